/** The menu bar, as data. */
import type { MenuItemConstructorOptions } from 'electron'
import type { EventData } from '../shared/contract.ts'
import { menu as english } from '../shared/i18n/en/menu.ts'
import { menu as swedish } from '../shared/i18n/sv/menu.ts'
import type { Language } from '../shared/model/state.ts'

export type Command = EventData<'command'>['name']
export type MenuWords = Readonly<Record<keyof typeof swedish, string>>
type Item = MenuItemConstructorOptions

export const menuWords: Readonly<Record<Language, MenuWords>> = { sv: swedish, en: english }

export interface MenuOptions {
  readonly language: Language
  readonly platform: string
  /** Adds the developer tools. */
  readonly developing: boolean
  run(command: Command): void
}

/** The menus. An entry of the app's own has the command that it runs as its id. */
export function menuTemplate({ language, platform, developing, run }: MenuOptions): Item[] {
  const words = menuWords[language]
  const mac = platform === 'darwin'
  const own = (id: Command, accelerator?: string): Item => ({
    id,
    label: words[id],
    click: () => run(id),
    ...(accelerator ? { accelerator } : {}),
  })
  const settings = own('settings', 'CmdOrCtrl+,')
  return [
    ...(mac ? [macMenu(words, settings)] : []),
    fileMenu(words, own, mac ? [] : [{ type: 'separator' }, settings, { type: 'separator' }, quit(words)]),
    editMenu(words, own),
    viewMenu(words, developing),
    windowMenu(words, mac),
  ]
}

const separator: Item = { type: 'separator' }

function quit(words: MenuWords): Item {
  return { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' }
}

function macMenu(words: MenuWords, settings: Item): Item {
  return {
    label: 'Justera',
    submenu: [
      { role: 'about', label: words.about },
      separator,
      settings,
      separator,
      { role: 'services', label: words.services },
      separator,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      separator,
      quit(words),
    ],
  }
}

function fileMenu(words: MenuWords, own: (id: Command, accelerator?: string) => Item, end: Item[]): Item {
  return {
    label: words.file,
    submenu: [
      own('newBoard', 'CmdOrCtrl+N'),
      own('openBoard', 'CmdOrCtrl+Shift+O'),
      own('closeBoard', 'CmdOrCtrl+W'),
      separator,
      own('exportPack', 'CmdOrCtrl+E'),
      own('sendPapers', 'CmdOrCtrl+Shift+E'),
      own('replaceSheet'),
      ...end,
    ],
  }
}

function editMenu(words: MenuWords, own: (id: Command, accelerator?: string) => Item): Item {
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'pasteAndMatchStyle', label: words.pasteAndMatchStyle },
      { role: 'delete', label: words.delete },
      { role: 'selectAll', label: words.selectAll },
      separator,
      own('newItem', 'CmdOrCtrl+Shift+N'),
    ],
  }
}

function viewMenu(words: MenuWords, developing: boolean): Item {
  return {
    label: words.view,
    submenu: [
      { role: 'resetZoom', label: words.resetZoom },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(developing ? [{ role: 'toggleDevTools' } as const] : []),
    ],
  }
}

function windowMenu(words: MenuWords, mac: boolean): Item {
  return {
    role: 'window',
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      ...(mac ? [{ role: 'zoom', label: words.zoomWindow } as const] : []),
    ],
  }
}
