/** Reports as workbooks: real numbers, sums and results as formulas over the cells they come from. */
import { columnTitle, printedColumns } from '../documents/accounts/column-choice.ts'
import { footnotesOf } from '../documents/accounts/figures-report.ts'
import type { ReportInput } from '../documents/accounts/input.ts'
import { type DocumentWords, fill } from '../documents/words.ts'
import type { ReportKind } from '../model/accounts.ts'
import type { ColumnKey } from './columns.ts'
import { buildReport, type Report, type ReportLine, withoutEmptyGroups } from './report.ts'
import type { SheetCell, SheetRow, SheetTerm, Workbook, WorkSheet } from './workbook.ts'

/** The follow-up report's workbook has both reports: what its figures come from. */
export function reportWorkbook(
  report: ReportKind | 'followup',
  input: ReportInput,
  words: DocumentWords,
): Workbook {
  const kinds: readonly ReportKind[] = report === 'followup' ? ['result', 'balance'] : [report]
  return { sheets: kinds.map((kind) => sheetOf(kind, input, words)) }
}

function sheetOf(kind: ReportKind, input: ReportInput, words: DocumentWords): WorkSheet {
  const { data, board } = input
  const report = withoutEmptyGroups(buildReport(data, input[kind]))
  const { title, unit } = report.template
  const columns = printedColumns(report)
  return {
    name: words.accounts[kind],
    title: title === '' ? words.accounts[kind] : title,
    subtitles: [
      [board.name, board.orgnr].filter((text) => text !== '').join(' '),
      fill(words.accounts.period, { yearStart: data.yearStart, period: data.period }),
      words.accounts.amounts[unit],
    ],
    unit,
    columns: [
      { title: words.accounts.account, width: 9, kind: 'text' },
      { title: words.accounts.name, width: 44, kind: 'text' },
      ...columns.map((column) => {
        const title = columnTitle(column, data, words).replaceAll('\n', ' ')
        return { title, width: 18, kind: 'amount' } as const
      }),
    ],
    rows: rowsOf(report, columns),
    footnotes: footnotesOf(report, columns, data, words),
    landscape: columns.length > 5,
  }
}

function rowsOf(report: Report, columns: readonly ColumnKey[]): readonly SheetRow[] {
  const summed = new Set(
    report.lines.filter(({ kind }) => kind === 'sum').map(({ groups }) => groups.at(-1) ?? ''),
  )
  return report.lines.map((line, row): SheetRow => {
    const first: readonly SheetCell[] = [text(line.account ?? ''), text(line.text)]
    if (line.kind === 'heading')
      return { tone: 'group', level: line.level, cells: [...first, ...columns.map(() => null)] }
    const terms = termsOf({ report, summed }, line, row)
    const cells = columns.map((column, index) => cellOf({ line, row, column, columns, index, terms }))
    const tone = line.kind === 'account' ? {} : { tone: line.kind }
    return { ...tone, level: line.level, cells: [...first, ...cells] }
  })
}

function text(content: string): SheetCell {
  return content === '' ? null : { kind: 'text', text: content }
}

interface Place {
  readonly line: ReportLine
  readonly row: number
  readonly column: ColumnKey
  readonly columns: readonly ColumnKey[]
  readonly index: number
  /** Rows that it adds up. */
  readonly terms: readonly Term[]
}

/** Columns before the figures. */
const before = 2

function cellOf({ line, row, column, columns, index, terms }: Place): SheetCell {
  const ore = line.amounts[column]
  const forecast = columns.indexOf('forecast')
  const budget = columns.indexOf('budget')
  if (column === 'deviation' && forecast >= 0 && budget >= 0) {
    return {
      kind: 'sum',
      ore,
      terms: [
        { row, column: before + forecast, factor: 1 },
        { row, column: before + budget, factor: -1 },
      ],
    }
  }
  if (terms.length === 0) return { kind: 'amount', ore }
  return { kind: 'sum', ore, terms: terms.map((term) => ({ ...term, column: before + index })) }
}

type Term = Pick<SheetTerm, 'row' | 'factor'>

interface Summed {
  readonly report: Report
  /** Groups that have a row for their sum. */
  readonly summed: ReadonlySet<string>
}

/** The rows that a sum or a result adds up; none for an account, and for what is an estimate or comes from no row. */
function termsOf(all: Summed, line: ReportLine, row: number): readonly Term[] {
  const { report } = all
  if (line.kind === 'sum') return partsOf(all, line.groups.at(-1) ?? '', line.sign)
  const own = report.template.lines.find(({ id }) => id === line.id)
  if (line.kind !== 'result' || own?.kind !== 'result') return []
  return own.terms.flatMap((term) => {
    const at = report.lines.findIndex(({ id }) => id === term.id || id === `sum:${term.id}`)
    if (at >= 0 && at < row) return [{ row: at, factor: term.factor }]
    const sign = report.lines.find(({ groups }) => groups.includes(term.id))?.sign ?? 1
    return partsOf(all, term.id, sign).map((part): Term => {
      return { row: part.row, factor: part.factor === term.factor ? 1 : -1 }
    })
  })
}

/** A group's own accounts and the sums of the groups in it; the parts of one that prints no sum. */
function partsOf({ report, summed }: Summed, group: string, sign: 1 | -1): readonly Term[] {
  return report.lines.flatMap((line, row): readonly Term[] => {
    if (line.kind === 'heading' || !line.groups.includes(group)) return []
    const inner = line.groups.slice(line.groups.indexOf(group) + 1)
    const owner = line.kind === 'sum' ? inner.slice(0, -1) : inner
    if (line.kind === 'sum' && inner.length === 0) return []
    return owner.some((id) => summed.has(id)) ? [] : [{ row, factor: line.sign === sign ? 1 : -1 }]
  })
}
