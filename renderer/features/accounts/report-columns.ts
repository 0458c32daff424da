/** The columns of a report on screen: which there are, which a person has chosen. */
import { percentText, ratio } from '../../../shared/accounts/amount.ts'
import type { Amounts, ColumnKey } from '../../../shared/accounts/columns.ts'
import type { ReportLine } from '../../../shared/accounts/report.ts'
import type { AccountData, AccountSource, Amount, ReportKind } from '../../../shared/model/accounts.ts'
import { type LocalDate, yearOf } from '../../../shared/values.ts'
import { dayOf } from '../../today.ts'

/** `deviationShare`: the deviation in per cent of the budget. */
export type ReportColumn = ColumnKey | 'deviationShare'

export const reportColumns: Record<ReportKind, readonly ReportColumn[]> = {
  result: [
    'prior',
    'actual',
    'budgetToDate',
    'deviationToDate',
    'priorYear',
    'budget',
    'previousForecast',
    'forecast',
    'deviation',
    'deviationShare',
  ],
  balance: ['opening', 'change', 'closing'],
}

export const usualColumns: Record<ReportKind, readonly ReportColumn[]> = {
  result: ['prior', 'actual', 'budget', 'forecast', 'deviation'],
  balance: ['opening', 'change', 'closing'],
}

/** The chosen columns in their order; all names that are not columns of the report fall away. */
export function chosenColumns(report: ReportKind, chosen: readonly string[]): readonly ReportColumn[] {
  return reportColumns[report].filter((column) => chosen.includes(column))
}

/** Deviation in per cent of the budget, "12,5 %". */
export function shareText(amounts: Amounts): string {
  return percentText(amounts.deviation, amounts.budget, 1)
}

/** What a bar's full length stands for, in öre: the largest deviation, but sums leave the accounts half of it. */
export function fullBar(lines: readonly ReportLine[]): number {
  const accounts = largest(lines.filter(({ kind }) => kind === 'account'))
  return accounts === 0 ? largest(lines) : Math.min(largest(lines), 2 * accounts)
}

function largest(lines: readonly ReportLine[]): number {
  return lines.reduce((largest, { amounts }) => Math.max(largest, Math.abs(amounts.deviation ?? 0)), 0)
}

/** A deviation's bar in parts of the full length, negative to the left; null where there is none to draw. */
export function barLength(deviation: Amount, full: number): number | null {
  return deviation === 0 ? null : ratio(deviation, full)
}

/** What stands under a column's name: the date or the year that it is of. */
export function columnDate(column: ReportColumn, data: AccountData): string {
  const { period, yearStart, yearEnd, sources } = data
  switch (column) {
    case 'prior':
      return yearBefore(period)
    case 'actual':
    case 'budgetToDate':
    case 'closing':
      return period
    case 'opening':
      return yearStart
    case 'budget':
      return yearText(yearStart, yearEnd)
    case 'priorYear':
      return yearText(yearBefore(yearStart), yearBefore(yearEnd))
    case 'forecast':
    case 'previousForecast': {
      const source = sources[column]
      return source ? sourceDate(source) : yearText(yearStart, yearEnd)
    }
    default:
      return ''
  }
}

/** The date that a file's label names, as "Prognos 2018-11-13" does; else the day it was imported. */
export function sourceDate({ label, importedAt }: Pick<AccountSource, 'label' | 'importedAt'>): string {
  return /\b\d{4}-\d\d-\d\d\b/.exec(label)?.[0] ?? dayOf(new Date(importedAt))
}

/** "2018", or "2018/19" for a fiscal year that is no calendar year. */
export function yearText(start: string, end: string): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
  return first === last ? first : `${first}/${last.slice(2)}`
}

/** The same day a year earlier; 29 February becomes 28. */
function yearBefore(date: LocalDate): string {
  const rest = date.endsWith('02-29') ? '-02-28' : date.slice(4)
  return `${yearOf(date) - 1}${rest}`
}
