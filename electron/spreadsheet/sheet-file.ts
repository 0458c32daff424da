/** What a reader of spreadsheets gives: sheets of cells, or why the file is none. */
import type { Grid } from '../../shared/accounts/spreadsheet/grid.ts'
import type { SheetIssue } from '../../shared/accounts/spreadsheet/issue.ts'

export interface SheetFile {
  readonly format: 'csv' | 'xlsx'
  readonly encoding: string
  /** None where an issue rejects the file. */
  readonly grids: readonly Grid[]
  /** About the file as a whole. */
  readonly issues: readonly SheetIssue[]
}

/** Accounts are some thousand rows; what is far beyond is no plan of accounts and would stop the program. */
export const sheetLimits = { bytes: 50_000_000, rows: 20_000, columns: 500, cells: 2_000_000 } as const
