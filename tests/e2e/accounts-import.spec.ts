/** A secretary imports a budget and books: by mouse and by keyboard, in both schemes. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as XLSX from '@e965/xlsx'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { justera } from '../helpers/command-line.ts'
import { choose, picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

/** A busy computer takes its time. */
const patient = { timeout: 10_000 }

const plan = `Konto;Benämning;Budget 2027 (kkr);Prognos 2027-10-31 (kkr)
3010;Årsavgifter;1 200,5;1 250
3020;Stipendier;-40;30
5010;Lokalhyra;300;
5020;El;40;ca 45
6310;Försäkringar;30;30
;Summa;930,5;1205
`
const books = `#FLAGGA 0
#PROGRAM "Bok" 1
#FORMAT PC8
#SIETYP 1
#FNAMN "Granviks Energi AB"
#RAR 0 20270101 20271231
#KONTO 1930 "Bank"
#KONTO 2010 "Eget kapital"
#KONTO 3010 "Avgifter"
#IB 0 1930 1000.00
#IB 0 2010 -1000.00
#UB 0 1930 1900.00
#UB 0 2010 -1000.00
#RES 0 3010 -1000.00
`

describe.runIf(canLaunch())('the import of accounts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-accounts-'))
  const put = (name: string, content: string | Buffer) => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    return file
  }
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const board = path.join(folder, 'styrelse.justera')
    justera('new', board, '--name', 'Granviks Energi AB', '--kind', 'company')
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(10_000)
  })
  afterAll(() => app?.close())

  const open = async (...files: string[]) => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /Ekonomi/ })
      .click()
    await page
      .getByRole('button', { name: /^Importera/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Importera siffror' }).waitFor()
    if (files.length === 0) return
    await choose(app, ...files)
    await page.getByRole('button', { name: 'Välj fil …' }).click()
    await expect.poll(status, patient).toMatch(/går att importera|går inte|stämmer inte/)
  }
  const audit = async (name: string) => {
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
      }
      return (await axe.run()).violations
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)
  }
  const status = () => page.getByRole('region', { name: 'Förhandsvisning' }).getByRole('status').innerText()

  test.each(['light', 'dark'] as const)(
    'in %s shows each step, and axe finds nothing serious',
    async (theme) => {
      await page.getByRole('button', { name: /Inställningar/ }).click()
      await page.getByText(theme === 'light' ? 'Ljust' : 'Mörkt', { exact: true }).click()
      const steps: readonly (readonly [string, readonly string[]])[] = [
        ['empty', []],
        ['sheet', [put('Budget och prognos 2027.csv', plan)]],
        ['sie', [put('bok.se', books)]],
        ['refused', [put('sida.csv', '<html><p>Logga in</html>')]],
      ]
      const found: string[] = []
      for (const [name, files] of steps) {
        await open(...files)
        for (const size of sizes) {
          await page.setViewportSize(size)
          await page.waitForTimeout(200)
          await picture(page, `accounts-import-${name}-${theme}-${size.width}`)
        }
        found.push(...(await audit(name)))
      }
      expect(found).toEqual([])
    },
  )

  test('a forecast with an unreadable amount waits for a note, and is stored with it', async () => {
    await page.setViewportSize(sizes[0])
    await open(put('plan.csv', plan))
    await page.getByRole('combobox', { name: 'Används som' }).click()
    await page.getByRole('option', { name: 'Prognos' }).click()
    await expect.poll(status, patient).toContain('Något stämmer inte')
    const submit = page.getByRole('button', { name: 'Importera', exact: true })
    expect(await submit.isDisabled()).toBe(true)
    await page.getByText('”ca 45” för 5020 är inget belopp.').waitFor()
    await page.getByRole('textbox', { name: /Varför filen/ }).fill('Elavtalet är inte klart')
    await picture(page, 'accounts-import-note')
    await submit.click()
    await page.getByText('Elavtalet').or(page.getByRole('table')).first().waitFor()
    await page.getByText('plan.csv').first().waitFor()
  })

  test('months are said column by column; the first brings the rest', async () => {
    const months = Array.from({ length: 12 }, (_, at) => `P${at + 1}`)
    const rows = [
      ['Nr', 'Text', ...months],
      [3010, 'Avgifter', ...months.map(() => 100)],
      [5010, 'Hyra', ...months.map(() => 40)],
    ]
    const workbook = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows), 'Plan')
    await open(put('månader.xlsx', XLSX.write(workbook, { type: 'buffer' }) as Buffer))
    await page.getByRole('combobox', { name: 'Kolumn C' }).selectOption('month-1')
    await page.getByRole('textbox', { name: 'Räkenskapsår' }).fill('2028')
    await expect.poll(status, patient).toMatch(/720,00/)
    await picture(page, 'accounts-import-months')
    await page.keyboard.press('Control+Enter')
    await page.getByText('månader.xlsx').first().waitFor()
  })

  test('by the keys alone a SIE file is chosen and imported', async () => {
    await open()
    await choose(app, put('bok.se', books.replace('1900', '2000')))
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent), patient)
      .toBe('Välj fil …')
    await page.keyboard.press('Enter')
    await expect.poll(status, patient).toMatch(/går att importera/)
    await page.keyboard.press('Control+Enter')
    await page.getByText('bok.se').first().waitFor()
  })
})
