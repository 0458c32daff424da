/** The tabs of the accounts page beside the reports, played with a ledger that the test makes. */
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cellsOf,
  dragOnto,
  english,
  focused,
  goTo,
  goToTab,
  hasFocus,
  openAccounts,
  readAnew,
  setForecast,
  sizes,
  tabs,
} from './accounts-hand.ts'
import { audit, sideways } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch } from './launch.ts'

describe.runIf(canLaunch())('the accounts page beside its reports', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    ;({ app, page } = await openAccounts())
  }, 120_000)
  afterAll(() => app?.close())

  const go = (tab: string) => goToTab(page, tab)
  const nowFocused = () => focused(page)
  const cells = (row: RegExp) => cellsOf(page, row)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  test('months: a line is found by keyboard, its chart has a name, and its table the same figures', async () => {
    await go('Månader')
    await page
      .getByRole('img', { name: 'Rörelsens intäkter, Per månad, kkr: utfall mot budget och prognos' })
      .waitFor()
    await page.getByRole('img', { name: /avvikelse mellan utfall och budget/ }).waitFor()
    await picture(page, 'accounts-months')
    await page.getByRole('combobox', { name: 'Rad eller konto' }).focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('3010')
    await press('ArrowDown', 'Enter')
    await page.getByRole('img', { name: /^3010 Årsavgifter, Per månad.*prognos$/ }).waitFor()
    await page.getByRole('switch', { name: 'Visa som tabell' }).focus()
    await press('Space')
    expect(await cells(/^2018-02/)).toEqual(['106', '104', '2', '–', '104'])
    expect(await cells(/^2018-11/)).toEqual(['–', '104', '–', '110', '–'])
    await page.getByText('Ackumulerat').click()
    expect(await cells(/^2018-10/)).toEqual(['1\u00a0040', '1\u00a0040', '0', '1\u00a0040', '1\u00a0020'])
    expect(await cells(/^2018-12/)).toEqual(['–', '1\u00a0248', '–', '1\u00a0260', '–'])
    await picture(page, 'accounts-months-table')
    await page.getByRole('switch', { name: 'Visa som tabell' }).focus()
    await press('Space')
    await picture(page, 'accounts-months-cumulative')
  })

  test('key figures stand over the years, with the amounts put in; what is unknown is a dash', async () => {
    await go('Nyckeltal')
    expect(await cells(/^Soliditet/)).toEqual(['61\u00a0%', '62\u00a0%', '–', '56\u00a0%'])
    const formula = page.getByText('500 + ', { exact: false }).first()
    expect(await formula.innerText()).toMatch(/^500 \+ \d+ \+ 0$/)
    await page.getByText('används för året som börjar 2018-01-01').waitFor()
  })

  test('the tax rates are changed as a table, told of when wrong, undone, and those of the law again', async () => {
    await go('Nyckeltal')
    await page.getByRole('button', { name: 'Ändra skattesatser' }).click()
    const save = page.getByRole('button', { name: 'Spara skattesatser' })
    await page.getByRole('textbox', { name: 'Procent, rad 1' }).fill('tjugo')
    await page.getByText('Nu står det ”tjugo”').waitFor()
    expect(await save.isDisabled()).toBe(true)
    await picture(page, 'accounts-tax-rates-wrong')
    await page.getByRole('textbox', { name: 'Procent, rad 1' }).fill('19,5')
    await save.click()
    await page.getByRole('cell', { name: '19,5\u00a0%' }).waitFor()
    await picture(page, 'accounts-tax-rates')
    await page
      .getByRole('status')
      .getByRole('button', { name: /^Ångra/ })
      .click()
    await page.getByRole('cell', { name: '20,6\u00a0%' }).waitFor()
    await page.getByRole('button', { name: 'Använd lagens skattesatser' }).waitFor({ state: 'detached' })
  })

  test('the scorecard is written, computed, ordered, removed and brought back by keyboard alone', async () => {
    await go('Styrkort')
    await page.getByRole('main').focus()
    await press('n')
    await expect.poll(nowFocused).toBe('Mått')
    await page.keyboard.type('Antal medlemmar')
    await page.getByRole('textbox', { name: 'Antal medlemmar, 2018-10-31' }).fill('1 204')
    await page.getByRole('textbox', { name: 'Antal medlemmar, 2016-10-31' }).fill('1 180')
    await page.getByRole('tab', { name: 'Styrkort' }).focus()
    await press('n')
    await expect.poll(() => page.getByRole('textbox', { name: 'Mått', exact: true }).count()).toBe(2)
    await expect.poll(nowFocused).toBe('Mått')
    await page.keyboard.type('Soliditet')
    await page
      .getByRole('combobox', { name: 'Hämtas från, för Soliditet' })
      .selectOption({ label: 'Soliditet' })
    const last = page.locator('tr[data-indicator]').last()
    await last.getByText('61\u00a0%').waitFor()
    await last.getByText('62\u00a0%').waitFor()

    const order = () =>
      page
        .getByRole('textbox', { name: 'Mått', exact: true })
        .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
    await page.getByRole('textbox', { name: 'Mått', exact: true }).last().focus()
    await press('Alt+ArrowUp')
    await expect.poll(order).toEqual(['Soliditet', 'Antal medlemmar'])
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value))
      .toBe('Soliditet')
    await press('ArrowDown')
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(
      'Antal medlemmar',
    )

    await page.getByRole('button', { name: 'Åtgärder för Antal medlemmar' }).focus()
    await press('Enter')
    await page.getByRole('menuitem', { name: 'Ta bort' }).waitFor()
    await expect.poll(nowFocused).toMatch(/^Flytta upp/)
    await press('ArrowDown', 'ArrowDown')
    await expect.poll(nowFocused).toBe('Ta bort')
    await press('Enter')
    await page.getByText('Antal medlemmar togs bort').waitFor()
    await expect.poll(order).toEqual(['Soliditet'])
    await press('Control+z')
    await expect.poll(order).toEqual(['Soliditet', 'Antal medlemmar'])
    await page.getByText('Sparat').first().waitFor()
    await readAnew(page)
    await go('Styrkort')
    expect(await page.getByRole('textbox', { name: 'Antal medlemmar, 2018-10-31' }).inputValue()).toBe(
      '1 204',
    )
    await picture(page, 'accounts-scorecard')
  })

  test('a figure in the follow-up report follows the accounts, and is flagged until it is gone through', async () => {
    await go('Uppföljning')
    await page.getByRole('option', { name: /Sammanfattning/ }).focus()
    await press('Enter')
    await expect.poll(nowFocused).toBe('Rubrik')
    await press('Enter')
    await expect.poll(nowFocused).toBe('Text')
    await page.keyboard.type('Årsavgifterna väntas ge ')
    await press('Control+i')
    const picker = page.getByRole('dialog', { name: 'Infoga siffra' })
    await picker.waitFor()
    await expect.poll(() => hasFocus(picker.getByRole('combobox').first())).toBe(true)
    await press('Control+A')
    await page.keyboard.type('3010')
    await press('ArrowDown', 'Enter')
    await picker.getByRole('combobox', { name: 'Kolumn' }).click()
    await page.getByRole('option', { name: 'Prognos', exact: true }).click()
    await picker.getByText('1\u00a0260\u00a0kkr').waitFor()
    await picture(page, 'accounts-figure')
    await picker.getByRole('button', { name: 'Infoga' }).focus()
    await press('Enter')
    await expect.poll(nowFocused).toBe('Text')
    await page.keyboard.type('. Se {{actual:saknas}}.')
    const chips = page.getByRole('list', { name: 'Siffror i texten' })
    await chips.getByText('Prognos · 3010 Årsavgifter').waitFor()
    await chips.getByText('finns inte: skrivs ut som den står').waitFor()
    const printed = page.getByRole('region', { name: 'Uppföljningsrapport, förhandsvisning' })
    await printed.getByText('Årsavgifterna väntas ge 1\u00a0260\u00a0kkr. Se {{actual:saknas}}.').waitFor()
    await page.getByText('Sparat').first().waitFor()

    await setForecast(page, -1_250_000_00)
    await go('Uppföljning')
    await page.getByText('1 siffra i texten har ändrats sedan du gick igenom rapporten.').waitFor()
    await page.getByText('var 1\u00a0260\u00a0kkr').waitFor()
    await picture(page, 'accounts-followup-changed')
    await page.getByRole('button', { name: 'Jag har gått igenom dem' }).click()
    await expect.poll(() => page.getByText('har ändrats sedan').count()).toBe(0)
  })

  test('a section of the follow-up report is added, moved, removed and brought back; tables are written', async () => {
    await go('Uppföljning')
    const titles = () => page.getByRole('listbox', { name: 'Avsnitt' }).getByRole('option').count()
    const before = await titles()
    await page.getByRole('option', { name: 'Investeringar Investeringar' }).focus()
    await press('n')
    await expect.poll(nowFocused).toBe('Rubrik')
    await page.keyboard.type('Övrigt')
    await press('Escape')
    await press('Alt+ArrowUp')
    await expect
      .poll(() => page.getByRole('listbox', { name: 'Avsnitt' }).getByRole('option').last().innerText())
      .toMatch(/Investeringar/)
    await press('Delete')
    await expect.poll(titles).toBe(before)
    await press('Control+z')
    await expect.poll(titles).toBe(before + 1)
    await page.getByRole('option', { name: /personalområdet/ }).focus()
    await page.getByRole('textbox', { name: 'Arbetad tid (årsarbetare), Utfall', exact: true }).fill('12')
    await press('ArrowDown')
    expect(await nowFocused()).toBe('Lönekostnad per årsarbetare, Utfall')
    await picture(page, 'accounts-followup-personnel')
  })

  test('a template: an account without a line is put on one, saved as a version, and the old one is used again', async () => {
    await go('Mallar')
    await page.getByText('1 konto med belopp står inte på någon rad. Rapporten är inte hel.').waitFor()
    await page
      .getByRole('combobox', { name: 'Lägg konto 8510 i' })
      .selectOption({ label: 'Finansiella poster' })
    await page.getByText('Varje konto står på en rad.').waitFor()
    await page.getByRole('option', { name: /Finansiella poster/ }).focus()
    expect(await page.getByRole('textbox', { name: 'Konton' }).inputValue()).toBe('8000–8499, 8510')
    await page.getByRole('main').focus()
    await press('Control+z')
    await page.getByText('1 konto med belopp').waitFor()
    await press('Control+Shift+z')
    await page.getByText('Varje konto står på en rad.').waitFor()
    await press('Control+s')
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Version' }).inputValue())
      .toMatch(/^Version 1 · .*används$/)

    const lines = () =>
      page.getByRole('listbox', { name: 'Mallens rader' }).getByRole('option').allInnerTexts()
    const at = async (name: string) => (await lines()).findIndex((text) => text.startsWith(name))
    await dragOnto(page, /Lagerförändring/, /Varor/)
    await expect.poll(async () => (await at('Varor')) - (await at('Lagerförändring'))).toBe(1)
    await page.getByRole('button', { name: 'Ångra', exact: true }).click()
    await expect.poll(async () => (await at('Lagerförändring')) - (await at('Varor'))).toBe(1)

    await page.getByRole('option', { name: /Varor/ }).focus()
    await press('n')
    await expect.poll(() => hasFocus(page.getByRole('textbox', { name: 'Rubrik', exact: true }))).toBe(true)
    await page.keyboard.type('Frakt')
    await page.getByRole('option', { name: 'Frakt' }).focus()
    await press('Alt+ArrowUp')
    await expect.poll(async () => (await at('Varor')) - (await at('Frakt'))).toBe(1)
    await press('Control+ArrowLeft')
    await expect.poll(() => at('Frakt')).toBeGreaterThan(await at('Övriga rörelsekostnader'))
    await page.getByRole('textbox', { name: 'Konton' }).fill('5000–5099')
    await page.getByText(/Konto 5010 står på flera rader: .*Frakt/).waitFor()
    await picture(page, 'accounts-templates-problems')
    await page.getByRole('option', { name: /Frakt/ }).focus()
    await press('Delete')
    await expect.poll(() => at('Frakt')).toBe(-1)

    await page.getByRole('combobox', { name: 'Version' }).click()
    await page.getByRole('option', { name: /^Medföljande/ }).click()
    await page.getByRole('button', { name: 'Använd den här versionen' }).click()
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Version' }).inputValue())
      .toBe('Medföljande · används')
  })

  test.each(['light', 'dark'] as const)('in %s nothing is found by axe, at two sizes', async (theme) => {
    await goTo(page, 'Inställningar')
    await page.getByText(theme === 'light' ? 'Ljust' : 'Mörkt', { exact: true }).click()
    const found: string[] = []
    for (const tab of tabs) {
      await go(tab)
      await page.mouse.move(4, 400)
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        await page.waitForTimeout(200)
        await picture(page, `accounts-${tab}-${theme}-${width}`)
      }
      found.push(...(await audit(page)).map((violation) => `${tab}: ${violation}`))
    }
    expect(found).toEqual([])
  })

  test('at twice the size of 1920 × 1080 nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 960, height: 540 })
    const found: string[] = []
    for (const tab of tabs) {
      await go(tab)
      await page.waitForTimeout(200)
      await picture(page, `accounts-${tab}-zoomed`)
      found.push(...(await sideways(page)).map((element) => `${tab}: ${element}`))
    }
    expect(found).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('all of it speaks English', async () => {
    await goTo(page, 'Inställningar')
    await page.getByText('English', { exact: true }).click()
    await goTo(page, 'Accounts')
    for (const [tab, word] of english) {
      await page.getByRole('tab', { name: tab, exact: true }).click()
      await page.getByText(word).first().waitFor()
      await picture(page, `accounts-english-${tab}`)
    }
  })
})
