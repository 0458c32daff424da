/** The year plan as a secretary uses it: the template, a year planned from a rule, the calendar, a calendar file. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSmallBoard } from '../helpers/small-board.ts'
import { audit, sideways } from './audit.ts'
import { picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('the year plan', () => {
  let app: ElectronApplication
  let page: Page
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'justera-year-'))
    const board = path.join(folder, 'granvik.justera')
    await makeSmallBoard(board, ['Mötets öppnande'])
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(8_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-date'))
  const day = (date: string) => page.locator(`[data-date="${date}"]`)
  /** Leads the page to a year, whatever year it is. */
  const goToYear = async (year: number) => {
    await page.keyboard.press('Control+4')
    const title = page.getByRole('heading', { level: 1, name: /^Årsplan \d{4}$/ })
    let at = Number((await title.innerText()).slice(-4))
    while (at !== year) {
      await button(at < year ? 'Nästa år' : 'Föregående år').click()
      at += at < year ? 1 : -1
      await heading(`Årsplan ${at}`)
    }
  }

  test('an empty template says what belongs there, and begins with the standard one', async () => {
    await goToYear(2027)
    await tab('Mall')
    await page.getByText('Ingen mall än').waitFor()
    await picture(page, 'year-template-empty')
    expect(await audit(page)).toEqual([])
    await button('Börja med standardmallen').click()
    await page.getByRole('row', { name: /Delårsbokslut och prognos.*maj, oktober/ }).waitFor()
    await picture(page, 'year-template')
    expect(await audit(page)).toEqual([])
  })

  test('an item of the template is added, moved, changed, removed and brought back by keyboard', async () => {
    await page.locator('main').focus()
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Rubrik' }).fill('Hållbarhet')
    await dialog.getByRole('combobox', { name: 'När' }).click()
    await page.getByRole('option', { name: 'Vissa månader' }).click()
    await dialog.getByRole('button', { name: 'Lägg till' }).click()
    await dialog.getByText('Välj minst en månad.').waitFor()
    await dialog.getByRole('button', { name: 'september' }).click()
    await picture(page, 'year-template-item')
    expect(await audit(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Lägg till' }).click()
    await dialog.waitFor({ state: 'detached' })
    const names = () => page.getByRole('row').locator('[data-row]').allInnerTexts()
    const place = async () => (await names()).indexOf('Hållbarhet')
    await expect.poll(place).toBeGreaterThan(0)
    const before = await place()
    await page.getByRole('button', { name: 'Hållbarhet', exact: true }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(place).toBe(before - 1)
    await page.getByRole('button', { name: 'Hållbarhet', exact: true }).focus()
    await page.keyboard.press('Delete')
    await expect.poll(place).toBe(-1)
    await page.keyboard.press('Control+z')
    await expect.poll(place).toBe(before - 1)
  })

  test('a year is planned from a rule: the holidays seen to, one day changed, one left out', async () => {
    await tab('Kalender')
    await page.locator('main').focus()
    await page.keyboard.press('s')
    const dialog = page.getByRole('dialog')
    const make = (count: number) => dialog.getByRole('button', { name: `Skapa ${count} möten` })
    await make(11).waitFor()
    // 28 January 2027 is the fourth Thursday; the fourth of March comes before Good Friday.
    await dialog.getByText('torsdag 28 januari 2027').waitFor()
    await dialog.getByRole('combobox', { name: 'Vilken' }).click()
    await page.getByRole('option', { name: 'Första', exact: true }).click()
    // 6 May 2027 is Ascension Day.
    await dialog.getByText('Kristi himmelsfärdsdag 2027-05-06, flyttat').waitFor()
    await dialog.getByText('onsdag 5 maj 2027').waitFor()
    await dialog.getByRole('combobox', { name: 'När dagen är en helgdag' }).click()
    await page.getByRole('option', { name: 'Inget möte' }).click()
    await dialog.getByText('Kristi himmelsfärdsdag, utgår').waitFor()
    await make(10).waitFor()
    await dialog.getByRole('combobox', { name: 'När dagen är en helgdag' }).click()
    await page.getByRole('option', { name: 'Samma veckodag veckan efter' }).click()
    await dialog.getByText('torsdag 13 maj 2027').waitFor()
    await dialog.getByRole('button', { name: 'torsdag 4 februari 2027' }).click()
    await dialog.getByRole('textbox', { name: 'Möte 2' }).fill('2027-02-11')
    await dialog.getByText('torsdag 11 februari 2027').waitFor()
    await dialog.getByRole('button', { name: 'Ta bort 2027-08-05' }).click()
    await dialog.getByText('Utgår', { exact: true }).waitFor()
    await dialog.getByRole('textbox', { name: 'Börjar' }).fill('9.00')
    await dialog.getByRole('textbox', { name: 'Slutar' }).fill('11.30')
    await dialog.getByRole('textbox', { name: 'Plats' }).fill('Hamnkontoret')
    for (const width of [1440, 1280]) {
      await page.setViewportSize({ width, height: width === 1440 ? 900 : 800 })
      await picture(page, `year-series-${width}`)
    }
    expect(await audit(page)).toEqual([])
    await make(10).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('10 möten skapades').waitFor()
    await expect.poll(() => page.locator('[data-meetings]').count()).toBe(10)
    expect(await day('2027-02-11').getAttribute('aria-label')).toBe(
      'torsdag 11 februari 2027, Styrelsemöte 2 9.00–11.30',
    )
  })

  test('the series is taken back whole, and made again', async () => {
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('[data-meetings]').count()).toBe(0)
    await page.locator('main').focus()
    await page.keyboard.press('s')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Plats' }).fill('Hamnkontoret')
    await dialog.getByRole('button', { name: 'Skapa 11 möten' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('[data-meetings]').count()).toBe(11)
  })

  test('the arrows lead through the calendar into the next year, and Enter opens the meeting of a day', async () => {
    await day('2027-12-31').focus()
    await page.keyboard.press('ArrowRight')
    await heading('Årsplan 2028')
    await expect.poll(focused).toBe('2028-01-01')
    await page.keyboard.press('PageUp')
    await expect.poll(focused).toBe('2027-12-01')
    await page.keyboard.press('End')
    await expect.poll(focused).toBe('2027-12-05')
    await day('2027-05-27').focus()
    await page.getByText('vecka 21').waitFor()
    await page.keyboard.press('Enter')
    await heading('Styrelsemöte 5')
    // The meeting of May has the interim accounts.
    await page.getByRole('option', { name: /Delårsbokslut och prognos/ }).waitFor()
    expect(await page.getByRole('listbox').getByRole('option').count()).toBe(9)
    await picture(page, 'year-meeting')
    await page.keyboard.press('Alt+ArrowLeft')
    await heading('Årsplan 2027')
  })

  test('Enter on a free day begins a meeting there, filled from the template', async () => {
    await day('2027-03-30').focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: 'Fyll dagordningen från mallen' }).waitFor()
    expect(await dialog.getByRole('textbox', { name: 'Datum' }).inputValue()).toBe('2027-03-30')
    // The year's accounts go with the first meeting of March.
    await dialog.getByText('8 punkter ur mallen').waitFor()
    await picture(page, 'year-new-meeting')
    expect(await audit(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Skapa mötet' }).click()
    await heading('Styrelsemöte 12')
    await page.getByRole('option', { name: /Rapport från vd/ }).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
  })

  test('the year is written as a calendar file, or only what is chosen', async () => {
    const file = path.join(folder, 'möten.ics')
    const events = () => readFileSync(file, 'utf8').match(/BEGIN:VEVENT/g)?.length
    await saveTo(app, file)
    await button('Exportera kalender …').click()
    const outcome = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor()
    await outcome(/möten\.ics12 möten/)
    expect(events()).toBe(12)
    await tab('Lista')
    await page.getByRole('checkbox', { name: 'Välj Styrelsemöte 5, 2027-05-27' }).check()
    await picture(page, 'year-list')
    await button('Exportera valda …').click()
    await outcome(/möten\.ics1 möteVisa/)
    expect(events()).toBe(1)
    await picture(page, 'year-exported')
    expect(await audit(page)).toEqual([])
  })

  test('a meeting that was planned without the template is filled from it later', async () => {
    await page.keyboard.press('Control+Shift+M')
    const dialog = page.getByRole('dialog', { name: 'Nytt möte' })
    await dialog.getByRole('textbox', { name: 'Datum' }).fill('2028-02-10')
    await dialog.getByRole('checkbox', { name: 'Fyll dagordningen från mallen' }).uncheck()
    await dialog.getByRole('button', { name: 'Skapa mötet' }).click()
    await page.getByText('Inga punkter än').waitFor()
    expect(await audit(page)).toEqual([])
    await picture(page, 'year-fill')
    await button(/^Fyll från mallen \(\d punkter\)/).click()
    await page.getByRole('option', { name: /Rapport från vd/ }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.getByText(/punkter hämtade från mallen/).waitFor()
    await button(/^Ångra/).click()
    await page.getByText('Inga punkter än').waitFor()
    await page.keyboard.press('Control+K')
    await page.getByRole('combobox', { name: 'Sök och gör' }).fill('fyll dagordningen')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: /Rapport från vd/ }).waitFor()
  })

  test.each(['light', 'dark'] as const)('in %s, at every size, nothing is out of place', async (theme) => {
    await button('Inställningar').click()
    await page.getByText(theme === 'light' ? 'Ljust' : 'Mörkt', { exact: true }).click()
    await goToYear(2027)
    for (const name of ['Kalender', 'Lista', 'Mall']) {
      await tab(name)
      await page.mouse.move(4, 400)
      for (const [width, height] of [
        [1280, 800],
        [1920, 1080],
        [640, 400],
      ] as const) {
        await page.setViewportSize({ width, height })
        await page.waitForTimeout(150)
        await picture(page, `year-${name}-${theme}-${width}`)
      }
      await page.setViewportSize({ width: 1280, height: 800 })
      expect(await audit(page)).toEqual([])
      expect(await sideways(page)).toEqual([])
    }
  })

  test('speaks English', async () => {
    await button('Inställningar').click()
    await page.getByText('English', { exact: true }).click()
    await page.keyboard.press('Control+4')
    await page.getByRole('heading', { level: 1, name: /^Year plan/ }).waitFor()
    await picture(page, 'year-english')
    expect(await page.locator('header').first().innerText()).not.toMatch(/[åäö]/i)
  })
})
