/** The accounts of a period from the files that were imported: which file gives which column, and what is unknown. */
import type { AccountRow, AccountSource, Amount } from '../model/accounts.ts'
import type { LocalDate } from '../values.ts'
import { added } from './columns.ts'
import { reportOf } from './placing.ts'

/** A stored amount; `year` is the file's own (0, -1), `period` is `YYYY-MM`, or empty for the year. Öre, debit positive. */
export interface StoredAmount {
  readonly year: number
  readonly account: string
  readonly measure: 'opening' | 'closing' | 'result' | 'change' | 'budget'
  readonly period: string
  /** Null where the file names an amount that could not be read. */
  readonly ore: Amount
}

export interface SourceContent {
  readonly source: AccountSource
  readonly amounts: readonly StoredAmount[]
}

/** Öre by account; a missing account is zero, one with null unknown. Null where the file does not tell. */
export type ByAccount = ReadonlyMap<string, Amount> | null

/** The same day a number of years later; the last of February stays the last. */
export function yearsAfter(date: LocalDate, years: number): LocalDate {
  const year = Number(date.slice(0, 4)) + years
  const month = date.slice(5, 7)
  const isLast = date.slice(5) === '02-28' || date.slice(5) === '02-29'
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return `${year}-${month}-${isLast ? (leap ? '29' : '28') : date.slice(8)}` as LocalDate
}

/** The last day of a month `YYYY-MM`. */
export function monthEnd(month: string): LocalDate {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) as LocalDate
}

/** The months from one day to another, `YYYY-MM`. */
export function monthsBetween(from: LocalDate, to: LocalDate): readonly string[] {
  const first = monthIndex(from)
  return Array.from({ length: Math.max(0, monthIndex(to) - first + 1) }, (_, step) => {
    const index = first + step
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  })
}

function monthIndex(day: LocalDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** Sums what a file says of a year by account, unknown where a part is; null where it says nothing of it. */
export function amountsBy(
  content: SourceContent | null,
  measure: StoredAmount['measure'],
  year: number,
  wanted: (period: string) => boolean,
): ByAccount {
  if (!content) return null
  const own = content.amounts.filter((amount) => amount.measure === measure && amount.year === year)
  if (own.length === 0 || !own.some(({ period }) => wanted(period))) return null
  const sums = new Map<string, Amount>()
  for (const { account, period, ore } of own) {
    if (wanted(period)) sums.set(account, added(inColumn(sums, account), ore))
  }
  return sums
}

/** Whether a period is that of the whole year. */
export const wholeYear = (period: string): boolean => period === ''

/** Whether a month ends on or before a day. */
export const until =
  (day: LocalDate) =>
  (period: string): boolean =>
    period !== '' && monthEnd(period) <= day

/** What a file booked on the result accounts from its year's beginning to a day: as it says, or month by month. */
export function resultUntil(content: SourceContent | null, year: number, day: LocalDate): ByAccount {
  if (!content) return null
  const { through, yearEnd } = content.source
  const end = year === 0 ? (through ?? yearEnd) : yearsAfter(yearEnd, year)
  if (end === day) {
    const told = amountsBy(content, 'result', year, wholeYear)
    if (told) return told
  }
  return amountsBy(content, 'change', year, until(day))
}

/** An account's amount in a column: zero where the file tells of others only, unknown where it tells of none or could not be read. */
export function inColumn(amounts: ByAccount, account: string): Amount {
  return amounts?.has(account) ? (amounts.get(account) ?? null) : amounts && 0
}

/** An account's row without amounts, to be filled. */
export function emptyRow(account: string): AccountRow {
  return {
    account,
    name: '',
    sru: null,
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
    comment: '',
  }
}

/** Whether an account's amounts stand in the result columns, in the balance columns, or in none. */
export function kindOf(account: string, hasBalance: boolean): 'result' | 'balance' | null {
  return reportOf({ ...emptyRow(account), opening: hasBalance ? 0 : null })
}
