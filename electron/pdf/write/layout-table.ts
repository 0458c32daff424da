/** Lays out a table: title and column titles above a hairline, repeated on every page; rows without lines, but above sums. */
import type { Row, Table } from '../../../shared/documents/block.ts'
import { type ColumnOfText, sideBySide } from './columns.ts'
import { type Frame, textStrips } from './frame.ts'
import {
  asArtifact,
  keptWithNext,
  type Node,
  node,
  type Piece,
  type Strip,
  tied,
  withSpace,
} from './strip.ts'
import {
  colors,
  compactInner,
  compactMarked,
  compactTable,
  label,
  spaces,
  type TextStyle,
  tableHead,
  tableInner,
  tableMarked,
  table as tableStyle,
} from './style.ts'

/** A head that would fill the page is printed once. */
const tallestRepeated = 160

/** Lines up to which a table is not parted by the end of a page, and rows up to which a group of it is not. */
const short = 12
const shortCompact = 18

export function layoutTable(table: Table, frame: Frame): readonly Strip[] {
  const element = node('Table', frame.parent)
  const head = headStrips(table, frame, element)
  const body = node('TBody', element)
  const headHeight = head.reduce((sum, strip) => sum + strip.height, 0)
  const repeated = headHeight > tallestRepeated ? [] : head.map(asArtifact)
  const rows = table.rows.flatMap((row, index) => {
    const strips = withSpace(rowStrips(row, table, frame, node('TR', body)), spaceAboveRow(table, index))
    return (staysWithNext(table.rows, index) ? keptWithNext(strips) : strips).map((strip) => ({
      ...strip,
      head: repeated,
    }))
  })
  const most = table.density === 'compact' ? shortCompact : short
  return [...(rows.length > 0 ? keptWithNext(head) : head), ...(rows.length > most ? rows : tied(rows, most))]
}

/** Groups stand apart from what is above them, but not from a heading that they follow. */
function spaceAboveRow({ rows, density }: Table, index: number): number {
  const isApart = index > 0 && rows[index]?.tone === 'group' && rows[index - 1]?.tone !== 'group'
  if (isApart) return spaces.tableGroup
  return density === 'compact' ? spaces.compactRow : spaces.tableRow
}

/** No row stands alone, neither under its head nor on the next page, and no sum without what it sums up. */
function staysWithNext(rows: readonly Row[], index: number): boolean {
  if (index === rows.length - 1) return false
  if (isInShortGroup(rows, index) && rows[index + 1]?.tone !== 'group') return true
  const begins = index === 0 || rows[index]?.tone === 'group' || rows[index - 1]?.tone === 'group'
  return begins || index === rows.length - 2 || isSum(rows[index + 1])
}

function isSum(row: Row | undefined): boolean {
  return row?.tone === 'sum' || row?.tone === 'result'
}

function isInShortGroup(rows: readonly Row[], index: number): boolean {
  const begin = rows.findLastIndex(({ tone }, at) => at <= index && tone === 'group')
  const next = rows.findIndex(({ tone }, at) => at > index && tone === 'group')
  return begin >= 0 && (next < 0 ? rows.length : next) - begin <= short
}

function headStrips(table: Table, frame: Frame, element: Node): readonly Strip[] {
  const caption = textStrips([{ text: table.title ?? '' }], label, frame, node('Caption', element))
  const row = node('TR', node('THead', element))
  const titles = table.columns.map(({ title }) => title)
  const columns = table.showHead
    ? sideBySide(
        cellColumns(titles, table, frame, tableHead, () => node('TH', row, { scope: 'Column' })),
        frame.fonts,
      )
    : [untold(titles.map((title) => node('TH', row, { scope: 'Column', actual: title })))]
  return withRuleBelow([...keptWithNext(caption), ...columns], frame)
}

/** Column titles that are told to a screen reader and not printed. */
function untold(cells: readonly Node[]): Strip {
  return { height: 0, space: 0, keep: true, pieces: cells.map((cell) => ({ kind: 'silent', node: cell })) }
}

function rowStrips(row: Row, table: Table, frame: Frame, element: Node): readonly Strip[] {
  const padded = table.columns.map((_, index) => row.cells[index] ?? '')
  const columns = cellColumns(padded, table, frame, lookOf(row, table), (index) =>
    index === (table.rowHead ?? 0) ? node('TH', element, { scope: 'Row' }) : node('TD', element),
  )
  const strips = sideBySide(row.tone ? columns.map(overEmpty) : columns, frame.fonts)
  const [first, ...rest] = strips
  if (!isSum(row) || !first) return strips
  const line = row.tone === 'result' ? strongLine(frame, -1) : hairline(frame, -1)
  return [{ ...first, pieces: [...first.pieces, line] }, ...rest]
}

function lookOf({ tone, level = 0 }: Row, { density }: Table): TextStyle {
  const compact = density === 'compact'
  if (!tone) return compact ? compactTable : tableStyle
  if (level > 0 && tone === 'group') return compact ? compactInner : tableInner
  return compact ? compactMarked : tableMarked
}

/** The column as wide as the empty ones after it let it be. */
function overEmpty(column: ColumnOfText, index: number, columns: readonly ColumnOfText[]): ColumnOfText {
  const isEmpty = ({ entries }: ColumnOfText) =>
    entries.every(({ runs }) => runs.every((run) => run.text === ''))
  if (column.align === 'end' || isEmpty(column)) return column
  const next = columns.findIndex((each, at) => at > index && !isEmpty(each))
  const last = columns.at(next > 0 ? next - 1 : -1) ?? column
  return { ...column, width: last.x + last.width - column.x }
}

function cellColumns(
  texts: readonly string[],
  { columns, density }: Table,
  frame: Frame,
  style: TextStyle,
  element: (index: number) => Node,
): readonly ColumnOfText[] {
  const gutter = density === 'compact' ? spaces.compactGutter : spaces.columnGutter
  const gutters = columns.map(({ align }, index): number => {
    const next = columns[index + 1]
    if (!next) return 0
    return align === 'end' && next.align === 'start' ? spaces.afterFigures : gutter
  })
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const usable = frame.width - gutters.reduce((sum, gutter) => sum + gutter, 0)
  let x = frame.x
  return columns.map(({ align, width: share }, index) => {
    const width = (usable * share) / total
    const left = x
    x += width + (gutters[index] ?? 0)
    const text = texts[index] ?? ''
    return { x: left, width, align, entries: [{ runs: [{ text }], style, node: element(index) }] }
  })
}

function withRuleBelow(strips: readonly Strip[], frame: Frame): readonly Strip[] {
  const last = strips.length - 1
  return strips.map((strip, index): Strip => {
    if (index < last) return strip
    const pieces = [...strip.pieces, hairline(frame, strip.height + 2)]
    return { ...strip, height: strip.height + 3 + spaces.tableBody, pieces }
  })
}

/** Across the frame, `y` below the strip's upper edge. */
function hairline({ x, width }: Frame, y: number): Piece {
  return { kind: 'rule', x, y, width, thickness: 0.5, color: colors.hairline }
}

function strongLine(frame: Frame, y: number): Piece {
  return { ...hairline(frame, y), thickness: 0.8, color: colors.strongLine } as Piece
}
