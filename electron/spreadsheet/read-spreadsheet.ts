/** Reads a spreadsheet, whichever its kind, by what its bytes say. */
import { readFileSync } from 'node:fs'
import { fileIssue, type SheetIssueCode } from '../../shared/accounts/spreadsheet/issue.ts'
import { asAppError } from '../failures.ts'
import { sizeOfFile } from '../regular-file.ts'
import { readCsv } from './read-csv.ts'
import { type SheetFile, sheetLimits } from './sheet-file.ts'

export interface SheetBytes {
  readonly bytes: Buffer
  readonly file: SheetFile
}

/** @throws AppError FILE_MISSING, FILE_NOT_READABLE */
export async function readSpreadsheetAt(path: string): Promise<SheetBytes> {
  const bytes = bytesAt(path)
  if (!bytes) return { bytes: Buffer.alloc(0), file: refused('FILE_TOO_LARGE') }
  return { bytes, file: await readSpreadsheet(bytes) }
}

export async function readSpreadsheet(bytes: Buffer): Promise<SheetFile> {
  if (bytes.length === 0) return refused('EMPTY_FILE')
  if (startsWith(bytes, 'PK\x03\x04')) {
    // Excel's format is read by a large library, which a CSV file does without.
    const { readXlsx } = await import('./read-xlsx.ts')
    return readXlsx(bytes)
  }
  // Excel locks a workbook with a password inside the container of its old format.
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) {
    return refused(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'PASSWORD' : 'OLD_FORMAT')
  }
  return readCsv(bytes)
}

function startsWith(bytes: Buffer, start: string): boolean {
  return bytes.toString('latin1', 0, start.length) === start
}

function refused(code: SheetIssueCode): SheetFile {
  return {
    format: 'csv',
    encoding: '',
    grids: [],
    issues: [fileIssue(code, { megabytes: sheetLimits.bytes / 1e6 })],
  }
}

/** Null where the file is larger than any that is taken. */
function bytesAt(path: string): Buffer | null {
  try {
    return sizeOfFile(path) > sheetLimits.bytes ? null : readFileSync(path)
  } catch (error) {
    throw asAppError(error, path)
  }
}
