/** The reports of the accounts as a secretary uses them: figures, forecast, comments, checks, columns, files. */
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSmallBoard } from '../helpers/small-board.ts'
import { importLedger } from './accounts-ledger.ts'
import { forecast, manyAccounts, placed, tableOf } from './accounts-page.ts'
import { audit } from './audit.ts'
import { picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('the reports of the accounts', () => {
  let app: ElectronApplication
  let page: Page
  let folder: string
  let table: ReturnType<typeof tableOf>

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'justera-reports-'))
    const board = path.join(folder, 'granvik.justera')
    await makeSmallBoard(board, ['Mötets öppnande', 'Delårsbokslut per den 31 oktober'])
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(8_000)
    table = tableOf(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
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
    await table.grid().waitFor()
    await expect.poll(() => table.figures(/^3010/)).toEqual(['1 020', '1 040', '1 248', '1 320', '72'])
    await expect
      .poll(() => table.figures('Summa nettoomsättning'))
      .toEqual(['1 080', '1 100', '1 248', '1 320', '72'])
    await expect.poll(() => table.figures(/^5010/)).toEqual(['300', '300', '360', '360', '0'])
    expect(Number(await table.grid().getAttribute('aria-rowcount'))).toBe(
      await table.grid().getByRole('row').count(),
    )
    await picture(page, 'accounts-result')
  })

  test('a forecast is edited by keyboard; sums follow at once, and what is no amount is refused with its reason', async () => {
    await table.goToRow('3010')
    await table.press('F2')
    const field = page.getByRole('textbox', { name: /^Prognos 3010/ })
    await field.waitFor()
    await page.keyboard.type('1302.5')
    await table.press('Enter')
    await page.getByText('Skriv decimaler med komma').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await table.press('Control+A')
    await page.keyboard.type('1 302,5')
    await table.press('Enter')
    await field.waitFor({ state: 'detached' })
    await expect.poll(() => table.figures(/^3010/)).toEqual(['1 020', '1 040', '1 248', '1 303', '55'])
    await expect
      .poll(() => table.figures('Summa nettoomsättning'))
      .toEqual(['1 080', '1 100', '1 248', '1 303', '55'])
    expect(
      await table
        .rowOf(/^3010/)
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
    await table.goToRow('3010')
    await table.press('Control+z')
    await expect.poll(() => table.figures(/^3010/)).toEqual(['1 020', '1 040', '1 248', '1 320', '72'])
    await expect.poll(stored).toBe(-132_000_000)
    expect(await table.activeCell()).toBe('1 320')
    await table.press('Control+Shift+Z')
    await expect.poll(() => table.figures('Summa nettoomsättning')).toContain('1 303')
    await expect.poll(stored).toBe(-130_250_000)
    await table.press('Delete')
    await expect.poll(() => table.figures('Summa nettoomsättning')).toContain('1 320')
  })

  test('the forecast of the tax is edited on its line, and the result follows', async () => {
    await table.goToRow('8910')
    await table.press('End', 'ArrowLeft', 'ArrowLeft')
    await page.keyboard.type('40')
    await table.press('Enter')
    await expect.poll(() => table.figures('Årets resultat')).toEqual(['140', '119', '120', '152', '32'])
    await table.press('Control+z')
    await expect.poll(() => table.figures('Årets resultat')).toEqual(['140', '119', '120', '192', '72'])
  })

  test('a comment is written by keyboard, marked, and undone', async () => {
    await table.goToRow('5010')
    await table.press('k')
    // At once, as a quick hand does.
    await page.keyboard.type('Ny hyra från juli.')
    const field = page.getByRole('textbox', { name: 'Kommentar till Lokalhyra' })
    expect(await field.inputValue()).toBe('Ny hyra från juli.')
    await picture(page, 'accounts-comment')
    expect(await audit(page)).toEqual([])
    await table.press('Escape')
    await field.waitFor({ state: 'detached' })
    const mark = table.rowOf(/^5010/).getByRole('button', { name: 'Ändra kommentaren till Lokalhyra' })
    expect(await mark.getAttribute('title')).toBe('Ny hyra från juli.')
    await page.getByText(/^Sparat \d/).waitFor()
    await table.press('Control+z')
    await expect.poll(() => mark.count()).toBe(0)
    await table.press('Control+Shift+Z')
    await expect.poll(() => mark.count()).toBe(1)
  })

  test('groups fold and open by keyboard; a folded one keeps its sums', async () => {
    const before = Number(await table.grid().getAttribute('aria-rowcount'))
    await table.grid().focus()
    await table.press('Shift+ArrowLeft')
    await expect
      .poll(async () => Number(await table.grid().getAttribute('aria-rowcount')))
      .toBeLessThan(before)
    await expect.poll(() => table.figures(/^Rörelsens intäkter/)).toContain('1 320')
    await picture(page, 'accounts-folded')
    await table.press('Control+Home', 'Home', 'ArrowRight')
    expect(await table.rowOf(/^Rörelsens intäkter/).getAttribute('aria-expanded')).toBe('true')
    await table.press('Shift+ArrowRight')
    await expect.poll(async () => Number(await table.grid().getAttribute('aria-rowcount'))).toBe(before)
  })

  test('columns and unit are chosen, and stay chosen', async () => {
    await button('Kolumner').click()
    await page.getByRole('menuitemcheckbox', { name: 'Avvikelse i procent av budget' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Utfall samma period föregående år' }).click()
    await table.press('Escape')
    await page.getByRole('combobox', { name: 'Belopp i' }).selectOption('kr')
    await expect
      .poll(() => table.figures(/^3010/))
      .toEqual(['1 040 000', '1 248 000', '1 320 000', '72 000', '5,8 %'])
    await page.getByRole('tab', { name: 'Balans' }).click()
    await expect.poll(() => table.figures(/^1930/)).toHaveLength(3)
    await button('Möten').click()
    await button('Ekonomi').click()
    await expect
      .poll(() => table.figures(/^3010/))
      .toEqual(['1 040 000', '1 248 000', '1 320 000', '72 000', '5,8 %'])
    await page.getByRole('combobox', { name: 'Belopp i' }).selectOption('kkr')
  })

  test('the checks stand in a strip that opens, and lead to their place', async () => {
    const strip = page.getByRole('region', { name: 'Kontroller' })
    await page.locator('main').focus()
    await table.press('c')
    await strip.getByText('Utgående balans och resultat stämmer med ingående balans.').waitFor()
    await picture(page, 'accounts-checks')
    await strip.getByRole('button', { name: '3020 Utställning' }).first().click()
    await expect.poll(table.activeCell).toContain('3020')
    await table.press('c')
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
    await table.press('Delete')
    await page.getByText('prognos.se togs bort').waitFor()
    await expect.poll(() => page.getByRole('row', { name: /prognos\.se/ }).count()).toBe(0)
    await table.press('Control+z')
    await page.getByRole('row', { name: /prognos\.se/ }).waitFor()
  })

  test('reports become attachments of an item', async () => {
    await page.getByRole('tab', { name: 'Resultat' }).click()
    await button('Lägg som bilagor …').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Punkt' }).waitFor()
    await picture(page, 'accounts-attach')
    expect(await audit(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Lägg till' }).click()
    const failure = dialog.getByRole('alert')
    const done = page.getByRole('option', { name: /Delårsbokslut/ })
    await failure.or(done).first().waitFor({ timeout: 40_000 })
    expect(await failure.allInnerTexts()).toEqual([])
    expect(await done.getAttribute('aria-selected')).toBe('true')
    await page.getByText('Balansrapport').first().waitFor()
    await picture(page, 'accounts-attached')
  })

  test.each(['light', 'dark'] as const)(
    'in %s, at every size, has nothing that axe finds serious',
    async (theme) => {
      await button('Inställningar').click()
      await page.getByText(theme === 'light' ? 'Ljust' : 'Mörkt', { exact: true }).click()
      await button('Ekonomi').click()
      await table.grid().waitFor()
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
      await table.grid().waitFor()
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
    await table.goToRow('3010')
    await table.press('F2')
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
    expect(Number(await table.grid().getAttribute('aria-rowcount'))).toBeGreaterThan(1000)
    expect(await table.grid().getByRole('row').count()).toBeLessThan(80)
    await table.grid().focus()
    await table.press('PageDown', 'PageDown', 'Control+End')
    await expect.poll(table.activeCell).toContain('Årets resultat')
    await expect.poll(() => table.figures('Årets resultat')).toContain('1 000')
    await picture(page, 'accounts-thousand')
    await table.press('Control+Home')
    await expect.poll(table.activeCell).toContain('Rörelsens intäkter')
  })
})
