/** Which columns a report prints, and how they are headed. */
import type { ColumnKey } from '../../accounts/columns.ts'
import { yearsAfter } from '../../accounts/gather.ts'
import type { Report } from '../../accounts/report.ts'
import type { AccountData } from '../../model/accounts.ts'
import { type DocumentWords, fill } from '../words.ts'

const printed: Record<Report['template']['report'], readonly ColumnKey[]> = {
  result: ['prior', 'actual', 'budget', 'forecast', 'deviation'],
  balance: ['opening', 'change', 'closing'],
}
/** Stand even where nothing is known: that the year before is unknown must be seen. */
const always: readonly ColumnKey[] = ['prior', 'actual', 'opening', 'change', 'closing']

/** The printed columns; a budget or forecast that nobody has made is left out. */
export function printedColumns({ template, lines }: Report): readonly ColumnKey[] {
  return printed[template.report].filter(
    (column) => always.includes(column) || lines.some(({ amounts }) => amounts[column] !== null),
  )
}

/** "Utfall\n2018-10-31" */
export function columnTitle(column: ColumnKey, data: AccountData, words: DocumentWords): string {
  const year = (start: string, end: string) =>
    start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}/${end.slice(2, 4)}`
  return fill(words.accounts.columns[column], {
    period: data.period,
    priorPeriod: yearsAfter(data.period, -1),
    yearStart: data.yearStart,
    year: year(data.yearStart, data.yearEnd),
    priorYear: year(yearsAfter(data.yearStart, -1), yearsAfter(data.yearEnd, -1)),
  })
}
