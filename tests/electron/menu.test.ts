import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { type Command, menuTemplate } from '../../electron/menu.ts'
import { events } from '../../shared/contract.ts'

type Item = MenuItemConstructorOptions
const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

const platforms = ['linux', 'win32', 'darwin']
const template = (platform: string, run: (command: Command) => void = () => {}) =>
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
