/** Reads a CSV file, as Excel and other programs save it in Sweden and elsewhere. */
import Papa from 'papaparse'
import { emptyCell, type GridCell, type GridRow } from '../../shared/accounts/spreadsheet/grid.ts'
import { fileIssue, type SheetIssue } from '../../shared/accounts/spreadsheet/issue.ts'
import { decodeText } from './decode.ts'
import { type SheetFile, sheetLimits } from './sheet-file.ts'

type Separator = ';' | '\t' | ','

export function readCsv(bytes: Uint8Array): SheetFile {
  const { text, encoding } = decodeText(bytes)
  const refused = (code: 'NOT_SPREADSHEET' | 'EMPTY_FILE' | 'TOO_MANY_ROWS'): SheetFile => ({
    format: 'csv',
    encoding,
    grids: [],
    issues: [fileIssue(code, { rows: sheetLimits.rows })],
  })
  if (text.trim() === '') return refused('EMPTY_FILE')
  if (isNoTable(text)) return refused('NOT_SPREADSHEET')
  // A file that several programs have written has several kinds of line end.
  const lines = text.replace(/\r\n?/g, '\n')
  const told = /^sep=([;,\t])\n/i.exec(lines)
  const delimiter = told ? (told[1] as Separator) : separatorOf(lines)
  const { data, errors } = Papa.parse<string[]>(lines, {
    delimiter,
    newline: '\n',
    preview: sheetLimits.rows + 1,
  })
  if (data.length > sheetLimits.rows) return refused('TOO_MANY_ROWS')
  const all = rowsOf(data)
  const rows = all.slice(told ? 1 : 0).filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty'))
  const grid = { name: '', hidden: false, rows, comma: delimiter === ';' ? 'decimal' : 'unknown' } as const
  return { format: 'csv', encoding, grids: [grid], issues: quoteIssues(errors, all) }
}

/** A page of the web, or bytes that are no text. */
function isNoTable(text: string): boolean {
  return text.includes('\0') || /^\s*<(!doctype|html|\?xml)/i.test(text) || text.startsWith('%PDF-')
}

/** The separator that most lines have: a semicolon where commas stand before decimals, which is Sweden. */
function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 100)
  const share = (separator: Separator) => filled.filter((line) => line.includes(separator)).length
  const separators: readonly Separator[] = [';', '\t', ',']
  return (
    separators.find((separator) => share(separator) * 2 >= filled.length) ??
    separators.toSorted((one, other) => share(other) - share(one))[0] ??
    ';'
  )
}

/** A row's line is where it begins: text in quotes may go on over several. */
function rowsOf(data: readonly string[][]): GridRow[] {
  let line = 1
  return data.map((fields) => {
    const row = { line, hidden: false, cells: fields.slice(0, sheetLimits.columns).map(cellOf) }
    line += 1 + fields.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0)
    return row
  })
}

function cellOf(field: string): GridCell {
  return field.trim() === '' ? emptyCell : { kind: 'text', text: field }
}

/** A quote that does not end takes in the rest of the file. */
function quoteIssues(errors: readonly Papa.ParseError[], rows: readonly GridRow[]): readonly SheetIssue[] {
  return errors
    .filter(({ type }) => type === 'Quotes')
    .slice(0, 20)
    .map(({ row }) => {
      const line = rows[row ?? 0]?.line ?? 0
      return { code: 'QUOTES' as const, line, params: { place: `${line}` } }
    })
}
