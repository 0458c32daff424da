/** Lays out a table that a person has made: columns as wide as their content, a hairline below each row. */
import {
  type Grid,
  type GridCell,
  hasHeadRow,
  type List,
  type Paragraph,
  type Text,
} from '../../../shared/documents/block.ts'
import { type Frame, fontOf, linesOf } from './frame.ts'
import { layoutTexts, listIndent, marksOf, silent } from './layout-text.ts'
import { asArtifact, keptWithNext, type Node, node, type Strip, tied, withSpace } from './strip.ts'
import * as style from './style.ts'

/** Lines up to which a table, or a row, is not parted by the end of a page. */
const short = 12

interface ColumnPlace {
  readonly x: number
  readonly width: number
  readonly align: 'start' | 'end'
}

export function layoutGrid(grid: Grid, outer: Frame): readonly Strip[] {
  const spaces = { ...outer.scale.spaces, paragraph: style.spaces.gridParagraph }
  const frame = { ...outer, scale: { ...outer.scale, body: style.table, spaces } }
  const columns = columnPlaces(grid, frame)
  const element = node('Table', frame.parent)
  const head = hasHeadRow(grid) ? headStrips(grid, columns, frame, node('THead', element)) : []
  const body = node('TBody', element)
  const repeated = head.map(asArtifact)
  const cells = head.length > 0 ? grid.rows.slice(1) : grid.rows
  const rows = cells.flatMap((row, index) => {
    const strips = rowStrips(row, columns, frame, node('TR', body))
    const isKept = index === 0 || index === cells.length - 2
    return (isKept && index < cells.length - 1 ? keptWithNext(strips) : strips).map((strip) => ({
      ...strip,
      head: repeated,
    }))
  })
  return [...keptWithNext(head), ...(rows.length > short ? rows : tied(rows, short))]
}

function headStrips(
  { rows: [row = []] }: Grid,
  columns: readonly ColumnPlace[],
  frame: Frame,
  head: Node,
): readonly Strip[] {
  const strips = rowStrips(row, columns, frame, node('TR', head), 'Column')
  return strips.map((strip) => ({ ...strip, keep: true }))
}

function rowStrips(
  cells: readonly GridCell[],
  columns: readonly ColumnPlace[],
  frame: Frame,
  row: Node,
  scope: 'Row' | 'Column' = 'Row',
): readonly Strip[] {
  const parts = columns.map((column, index) => {
    const cell = cells[index]
    const element = cell?.isHead ? node('TH', row, { scope }) : node('TD', row)
    return cellStrips(cell, column, { ...frame, parent: element })
  })
  const strips = besideEachOther(parts)
  return underlined(withSpace(strips, style.spaces.gridRow), columns, frame)
}

function cellStrips(
  cell: GridCell | undefined,
  { x, width, align }: ColumnPlace,
  frame: Frame,
): readonly Strip[] {
  const body = cell?.isHead ? style.tableMarked : frame.scale.body
  const strips = layoutTexts(cell?.blocks ?? [], { ...frame, x, width, scale: { ...frame.scale, body } })
  if (strips.length === 0) return silent(frame.parent, body.leading)
  return align === 'start'
    ? strips
    : strips.map((strip) => moved(strip, x + width - (strip.textEnd ?? x + width)))
}

function moved(strip: Strip, by: number): Strip {
  return {
    ...strip,
    pieces: strip.pieces.map((piece) => (piece.kind === 'silent' ? piece : { ...piece, x: piece.x + by })),
  }
}

/** The cells' lines beside each other, the first beside the first. */
function besideEachOther(cells: readonly (readonly Strip[])[]): readonly Strip[] {
  const count = Math.max(...cells.map((strips) => strips.length))
  return Array.from({ length: count }, (_, index): Strip => {
    const strips = cells.flatMap((cell) => cell[index] ?? [])
    return {
      height: Math.max(...strips.map(({ height }) => height)),
      space: Math.max(...strips.map(({ space }) => space)),
      keep: index < count - 1 && (count <= short || strips.some(({ keep }) => keep)),
      pieces: strips.flatMap(({ pieces }) => pieces),
    }
  })
}

/** With a hairline below the last line, as wide as the table. */
function underlined(
  strips: readonly Strip[],
  columns: readonly ColumnPlace[],
  { x }: Frame,
): readonly Strip[] {
  const end = columns.at(-1)
  return strips.map((strip, index): Strip => {
    if (index < strips.length - 1) return strip
    const height = strip.height + style.spaces.gridRow
    const width = end ? end.x + end.width - x : 0
    const line = { kind: 'rule', x, y: height, width, thickness: 0.5, color: style.colors.hairline } as const
    return { ...strip, height, pieces: [...strip.pieces, line] }
  })
}

/**
 * Each column as wide as its longest paragraph where there is room; else as its longest word, and of what is left a share
 * after what it lacks.
 */
function columnPlaces(grid: Grid, frame: Frame): readonly ColumnPlace[] {
  const gutter = style.spaces.columnGutter
  const extents = grid.columns.map((_, index) => {
    const cells = grid.rows.map((row) => cellExtent(row[index], frame))
    return {
      least: Math.max(...cells.map(({ least }) => least)),
      whole: Math.max(...cells.map(({ whole }) => whole)),
    }
  })
  const room = frame.width - gutter * (grid.columns.length - 1)
  const least = extents.reduce((sum, extent) => sum + extent.least, 0)
  const lack = extents.reduce((sum, extent) => sum + extent.whole - extent.least, 0)
  const share = Math.min(1, Math.max(0, room - least) / (lack || 1))
  const squeeze = Math.min(1, room / (least || 1))
  let x = frame.x
  return grid.columns.map(({ align }, index) => {
    const { least: own = 0, whole = 0 } = extents[index] ?? {}
    const width = squeeze * own + share * (whole - own)
    const place = { x, width, align }
    x += width + gutter
    return place
  })
}

interface Extent {
  /** Of the longest word. */
  readonly least: number
  /** Of the longest line. */
  readonly whole: number
}

function cellExtent(cell: GridCell | undefined, frame: Frame): Extent {
  const body = cell?.isHead ? style.tableMarked : frame.scale.body
  return extentOf(cell?.blocks ?? [], { ...frame, scale: { ...frame.scale, body } })
}

function extentOf(blocks: readonly Text[], frame: Frame): Extent {
  const extents = blocks.map((block) =>
    block.kind === 'list' ? listExtent(block, frame) : paragraphExtent(block, frame),
  )
  // A hair more than measured, so that the sum of rounded widths does not break the line that it was made from.
  return {
    least: Math.max(0, ...extents.map((each) => each.least)) + 0.01,
    whole: Math.max(0, ...extents.map((each) => each.whole)) + 0.01,
  }
}

function listExtent(list: List, frame: Frame): Extent {
  const indent = listIndent(marksOf(list, frame))
  const inner = extentOf(list.items.flat(), frame)
  return { least: inner.least + indent, whole: inner.whole + indent }
}

function paragraphExtent({ runs }: Paragraph, { scale: { body }, fonts }: Frame): Extent {
  const words = runs.flatMap((run) => {
    const look = { ...body, font: fontOf(run, body.font) }
    return run.text.split(/[ \n]+/).map((word) => fonts.measure(word, look))
  })
  const lines = linesOf(runs, body, Number.POSITIVE_INFINITY, fonts)
  return { least: Math.max(0, ...words), whole: Math.max(0, ...lines.map(({ width }) => width)) }
}
