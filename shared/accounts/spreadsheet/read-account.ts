/** Reads the cell that names an account. */
import { type GridCell, textOf } from './grid.ts'

export interface AccountText {
  readonly account: string
  /** What follows the number in the same cell: `3011 Försäljning`. */
  readonly name: string
}

/**
 * An account is three to six digits, kept as text: `0099` and `46100` are others than 99 and 4610. Null where the cell
 * names none.
 */
export function readAccount(cell: GridCell): AccountText | null {
  if (cell.kind === 'empty' || cell.kind === 'fault') return null
  if (cell.kind === 'number' && !Number.isInteger(cell.value)) return null
  const shown = textOf(cell).normalize('NFC').replace(/\s+/gu, ' ').trim()
  // A sheet may show the number 3011 as "3 011".
  const text = cell.kind === 'number' && !/^\d+$/.test(shown) ? String(cell.value) : shown
  const match = /^(\d{3,6})(?:(?: [-–:] ?| |: ?)(?=\p{L})(.+))?$/u.exec(text)
  return match ? { account: match[1] ?? '', name: match[2] ?? '' } : null
}
