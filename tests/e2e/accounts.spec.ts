/** The reports of the accounts as a secretary uses them: figures, forecast, comments, checks, columns, files. */
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSmallBoard } from '../helpers/small-board.ts'
import { importLedger, ledger } from './accounts-ledger.ts'
import { audit } from './audit.ts'
import { picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

/** Every account has its place in the standard templates. */
const placed = (year: number) => ledger(year).replaceAll(' 8510 ', ' 8410 ')
/** The year's forecast as another file of the accounting system: what the budget said, and no more. */
const forecast = placed(2018).replaceAll('{} -104000.00', '{} -110000.00')

/** A thousand accounts of income, a thousand kronor each. */
const manyAccounts = [
  '#FLAGGA 0',
  '#FORMAT PC8',
  '#SIETYP 1',
  '#FNAMN "Granviks Energi AB"',
  '#RAR 0 20190101 20191231',
  '#OMFATTN 20191231',
  '#KONTO 1930 "Bank"',
  '#IB 0 1930 0.00',
  '#UB 0 1930 1000000.00',
  ...Array.from({ length: 1000 }, (_, index) => `#KONTO ${3000 + index} "Income ${index}"`),
  ...Array.from({ length: 1000 }, (_, index) => `#RES 0 ${3000 + index} -1000.00`),
  '',
].join('\r\n')

describe.runIf(canLaunch())('the reports of the accounts', () => {
  let app: ElectronApplication
  let page: Page
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'justera-reports-'))
    const board = path.join(folder, 'granvik.justera')
    await makeSmallBoard(board, ['Mötets öppnande', 'Delårsbokslut per den 31 oktober'])
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(8_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const grid = () => page.getByRole('treegrid')
  const rowOf = (name: string | RegExp) => grid().getByRole('row', { name })
  const figures = async (name: string | RegExp) =>
    (await rowOf(name).getByRole('gridcell').allInnerTexts())
      .slice(0, -1)
      .map((text) => text.trim().replace(/\s/g, ' '))
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const activeCell = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant')
      return id ? (document.getElementById(id)?.innerText.replace(/\s+/g, ' ').trim() ?? null) : null
    })
  /** Leads to an account's row by the keyboard alone. */
  const goToRow = async (text: string) => {
    await grid().focus()
    await press('Control+Home', 'Home')
    for (let step = 0; step < 60 && !(await activeCell())?.includes(text); step++) await press('ArrowDown')
  }

  test('an empty page says what belongs here, and leads to the import', async () => {
    await button('Ekonomi').click()
    await page.getByText('Inga bokförda siffror än').waitFor()
    await picture(page, 'accounts-empty')
    expect(await audit(page)).toEqual([])
  })

  test('the table shows the figures of the imported files', async () => {
    const file = (name: string) => path.join(folder, name)
    expect(await importLedger(app, page, file('hamnen-2017.se'), placed(2017), 'prior')).toBe('ok')
    expect(await importLedger(app, page, file('hamnen-2018.se'), placed(2018), 'actual')).toBe('ok')
    expect(await importLedger(app, page, file('prognos.se'), forecast, 'forecast')).toBe('warn')
    // The calls went past the page, which reads anew when something of its own is stored.
    await button('Inställningar').click()
    await page.getByText('Mörkt', { exact: true }).click()
    await page.getByText('Ljust', { exact: true }).click()
    await button('Ekonomi').click()
    await page.getByRole('heading', { level: 1, name: 'Delårsbokslut per den 31 oktober 2018' }).waitFor()
    await grid().waitFor()
    expect(await figures(/^3010/)).toEqual(['1 020', '1 040', '1 248', '1 320', '72'])
    expect(await figures('Summa nettoomsättning')).toEqual(['1 080', '1 100', '1 248', '1 320', '72'])
    expect(await figures(/^5010/)).toEqual(['300', '300', '360', '360', '0'])
    expect(Number(await grid().getAttribute('aria-rowcount'))).toBe(await grid().getByRole('row').count())
    await picture(page, 'accounts-result')
  })

  test('a forecast is edited by keyboard; sums follow at once, and what is no amount is refused with its reason', async () => {
    await goToRow('3010')
    await press('F2')
    const field = page.getByRole('textbox', { name: /^Prognos 3010/ })
    await field.waitFor()
    await page.keyboard.type('1302.5')
    await press('Enter')
    await page.getByText('Skriv decimaler med komma').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await press('Control+A')
    await page.keyboard.type('1 302,5')
    await press('Enter')
    await field.waitFor({ state: 'detached' })
    expect(await figures(/^3010/)).toEqual(['1 020', '1 040', '1 248', '1 303', '55'])
    expect(await figures('Summa nettoomsättning')).toEqual(['1 080', '1 100', '1 248', '1 303', '55'])
    expect(
      await rowOf(/^3010/)
        .getByTitle(/Importerad som 1\s320/)
        .count(),
    ).toBe(1)
    await picture(page, 'accounts-edited')
    const stored = () =>
      page.evaluate(async () => {
        const data = await window.justera.call('accounts.data', { period: '2018-10-31' }, 'test')
        return data.ok ? data.value.rows.find(({ account }) => account === '3010')?.forecast : null
      })
    await expect.poll(stored).toBe(-130_250_000)
    await goToRow('3010')
    await press('Control+z')
    await expect.poll(() => figures(/^3010/)).toEqual(['1 020', '1 040', '1 248', '1 320', '72'])
    await expect.poll(stored).toBe(-132_000_000)
    expect(await activeCell()).toBe('1 320')
    await press('Control+Shift+Z')
    await expect.poll(() => figures('Summa nettoomsättning')).toContain('1 303')
    await expect.poll(stored).toBe(-130_250_000)
    await press('Delete')
    await expect.poll(() => figures('Summa nettoomsättning')).toContain('1 320')
  })

  test('the forecast of the tax is edited on its line, and the result follows', async () => {
    await goToRow('8910')
    await press('F2')
    await page.keyboard.type('40')
    await press('Enter')
    await expect.poll(() => figures('Årets resultat')).toEqual(['140', '119', '120', '152', '32'])
    await press('Control+z')
    await expect.poll(() => figures('Årets resultat')).toEqual(['140', '119', '120', '192', '72'])
  })

  test('a comment is written by keyboard, marked, and undone', async () => {
    await goToRow('5010')
    await press('k')
    const field = page.getByRole('textbox', { name: 'Kommentar till Lokalhyra' })
    await field.waitFor()
    await page.keyboard.type('Ny hyra från juli.')
    await picture(page, 'accounts-comment')
    await press('Escape')
    await field.waitFor({ state: 'detached' })
    const mark = rowOf(/^5010/).getByRole('button', { name: 'Ändra kommentaren till Lokalhyra' })
    expect(await mark.getAttribute('title')).toBe('Ny hyra från juli.')
    await page.getByText(/^Sparat \d/).waitFor()
    await press('Control+z')
    await expect.poll(() => mark.count()).toBe(0)
    await press('Control+Shift+Z')
    await expect.poll(() => mark.count()).toBe(1)
  })

  test('groups fold and open by keyboard; a folded one keeps its sums', async () => {
    const before = Number(await grid().getAttribute('aria-rowcount'))
    await grid().focus()
    await press('Shift+ArrowLeft')
    await expect.poll(async () => Number(await grid().getAttribute('aria-rowcount'))).toBeLessThan(before)
    expect(await figures(/^Rörelsens intäkter/)).toContain('1 320')
    await picture(page, 'accounts-folded')
    await press('Control+Home', 'Home', 'ArrowRight')
    expect(await rowOf(/^Rörelsens intäkter/).getAttribute('aria-expanded')).toBe('true')
    await press('Shift+ArrowRight')
    await expect.poll(async () => Number(await grid().getAttribute('aria-rowcount'))).toBe(before)
  })

  test('columns and unit are chosen, and stay chosen', async () => {
    await button('Kolumner').click()
    await page.getByRole('menuitemcheckbox', { name: 'Avvikelse i procent av budget' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Utfall samma period föregående år' }).click()
    await press('Escape')
    await page.getByRole('combobox', { name: 'Belopp i' }).selectOption('kr')
    expect(await figures(/^3010/)).toEqual(['1 040 000', '1 248 000', '1 320 000', '72 000', '5,8 %'])
    await page.getByRole('tab', { name: 'Balans' }).click()
    expect(await figures(/^1930/)).toHaveLength(3)
    await button('Möten').click()
    await button('Ekonomi').click()
    expect(await figures(/^3010/)).toEqual(['1 040 000', '1 248 000', '1 320 000', '72 000', '5,8 %'])
    await page.getByRole('combobox', { name: 'Belopp i' }).selectOption('kkr')
  })

  test('the checks stand in a strip that opens, and lead to their place', async () => {
    const strip = page.getByRole('region', { name: 'Kontroller' })
    await page.locator('main').focus()
    await press('c')
    await strip.getByText('Utgående balans och resultat stämmer med ingående balans.').waitFor()
    await picture(page, 'accounts-checks')
    await strip.getByRole('button', { name: '3020 Utställning' }).first().click()
    await expect.poll(activeCell).toContain('3020')
    await press('c')
    await expect.poll(() => strip.getByRole('listitem').count()).toBe(0)
  })

  test.each([
    ['Resultatrapport som PDF …', 'resultat.pdf', '%PDF-'],
    ['Resultatrapport som Excel …', 'resultat.xlsx', 'PK'],
  ])('%s is written to a file', async (entry, name, begins) => {
    const file = path.join(folder, name)
    await saveTo(app, file)
    await button('Exportera').click()
    await page.getByRole('menuitem', { name: entry }).click()
    await page.getByRole('button', { name: 'Visa i mapp' }).waitFor()
    expect(statSync(file).size).toBeGreaterThan(1000)
    expect(readFileSync(file).subarray(0, begins.length).toString('latin1')).toBe(begins)
    await picture(page, `accounts-export-${name.slice(-4)}`)
    await page.getByRole('button', { name: 'Stäng', exact: true }).click()
  })

  test('a file is removed and comes back, and its row tells what it is', async () => {
    await page.getByRole('tab', { name: 'Källor' }).click()
    await page.getByRole('row', { name: /prognos\.se/ }).waitFor()
    await page
      .getByRole('row', { name: /prognos\.se/ })
      .getByRole('button')
      .first()
      .click()
    await picture(page, 'accounts-sources')
    expect(await audit(page)).toEqual([])
    await page
      .getByRole('row', { name: /prognos\.se/ })
      .getByRole('button')
      .first()
      .focus()
    await press('Delete')
    await page.getByText('prognos.se togs bort').waitFor()
    await expect.poll(() => page.getByRole('row', { name: /prognos\.se/ }).count()).toBe(0)
    await press('Control+z')
    await page.getByRole('row', { name: /prognos\.se/ }).waitFor()
  })

  test('reports become attachments of an item', async () => {
    await page.getByRole('tab', { name: 'Resultat' }).click()
    await button('Lägg till som bilagor …').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Punkt' }).waitFor()
    await picture(page, 'accounts-attach')
    expect(await audit(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Lägg till' }).click()
    const failure = dialog.getByRole('alert')
    const done = page.getByRole('option', { name: /Delårsbokslut/ })
    await failure.or(done).first().waitFor({ timeout: 40_000 })
    expect(await failure.allInnerTexts()).toEqual([])
    await done.click()
    await page.getByText('Balansrapport').first().waitFor()
    await picture(page, 'accounts-attached')
  })

  test.each(['light', 'dark'] as const)(
    'in %s, at every size, has nothing that axe finds serious',
    async (theme) => {
      await button('Inställningar').click()
      await page.getByText(theme === 'light' ? 'Ljust' : 'Mörkt', { exact: true }).click()
      await button('Ekonomi').click()
      await grid().waitFor()
      await page.mouse.move(700, 20)
      for (const [width, height] of [
        [1280, 800],
        [1920, 1080],
        [640, 400],
      ] as const) {
        await page.setViewportSize({ width, height })
        await page.waitForTimeout(150)
        await picture(page, `accounts-${theme}-${width}`)
      }
      await page.setViewportSize({ width: 1440, height: 900 })
      await grid().waitFor()
      expect(await audit(page)).toEqual([])
    },
  )

  test('locked figures are asked about first, and then can not be changed', async () => {
    await button('Exportera').click()
    await page.getByRole('menuitem', { name: 'Lås rapporterna …' }).click()
    await page.getByRole('dialog').getByText('Det går inte att ångra', { exact: false }).waitFor()
    await picture(page, 'accounts-lock')
    await page.getByRole('dialog').getByRole('button', { name: 'Lås', exact: true }).click()
    await page.getByText(/^Låst \d/).waitFor()
    await picture(page, 'accounts-locked')
    await goToRow('3010')
    await press('F2')
    expect(await page.getByRole('textbox', { name: /^Prognos/ }).count()).toBe(0)
  })

  test('speaks English', async () => {
    await button('Inställningar').click()
    await page.getByText('English', { exact: true }).click()
    await button('Accounts').click()
    await page.getByRole('heading', { level: 1, name: 'Interim accounts as of 31 October 2018' }).waitFor()
    await picture(page, 'accounts-english')
    for (const place of [page.getByRole('tablist'), page.getByRole('banner').or(page.locator('header'))])
      expect(await place.first().innerText()).not.toMatch(/[åäö]/i)
  })

  test('of a thousand accounts only the rows in sight are drawn, and the keys reach the last one', async () => {
    expect(await importLedger(app, page, path.join(folder, 'tusen.se'), manyAccounts, 'actual')).toBe('ok')
    await button('Settings').click()
    await page.getByText('Dark', { exact: true }).click()
    await page.getByText('Light', { exact: true }).click()
    await button('Accounts').click()
    await page.getByRole('heading', { level: 1, name: /2019/ }).waitFor()
    expect(Number(await grid().getAttribute('aria-rowcount'))).toBeGreaterThan(1000)
    expect(await grid().getByRole('row').count()).toBeLessThan(80)
    await grid().focus()
    await press('PageDown', 'PageDown', 'Control+End')
    await expect.poll(activeCell).toContain('Årets resultat')
    await expect.poll(() => figures('Årets resultat')).toContain('1 000')
    await picture(page, 'accounts-thousand')
    await press('Control+Home')
    await expect.poll(activeCell).toContain('Rörelsens intäkter')
  })
})
