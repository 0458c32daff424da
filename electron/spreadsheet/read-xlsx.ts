/** Reads the sheets of an Excel workbook. */
import * as XLSX from '@e965/xlsx'
import { emptyCell, type Grid, type GridCell, type GridRow } from '../../shared/accounts/spreadsheet/grid.ts'
import { fileIssue, type SheetIssue, type SheetIssueCode } from '../../shared/accounts/spreadsheet/issue.ts'
import { checkZip } from './check-zip.ts'
import { type SheetFile, sheetLimits } from './sheet-file.ts'

export function readXlsx(bytes: Buffer): SheetFile {
  const parts = checkZip(bytes)
  if (typeof parts === 'string') return refused(parts)
  if (!parts.some((name) => /^xl\/workbook\.xml$/i.test(name))) return refused('NOT_SPREADSHEET')
  const workbook = open(bytes)
  if (!workbook) return refused('DAMAGED')
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name] as XLSX.DenseWorkSheet | undefined
    // A sheet of a chart has no cells.
    if (!sheet || !Array.isArray(sheet['!data'])) return []
    return [{ name, sheet, hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0 }]
  })
  const tooLarge = sheets.find(({ sheet }) => isTooLarge(sheet))
  if (tooLarge) return refused('TOO_MANY_ROWS', { rows: sheetLimits.rows, sheet: tooLarge.name })
  const grids = sheets.map(({ name, sheet, hidden }) => gridOf(name, sheet, hidden))
  const issues: readonly SheetIssue[] = grids
    .filter(({ hidden, rows }) => hidden && rows.length > 0)
    .map(({ name }) => fileIssue('SHEET_HIDDEN_TOO', { sheet: name }))
  if (grids.every(({ rows }) => rows.length === 0)) return refused('EMPTY_FILE')
  return { format: 'xlsx', encoding: 'utf-8', grids, issues }
}

function refused(code: SheetIssueCode, params: SheetIssue['params'] = {}): SheetFile {
  return { format: 'xlsx', encoding: 'utf-8', grids: [], issues: [fileIssue(code, params)] }
}

/** Null where the library can't make anything of the file. */
function open(bytes: Buffer): XLSX.WorkBook | null {
  try {
    return XLSX.read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellHTML: false,
      // Tells which rows are hidden.
      cellStyles: true,
      sheetRows: sheetLimits.rows + 1,
    })
  } catch {
    return null
  }
}

function isTooLarge(sheet: XLSX.DenseWorkSheet): boolean {
  const rows = sheet['!data']
  // Rows that only carry a format are no rows of figures.
  const last = rows.findLastIndex((row) => row?.some((cell) => cell && cell.t !== 'z'))
  return (
    last >= sheetLimits.rows || rows.reduce((sum, row) => sum + (row?.length ?? 0), 0) > sheetLimits.cells
  )
}

function gridOf(name: string, sheet: XLSX.DenseWorkSheet, hidden: boolean): Grid {
  const data = sheet['!data']
  const covered = coveredCells(sheet)
  const width = Math.min(Math.max(0, ...data.map((row) => row?.length ?? 0)), sheetLimits.columns)
  const rows = data.flatMap((row, index): readonly GridRow[] => {
    if (!row) return []
    const cells = Array.from({ length: width }, (_, column) =>
      covered.has(`${index}/${column}`) ? coveredCell : cellOf(row[column]),
    )
    if (cells.every(({ kind }) => kind === 'empty')) return []
    return [{ line: index + 1, hidden: sheet['!rows']?.[index]?.hidden === true, cells }]
  })
  return { name, hidden, comma: 'unknown', rows }
}

const coveredCell: GridCell = { kind: 'fault', code: 'CELL_MERGED', text: '' }

/** `row/column` of the cells under a merged one: whether its value is meant for them too, nobody knows. */
function coveredCells(sheet: XLSX.DenseWorkSheet): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const { s, e } of sheet['!merges'] ?? []) {
    const lastRow = Math.min(e.r, sheet['!data'].length)
    for (let row = s.r; row <= lastRow && covered.size < sheetLimits.cells; row++) {
      for (let column = s.c; column <= Math.min(e.c, sheetLimits.columns); column++)
        if (row !== s.r || column !== s.c) covered.add(`${row}/${column}`)
    }
  }
  return covered
}

function cellOf(cell: XLSX.CellObject | undefined): GridCell {
  if (!cell) return emptyCell
  const text = String(cell.w ?? cell.v ?? '')
  switch (cell.t) {
    case 'n':
      return numberCell(cell, text)
    case 's':
      return text.trim() === '' ? emptyCell : { kind: 'text', text }
    case 'b':
      return { kind: 'fault', code: 'CELL_BOOLEAN', text }
    case 'd':
      return { kind: 'fault', code: 'CELL_DATE', text }
    case 'e':
      return { kind: 'fault', code: 'CELL_ERROR', text }
    default:
      // A formula that no program has computed yet has no value.
      return cell.f === undefined ? emptyCell : { kind: 'fault', code: 'CELL_UNCOMPUTED', text: `=${cell.f}` }
  }
}

function numberCell(cell: XLSX.CellObject, text: string): GridCell {
  const format = String(cell.z ?? '')
  if (typeof cell.v !== 'number') return { kind: 'fault', code: 'CELL_UNCOMPUTED', text }
  if (XLSX.SSF.is_date(format)) return { kind: 'fault', code: 'CELL_DATE', text: dateText(cell.v) ?? text }
  if (format.includes('%')) return { kind: 'fault', code: 'AMOUNT_PERCENT', text }
  return { kind: 'number', value: cell.v, text, external: /\[[^\]]+\]/.test(cell.f ?? '') }
}

/** A day as `YYYY-MM-DD`, however the sheet shows it: heads of months are often days. Null where it is none. */
function dateText(value: number): string | null {
  const date = XLSX.SSF.parse_date_code(value) as { y: number; m: number; d: number } | null
  if (!date || date.y < 1900) return null
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.y}-${two(date.m)}-${two(date.d)}`
}
