/** What leaves the minutes, as a secretary gives it out: chosen paragraphs, a warning before what is secret, lists of the year. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeBoardToExtract, secretWords } from '../helpers/extract-board.ts'
import { judged, sideways } from './audit.ts'
import { choose, picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('exports from the minutes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-extracts-'))
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const board = path.join(folder, 'granvik.justera')
    await makeBoardToExtract(board)
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('[data-row]').first().click()
    await page.getByRole('tab', { name: /Handlingar/ }).click()
  }, 120_000)
  afterAll(() => app?.close())

  const dialog = () => page.getByRole('dialog')
  const write = () => dialog().getByRole('button', { name: 'Exportera …' }).click()
  const isThere = async (name: string) => {
    await dialog().getByRole('status').filter({ hasText: name }).waitFor()
    await expect.poll(() => existsSync(path.join(folder, name))).toBe(true)
  }
  const pick = async (field: string, option: string) => {
    await dialog().getByRole('combobox', { name: field }).click()
    await page.getByRole('option', { name: option }).click()
  }

  test('paragraphs are chosen by key, and the recipients follow them', async () => {
    await page.getByRole('button', { name: 'Ur protokollet …' }).click()
    await dialog().getByRole('checkbox', { name: /§ 1 / }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await dialog().getByText('1 vald').waitFor()
    await dialog().getByText('Revisorerna').waitFor()
    await dialog()
      .getByText(/märks ”Ej justerat”/)
      .waitFor()
    expect(await judged(page, 'extracts')).toEqual([])
    expect(await sideways(page)).toEqual([])
    await pick('Format', 'Ren text')
    await saveTo(app, path.join(folder, 'utdrag.txt'))
    await write()
    await isThere('utdrag.txt')
    await dialog().getByText('Dokumentet innehåller 1 personnummer.').waitFor()
    const text = readFileSync(path.join(folder, 'utdrag.txt'), 'utf8')
    expect(text).toMatch(/^\*\*\* EJ JUSTERAT \*\*\*/)
    expect(text).toMatch(/Paragrafer: +§ 2\n[\s\S]*Revisorerna/)
  })

  test('what is secret is warned of and refused until it is said what to do', async () => {
    await dialog().getByRole('checkbox', { name: /§ 3 / }).check()
    await dialog()
      .getByText(/paragrafer med sekretess: § 3/)
      .waitFor()
    await saveTo(app, path.join(folder, 'hemligt.txt'))
    await write()
    await dialog()
      .getByRole('alert')
      .getByText(/omfattas av sekretess/)
      .waitFor()
    expect(readdirSync(folder)).not.toContain('hemligt.txt')
    expect(await judged(page, 'extracts-secret')).toEqual([])
    await pick('Sekretess', 'Ersätt med markering')
    await write()
    await isThere('hemligt.txt')
    const text = readFileSync(path.join(folder, 'hemligt.txt'), 'utf8')
    expect(secretWords.filter((word) => text.includes(word))).toEqual([])
  })

  test('each recipient gets a file', async () => {
    await dialog().getByRole('checkbox', { name: /§ 3 / }).uncheck()
    await dialog().getByRole('radio', { name: 'En fil för varje mottagare' }).check()
    await choose(app, path.join(folder, 'ut'))
    await write()
    await dialog().getByText('2 filer ligger i ut.').waitFor()
    expect(readdirSync(path.join(folder, 'ut'))).toHaveLength(2)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('the lists of the year are found in the palette', async () => {
    await page.keyboard.press('Control+4')
    await page.getByRole('button', { name: 'Listor …' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Sök/ }).fill('närvarolista')
    await page.getByRole('option', { name: /närvarolista/ }).waitFor()
    await page.keyboard.press('Enter')
    await dialog().getByText('Listor över 2026').waitFor()
    await saveTo(app, path.join(folder, 'narvaro.pdf'))
    await write()
    await isThere('narvaro.pdf')
    await picture(page, 'extracts-year')
    expect(await judged(page, 'extracts-year')).toEqual([])
  })
})
