/** Everything that is known of the accounts for a period, row by row. */
import type { AccountData, AccountRow, AccountSource, MonthAmounts, TaxRate } from '../model/accounts.ts'
import type { Instant, LocalDate } from '../values.ts'
import { added, difference } from './columns.ts'
import {
  amountsBy,
  type ByAccount,
  emptyRow,
  inColumn,
  kindOf,
  monthEnd,
  monthsBetween,
  resultUntil,
  type SourceContent,
  until,
  wholeYear,
  yearsAfter,
} from './gather.ts'

/** What was imported and written, newest file first. */
export interface Ledger {
  readonly contents: readonly SourceContent[]
  readonly names: ReadonlyMap<string, { readonly name: string; readonly sru: string | null }>
  /** Forecasts of the period's fiscal year that were edited in place, by account; a later file takes their place. */
  readonly edits: ReadonlyMap<string, { readonly ore: number; readonly editedAt: Instant }>
  /** Newest first. */
  readonly taxRates: readonly TaxRate[]
  /** By account, group or result line. */
  readonly comments: ReadonlyMap<string, string>
}

/** The files that a period's columns come from. */
export interface Chosen {
  readonly actual: SourceContent
  readonly prior: SourceContent | null
  readonly budget: SourceContent | null
  readonly forecast: SourceContent | null
  readonly previousForecast: SourceContent | null
}

/** The days on which a period with actual amounts ends, newest first; of an earlier year's file its last day. */
export function periodsOf(contents: readonly SourceContent[]): readonly LocalDate[] {
  const ends = contents
    .filter(({ source }) => source.use === 'actual' || source.use === 'prior')
    .flatMap(({ source, amounts }) => {
      const through = source.through ?? source.yearEnd
      if (source.use === 'prior') return [through]
      const months = amounts
        .filter(({ measure, year }) => measure === 'change' && year === 0)
        .map(({ period }) => period)
      return [through, ...[...new Set(months)].map(monthEnd).filter((end) => end <= through)]
    })
  return [...new Set(ends)].sort().toReversed()
}

/** The newest file of actual amounts that reaches the period, and those that belong beside it; null where there is none. */
function chooseSources(contents: readonly SourceContent[], period: LocalDate): Chosen | null {
  const actual = contents.filter(({ source }) => source.use === 'actual')
  const ofYear = actual.filter(({ source }) => source.yearStart <= period && period <= source.yearEnd)
  const endsThere = ({ source }: SourceContent) => (source.through ?? source.yearEnd) === period
  const chosen =
    ofYear.find(endsThere) ??
    contents.find((content) => content.source.use === 'prior' && endsThere(content)) ??
    ofYear.find(({ amounts, source }) => {
      return (
        (source.through ?? source.yearEnd) > period &&
        amounts.some(({ measure, year }) => measure === 'change' && year === 0)
      )
    })
  if (!chosen) return null
  const { yearStart } = chosen.source
  const find = (use: AccountSource['use'], start: LocalDate) =>
    contents.filter(({ source }) => source.use === use && source.yearStart === start)
  const before = yearsAfter(yearStart, -1)
  const priorDay = yearsAfter(period, -1)
  const earlier = [...find('prior', before), ...find('actual', before)]
  const [forecast = null, previousForecast = null] = find('forecast', yearStart)
  return {
    actual: chosen,
    prior: earlier.find((content) => resultUntil(content, 0, priorDay) !== null) ?? null,
    budget: find('budget', yearStart)[0] ?? null,
    forecast,
    previousForecast,
  }
}

interface Columns {
  readonly result: Readonly<
    Record<
      'prior' | 'actual' | 'budget' | 'forecast' | 'previousForecast' | 'priorYear' | 'budgetToDate',
      ByAccount
    >
  >
  readonly edits: ReadonlyMap<string, number>
  readonly opening: ByAccount
  readonly closing: ByAccount
}

/** Öre of the edits that were made after the forecast was imported. */
function editsOver({ edits }: Ledger, { forecast }: Chosen): ReadonlyMap<string, number> {
  const since = forecast?.source.importedAt ?? ''
  const valid = [...edits].filter(([, { editedAt }]) => editedAt >= since)
  return new Map(valid.map(([account, { ore }]) => [account, ore]))
}

function columnsOf(ledger: Ledger, chosen: Chosen, period: LocalDate): Columns {
  const { actual } = chosen
  const { yearStart, yearEnd } = actual.source
  const edits = editsOver(ledger, chosen)
  const budget = chosen.budget ?? actual
  const yearOf = (content: SourceContent | null) =>
    amountsBy(content, 'budget', 0, wholeYear) ?? amountsBy(content, 'budget', 0, until(yearEnd))
  const priorDay = yearsAfter(period, -1)
  const opening = amountsBy(actual, 'opening', 0, wholeYear)
  const wholeBudget = yearOf(budget)
  return {
    result: {
      actual: resultUntil(actual, 0, period),
      prior: resultUntil(chosen.prior, 0, priorDay) ?? resultUntil(actual, -1, priorDay),
      budget: wholeBudget,
      forecast: yearOf(chosen.forecast) ?? (edits.size > 0 ? wholeBudget : null),
      previousForecast: yearOf(chosen.previousForecast),
      priorYear:
        amountsBy(actual, 'result', -1, wholeYear) ?? wholePriorYear(ledger, yearsAfter(yearStart, -1)),
      budgetToDate:
        amountsBy(budget, 'budget', 0, until(period)) ?? (period === yearEnd ? wholeBudget : null),
    },
    edits,
    opening,
    closing: closingAt(actual, opening, period),
  }
}

