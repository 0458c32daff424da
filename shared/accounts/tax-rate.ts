/** Income tax of Swedish companies by the day on which the fiscal year begins. A board file may have a table of its own. */
import type { TaxRate } from '../model/accounts.ts'
import type { LocalDate } from '../values.ts'

/** 65 kap. 10 § inkomstskattelagen and its transitional rules; newest first. */
export const standardTaxRates: readonly TaxRate[] = [
  { from: '2021-01-01' as LocalDate, perMille: 206 },
  { from: '2019-01-01' as LocalDate, perMille: 214 },
  { from: '2013-01-01' as LocalDate, perMille: 220 },
  { from: '2009-01-01' as LocalDate, perMille: 263 },
  { from: '1994-01-01' as LocalDate, perMille: 280 },
]

/** The rate in per mille of the year that the accounts are of; the oldest of the table holds for years before it too. */
export function taxRateOf({
  yearStart,
  taxRates,
}: {
  readonly yearStart: LocalDate
  readonly taxRates: readonly TaxRate[]
}): number {
  const rate = taxRates.find(({ from }) => from <= yearStart) ?? taxRates.at(-1)
  if (!rate) throw new RangeError('no tax rates')
  return rate.perMille
}

/** Newest first, as tables of rates are kept. */
export function inOrder(rates: readonly TaxRate[]): readonly TaxRate[] {
  return rates.toSorted((one, other) => (one.from < other.from ? 1 : -1))
}

export interface TaxRateProblem {
  /** `empty`: no rate at all · `double`: two rates from the same day. */
  readonly code: 'empty' | 'double'
  /** The day; empty for the table as a whole. */
  readonly where: string
}

/** What is wrong with a table of rates; null where nothing is. */
export function checkTaxRates(rates: readonly { readonly from: string }[]): TaxRateProblem | null {
  if (rates.length === 0) return { code: 'empty', where: '' }
  const days = rates.map(({ from }) => from)
  const double = days.find((day, index) => days.indexOf(day) !== index)
  return double === undefined ? null : { code: 'double', where: double }
}
