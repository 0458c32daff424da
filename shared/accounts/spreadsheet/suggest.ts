/** Guesses what the columns of a sheet mean, from their heads and from what stands in them. */
import type { SpreadsheetMapping } from '../../model/account-import.ts'
import type { SourceUse } from '../../model/accounts.ts'
import { cellAt, type Grid, type GridRow, textOf } from './grid.ts'
import { readAccount } from './read-account.ts'
import { type Head, readHead } from './read-head.ts'
import { readCellAmount } from './read-sheet.ts'

/** What the heads say of columns with amounts; null where they are silent. */
export interface ColumnWords {
  readonly label: string
  readonly use: SourceUse | null
  readonly year: number | null
  readonly date: string | null
  readonly unit: Head['unit']
}

export interface Suggestion extends ColumnWords {
  readonly mapping: SpreadsheetMapping
}

/** Rows that are looked at: a sheet shows early what its columns are. */
const rowsLookedAt = 300
const rowsBeforeHead = 30

interface Columns {
  readonly account: number
  readonly name: number | null
  readonly amounts: readonly number[]
  /** By column. */
  readonly heads: readonly Head[]
  /** What stands above the heads: a title with the year, the unit. */
  readonly above: Head
  readonly data: readonly GridRow[]
}

/** Suggestions for a sheet, in the order of its columns; none where no column names accounts. */
export function suggestMappings(grid: Grid): readonly Suggestion[] {
  const columns = columnsOf(grid)
  if (!columns) return []
  const { heads, amounts } = columns
  const monthly = monthColumns(amounts, heads)
  const single = monthly ? amounts.filter((column) => !monthly.includes(column)) : amounts
  return [
    ...(monthly ? [suggestionOf(grid, columns, monthly)] : []),
    ...single.map((column) => suggestionOf(grid, columns, [column])),
  ]
}

/** The heads of a sheet as one text, the same next month: digits of dates and years do not count. */
export function shapeOf(grid: Grid): string {
  const columns = columnsOf(grid)
  const heads = columns ? columns.heads.map(({ label, unit }) => `${label} ${unit ?? ''}`) : []
  return [grid.name, ...heads].map((text) => text.trim().toLowerCase().replace(/\d+/g, '#')).join('\n')
}

function columnsOf(grid: Grid): Columns | null {
  const rows = grid.rows.slice(0, rowsLookedAt)
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const all = Array.from({ length: width }, (_, column) => column)
  const headAt = headRow(rows)
  const data = rows.slice(headAt + 1)
  const heads = all.map((column) =>
    readHead(headAt < 0 ? '' : textOf(cellAt(rows[headAt] as GridRow, column))),
  )
  const account = accountColumn(all, heads, data)
  if (account === null) return null
  const amounts = all.filter(
    (column) => column !== account && isAmounts(grid, data, account, column, heads[column]),
  )
  const titles = rows.slice(0, Math.max(headAt, 0)).flatMap(({ cells }) => cells.map(textOf))
  const name = nameColumn(all, heads, data, [account, ...amounts], account)
  return { account, name, amounts, heads, above: readHead(titles.join(' ')), data }
}

/** The row with the word for account; else the one before the first account that has an amount beside it. */
function headRow(rows: readonly GridRow[]): number {
  const early = rows.slice(0, rowsBeforeHead)
  const named = early.findIndex(({ cells }) => cells.some((cell) => readHead(textOf(cell)).isAccount))
  if (named >= 0) return named
  const first = early.findIndex(({ cells }) => cells.some((cell) => readAccount(cell) !== null))
  const before = rows[first - 1]
  return before?.cells.some((cell) => cell.kind === 'text') ? first - 1 : -1
}

function accountColumn(
  all: readonly number[],
  heads: readonly Head[],
  data: readonly GridRow[],
): number | null {
  const share = (column: number) => {
    const filled = data.map((row) => cellAt(row, column)).filter((cell) => textOf(cell).trim() !== '')
    return filled.length === 0 ? 0 : filled.filter((cell) => readAccount(cell)).length / filled.length
  }
  const named = all.find((column) => heads[column]?.isAccount && share(column) > 0)
  return named ?? all.find((column) => share(column) >= 0.6) ?? null
}

