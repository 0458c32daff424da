/** A table of tax rates while it is typed: "2021-01-01", "20,6". */
import { checkTaxRates, inOrder, type TaxRateProblem } from '../../../shared/accounts/tax-rate.ts'
import type { TaxRate } from '../../../shared/model/accounts.ts'
import { LocalDate } from '../../../shared/values.ts'

export interface DraftRate {
  readonly key: number
  readonly from: string
  readonly percent: string
}

type DraftProblem =
  | TaxRateProblem
  /** `where` is what was typed. */
  | { readonly code: 'date' | 'percent'; readonly where: string }

export type ReadRates = { readonly rates: readonly TaxRate[] } | { readonly problem: DraftProblem }

export function draftOf(rates: readonly TaxRate[]): readonly DraftRate[] {
  return rates.map(({ from, perMille }, key) => {
    const [whole = '0', tenth] = String(perMille / 10).split('.')
    return { key, from, percent: tenth === undefined ? whole : `${whole},${tenth}` }
  })
}

/** The rates, newest first, or the first thing that is wrong with them. */
export function readDraft(draft: readonly DraftRate[]): ReadRates {
  const rates: TaxRate[] = []
  for (const { from, percent } of draft) {
    const day = LocalDate.safeParse(from.trim())
    if (!day.success) return { problem: { code: 'date', where: from } }
    const perMille = perMilleOf(percent)
    if (perMille === null) return { problem: { code: 'percent', where: percent } }
    rates.push({ from: day.data, perMille })
  }
  const problem = checkTaxRates(rates)
  return problem ? { problem } : { rates: inOrder(rates) }
}

/** "20,6", "20,6 %", "22"; null for what is no share of a hundred in tenths. */
function perMilleOf(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d))?$/.exec(text.replace(/[\s%]/g, ''))
  const perMille = match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : Number.NaN
  return perMille <= 1000 ? perMille : null
}
