/** A real company's accounts in the window: every figure is the command line's, at every size, typed or locked. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amountText } from '../../shared/accounts/amount.ts'
import type { Amounts, ColumnKey } from '../../shared/accounts/columns.ts'
import { justera } from '../helpers/command-line.ts'
import { material, materialAvailable } from '../helpers/material.ts'
import { tableOf } from './accounts-page.ts'
import { audit } from './audit.ts'
import { closeAnswering, picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const tabs = ['Resultat', 'Balans', 'Månader', 'Nyckeltal', 'Styrkort', 'Uppföljning', 'Mallar', 'Källor']
const input = (name: string) => material(path.join('board-meeting-2018-11-22', name))

interface ShownLine {
  readonly kind: string
  readonly account?: string
  readonly text: string
  readonly amounts: Amounts
}

describe.runIf(canLaunch() && materialAvailable())('the accounts of a real company', () => {
  let app: ElectronApplication
  let page: Page
  let board: string
  let table: ReturnType<typeof tableOf>

  beforeAll(async () => {
    board = path.join(mkdtempSync(path.join(tmpdir(), 'justera-real-')), 'bolaget.justera')
    const plan = input('budget-and-forecast-2018.csv')
    for (const args of [
      ['new', board, '--name', 'Granviks Bostäder AB', '--kind', 'company'],
      ['import', 'sie', board, input('boplats-2018-10.se')],
      ['import', 'sie', board, input('boplats-2017-10.se')],
      ['import', 'spreadsheet', board, plan, '--as', 'budget'],
      ['import', 'spreadsheet', board, plan, '--as', 'forecast'],
    ])
      expect(justera(...args)).toMatchObject({ exit: 0 })
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(8_000)
    table = tableOf(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: 'Ekonomi' }).click()
    await table.grid().waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  const goTo = async (tab: string) => {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    await page.getByRole('tabpanel', { name: tab }).waitFor()
  }

  test.each([
    ['Resultat', 'result', ['prior', 'actual', 'budget', 'forecast', 'deviation']],
    ['Balans', 'balance', ['opening', 'change', 'closing']],
  ] as const)('%s shows every figure that the command line tells', async (tab, report, columns) => {
    const { out } = justera('accounts', 'show', board, '--period', '2018-10-31', '--report', report, '--json')
    const lines = (JSON.parse(out) as { lines: readonly ShownLine[] }).lines
    const told = lines
      .filter(({ kind }) => kind !== 'heading')
      .map(({ account, text, amounts }) => [
        [account, text].filter(Boolean).join(' '),
        ...columns.map((column: ColumnKey) => plain(amountText(amounts[column], 'kr'))),
      ])
    await goTo(tab)
    await page.getByRole('combobox', { name: 'Belopp i' }).selectOption('kr')
    // So high that every row is drawn.
    await page.setViewportSize({ width: 1440, height: 6000 })
    await expect
      .poll(() => table.grid().getByRole('row').count())
      .toBe(Number(await table.grid().getAttribute('aria-rowcount')))
    const rows = await table
      .grid()
      .locator('tbody tr:not([data-kind="heading"])')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td[data-column]')].map((cell) => cell.textContent)),
      )
    const shown = rows.map(([name = '', ...figures]) => [
      plain(name).replace(/^(\d{4})(?=\D)/, '$1 '),
      ...figures.slice(0, columns.length).map((figure) => plain(figure ?? '')),
    ])
    expect(shown.length).toBeGreaterThan(20)
    // On screen groups without accounts stand aside.
    const names = new Set(shown.map(([name]) => name))
    expect(shown).toEqual(told.filter(([name]) => names.has(name)))
    const aside = told.filter(([name]) => !names.has(name)).flatMap(([, ...figures]) => figures)
    expect(aside.filter((figure) => figure !== '0' && figure !== '–')).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('combobox', { name: 'Belopp i' }).selectOption('kkr')
  })

  test('in a small window the title keeps its line, no head runs into the next, and all actions are in sight', async () => {
    await goTo('Resultat')
    for (const [width, height, lines] of [
      [1024, 700, 1],
      [960, 640, 2],
    ] as const) {
      await page.setViewportSize({ width, height })
      await picture(page, `accounts-real-${width}`)
      const title = page.getByRole('heading', { level: 1 })
      const lineHeight = await title.evaluate((title) =>
        Number.parseFloat(getComputedStyle(title).lineHeight),
      )
      expect(Math.round(((await title.boundingBox())?.height ?? 0) / lineHeight)).toBeLessThanOrEqual(lines)
      const spilt = await table
        .grid()
        .locator('thead th')
        .evaluateAll((heads) => heads.filter((head) => head.scrollWidth > head.clientWidth + 1).length)
      expect(spilt).toBe(0)
      const attach = await page.getByRole('button', { name: 'Lägg som bilagor …' }).boundingBox()
      expect((attach?.x ?? width) + (attach?.width ?? 0)).toBeLessThanOrEqual(width)
    }
  })

  test('at 200 % the table has the window once one is in it, and the checks stay in sight', async () => {
    await page.setViewportSize({ width: 640, height: 400 })
    await table.goToRow('3020')
    await picture(page, 'accounts-real-zoomed')
    const strip = await page.getByRole('region', { name: 'Kontroller' }).boundingBox()
    expect((strip?.y ?? 400) + (strip?.height ?? 0)).toBeLessThanOrEqual(400)
    expect((await page.getByRole('tabpanel').boundingBox())?.height).toBeGreaterThan(320)
    await table.press('c')
    await page.getByText('Utgående balans och resultat stämmer med ingående balans.').waitFor()
    await table.press('c')
    expect(await audit(page)).toEqual([])
    await goTo('Nyckeltal')
    const names = page.getByRole('tabpanel').getByRole('rowheader')
    const spilt = await names.evaluateAll((names) =>
      names.filter((name) => name.scrollWidth > name.clientWidth),
    )
    expect(spilt.length).toBe(0)
    await picture(page, 'accounts-real-zoomed-figures')
    await goTo('Resultat')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('a forecast that is no amount waits with its reason over other tabs and pages, and the window asks before it closes', async () => {
    await table.goToRow('3013')
    await table.press('F2')
    await page.keyboard.type('12.5.3')
    await goTo('Balans')
    await page.getByRole('button', { name: 'Möten' }).click()
    await page.getByRole('button', { name: 'Ekonomi' }).click()
    await goTo('Resultat')
    const field = page.getByRole('textbox', { name: /^Prognos 3013/ })
    expect(await field.inputValue()).toBe('12.5.3')
    await page.getByText('Skriv ett belopp').waitFor()
    expect(await audit(page)).toEqual([])
    expect(await closeAnswering(app, 0)).toContain('sparat')
    expect(await field.inputValue()).toBe('12.5.3')
    await field.focus()
    await table.press('Escape')
    await field.waitFor({ state: 'detached' })
    expect(await table.activeCell()).toContain('3013')
    await expect.poll(() => table.figures(/^3013/)).toContain('600')
  })

  test('a template that is not saved is asked about before the window closes', async () => {
    await goTo('Mallar')
    const title = page.getByRole('textbox', { name: 'Rapportens rubrik' })
    await title.fill('Resultatrapport för styrelsen')
    await page.getByText('Inte sparat').waitFor()
    expect(await closeAnswering(app, 0)).toContain('sparat')
    await page.getByRole('button', { name: 'Ångra', exact: true }).click()
    expect(await title.inputValue()).toBe('Resultatrapport')
  })

  test('a lock is asked about first', async () => {
    await goTo('Resultat')
    await page.getByRole('button', { name: 'Exportera' }).click()
    await page.getByRole('menuitem', { name: 'Lås rapporterna …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lås', exact: true }).click()
    await page.getByText(/^Låst \d/).waitFor()
  })

  test.each([
    ['Mörkt', 'dark'],
    ['Ljust', 'light'],
  ])('what is locked shows its lock on every tab: %s', async (choice, theme) => {
    await page.getByRole('button', { name: 'Inställningar' }).click()
    await page.getByText(choice, { exact: true }).click()
    await page.getByRole('button', { name: 'Ekonomi' }).click()
    for (const tab of tabs) {
      await goTo(tab)
      await page.getByText(/^Låst \d/).waitFor()
      await picture(page, `accounts-locked-${tab}-${theme}`)
      expect(await audit(page)).toEqual([])
    }
  })

  test('what is locked offers nothing to change', async () => {
    await goTo('Resultat')
    await table.goToRow('3013')
    await table.press('End', 'ArrowLeft', 'ArrowLeft', '7')
    expect(await page.getByRole('textbox').count()).toBe(0)
    await goTo('Uppföljning')
    expect(await page.getByRole('textbox').count()).toBe(0)
    await goTo('Styrkort')
    expect(await page.getByRole('button', { name: /Nytt mått/ }).count()).toBe(0)
    await goTo('Mallar')
    expect(await page.getByRole('button', { name: /Spara/ }).count()).toBe(0)
    // Enlarged, what is locked scrolls by keys though it has no field to go to.
    await page.setViewportSize({ width: 640, height: 400 })
    expect(await audit(page)).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
    for (const field of await page.getByRole('tabpanel').getByRole('textbox').all())
      expect((await field.isDisabled()) || (await field.getAttribute('readonly')) !== null).toBe(true)
  })
})

function plain(text: string): string {
  return text.replace(/\s/g, ' ').trim()
}