/** Amounts stand beside accounts in the column, and its head says that they are meant, or most of it can be read. */
function isAmounts(
  grid: Grid,
  data: readonly GridRow[],
  account: number,
  column: number,
  head: Head | undefined,
): boolean {
  if (head?.isDerived) return false
  const readings = data
    .filter((row) => readAccount(cellAt(row, account)))
    .map((row) => readCellAmount(cellAt(row, column), 'kkr', grid.comma).kind)
  const amounts = readings.filter((kind) => kind === 'amount').length
  const isNamed = head !== undefined && (head.use ?? head.unit ?? head.month) !== null
  return amounts > 0 && (isNamed || amounts >= readings.filter((kind) => kind === 'fault').length)
}

function nameColumn(
  all: readonly number[],
  heads: readonly Head[],
  data: readonly GridRow[],
  taken: readonly number[],
  account: number,
): number | null {
  const free = all.filter((column) => !taken.includes(column))
  const named = free.find((column) => heads[column]?.isName)
  if (named !== undefined) return named
  const texts = (column: number) => data.filter((row) => cellAt(row, column).kind === 'text').length
  const [best] = free.filter((column) => column > account && texts(column) > data.length / 2)
  return best ?? null
}

/** Twelve columns headed by the months in order, some with amounts; those to come may be empty. */
function monthColumns(amounts: readonly number[], heads: readonly Head[]): readonly number[] | null {
  const monthly = heads.flatMap(({ month }, column) => (month === null ? [] : [{ month, column }]))
  const first = monthly[0]?.month ?? 1
  const isYear =
    monthly.length === 12 && monthly.every(({ month }, at) => month === ((first - 1 + at) % 12) + 1)
  const columns = monthly.map(({ column }) => column)
  return isYear && columns.some((column) => amounts.includes(column)) ? columns : null
}

/** What the heads say of the columns that a mapping takes its amounts from. */
export function wordsOfColumns(grid: Grid, amounts: readonly number[]): ColumnWords {
  const columns = columnsOf(grid)
  const silent = readHead('')
  return columnWords(columns?.heads ?? [], columns?.above ?? silent, amounts)
}

/** A head that is silent is completed by what stands above the table: "fg år" is the year before the title's. */
function columnWords(heads: readonly Head[], above: Head, amounts: readonly number[]): ColumnWords {
  const head = heads[amounts[0] ?? 0] ?? above
  const before = head.use === 'prior' ? 1 : 0
  const aboveYear = above.year === null ? null : above.year - before
  return {
    label: amounts.length > 1 ? above.label : head.label,
    use: head.use ?? above.use,
    year: head.year ?? aboveYear,
    date: head.date ?? (above.date && `${aboveYear}${above.date.slice(4)}`),
    unit: head.unit ?? above.unit,
  }
}

function suggestionOf(grid: Grid, columns: Columns, amounts: readonly number[]): Suggestion {
  const { account, name, heads, above, data } = columns
  const words = columnWords(heads, above, amounts)
  return {
    ...words,
    mapping: {
      sheet: grid.name,
      firstRow: data[0]?.line ?? 1,
      account,
      name,
      amounts: [...amounts],
      unit: words.unit === 'kkr' ? 'kkr' : 'kr',
      incomePositive: isIncomePositive(grid, columns, amounts),
    },
  }
}

/** Whether income stands as positive; so it does where nothing tells. */
function isIncomePositive(grid: Grid, { account, data }: Columns, amounts: readonly number[]): boolean {
  const income = data
    .filter((row) => readAccount(cellAt(row, account))?.account.startsWith('3'))
    .flatMap((row) => amounts.map((column) => readCellAmount(cellAt(row, column), 'kkr', grid.comma)))
  return income.reduce((sum, reading) => sum + (reading.kind === 'amount' ? reading.ore : 0), 0) >= 0
}