function wholePriorYear({ contents }: Ledger, start: LocalDate): ByAccount {
  const content = contents.find(
    ({ source }) =>
      (source.use === 'prior' || source.use === 'actual') &&
      source.yearStart === start &&
      (source.through ?? source.yearEnd) === source.yearEnd,
  )
  return content ? resultUntil(content, 0, content.source.yearEnd) : null
}

/** As the file says, or the opening balance and the months' changes. */
function closingAt(content: SourceContent, opening: ByAccount, period: LocalDate): ByAccount {
  const told = amountsBy(content, 'closing', 0, wholeYear)
  if ((content.source.through ?? content.source.yearEnd) === period && told) return told
  const changes = amountsBy(content, 'change', 0, until(period))
  if (!opening || !changes) return null
  const closing = new Map(opening)
  for (const [account, ore] of changes) closing.set(account, added(inColumn(closing, account), ore))
  return closing
}

/** All that reports of the period are made from; null where nothing is booked to its end. */
export function periodData(ledger: Ledger, period: LocalDate): AccountData | null {
  const chosen = chooseSources(ledger.contents, period)
  if (!chosen) return null
  const columns = columnsOf(ledger, chosen, period)
  const accounts = new Set<string>(columns.edits.keys())
  for (const amounts of [...Object.values(columns.result), columns.opening, columns.closing]) {
    for (const account of amounts?.keys() ?? []) accounts.add(account)
  }
  const rows = [...accounts].sort().map((account) => rowOf(account, columns, ledger))
  const { yearStart, yearEnd } = chosen.actual.source
  const sourceOf = (content: SourceContent | null) => content?.source ?? null
  return {
    yearStart,
    yearEnd,
    period,
    rows: rows.filter((row) => row !== null),
    months: monthsOf(chosen, period),
    sources: {
      actual: chosen.actual.source,
      prior: sourceOf(chosen.prior),
      budget: sourceOf(chosen.budget),
      forecast: sourceOf(chosen.forecast),
      previousForecast: sourceOf(chosen.previousForecast),
    },
    taxRates: [...ledger.taxRates],
    comments: Object.fromEntries(ledger.comments),
  }
}

function rowOf(account: string, columns: Columns, ledger: Ledger): AccountRow | null {
  const kind = kindOf(account, Boolean(columns.opening?.has(account) || columns.closing?.has(account)))
  const row = {
    ...emptyRow(account),
    ...ledger.names.get(account),
    comment: ledger.comments.get(account) ?? '',
  }
  if (kind === null) return null
  if (kind === 'balance') {
    const opening = inColumn(columns.opening, account)
    const closing = inColumn(columns.closing, account)
    return {
      ...row,
      opening,
      closing,
      change: difference(closing, opening),
    }
  }
  const { result } = columns
  const imported = inColumn(result.forecast, account)
  const edit = columns.edits.get(account)
  return {
    ...row,
    prior: inColumn(result.prior, account),
    actual: inColumn(result.actual, account),
    budget: inColumn(result.budget, account),
    forecast: edit ?? imported,
    ...(edit !== undefined && { importedForecast: imported }),
    previousForecast: inColumn(result.previousForecast, account),
    priorYear: inColumn(result.priorYear, account),
    budgetToDate: inColumn(result.budgetToDate, account),
  }
}

/** Result accounts month by month, where a file tells of months. */
function monthsOf(chosen: Chosen, period: LocalDate): MonthAmounts[] {
  const { yearStart, yearEnd } = chosen.actual.source
  // A month in which nothing was booked is zero where others are known.
  const still: ByAccount = amountsBy(chosen.actual, 'change', 0, until(period)) && new Map()
  return monthsBetween(yearStart, yearEnd).flatMap((month): MonthAmounts[] => {
    const is = (wanted: string) => (each: string) => each === wanted
    const before = monthBefore(month)
    const actual =
      monthEnd(month) <= period ? (amountsBy(chosen.actual, 'change', 0, is(month)) ?? still) : null
    const budget = amountsBy(chosen.budget ?? chosen.actual, 'budget', 0, is(month))
    const prior =
      amountsBy(chosen.prior, 'change', 0, is(before)) ?? amountsBy(chosen.actual, 'change', -1, is(before))
    const accounts = new Set([...(actual?.keys() ?? []), ...(budget?.keys() ?? []), ...(prior?.keys() ?? [])])
    return [...accounts].sort().flatMap((account) =>
      kindOf(account, false) === 'result'
        ? [
            {
              month,
              account,
              actual: inColumn(actual, account),
              budget: inColumn(budget, account),
              prior: inColumn(prior, account),
            },
          ]
        : [],
    )
  })
}

/** The same month of the year before. */
function monthBefore(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
}
