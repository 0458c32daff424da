/** Reads the amounts of a sheet by a mapping: every row is either stored or told of. */
import type { SpreadsheetMapping } from '../../model/account-import.ts'
import type { Amount } from '../../model/accounts.ts'
import { assertNever } from '../../values.ts'
import { cellAt, type Grid, type GridCell, type GridRow, placeOf, textOf } from './grid.ts'
import { fileIssue, type SheetIssue, type SheetIssueCode, sheetIssueStatus } from './issue.ts'
import { type AccountText, readAccount } from './read-account.ts'
import { type AmountReading, readAmount, readNumber, type SheetUnit } from './read-amount.ts'
import { isOddSign, signOf } from './sign.ts'

export interface SheetAmount {
  readonly account: string
  /** Which of the mapping's columns it stood in, from 0. */
  readonly column: number
  /** Öre, debit positive; null where what stands there can't be read. */
  readonly ore: Amount
}

export interface SheetReading {
  /** One for each account and column; an account that stands there twice is added up. */
  readonly amounts: readonly SheetAmount[]
  readonly names: readonly AccountText[]
  readonly issues: readonly SheetIssue[]
}

interface Gathering {
  readonly grid: Grid
  readonly mapping: SpreadsheetMapping
  /** By `account/column`. */
  readonly amounts: Map<string, SheetAmount>
  readonly names: Map<string, string>
  /** The line that each account was first met in. */
  readonly firstLines: Map<string, number>
  readonly issues: SheetIssue[]
}

/** @param grid the sheet that the mapping names */
export function readSheet(grid: Grid, mapping: SpreadsheetMapping): SheetReading {
  const gathering: Gathering = {
    grid,
    mapping,
    amounts: new Map(),
    names: new Map(),
    firstLines: new Map(),
    issues: [],
  }
  for (const row of grid.rows) if (row.line >= mapping.firstRow) readRow(gathering, row)
  const { names, issues } = gathering
  const amounts = [...gathering.amounts.values()]
  if (amounts.every(({ ore }) => ore === null)) issues.push(fileIssue('NO_AMOUNTS'))
  issues.push(...incomeIssue(amounts, mapping))
  return {
    amounts,
    names: [...names].map(([account, name]) => ({ account, name })),
    issues,
  }
}

function readRow(gathering: Gathering, row: GridRow): void {
  const { mapping, firstLines, names } = gathering
  const filled = filledCells(gathering, row)
  const found = readAccount(cellAt(row, mapping.account))
  if (!found) {
    // A heading that is merged across the amounts covers them.
    if (filled.some(({ cell }) => !isCovered(cell))) tellOfRow(gathering, row)
    return
  }
  if (!names.get(found.account)) names.set(found.account, nameOf(row, mapping, found))
  if (filled.length === 0) return
  if (row.hidden) tell(gathering, 'HIDDEN_ROW', row, mapping.account, { account: found.account })
  const earlier = firstLines.get(found.account)
  if (earlier !== undefined) {
    tell(gathering, 'DUPLICATE_ACCOUNT', row, mapping.account, { account: found.account, earlier })
  }
  firstLines.set(found.account, earlier ?? row.line)
  for (const cell of filled) takeAmount(gathering, row, found.account, cell)
}

interface FilledCell {
  /** Of the mapping's columns, from 0. */
  readonly at: number
  readonly column: number
  readonly cell: GridCell
  readonly reading: CellReading
}

function filledCells({ grid, mapping }: Gathering, row: GridRow): readonly FilledCell[] {
  return mapping.amounts
    .map((column, at) => {
      const cell = cellAt(row, column)
      return { at, column, cell, reading: readCellAmount(cell, mapping.unit, grid.comma) }
    })
    .filter(({ reading }) => reading.kind !== 'empty')
}

/** How sums of groups and of all are called. */
const sumWords = /summa|(?<!\p{L})(sum|s:a|total\p{L}*|netto|subtotal)(?!\p{L})|resultat|result/iu

