/** What can be said about a spreadsheet that is imported: a code, where, and what its sentence needs. */
import type { ImportStatus } from '../../model/accounts.ts'

/** What each code alone makes of the import. Its sentences are in i18n under `spreadsheet.issue`. */
export const sheetIssueStatus = {
  // the file
  NOT_SPREADSHEET: 'reject',
  EMPTY_FILE: 'reject',
  OLD_FORMAT: 'reject',
  PASSWORD: 'reject',
  DAMAGED: 'reject',
  PACKED_TOO_LARGE: 'reject',
  FILE_TOO_LARGE: 'reject',
  TOO_MANY_ROWS: 'reject',
  QUOTES: 'block',
  NO_SUCH_SHEET: 'reject',
  NO_AMOUNTS: 'reject',
  HIDDEN_SHEET: 'warn',
  SHEET_HIDDEN_TOO: 'ok',
  HIDDEN_ROW: 'warn',
  EXTERNAL_LINK: 'warn',
  // amounts; what can't be read stays unknown
  AMOUNT_TEXT: 'block',
  AMOUNT_PERCENT: 'block',
  AMOUNT_DECIMALS: 'block',
  AMOUNT_AMBIGUOUS: 'block',
  AMOUNT_TOO_LARGE: 'block',
  CELL_ERROR: 'block',
  CELL_DATE: 'block',
  CELL_BOOLEAN: 'block',
  CELL_UNCOMPUTED: 'block',
  CELL_MERGED: 'block',
  AMOUNT_ROUNDED: 'warn',
  // accounts
  ACCOUNT_UNREADABLE: 'block',
  DUPLICATE_ACCOUNT: 'warn',
  ROW_WITHOUT_ACCOUNT: 'ok',
  ROW_LEFT_OUT: 'warn',
  SIGN_ODD: 'warn',
  INCOME_SIGN: 'warn',
  // what the file leaves open
  UNIT_UNKNOWN: 'warn',
  UNIT_OTHER: 'warn',
  UNIT_MKR: 'block',
  MONTHS_OTHER: 'reject',
  THROUGH_YEAR_END: 'warn',
} as const satisfies Record<string, ImportStatus>

export type SheetIssueCode = keyof typeof sheetIssueStatus
export type AmountFault = Extract<SheetIssueCode, `AMOUNT_${string}`>
export type CellFault = Extract<SheetIssueCode, `CELL_${string}`> | 'AMOUNT_PERCENT'

export interface SheetIssue {
  readonly code: SheetIssueCode
  /** The line of a CSV file or the row of a sheet, from 1; 0 for the whole file. */
  readonly line: number
  /** `place` where it is about a cell: `Blad1!C12`, or `C12` in a CSV file. */
  readonly params: Readonly<Record<string, string | number>>
}

/** The worst that the issues make of the import together. */
export function statusOf(issues: readonly { readonly code: SheetIssueCode }[]): ImportStatus {
  const found = new Set<ImportStatus>(issues.map(({ code }) => sheetIssueStatus[code]))
  return (['reject', 'block', 'warn'] as const).find((status) => found.has(status)) ?? 'ok'
}

/** An issue of the file as a whole. */
export function fileIssue(code: SheetIssueCode, params: SheetIssue['params'] = {}): SheetIssue {
  return { code, line: 0, params }
}
