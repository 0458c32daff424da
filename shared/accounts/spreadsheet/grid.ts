/** The sheets of a file as cells: what a CSV file and a workbook have in common. */
import type { CellFault } from './issue.ts'

export type GridCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is as the sheet shows it; `external`: a formula that looks into another file. */
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly external: boolean }
  /** Something that is neither amount nor text, and why. */
  | { readonly kind: 'fault'; readonly code: CellFault; readonly text: string }

export interface GridRow {
  /** The line of a CSV file, the row of a sheet; from 1. */
  readonly line: number
  readonly hidden: boolean
  readonly cells: readonly GridCell[]
}

export interface Grid {
  /** Of the sheet; empty for a CSV file. */
  readonly name: string
  readonly hidden: boolean
  /** Whether a comma is known to stand before decimals. */
  readonly comma: 'decimal' | 'unknown'
  readonly rows: readonly GridRow[]
}

export const emptyCell: GridCell = { kind: 'empty' }

export function textOf(cell: GridCell): string {
  return cell.kind === 'empty' ? '' : cell.text
}

/** The cell in a column of a row; nothing beyond the row's end. */
export function cellAt(row: GridRow, column: number): GridCell {
  return row.cells[column] ?? emptyCell
}

/** `0` is A, `26` is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26)
  return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (column % 26))
}

/** `Blad1!C12`. */
export function placeOf(grid: Grid, line: number, column: number): string {
  const cell = `${columnLetters(column)}${line}`
  return grid.name === '' ? cell : `${grid.name}!${cell}`
}
