/** The columns of a report and how their amounts add up: exact in öre, unknown as soon as a part is unknown. */
import type { AccountRow, Amount, ReportKind } from '../model/accounts.ts'

/** Amounts that are given; those of the balance report come last. */
export const resultColumns = [
  'prior',
  'actual',
  'budget',
  'forecast',
  'previousForecast',
  'priorYear',
  'budgetToDate',
] as const
const balanceColumns = ['opening', 'change', 'closing'] as const
export type ResultColumn = (typeof resultColumns)[number]
export type BalanceColumn = (typeof balanceColumns)[number]
export type GivenColumn = ResultColumn | BalanceColumn
/** `deviation` = forecast − budget, `deviationToDate` = actual − budgetToDate, both in the line's shown sign. */
export type ColumnKey = GivenColumn | 'deviation' | 'deviationToDate'
/** Öre by column; null is unknown, and so are the columns of the other report. */
export type Amounts = Readonly<Record<ColumnKey, Amount>>

const given: Record<ReportKind, readonly GivenColumn[]> = {
  result: resultColumns,
  balance: balanceColumns,
}

/** The columns of a report that are given, in the order of `Sums`. */
export function columnsOf(report: ReportKind): readonly GivenColumn[] {
  return given[report]
}

/** Öre by the place of a column in `columnsOf`. */
export type Sums = Amount[]

/** Zero in every column that is known, null in the others. */
export function noSums(known: readonly boolean[]): Sums {
  return known.map((isKnown) => (isKnown ? 0 : null))
}

/** Adds `part`, times `factor`, to `sums`, which it changes. */
export function addSums(sums: Sums, part: readonly Amount[], factor: 1 | -1 = 1): void {
  for (let index = 0; index < sums.length; index++) {
    const other = part[index] ?? null
    sums[index] = added(sums[index] ?? null, other === null ? null : factor * other)
  }
}

/** An account's amounts as `Sums`. */
export function sumsOf(row: AccountRow, columns: readonly GivenColumn[]): Sums {
  return columns.map((column) => row[column])
}

const unknown: Amounts = {
  prior: null,
  actual: null,
  budget: null,
  forecast: null,
  previousForecast: null,
  priorYear: null,
  budgetToDate: null,
  opening: null,
  change: null,
  closing: null,
  deviation: null,
  deviationToDate: null,
}

/** Amounts as a line shows them: times its sign, with the deviations, never "-0". */
export function amountsOf(report: ReportKind, sums: readonly Amount[], sign: 1 | -1): Amounts {
  const shown = (index: number): Amount => {
    const ore = sums[index] ?? null
    return ore === null ? null : sign * ore + 0
  }
  if (report === 'balance') return { ...unknown, opening: shown(0), change: shown(1), closing: shown(2) }
  const [prior, actual, budget, forecast, previousForecast, priorYear, budgetToDate] = [
    shown(0),
    shown(1),
    shown(2),
    shown(3),
    shown(4),
    shown(5),
    shown(6),
  ] as const
  return {
    ...unknown,
    prior,
    actual,
    budget,
    forecast,
    previousForecast,
    priorYear,
    budgetToDate,
    deviation: difference(forecast, budget),
    deviationToDate: difference(actual, budgetToDate),
  }
}

/** `amount + other`; unknown where either is. */
export function added(amount: Amount, other: Amount): Amount {
  return amount === null || other === null ? null : amount + other
}

/** `amount − other`; unknown where either is. */
export function difference(amount: Amount, other: Amount): Amount {
  return amount === null || other === null ? null : amount - other
}
