/** Texts beside each other: the cells of a table's row, a label and its value, two who sign. */
import type { Run } from '../../../shared/documents/block.ts'
import { baselineOf, type Fonts, linePieces, linesOf } from './frame.ts'
import type { Node, Piece, Strip } from './strip.ts'
import { colors, type TextStyle } from './style.ts'

/** One text of a column, under the one before. */
export interface Entry {
  readonly runs: readonly Run[]
  readonly style: TextStyle
  readonly node: Node
  /** Fills the rest of its last line with dots, to write on. */
  readonly dots?: true
}

export interface ColumnOfText {
  readonly x: number
  readonly width: number
  readonly align: 'start' | 'end'
  readonly entries: readonly Entry[]
}

/** One strip for each line of the longest column; kept together unless they are more than `most`. */
export function sideBySide(columns: readonly ColumnOfText[], fonts: Fonts, most = 12): readonly Strip[] {
  const columnLines = columns.map((column) =>
    column.entries.flatMap((entry) => entryLines(entry, column, fonts)),
  )
  const count = Math.max(1, ...columnLines.map((lines) => lines.length))
  return Array.from({ length: count }, (_, index) => {
    const lines = columnLines.flatMap((column) => column[index] ?? [])
    return {
      height: Math.max(0, ...lines.map(({ height }) => height)),
      space: 0,
      keep: count <= most && index < count - 1,
      pieces: lines.flatMap(({ pieces }) => pieces),
    }
  })
}

interface ColumnLine {
  readonly height: number
  readonly pieces: readonly Piece[]
}

function entryLines(entry: Entry, column: ColumnOfText, fonts: Fonts): readonly ColumnLine[] {
  const { style, node } = entry
  const lines = linesOf(entry.runs, style, column.width, fonts)
  if (lines.length === 0) return [{ height: style.leading, pieces: [{ kind: 'silent', node }] }]
  return lines.map((line, index) => {
    const x = column.align === 'end' ? column.x + column.width - line.width : column.x
    const text = linePieces(line, x, baselineOf(style), node)
    const isLast = index === lines.length - 1
    const dots = entry.dots && isLast ? [dottedRule(x + line.width + 4, column, baselineOf(style))] : []
    return { height: style.leading, pieces: [...text, ...dots] }
  })
}

function dottedRule(from: number, { x, width }: ColumnOfText, y: number): Piece {
  return {
    kind: 'rule',
    x: from,
    y,
    width: Math.max(0, x + width - from),
    thickness: 0.75,
    color: colors.dots,
    dotted: true,
  }
}
