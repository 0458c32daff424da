/** The accounts page as a test meets it: its table, its keys, and the files that fill it. */
import type { Page } from 'playwright-core'
import { ledger } from './accounts-ledger.ts'

/** Every account has its place in the standard templates. */
export const placed = (year: number) => ledger(year).replaceAll(' 8510 ', ' 8410 ')
/** The year's forecast as another file of the accounting system: the budget, with higher fees. */
export const forecast = placed(2018).replaceAll('{} -104000.00', '{} -110000.00')

/** A thousand accounts of income, a thousand kronor each. */
export const manyAccounts = [
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

export function tableOf(page: Page) {
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
  return { grid, rowOf, figures, press, activeCell, goToRow }
}
