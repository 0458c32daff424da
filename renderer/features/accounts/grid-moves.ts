/** Where a key leads in the table: the rows below each other, the columns from 0, the row's own text. */
export interface Cell {
  readonly row: number
  readonly column: number
}

interface Extent {
  readonly rows: number
  readonly columns: number
  /** How many rows fit the window. */
  readonly page: number
}

/** The cell that a key leads to; null for a key that leads nowhere. */
export function movedBy(
  { row, column }: Cell,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  { rows, columns, page }: Extent,
): Cell | null {
  const at = (row: number, column: number): Cell => ({
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  })
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'Home':
      return ctrl ? at(0, column) : at(row, 0)
    case 'End':
      return ctrl ? at(rows - 1, column) : at(row, columns - 1)
    case 'PageDown':
      return at(row + page, column)
    case 'PageUp':
      return at(row - page, column)
    default:
      return null
  }
}
