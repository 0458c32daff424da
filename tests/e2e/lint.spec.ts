/** The review of minutes as a secretary meets it: what is wrong, the way there, the fix, and a sign-off that waits for it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeUnlawfulMinutes } from '../helpers/minuted-board.ts'
import { judged, sideways } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('the review of minutes', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const board = path.join(mkdtempSync(path.join(tmpdir(), 'justera-lint-')), 'granvik.justera')
    await makeUnlawfulMinutes(board)
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.locator('[data-row]').first().click()
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    await review().waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  const review = () => page.getByRole('region', { name: 'Kontroll av protokollet' })
  const finding = (text: string) => review().getByRole('button', { name: text })
  const gone = (text: string) => finding(text).waitFor({ state: 'detached' })

  test('says what is wrong by which section, the gravest first', async () => {
    expect(await review().getByRole('heading').allInnerTexts()).toContain('Hindrar justering')
    await finding('Ingen ordförande').getByText('kommunallagen 5 kap. 65 § och 6 kap. 35 §').waitFor()
    await finding('Vera Lind kommer vid § 3').getByText('kommunallagen 5 kap. 66 §').waitFor()
    await finding('Ärendet har inget beslut').getByText('§ 2 · kommunallagen 5 kap. 67 §').waitFor()
    await finding('Något är kvar att fylla i: ”XX”').waitFor()
    expect(await judged(page, 'lint')).toEqual([])
    expect(await sideways(page)).toEqual([])
  })

  test('leads to the paragraph and to the person by key', async () => {
    await finding('Något är kvar').focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Rubrik' }).evaluate((field) => field.matches(':focus')))
      .toBe(true)
    await finding('Vera Lind').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(':focus').inputValue()).toBe('Vera Lind')
  })

  test('follows what is typed, before it is stored', async () => {
    await finding('Något är kvar').click()
    await page.getByRole('textbox', { name: 'Text' }).fill('Kostnaden är 400 kronor.')
    await gone('Något är kvar')
  })

  test('a sign-off waits for what blocks it', async () => {
    await page.getByRole('button', { name: /Justera protokollet/ }).click()
    const blocked = page.getByRole('region', { name: 'Det här hindrar justeringen' })
    await blocked.getByText('Ingen ordförande').waitFor()
    expect(await page.getByRole('button', { name: 'Justera och lås' }).isDisabled()).toBe(true)
    expect(await judged(page, 'lint-sign-off')).toEqual([])
    await page.getByRole('button', { name: 'Avbryt' }).click()
  })

  test('puts right with one key what can be, and undo takes it back', async () => {
    await page.getByRole('button', { name: 'Skriv beslutet' }).press('Enter')
    await gone('Ärendet har inget beslut')
    await page.getByRole('button', { name: 'Byt plats' }).press('Enter')
    await gone('Vera Lind kommer')
    await page.getByRole('button', { name: 'Sätt närvarolistans ordförande' }).press('Enter')
    await review().getByText('Inget hindrar justeringen').waitFor()
    await picture(page, 'lint-ready')
    await page.getByRole('button', { name: 'Ångra' }).first().click()
    await finding('Ingen ordförande').waitFor()
  })

  test('a rule of the body’s own is written down in its dialog, and the minutes are judged by it', async () => {
    const dialog = page.getByRole('dialog')
    await page.keyboard.press('Control+2')
    await page.getByRole('tab', { name: 'Organ', exact: true }).click()
    await page.locator('[data-row]').first().press('Enter')
    await dialog.getByRole('button', { name: 'Använd: Varje beslut ska ha ett diarienummer.' }).press('Enter')
    await dialog.getByRole('textbox', { name: 'Var regeln står' }).fill('')
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await dialog.getByText('Får inte vara tomt.').waitFor()
    await dialog.getByRole('textbox', { name: 'Var regeln står' }).fill('reglementet 12 §')
    await picture(page, 'own-rules')
    expect(await judged(page, 'own-rules')).toEqual([])
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+1')
    await page.locator('[data-row]').first().click()
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    await finding('Diarienummer saknas.').first().getByText('reglementet 12 §').waitFor()
  })
})