/** A row with amounts and no account: a sum, something else that is left out, or one whose account can't be read. */
function tellOfRow(gathering: Gathering, row: GridRow): void {
  const { name, account } = gathering.mapping
  const cell = cellAt(row, account)
  const text = textOf(cell).trim()
  const shown = text || (name === null ? '' : textOf(cellAt(row, name)).trim())
  // Three digits or more are meant as an account; "30" is a group.
  const isMeant = cell.kind === 'fault' || /^\d.*\d.*\d/.test(text)
  const isSum = shown === '' || sumWords.test(shown)
  const code = isMeant ? 'ACCOUNT_UNREADABLE' : isSum ? 'ROW_WITHOUT_ACCOUNT' : 'ROW_LEFT_OUT'
  tell(gathering, code, row, account, { text: shown.slice(0, 80) || '–' })
}

function takeAmount(gathering: Gathering, row: GridRow, account: string, filled: FilledCell): void {
  const { mapping, amounts } = gathering
  const { at, column, cell, reading } = filled
  const key = `${account}/${at}`
  const codes = faultsOf(reading, cell, account, mapping)
  const shown = reading.kind === 'amount' ? reading.ore : 0
  const earlier = amounts.get(key)?.ore ?? 0
  const ore = earlier + signOf(account, mapping.incomePositive) * shown
  if (!Number.isSafeInteger(ore)) codes.push('AMOUNT_TOO_LARGE')
  const text = textOf(cell).trim().slice(0, 80)
  for (const code of codes) tell(gathering, code, row, column, { account, text })
  // An account of which one amount can't be read is unknown, whatever else stands there.
  const isUnread = amounts.get(key)?.ore === null || codes.some((code) => sheetIssueStatus[code] === 'block')
  amounts.set(key, { account, column: at, ore: isUnread ? null : ore + 0 })
}

function faultsOf(
  reading: CellReading,
  cell: GridCell,
  account: string,
  { incomePositive }: SpreadsheetMapping,
): SheetIssueCode[] {
  if (reading.kind !== 'amount') return reading.kind === 'fault' ? [reading.code] : []
  return [
    ...(reading.rounded ? (['AMOUNT_ROUNDED'] as const) : []),
    ...(cell.kind === 'number' && cell.external ? (['EXTERNAL_LINK'] as const) : []),
    ...(incomePositive && isOddSign(account, reading.ore) ? (['SIGN_ODD'] as const) : []),
  ]
}

function isCovered(cell: GridCell): boolean {
  return cell.kind === 'fault' && cell.code === 'CELL_MERGED'
}

type CellReading = AmountReading | { readonly kind: 'fault'; readonly code: SheetIssueCode }

/** What a cell says as an amount. */
export function readCellAmount(cell: GridCell, unit: SheetUnit, comma: Grid['comma']): CellReading {
  switch (cell.kind) {
    case 'empty':
      return cell
    case 'text':
      return readAmount(cell.text, unit, comma)
    case 'number':
      return readNumber(cell.value, unit)
    case 'fault':
      return { kind: 'fault', code: cell.code }
    default:
      return assertNever(cell)
  }
}

function nameOf(row: GridRow, { name, account }: SpreadsheetMapping, found: AccountText): string {
  const text = name === null || name === account ? '' : textOf(cellAt(row, name))
  return (
    text
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 200) || found.name
  )
}

function tell(
  { grid, issues }: Gathering,
  code: SheetIssueCode,
  row: GridRow,
  column: number,
  params: SheetIssue['params'],
): void {
  issues.push({ code, line: row.line, params: { ...params, place: placeOf(grid, row.line, column) } })
}

/** Income as a whole on the wrong side is a mapping gone wrong. */
function incomeIssue(
  amounts: readonly SheetAmount[],
  { incomePositive }: SpreadsheetMapping,
): readonly SheetIssue[] {
  const income = amounts
    .filter(({ account }) => account.startsWith('3'))
    .reduce((sum, { ore }) => sum + (ore ?? 0), 0)
  return income > 0 ? [fileIssue('INCOME_SIGN', { shown: incomePositive ? 1 : 0 })] : []
}
