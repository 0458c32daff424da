/** Income tax of Swedish companies by the day on which the fiscal year begins (65 kap. 10 § inkomstskattelagen and its transitional rules). */
import { isDate, type LocalDate } from '../values.ts'

/** Per mille, from this day on; newest first. */
export const taxRates: readonly { readonly from: string; readonly perMille: number }[] = [
  { from: '2021-01-01', perMille: 206 },
  { from: '2019-01-01', perMille: 214 },
  { from: '2013-01-01', perMille: 220 },
  { from: '2009-01-01', perMille: 263 },
  { from: '1994-01-01', perMille: 280 },
]

/** The rate in per mille of a fiscal year that begins on `yearStart`. */
export function taxRateOf(yearStart: LocalDate): number {
  if (!isDate(yearStart)) throw new RangeError('not a date')
  return (taxRates.find((rate) => rate.from <= yearStart) ?? { perMille: 280 }).perMille
}
