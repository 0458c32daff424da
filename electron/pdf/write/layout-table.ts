/** Lays out a table: title and column titles above a hairline, repeated on every page; rows without lines. */
import type { Table } from '../../../shared/documents/block.ts'
import { type ColumnOfText, sideBySide } from './columns.ts'
import { type Frame, textStrips } from './frame.ts'
import { asArtifact, keptWithNext, type Node, node, type Piece, type Strip, withSpace } from './strip.ts'
import { colors, label, spaces, type TextStyle, tableHead, table as tableStyle } from './style.ts'

/** A head that would fill the page is printed once. */
const tallestRepeated = 160

export function layoutTable(table: Table, frame: Frame): readonly Strip[] {
  const element = node('Table', frame.parent)
  const head = headStrips(table, frame, element)
  const body = node('TBody', element)
  const headHeight = head.reduce((sum, strip) => sum + strip.height, 0)
  const repeated = headHeight > tallestRepeated ? [] : head.map(asArtifact)
  const rows = table.rows.flatMap((cells, index) => {
    const row = withSpace(rowStrips(cells, table, frame, node('TR', body)), spaces.tableRow)
    // No row stands alone, neither under its head nor on the next page.
    const tiedToNext = index === 0 || index === table.rows.length - 2
    return (tiedToNext && index < table.rows.length - 1 ? keptWithNext(row) : row).map((strip) => ({
      ...strip,
      head: repeated,
    }))
  })
  return withSpace([...(rows.length > 0 ? keptWithNext(head) : head), ...rows], spaces.table)
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

function rowStrips(cells: readonly string[], table: Table, frame: Frame, row: Node): readonly Strip[] {
  const padded = table.columns.map((_, index) => cells[index] ?? '')
  const columns = cellColumns(padded, table, frame, tableStyle, (index) =>
    index === 0 ? node('TH', row, { scope: 'Row' }) : node('TD', row),
  )
  return sideBySide(columns, frame.fonts)
}

function cellColumns(
  texts: readonly string[],
  table: Table,
  frame: Frame,
  style: TextStyle,
  element: (index: number) => Node,
): readonly ColumnOfText[] {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0)
  const usable = frame.width - spaces.columnGutter * (table.columns.length - 1)
  let x = frame.x
  return table.columns.map(({ align, width: share }, index) => {
    const width = (usable * share) / total
    const left = x
    x += width + spaces.columnGutter
    const text = texts[index] ?? ''
    return { x: left, width, align, entries: [{ runs: [{ text }], style, node: element(index) }] }
  })
}

function withRuleBelow(strips: readonly Strip[], frame: Frame): readonly Strip[] {
  const last = strips.length - 1
  return strips.map((strip, index): Strip => {
    if (index < last) return strip
    const rule: Piece = {
      kind: 'rule',
      x: frame.x,
      y: strip.height + 2,
      width: frame.width,
      thickness: 0.5,
      color: colors.hairline,
    }
    return { ...strip, height: strip.height + 3 + spaces.tableBody, pieces: [...strip.pieces, rule] }
  })
}
