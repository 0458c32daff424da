/** The menu bar, and the menu at the pointer in a text, as data. */
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { type CommandName, commandNames, factsOf, keysOf, type MenuName } from '../shared/commands.ts'
import { menu as english } from '../shared/i18n/en/menu.ts'
import { menu as swedish } from '../shared/i18n/sv/menu.ts'
import type { Language } from '../shared/model/state.ts'

export type MenuWords = Readonly<Record<keyof typeof swedish, string>>
type Item = MenuItemConstructorOptions

export const menuWords: Readonly<Record<Language, MenuWords>> = { sv: swedish, en: english }

export interface MenuOptions {
  readonly language: Language
  readonly platform: string
  /** Adds the developer tools. */
  readonly developing: boolean
  run(command: CommandName): void
}

/** The menus. An entry of the app's own has the command that it runs as its id. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { language, platform, developing } = options
  const words = menuWords[language]
  const mac = platform === 'darwin'
  const own = (menu: MenuName) => entriesOf(menu, options, words)
  const settings = own('go').filter(({ id }) => id === 'settings')
  return [
    ...(mac ? [macMenu(words, settings)] : []),
    { label: words.file, submenu: [...own('file'), ...(mac ? [] : [separator, quit(words)])] },
    editMenu(words, own('edit')),
    viewMenu(words, own('view'), developing),
    { label: words.go, submenu: mac ? own('go').filter(({ id }) => id !== 'settings') : own('go') },
    windowMenu(words, mac),
    { role: 'help', label: words.help, submenu: own('help') },
  ]
}

const separator: Item = { type: 'separator' }

/** The entries of the app's own in a menu. The page takes the keys itself: what is open over it may keep them. */
function entriesOf(menu: MenuName, { platform, run }: MenuOptions, words: MenuWords): Item[] {
  return commandNames
    .filter((name) => factsOf(name).menu === menu)
    .flatMap((name) => {
      const keys = keysOf(name, platform === 'darwin')
      const entry: Item = {
        id: name,
        label: words[name],
        click: () => run(name),
        ...(keys ? { accelerator: acceleratorOf(keys), registerAccelerator: false } : {}),
      }
      return factsOf(name).begins ? [separator, entry] : [entry]
    })
}

const acceleratorWords: Readonly<Record<string, string>> = {
  mod: 'CmdOrCtrl',
  shift: 'Shift',
  alt: 'Alt',
  plus: 'Plus',
  minus: '-',
  ArrowLeft: 'Left',
}

/** `mod+shift+O` as Electron writes it: `CmdOrCtrl+Shift+O`. */
function acceleratorOf(keys: string): string {
  return keys
    .split('+')
    .map((key) => acceleratorWords[key] ?? key)
    .join('+')
}

function quit(words: MenuWords): Item {
  return { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' }
}

function macMenu(words: MenuWords, settings: readonly Item[]): Item {
  return {
    label: 'Justera',
    submenu: [
      { role: 'about', label: words.about },
      separator,
      ...settings,
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

function editMenu(words: MenuWords, own: readonly Item[]): Item {
  const history = own.filter(({ id }) => id === 'undo' || id === 'redo')
  return {
    label: words.edit,
    submenu: [
      ...history,
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'pasteAndMatchStyle', label: words.pasteAndMatchStyle },
      { role: 'delete', label: words.delete },
      { role: 'selectAll', label: words.selectAll },
      ...own.filter((item) => !history.includes(item)),
    ],
  }
}

function viewMenu(words: MenuWords, own: readonly Item[], developing: boolean): Item {
  return {
    label: words.view,
    submenu: [
      ...own,
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

type Target = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>

/** What can be done with the text at the pointer; nothing where there is none to be changed or copied. */
export function textMenu({ isEditable, selectionText, editFlags }: Target, words: MenuWords): Item[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy', label: words.copy }]
  return [
    { role: 'cut', label: words.cut, enabled: editFlags.canCut },
    { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: words.pasteAndMatchStyle, enabled: editFlags.canPaste },
    separator,
    { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
  ]
}
