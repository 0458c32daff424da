/** The formulas of a sheet's sums and shares. */
import { columnLetters } from '../../shared/accounts/spreadsheet/grid.ts'
import type { SheetCell, SheetPlace, SheetTerm, WorkSheet } from '../../shared/accounts/workbook.ts'

export interface Computed {
  /** Without its equals sign. */
  readonly formula: string
  /** In kronor, or a share; what the formula comes to. */
  readonly value: number
}

/** Rows that stand together become one range from this many on. */
const shortestRange = 3

/** @param firstRow the sheet row, from 1, of the table's row 0 */
export function formulaOf(sheet: WorkSheet, cell: SheetCell, firstRow: number): Computed | null {
  if (cell?.kind === 'sum' && cell.ore !== null) return sumOf(sheet, cell.terms, cell.ore, firstRow)
  if (cell?.kind !== 'ratio') return null
  const part = oreAt(sheet, cell.of)
  const whole = oreAt(sheet, cell.by)
  if (part === null || !whole) return null
  const formula = `${addressOf(cell.of, firstRow)}/${addressOf(cell.by, firstRow)}`
  return { formula, value: part / whole }
}

function addressOf({ row, column }: SheetPlace, firstRow: number): string {
  return `${columnLetters(column)}${firstRow + row}`
}

/** The amount of a cell; null where it is unknown or no amount. */
function oreAt(sheet: WorkSheet, { row, column }: SheetPlace): number | null {
  const cell = sheet.rows[row]?.cells[column]
  return cell?.kind === 'amount' || cell?.kind === 'sum' ? cell.ore : null
}

/** An unknown amount is text: it is left out, or stands inside a range that leaves it out by itself. */
function sumOf(
  sheet: WorkSheet,
  terms: readonly SheetTerm[],
  ore: number,
  firstRow: number,
): Computed | null {
  const known = terms.filter((term) => oreAt(sheet, term) !== null)
  const total = known.reduce((sum, term) => sum + term.factor * (oreAt(sheet, term) ?? 0), 0)
  if (total !== ore) throw new Error(`a sum of ${ore} is made of ${total}`)
  if (known.length === 0) return null
  const added = rangesOf(known, 1, firstRow)
  const taken = rangesOf(known, -1, firstRow)
  const isShort = known.length <= 4 && ![...added, ...taken].some((range) => range.includes(':'))
  const whole = isShort ? (ranges: readonly string[], sign: '+' | '-') => ranges.join(sign) : sumOfRanges
  const minus = taken.length > 0 ? `-${whole(taken, '-')}` : ''
  return { formula: `${whole(added, '+')}${minus}`, value: ore / 100 }
}

/** A function takes 255 arguments. */
function sumOfRanges(ranges: readonly string[], sign: '+' | '-'): string {
  const parts: string[] = []
  for (let at = 0; at < ranges.length; at += 255) parts.push(`SUM(${ranges.slice(at, at + 255).join(',')})`)
  return parts.join(sign)
}

/** The cells with a factor, those that stand together in a column as ranges. */
function rangesOf(terms: readonly SheetTerm[], factor: 1 | -1, firstRow: number): readonly string[] {
  const chosen = terms.filter((term) => term.factor === factor)
  const runs: SheetTerm[][] = []
  for (const term of chosen) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last?.column === term.column && last.row + 1 === term.row) run.push(term)
    else runs.push([term])
  }
  return runs.flatMap((run) => {
    const addresses = run.map((term) => addressOf(term, firstRow))
    return run.length < shortestRange ? addresses : [`${addresses[0]}:${addresses.at(-1)}`]
  })
}
