/** The result report and the balance report as documents. */
import { amountText, decimalsOf, percentText } from '../../accounts/amount.ts'
import type { ColumnKey } from '../../accounts/columns.ts'
import { keyFigures } from '../../accounts/key-figures.ts'
import { buildReport, type Report, type ReportLine, withoutEmptyGroups } from '../../accounts/report.ts'
import { taxRateOf } from '../../accounts/tax-rate.ts'
import type { AccountData, ReportKind, Unit } from '../../model/accounts.ts'
import type { Block, DocumentModel, Row, Table } from '../block.ts'
import { type DocumentWords, fill } from '../words.ts'
import { columnTitle, printedColumns } from './column-choice.ts'
import { notes, type ReportInput, reportDocument } from './input.ts'

/** The report by its template, in the template's unit: every account, group and result line. */
export function figuresDocument(kind: ReportKind, input: ReportInput, words: DocumentWords): DocumentModel {
  const report = withoutEmptyGroups(buildReport(input.data, input[kind]))
  const { unit, title } = report.template
  const columns = printedColumns(report)
  const remarks = commentsOf(report, input.data)
  return reportDocument(
    input,
    title === '' ? words.accounts[kind] : title,
    {
      meta: [words.accounts.amounts[unit]],
      landscape: columns.length > 6 || (unit === 'kr' && columns.length > 4),
      blocks: [
        figuresTable(report, { columns, data: input.data, remarks }, words),
        ...remarksBlocks(remarks, words),
        ...(kind === 'balance' ? keyFigureBlocks(input.data, unit, words) : []),
        ...notes(footnotesOf(report, columns, input.data, words)),
      ],
    },
    words,
  )
}

/** Decimals that a report's amounts are printed with: the balance report in kronor has their öre. */
function printedDecimals({ unit, report }: { readonly unit: Unit; readonly report: ReportKind }): number {
  return unit === 'kr' && report === 'balance' ? 2 : decimalsOf(unit)
}

interface Printing {
  readonly columns: readonly ColumnKey[]
  readonly data: AccountData
  /** Numbers of remarks by line id. */
  readonly remarks: readonly Remark[]
}

function figuresTable(report: Report, { columns, data, remarks }: Printing, words: DocumentWords): Table {
  const { template, lines } = report
  const decimals = printedDecimals(template)
  const figures = ({ amounts }: ReportLine) =>
    columns.map((column) => amountText(amounts[column], template.unit, decimals))
  const taxes = new Set(template.lines.flatMap(({ kind, id }) => (kind === 'tax' ? [id] : [])))
  const wide = template.unit === 'kr' ? 17 : 12
  return {
    kind: 'table',
    density: 'compact',
    showHead: true,
    rowHead: 1,
    columns: [
      { title: words.accounts.account, align: 'start', width: 7 },
      { title: words.accounts.name, align: 'start', width: 36 },
      ...columns.map((column) => {
        return { title: columnTitle(column, data, words), align: 'end', width: wide } as const
      }),
    ],
    rows: lines.map((line): Row => {
      const mark = remarks.findIndex(({ id }) => id === line.id)
      const text = mark < 0 ? line.text : `${line.text} ${mark + 1})`
      if (line.kind === 'account') return { cells: [line.account ?? '', text, ...figures(line)] }
      if (line.kind === 'heading') return { tone: 'group', level: line.level, cells: ['', text] }
      if (taxes.has(line.id)) return { cells: [line.account ?? '', text, ...figures(line)] }
      return { tone: line.kind, level: line.level, cells: ['', text, ...figures(line)] }
    }),
  }
}

interface Remark {
  readonly id: string
  readonly text: string
}

/** What was written about accounts and lines, in the order of the report. */
function commentsOf({ lines }: Report, { rows, comments }: AccountData): readonly Remark[] {
  const ofAccounts = new Map(rows.map(({ account, comment }) => [account, comment]))
  return lines.flatMap(({ id, kind, account, groups }): readonly Remark[] => {
    if (kind === 'heading') return []
    const about = account ?? (kind === 'sum' ? (groups.at(-1) ?? '') : id)
    const text = ofAccounts.get(about) || comments[about] || ''
    return text === '' ? [] : [{ id, text }]
  })
}

function remarksBlocks(remarks: readonly Remark[], words: DocumentWords): readonly Block[] {
  if (remarks.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: words.accounts.comments },
    {
      kind: 'paragraph',
      runs: [{ text: remarks.map(({ text }, index) => `${index + 1}) ${text}`).join('\n') }],
    },
  ]
}

/** Solidity and liquidity with the amounts that they are made of. */
function keyFigureBlocks(data: AccountData, unit: Unit, words: DocumentWords): readonly Block[] {
  const lines = keyFigures(data).map(({ id, value, parts }) => {
    const amounts = Object.fromEntries(parts.map((part) => [part.id, amountText(part.ore, unit)]))
    return fill(words.accounts[`${id}Formula`], { ...amounts, value: percentText(value, 1, 1) })
  })
  return [
    { kind: 'heading', level: 3, text: words.accounts.keyFigures },
    ...lines.map((text): Block => ({ kind: 'paragraph', runs: [{ text }] })),
  ]
}

/** What a reader must know of the figures: estimates, unknown amounts, rounding, where they come from. */
export function footnotesOf(
  { template, lines }: Report,
  columns: readonly ColumnKey[],
  data: AccountData,
  words: DocumentWords,
): readonly string[] {
  const estimated = lines.filter((line) => line.estimated?.some((column) => columns.includes(column)))
  const isUnknown = lines.some(
    ({ kind, amounts }) => kind !== 'heading' && columns.some((column) => amounts[column] === null),
  )
  const rate = percentText(taxRateOf(data), 1000, 1)
  return [
    ...estimated.map(({ text }) => fill(words.accounts.estimatedTax, { text, rate })),
    ...(isUnknown ? [words.accounts.unknown] : []),
    ...(printedDecimals(template) < 2 ? [words.accounts.rounding] : []),
    ...sourceNotes(data, template.report, words),
  ]
}

/** The files that the figures come from; of a file that did not tie out, why it was used all the same. */
export function sourceNotes(data: AccountData, report: ReportKind, words: DocumentWords): readonly string[] {
  const { actual, prior, budget, forecast } = data.sources
  const used = report === 'balance' ? [actual] : [actual, prior, budget, forecast]
  const files = [
    ...new Map(used.flatMap((source) => (source ? [[source.sha256, source] as const] : []))).values(),
  ]
  const byDay = Map.groupBy(files, ({ importedAt }) => importedAt.slice(0, 10))
  return [
    ...[...byDay].map(([date, names]) =>
      fill(names.length === 1 ? words.accounts.source : words.accounts.sources, {
        files: names.map(({ fileName }) => fileName).join(', '),
        date,
      }),
    ),
    ...files
      .filter(({ status }) => status === 'block')
      .map(({ fileName, note }) => fill(words.accounts.importNote, { fileName, note })),
  ]
}
