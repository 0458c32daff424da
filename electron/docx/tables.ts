/** Tables of a Word document: hairlines between rows, a head that is repeated on every page. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Table as WordTable,
} from 'docx'
import {
  type Column,
  type Grid,
  type GridCell,
  hasHeadRow,
  type Row,
  type Table,
} from '../../shared/documents/block.ts'
import { lineRuns, type Setting, textParagraphs } from './texts.ts'

interface TableSetting extends Setting {
  readonly width: number
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'C9CED0' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const borders = {
  top: hairline,
  bottom: hairline,
  left: none,
  right: none,
  insideHorizontal: hairline,
  insideVertical: none,
}

/** A table's title stands above it. */
export function plainTable(table: Table, setting: TableSetting): readonly (Paragraph | WordTable)[] {
  const { title, columns, showHead, rows } = table
  const caption = new Paragraph({ style: 'TableTitle', keepNext: true, children: lineRuns(title ?? '') })
  const widths = widthsOf(
    columns.map(({ width }) => width),
    setting,
  )
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => plainCell(column.title, column, widths[index], true)),
  })
  const body = rows.map((row) => plainRow(row, columns, widths))
  return [
    ...(title ? [caption] : []),
    wordTable([...(showHead ? [head] : []), ...body], widths, setting),
    space(),
  ]
}

function plainRow({ cells, tone }: Row, columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) =>
      plainCell(cells[index] ?? '', column, widths[index], tone !== undefined),
    ),
  })
}

function plainCell(text: string, { align }: Pick<Column, 'align'>, width = 0, bold = false): TableCell {
  const paragraph = new Paragraph({
    style: 'Cell',
    ...(align === 'end' ? { alignment: AlignmentType.END } : {}),
    children: lineRuns(text, bold ? 'strong' : undefined),
  })
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [paragraph] })
}

export function gridTable(grid: Grid, setting: TableSetting): readonly (Paragraph | WordTable)[] {
  const widths = widthsOf(
    grid.columns.map(() => 1),
    setting,
  )
  const isHeaded = hasHeadRow(grid)
  const rows = grid.rows.map(
    (row, index) =>
      new TableRow({
        tableHeader: isHeaded && index === 0,
        children: row.map((cell, column) => gridCell(cell, grid.columns[column], widths[column], setting)),
      }),
  )
  return [wordTable(rows, widths, setting), space()]
}

function gridCell(
  { blocks, isHead }: GridCell,
  column: Pick<Column, 'align'> | undefined,
  width = 0,
  setting: Setting,
): TableCell {
  const align = column?.align ?? 'start'
  const marked = isHead
    ? blocks.map((block) =>
        block.kind === 'paragraph'
          ? { ...block, runs: block.runs.map((run) => ({ ...run, style: 'strong' as const })) }
          : block,
      )
    : blocks
  const children = marked.flatMap((block) =>
    textParagraphs(block, { lists: setting.lists, indent: 0, align }),
  )
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: children.length > 0 ? children : [new Paragraph({})],
  })
}

/** In twentieths of a point. */
function widthsOf(shares: readonly number[], { width }: TableSetting): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((share * width) / total))
}

function wordTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  { indent, width }: TableSetting,
): WordTable {
  return new WordTable({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: width, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 40, bottom: 40, left: 0, right: 120 },
  })
}

/** Word joins tables that follow each other. */
function space(): Paragraph {
  return new Paragraph({ style: 'AfterTable' })
}
