/** The ways of a hand through the program, mostly by keys: what the tables of places are written in. */
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { choose } from './desktop.ts'

export type Hands = ReturnType<typeof handsOn>

export function handsOn(app: ElectronApplication, page: Page) {
  const palette = () => page.getByRole('combobox', { name: 'Sök och gör' })
  const key = (keys: string) => page.keyboard.press(keys)
  const dialog = () => page.getByRole('dialog').waitFor()
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter')
  const tab = async (name: string | RegExp) => {
    await page.getByRole('tab', { name }).click()
    await page.getByRole('tab', { name, selected: true }).waitFor()
  }
  /** By the palette, as it is the quickest way to anything. */
  const seek = async (words: string) => {
    await key('Control+K')
    await palette().fill(words)
    // What the file holds comes to the list when it has been read.
    const sought = new RegExp(words.replace(/(\S+)\s*/g, '(?=.*$1)'), 'is')
    await page.getByRole('option', { name: sought, selected: true }).waitFor()
    await key('Enter')
  }
  /** To a page, which a tab or a heading names. */
  const visit = async (words: string, arrived: string | RegExp) => {
    await seek(words)
    const heading = page.getByRole('heading', { level: 1, name: arrived })
    await page.getByRole('tab', { name: arrived, selected: true }).or(heading).first().waitFor()
  }
  const option = (name: string | RegExp) => page.getByRole('option', { name }).first().click()
  return {
    app,
    page,
    key,
    dialog,
    press,
    tab,
    seek,
    visit,
    option,
    /** A page by its key, and its heading. */
    turn: async (keys: string, heading: string | RegExp) => {
      await key(keys)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    },
    /** A dialog by the key, the button or the command that opens it. */
    byKey: (keys: string) => key(keys).then(dialog),
    byButton: (name: string | RegExp) => press(name).then(dialog),
    byCommand: async (words: string) => {
      await seek(words)
      await page.getByRole('dialog').filter({ hasNot: palette() }).waitFor()
    },
    byMenu: async (opener: string | RegExp, entry: string) => {
      await press(opener)
      await page.getByRole('menuitem', { name: entry }).press('Enter')
      await dialog()
    },
    meeting: async (words: string, name: RegExp) => {
      await visit(words, /möte|sammanträde/i)
      await tab(name)
    },
    /** Opens another board file, as from the menu. */
    open: async (file: string) => {
      await choose(app, file)
      await key('Control+Shift+O')
      await page.waitForFunction((name) => document.title.startsWith(name), path.basename(file))
      await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
    },
  }
}
