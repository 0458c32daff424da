/** Undoing and redoing everywhere, choosing several items, and moving them by keys, mouse and clipboard. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSmallBoard } from '../helpers/small-board.ts'
import { audit, judged } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const titles = [
  ...['Mötets öppnande', 'Val av justerare', 'Dagordning', 'Föregående protokoll', 'Rapport från vd'],
  ...['Ekonomisk rapport', 'Budget', 'Investeringar', 'Övriga frågor', 'Mötets avslutande'],
]

describe.runIf(canLaunch())('history', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const board = path.join(mkdtempSync(path.join(tmpdir(), 'justera-history-')), 'granvik.justera')
    await makeSmallBoard(board, titles)
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(20_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
    await page.locator('[data-row]').first().click()
    await option('Budget').waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  const soon = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })
  const list = () => page.getByRole('listbox', { name: 'Dagordningens punkter' })
  const option = (name: string) => list().getByRole('option', { name: new RegExp(`^\\d+\\D*${name}`) })
  const order = async () => await list().getByRole('option').locator('span:nth-child(2)').allInnerTexts()
  const chosen = async () => await list().locator('[aria-selected="true"] span:nth-child(2)').allInnerTexts()
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const bar = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).first().waitFor()
  const undoAll = async (presses: number) => {
    for (let at = 0; at < presses; at++) await press('Control+z')
  }

  test('ten items are turned round by the keyboard alone, and back again', async () => {
    await option(titles[0]!).click()
    // The last goes first, nine times over.
    for (let place = 0; place < 9; place++) {
      await press('End')
      await soon(chosen).toEqual([(await order()).at(-1)])
      for (let at = 9; at > place; at--) await press('Alt+ArrowUp')
    }
    const turned = titles.toReversed()
    await soon(order).toEqual(turned)
    await picture(page, 'history-ten-turned')
    // One step for each of the moves, and no more.
    await undoAll(9 + 8 + 7 + 6 + 5 + 4 + 3 + 2 + 1)
    await soon(order).toEqual(titles)
    await bar(/^Ångrade: ”.*” flyttades/)
    await picture(page, 'history-undone')
  }, 60_000)

  test('several are chosen with Shift, move as a block, and go back in one step', async () => {
    await option('Dagordning').click()
    await press('Shift+ArrowDown', 'Shift+ArrowDown')
    await soon(chosen).toEqual(titles.slice(2, 5))
    await page.getByRole('heading', { name: '3 punkter valda' }).waitFor()
    expect(await list().getAttribute('aria-multiselectable')).toBe('true')
    expect(await judged(page, 'history-chosen')).toEqual([])
    await press('Alt+ArrowUp', 'Alt+ArrowUp')
    await soon(order).toEqual([...titles.slice(2, 5), ...titles.slice(0, 2), ...titles.slice(5)])
    await soon(chosen).toEqual(titles.slice(2, 5))
    await undoAll(2)
    await soon(order).toEqual(titles)
    await press('Control+Shift+z', 'Control+y')
    await soon(async () => (await order())[0]).toBe('Dagordning')
    await undoAll(2)
    await soon(order).toEqual(titles)
  })

  test('Ctrl and a click choose one here and one there; Escape leaves one', async () => {
    await option('Budget').click()
    await option('Val av justerare').click({ modifiers: ['ControlOrMeta'] })
    await option('Övriga frågor').click({ modifiers: ['ControlOrMeta'] })
    await soon(chosen).toEqual(['Val av justerare', 'Budget', 'Övriga frågor'])
    await option('Budget').click({ modifiers: ['ControlOrMeta'] })
    await soon(chosen).toEqual(['Val av justerare', 'Övriga frågor'])
    await option('Budget').click({ modifiers: ['Shift'] })
    await soon(chosen).toEqual(['Budget', 'Investeringar', 'Övriga frågor'])
    await press('Control+a')
    await soon(async () => (await chosen()).length).toBe(10)
    await press('Escape')
    await soon(async () => (await chosen()).length).toBe(1)
  })

  test('the chosen are dragged together', async () => {
    await option('Budget').click()
    await press('Shift+ArrowDown')
    const from = await option('Budget').boundingBox()
    const to = await option('Val av justerare').boundingBox()
    await page.mouse.move(from!.x + 100, from!.y + 12)
    await page.mouse.down()
    await page.mouse.move(from!.x + 100, from!.y - 10, { steps: 4 })
    await page.mouse.move(to!.x + 100, to!.y + 6, { steps: 12 })
    await page.waitForTimeout(200)
    await picture(page, 'history-dragged')
    await page.mouse.up()
    await soon(order).toEqual([
      titles[0],
      'Budget',
      'Investeringar',
      ...titles.slice(1, 6),
      ...titles.slice(8),
    ])
    await press('Control+z')
    await soon(order).toEqual(titles)
  })

  test('Delete removes all that are chosen; the bar brings them back, and Ctrl+Z twice never too much', async () => {
    await option('Budget').click()
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Delete')
    await bar('3 punkter togs bort')
    await soon(async () => (await order()).length).toBe(7)
    await picture(page, 'history-removed')
    await page.getByRole('button', { name: /^Ångra/ }).click()
    await soon(order).toEqual(titles)
    await bar('Ångrade: 3 punkter togs bort')
    await page.getByRole('button', { name: /^Gör om/ }).click()
    await soon(async () => (await order()).length).toBe(7)
    await bar('Gjorde om: 3 punkter togs bort')
    await press('Control+z')
    await soon(order).toEqual(titles)
  })

  test('a kind and a ground are given to all of them at once', async () => {
    await option('Budget').click()
    await press('Shift+ArrowDown')
    await page.getByRole('combobox', { name: 'Slag av punkt' }).selectOption('discussion')
    await page.getByRole('textbox', { name: 'Sekretess för alla' }).fill('OSL 19 kap. 1 §')
    await press('Enter')
    await option('Investeringar').click()
    const secrecy = page.getByRole('textbox', { name: 'Sekretess' })
    await soon(() => secrecy.inputValue()).toBe('OSL 19 kap. 1 §')
    expect(await page.getByRole('combobox', { name: 'Slag av punkt' }).inputValue()).toBe('discussion')
    await list().getByRole('option', { selected: true }).focus()
    await undoAll(2)
    await option('Budget').click()
    await soon(() => secrecy.count()).toBe(0)
  })

  test('what was typed is undone outside of the field, and the field shows it', async () => {
    const title = page.getByRole('textbox', { name: 'Rubrik', exact: true })
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await option('Budget').click()
    await title.fill('Budget för nästa år')
    await text.click()
    await page.keyboard.type('Underlaget skickas ut senare.')
    await soon(async () => (await order())[6]).toBe('Budget för nästa år')
    await press('Escape', 'Control+z')
    await bar('Ångrade:')
    await soon(() => title.inputValue()).toBe('Budget')
    expect(await text.innerText()).not.toContain('Underlaget')
    await page.waitForTimeout(1200)
    expect(await title.inputValue()).toBe('Budget')
    expect((await order())[6]).toBe('Budget')
    await press('Control+y')
    await soon(() => title.inputValue()).toBe('Budget för nästa år')
    await soon(() => text.innerText()).toContain('Underlaget skickas ut senare.')
    await press('Control+z')
    await soon(() => title.inputValue()).toBe('Budget')
  })

  test('in a field Ctrl+Z belongs to the text', async () => {
    const title = page.getByRole('textbox', { name: 'Rubrik', exact: true })
    await option('Budget').click()
    await title.click()
    await press('End')
    await page.keyboard.type(' 2027')
    for (let at = 0; at < 8 && (await title.inputValue()) !== 'Budget'; at++) await press('Control+z')
    expect(await title.inputValue()).toBe('Budget')
    await press('Escape')
    await soon(order).toEqual(titles)
  })

  test('the menu of a row says what can be done with it, and its keys', async () => {
    await option('Budget').click()
    await press('Shift+ArrowDown', 'Shift+F10')
    const menu = page.getByRole('menu', { name: 'Åtgärder för punkterna' })
    await menu.getByRole('menuitem', { name: /Klipp ut/ }).waitFor()
    await picture(page, 'history-menu')
    expect(await audit(page)).toEqual([])
    await menu.getByRole('menuitem', { name: /Flytta upp/ }).click()
    await soon(order).toEqual([
      ...titles.slice(0, 5),
      'Budget',
      'Investeringar',
      'Ekonomisk rapport',
      ...titles.slice(8),
    ])
    await press('Control+z')
    await soon(order).toEqual(titles)
    await option('Dagordning').click({ button: 'right' })
    await soon(chosen).toEqual(['Dagordning'])
    await menu.getByRole('menuitem', { name: /Ta bort/ }).waitFor()
    await press('Escape')
    await menu.waitFor({ state: 'detached' })
  })

  test('lines of a text become items', async () => {
    await option('Övriga frågor').click()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '1. Höstens resor\r\n2. Julgåvor\r\n')
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    })
    await soon(order).toEqual([...titles.slice(0, 9), 'Höstens resor', 'Julgåvor', 'Mötets avslutande'])
    await soon(chosen).toEqual(['Höstens resor', 'Julgåvor'])
    await press('Control+z')
    await soon(order).toEqual(titles)
  })

  test('items are cut here and pasted at another meeting, and undoing leads back', async () => {
    await option('Budget').click()
    await press('Shift+ArrowDown', 'Control+x')
    await list().getByText('klippt').first().waitFor()
    await picture(page, 'history-cut')
    await press('Control+1')
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
    await page
      .getByRole('button', { name: /Nytt möte/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Datum').first().fill('2026-04-16')
    await dialog.getByRole('button', { name: 'Skapa mötet' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Inga punkter än').waitFor()
    await list().focus()
    await press('Control+v')
    await soon(order).toEqual(['Budget', 'Investeringar'])
    await picture(page, 'history-pasted')
    await press('Control+z')
    await page.getByText('Mötets avslutande').first().waitFor()
    await soon(order).toEqual(titles)
    await bar('Ångrade: 2 punkter flyttades')
    await picture(page, 'history-led-back')
  })

  test('a meeting that was added is taken back from wherever one is', async () => {
    await press('Control+2')
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.locator('main').focus()
    await press('Control+z')
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
    await bar(/Ångrade: mötet den .* lades till/)
    await soon(() => page.locator('[data-row]').count()).toBe(1)
    await picture(page, 'history-meeting-taken-back')
  })
})
