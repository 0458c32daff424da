/** What can be done from anywhere in the window: the one table that menus, keys, palette and the list of keys read. */

export const menuNames = ['file', 'edit', 'view', 'go', 'help'] as const
/** A menu of the menu bar, and a group in the palette. */
export type MenuName = (typeof menuNames)[number]

export interface CommandFacts {
  readonly menu: MenuName
  /** As `useHotkeys` takes them: `mod+N`. */
  readonly keys?: string
  /** On a Mac, where that differs: there Alt and an arrow move by a word. */
  readonly macKeys?: string
  /** Who carries it out takes the keys too, because a text that is written in may have a use of its own for them. */
  readonly keysOfPage?: true
  /** Begins a part of its menu, after a line. */
  readonly begins?: true
}

export const commands = {
  newBoard: { menu: 'file', keys: 'mod+N' },
  openBoard: { menu: 'file', keys: 'mod+shift+O' },
  openReview: { menu: 'file' },
  closeBoard: { menu: 'file', keys: 'mod+W' },
  newMeeting: { menu: 'file', keys: 'mod+shift+M', begins: true },
  newSeries: { menu: 'file' },
  importMeeting: { menu: 'file' },
  importAccounts: { menu: 'file' },
  exportPack: { menu: 'file', keys: 'mod+E', begins: true },
  exportSummons: { menu: 'file' },
  exportAgenda: { menu: 'file' },
  exportMinutes: { menu: 'file' },
  exportExtract: { menu: 'file' },
  exportDecisions: { menu: 'file' },
  exportWebMinutes: { menu: 'file' },
  exportAttendance: { menu: 'file' },
  exportCalendar: { menu: 'file' },
  checkPapers: { menu: 'file', begins: true },
  sendPapers: { menu: 'file', keys: 'mod+shift+E' },
  replaceSheet: { menu: 'file' },
  undo: { menu: 'edit', keys: 'mod+Z', keysOfPage: true },
  redo: { menu: 'edit', keys: 'mod+shift+Z', keysOfPage: true },
  newItem: { menu: 'edit', keys: 'mod+shift+N', begins: true },
  fillFromTemplate: { menu: 'edit' },
  paragraphHistory: { menu: 'view' },
  zoomReset: { menu: 'view', keys: 'mod+0', begins: true },
  zoomIn: { menu: 'view', keys: 'mod+plus' },
  zoomOut: { menu: 'view', keys: 'mod+minus' },
  goOverview: { menu: 'go', keys: 'mod+shift+H' },
  goMeetings: { menu: 'go', keys: 'mod+1' },
  goRegister: { menu: 'go', keys: 'mod+2' },
  goAccounts: { menu: 'go', keys: 'mod+3' },
  goYear: { menu: 'go', keys: 'mod+4' },
  meetingMode: { menu: 'go', keys: 'F5', begins: true },
  goBack: { menu: 'go', keys: 'alt+ArrowLeft', macKeys: 'mod+[', begins: true },
  settings: { menu: 'go', keys: 'mod+,' },
  palette: { menu: 'help', keys: 'mod+K' },
  shortcuts: { menu: 'help', keys: 'F1' },
} as const satisfies Record<string, CommandFacts>

export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as readonly CommandName[]

export function factsOf(name: CommandName): CommandFacts {
  return commands[name]
}

/** The keys of a command on the computer at hand. */
export function keysOf(name: CommandName, mac: boolean): string | undefined {
  const { keys, macKeys } = factsOf(name)
  return mac ? (macKeys ?? keys) : keys
}
