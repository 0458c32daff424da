/** Writes a workbook as .xlsx: amounts as numbers, sums as formulas together with what they come to. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node'
import { columnLetters } from '../../shared/accounts/spreadsheet/grid.ts'
import type { SheetCell, SheetColumn, SheetRow, Workbook, WorkSheet } from '../../shared/accounts/workbook.ts'
import type { Sha256 } from '../../shared/values.ts'
import { checkTarget, writeOutput } from '../output-file.ts'
import { formulaOf } from './formulas.ts'
import { amountFormat, type DrawnSheet, sheetFeatures } from './sheet-features.ts'

/**
 * Writes the file whole or not at all; it may take the place of an earlier workbook.
 * @throws AppError FILE_EXISTS, FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export async function writeWorkbook(
  workbook: Workbook,
  path: string,
): Promise<{ readonly bytes: number; readonly sha256: Sha256 }> {
  checkTarget(path, 'PK\x03\x04')
  const bytes = await workbookBytes(workbook)
  writeOutput(path, (file) => writeFileSync(file, bytes))
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') as Sha256 }
}

export async function workbookBytes({ sheets }: Workbook): Promise<Buffer> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const drawn = sheets.map((sheet, index) => drawSheet(sheet, names[index] ?? ''))
  return await writeExcelFile(
    drawn.map(({ options }) => options),
    { fontFamily: 'Calibri', fontSize: 11, features: sheetFeatures(drawn) },
  ).toBuffer()
}

function drawSheet(sheet: WorkSheet, name: string): DrawnSheet {
  const { title, subtitles, columns, rows, footnotes } = sheet
  const headRow = subtitles.length + 3
  const values = new Map<string, number>()
  const firstFigure = columns.findIndex(({ kind }) => kind !== 'text')
  // The name stands last of the texts, after the account's number.
  const names = (firstFigure < 0 ? columns.length : firstFigure) - 1
  const table = rows.map((row, index) =>
    row.cells.map((cell, column) => {
      const computed = formulaOf(sheet, cell, headRow + 1)
      if (computed) values.set(`${columnLetters(column)}${headRow + 1 + index}`, computed.value)
      const drawn = cellOf(cell, computed?.formula ?? null, amountFormat[sheet.unit])
      return styled(drawn, row, column === names ? (row.level ?? 0) : 0)
    }),
  )
  const data: Row[] = [
    [text(title, { fontWeight: 'bold', fontSize: 14 })],
    ...subtitles.map((line) => [text(line, { textColor: '#595959' })]),
    [],
    columns.map((column) => headCell(column, headHeight(columns))),
    ...table,
    [],
    ...footnotes.map((line) => [text(line, { textColor: '#595959' })]),
  ]
  const amounts = columns.flatMap(({ kind }, column) => (kind === 'amount' ? [columnLetters(column)] : []))
  return {
    name,
    unit: sheet.unit,
    values,
    headRow,
    amounts: amounts.map(
      (letters) => `${letters}${headRow + 1}:${letters}${headRow + Math.max(rows.length, 1)}`,
    ),
    options: {
      data,
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: headRow,
      stickyColumnsCount: Math.max(firstFigure, 0),
      ...(sheet.landscape ? { orientation: 'landscape' as const } : {}),
    },
  }
}

function text(value: string, style: Partial<CellObject> = {}): CellObject {
  return { type: String, value, ...style }
}

function headCell({ title, kind }: SheetColumn, height: number): CellObject {
  const style = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', height } as const
  return text(title, { ...style, align: kind === 'text' ? 'left' : 'right', bottomBorderStyle: 'thin' })
}

/** In points: not every program makes room itself for a head that takes several lines. Bold is wider by a tenth. */
function headHeight(columns: readonly SheetColumn[]): number {
  const lines = columns.map(({ title, width }) => Math.ceil((title.length * 1.1) / width))
  return 15 * Math.max(1, ...lines) + 2
}

const unknown = text('–', { align: 'right' })

function cellOf(cell: SheetCell, formula: string | null, format: string): CellObject | null {
  if (cell === null) return null
  if (cell.kind === 'text') return text(cell.text)
  const shape = cell.kind === 'ratio' ? '0.0%' : format
  if (formula !== null) return { type: 'Formula', value: formula, format: shape }
  if (cell.kind === 'ratio' || cell.ore === null) return unknown
  return { type: Number, value: cell.ore / 100, format: shape }
}

/** High enough for a line above a sum; in points. */
const rowShape = { height: 16, alignVertical: 'center' } as const

function styled(cell: CellObject | null, { tone }: SheetRow, level: number): CellObject | null {
  const indent = level > 0 ? { indent: level, align: 'left' as const } : {}
  if (!tone) return cell && { ...cell, ...rowShape, ...indent }
  const line = tone === 'group' ? {} : { topBorderStyle: 'thin' as const }
  const ground = tone === 'result' ? { backgroundColor: '#EDEDED' } : {}
  return { ...(cell ?? text('')), ...rowShape, ...indent, ...line, ...ground, fontWeight: 'bold' }
}

/** As tabs can show them: at most 31 characters, none of `[]/\:*?`, no two alike. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken: string[] = []
  for (const name of names) {
    const plain =
      name
        .replace(/[[\]/\\:*?\p{Cc}]+/gu, '-')
        .replace(/^'+|'+$/g, '')
        .trim() || '1'
    let free = plain.slice(0, 31)
    for (let count = 2; taken.some((other) => other.toLowerCase() === free.toLowerCase()); count++)
      free = `${plain.slice(0, 27)} ${count}`
    taken.push(free)
  }
  return taken
}
