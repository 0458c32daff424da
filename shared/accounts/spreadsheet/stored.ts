/** The amounts of a sheet as the board file keeps them: of which year, through which day, under which measure. */
import type { Amount, SourceUse } from '../../model/accounts.ts'
import { isDate, type LocalDate } from '../../values.ts'
import { added } from '../columns.ts'
import { inColumn, monthEnd, monthsBetween, type StoredAmount, yearsAfter } from '../gather.ts'
import type { SheetAmount } from './read-sheet.ts'

export interface FiscalYear {
  readonly yearStart: LocalDate
  readonly yearEnd: LocalDate
}

/** The fiscal year that begins in `year`: as another file tells of it, or laid like the newest known one, or the calendar's. */
export function fiscalYear(year: number, known: readonly FiscalYear[]): FiscalYear {
  const startYear = ({ yearStart }: FiscalYear) => Number(yearStart.slice(0, 4))
  const told = known.find((other) => startYear(other) === year)
  if (told) return { yearStart: told.yearStart, yearEnd: told.yearEnd }
  const [newest] = known.toSorted((one, other) => other.yearStart.localeCompare(one.yearStart))
  if (!newest) return { yearStart: `${year}-01-01` as LocalDate, yearEnd: `${year}-12-31` as LocalDate }
  const years = year - startYear(newest)
  return { yearStart: yearsAfter(newest.yearStart, years), yearEnd: yearsAfter(newest.yearEnd, years) }
}

/**
 * The last day that booked amounts cover: the day or month that the head names, the last month that has amounts, or
 * else the end of the year. Null for budgets and forecasts.
 * @param date `2027-10-31` or `2027-10`, from the head
 */
export function throughOf(
  use: SourceUse,
  year: FiscalYear,
  amounts: readonly SheetAmount[],
  columns: number,
  date: string | null,
): { readonly through: LocalDate | null; readonly isGuess: boolean } {
  if (use === 'budget' || use === 'forecast') return { through: null, isGuess: false }
  if (columns > 1) {
    const last = Math.max(0, ...amounts.map(({ column }) => column))
    const month = monthsOf(year)[last]
    return { through: month === undefined ? year.yearEnd : monthEnd(month), isGuess: false }
  }
  const day = date?.length === 7 ? monthEnd(date) : (date ?? '')
  const isWithin = isDate(day) && day >= year.yearStart && day <= year.yearEnd
  return { through: isWithin ? (day as LocalDate) : year.yearEnd, isGuess: !isWithin }
}

export function monthsOf({ yearStart, yearEnd }: FiscalYear): readonly string[] {
  return monthsBetween(yearStart, yearEnd)
}

/** @param columns how many columns the amounts stood in: one for the year, or one for each of its months */
export function storedAmounts(
  use: SourceUse,
  year: FiscalYear,
  amounts: readonly SheetAmount[],
  columns: number,
): readonly StoredAmount[] {
  const months = monthsOf(year)
  const isPlan = use === 'budget' || use === 'forecast'
  const parts = amounts.map(({ account, column, ore }): StoredAmount => {
    const period = columns > 1 ? (months[column] ?? '') : ''
    const measure = isPlan ? 'budget' : columns > 1 ? 'change' : bookedMeasure(account)
    return { year: 0, account, measure, period, ore }
  })
  return isPlan || columns === 1 ? parts : [...parts, ...resultsOf(parts)]
}

/** A balance account's amount is what stands on it at the end. */
function bookedMeasure(account: string): 'closing' | 'result' {
  return /^[12]/.test(account) ? 'closing' : 'result'
}

function resultsOf(changes: readonly StoredAmount[]): readonly StoredAmount[] {
  const sums = new Map<string, Amount>()
  for (const { account, ore } of changes) {
    if (bookedMeasure(account) === 'result') sums.set(account, added(inColumn(sums, account), ore))
  }
  return [...sums].map(([account, ore]) => ({ year: 0, account, measure: 'result', period: '', ore }))
}
