import type { EditFlags, MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { menuTemplate, menuWords, textMenu } from '../../electron/menu.ts'
import type { CommandName } from '../../shared/commands.ts'
import { events } from '../../shared/contract.ts'

type Item = MenuItemConstructorOptions
const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

const platforms = ['linux', 'win32', 'darwin']
const template = (platform: string, run: (command: CommandName) => void = () => {}) =>
  flat(menuTemplate({ language: 'sv', platform, developing: false, run }))

test.each(platforms)('on %s every command of the contract has one entry, which runs it', (platform) => {
  const ran: string[] = []
  const own = template(platform, (command) => ran.push(command)).filter((item) => item.id)
  for (const item of own) (item.click as () => void)()
  expect(ran.sort()).toEqual([...events.command.shape.name.options].sort())
})

test.each(platforms)('on %s no two entries share a shortcut', (platform) => {
  const shortcuts = template(platform).flatMap((item) => item.accelerator ?? [])
  expect(new Set(shortcuts).size).toBe(shortcuts.length)
  expect(shortcuts.length).toBeGreaterThan(5)
})

test.each(platforms)('on %s every entry has words of its own', (platform) => {
  const silent = template(platform).filter((item) => item.type !== 'separator' && !item.label)
  expect(silent).toEqual([])
})

test('the developer tools are for developing', () => {
  const roles = (developing: boolean) =>
    flat(menuTemplate({ language: 'en', platform: 'linux', developing, run: () => {} })).map(
      (item) => item.role,
    )
  expect(roles(false)).not.toContain('toggleDevTools')
  expect(roles(true)).toContain('toggleDevTools')
})

describe('the menu at the pointer', () => {
  const flags = { canCut: false, canCopy: false, canPaste: true, canSelectAll: true } as EditFlags
  const at = (isEditable: boolean, selectionText = '') =>
    textMenu({ isEditable, selectionText, editFlags: flags }, menuWords.sv)

  test('changes a text that can be written in, as far as there is something chosen', () => {
    const entries = at(true).flatMap(({ role, enabled }) => (role ? [[role, enabled]] : []))
    expect(entries).toEqual([
      ['cut', false],
      ['copy', false],
      ['paste', true],
      ['pasteAndMatchStyle', true],
      ['selectAll', true],
    ])
  })

  test('copies chosen words of any other text, and is none where nothing is chosen', () => {
    expect(at(false, 'Styrelsen beslutar').map(({ role }) => role)).toEqual(['copy'])
    expect(at(false, ' ')).toEqual([])
  })
})
