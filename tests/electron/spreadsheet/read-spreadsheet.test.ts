import { crc32, deflateRawSync } from 'node:zlib'
import * as XLSX from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { readSpreadsheet, readSpreadsheetAt } from '../../../electron/spreadsheet/read-spreadsheet.ts'
import type { Grid } from '../../../shared/accounts/spreadsheet/grid.ts'
import { readSheet } from '../../../shared/accounts/spreadsheet/read-sheet.ts'
import { suggestMappings } from '../../../shared/accounts/spreadsheet/suggest.ts'
import { material, materialAvailable } from '../../helpers/material.ts'

const table = 'Konto;Benämning;Budget 2027 (kr)\n3010;Årsavgifter;1 200 000,50\n5010;Lokalhyra;300000\n'

/** What each encoding's bytes are. */
const encoded: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8-sig': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  cp1252: (text) => Buffer.from(text, 'latin1'),
}

/** The first suggestion's amounts, in öre by account. */
function amountsOf(grid: Grid | undefined) {
  const [suggestion] = suggestMappings(grid as Grid)
  if (!grid || !suggestion) throw new Error('nothing suggested')
  const { amounts, issues } = readSheet(grid, suggestion.mapping)
  return { ...Object.fromEntries(amounts.map(({ account, ore }) => [account, ore])), issues }
}

async function codesOf(bytes: Buffer): Promise<readonly string[]> {
  const { grids, issues } = await readSpreadsheet(bytes)
  return [
    ...issues.map(({ code }) => code),
    ...grids.flatMap((grid) => amountsOf(grid).issues.map(({ code, params }) => `${code} ${params.place}`)),
  ]
}

describe('a CSV file', () => {
  test('is read in every encoding that programs save', async () => {
    for (const [encoding, bytes] of Object.entries(encoded)) {
      const file = await readSpreadsheet(bytes(table))
      expect(file).toMatchObject({ format: 'csv', encoding, issues: [] })
      expect(amountsOf(file.grids[0])).toEqual({ 3010: -120_000_050, 5010: 30_000_000, issues: [] })
      expect(JSON.stringify(file.grids)).toContain('Årsavgifter')
    }
    const unmarked = Buffer.from(table, 'utf16le')
    expect(await readSpreadsheet(unmarked)).toMatchObject({ encoding: 'utf-16le' })
  })

  test('may be separated by semicolons, tabs or commas, with text in quotes', async () => {
    const tabbed = table.replaceAll(';', '\t')
    const english = 'Account,Name,Budget 2027 SEK\n3010,"Fees, yearly",1200000.50\n5010,"Rent ""A""",300000\n'
    for (const text of [tabbed, english, `sep=;\r\n${table.replaceAll('\n', '\r\n')}`]) {
      const { grids } = await readSpreadsheet(Buffer.from(text))
      expect(amountsOf(grids[0])).toEqual({ 3010: -120_000_050, 5010: 30_000_000, issues: [] })
    }
  })

  test('tells the line of a row, though text in quotes goes on over several', async () => {
    const text = `${table}5020;"El,\nvärme";okänt\n`
    expect(await codesOf(Buffer.from(text))).toEqual(['AMOUNT_TEXT C4'])
    expect(await codesOf(Buffer.from(text.replace('Lokalhyra', '"Lokal\nhyra"')))).toEqual(['AMOUNT_TEXT C5'])
  })

  test('with a quote that never ends is not taken for a shorter file', async () => {
    const { issues } = await readSpreadsheet(Buffer.from(`${table}5020;"El;100\n5030;Gas;5\n`))
    expect(issues).toMatchObject([{ code: 'QUOTES', line: 4 }])
  })

  test('that is empty, a page of the web, a PDF or bytes of something else is refused', async () => {
    expect(await codesOf(Buffer.alloc(0))).toEqual(['EMPTY_FILE'])
    expect(await codesOf(Buffer.from(' \r\n\r\n'))).toEqual(['EMPTY_FILE'])
    expect(await codesOf(Buffer.from('<!DOCTYPE html><p>Logga in'))).toEqual(['NOT_SPREADSHEET'])
    expect(await codesOf(Buffer.from('%PDF-1.7\n'))).toEqual(['NOT_SPREADSHEET'])
    expect(await codesOf(Buffer.from([1, 2, 0, 0, 3, 0, 9, 0, 0, 0, 7, 7, 7]))).toEqual(['NOT_SPREADSHEET'])
  })

  test('with more rows than accounts can have is refused', async () => {
    expect(await codesOf(Buffer.from('3010;1\n'.repeat(20_001)))).toEqual(['TOO_MANY_ROWS'])
  })
})

test.runIf(materialAvailable())('the real budget and forecast add up to the printed results', async () => {
  const { file } = await readSpreadsheetAt(material('board-meeting-2018-11-22/budget-and-forecast-2018.csv'))
  const [grid] = file.grids
  const suggestions = suggestMappings(grid as Grid)
  expect(suggestions.map(({ label, use, year }) => [label, use, year])).toEqual([
    ['Budget 2018', 'budget', 2018],
    ['Prognos 2018-11-13', 'forecast', 2018],
  ])
  const results = suggestions.map(({ mapping }) => {
    const { amounts, issues } = readSheet(grid as Grid, mapping)
    expect(issues).toEqual([])
    expect(amounts).toHaveLength(70)
    return -amounts.reduce((sum, { ore }) => sum + (ore ?? Number.NaN), 0)
  })
  // Before tax, in öre.
  expect(results).toEqual([19_400_000, 22_800_000])
})

type Cell = string | number | boolean | null | XLSX.CellObject

function workbookOf(rows: readonly (readonly Cell[])[], change: (sheet: XLSX.WorkSheet) => void = () => {}) {
  const sheet = XLSX.utils.aoa_to_sheet(rows as unknown[][])
  change(sheet)
  const workbook = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(workbook, sheet, 'Blad1')
  return workbook
}
function bytesOf(workbook: XLSX.WorkBook, bookType: XLSX.BookType = 'xlsx'): Buffer {
  return XLSX.write(workbook, { type: 'buffer', bookType }) as Buffer
}
const heads = ['Konto', 'Benämning', 'Budget 2027 (kkr)']
const rent = [5010, 'Lokalhyra', 300] as const

describe('an Excel workbook', () => {
  test('gives numbers, formulas’ values and numbers kept as text, exactly', async () => {
    const rows = [
      ['Budget för styrelsen'],
      heads,
      [3010, 'Avgifter', 1200.5],
      ['3020', 'Övrigt', '1 234,5'],
      [5010, 'Hyra', { t: 'n', v: 0.1 + 0.2, f: '0.1+0.2' } as XLSX.CellObject],
      [null, 'Summa', 2435],
    ]
    const { grids, issues } = await readSpreadsheet(bytesOf(workbookOf(rows)))
    expect(issues).toEqual([])
    expect(amountsOf(grids[0])).toEqual({
      3010: -120_050_000,
      3020: -123_450_000,
      5010: 30_000,
      issues: [{ code: 'ROW_WITHOUT_ACCOUNT', line: 6, params: { text: 'Summa', place: 'Blad1!A6' } }],
    })
  })

  test('with errors, dates, shares, truths or uncomputed formulas for amounts says where', async () => {
    const cells: readonly (readonly [Cell, string])[] = [
      [{ t: 'e', v: 0x17, f: 'Blad2!A1' }, 'CELL_ERROR'],
      [{ t: 'n', v: 43_405, z: 'yyyy-mm-dd' }, 'CELL_DATE'],
      [{ t: 'n', v: 0.12, z: '0.0%' }, 'AMOUNT_PERCENT'],
      [true, 'CELL_BOOLEAN'],
      ['vet ej', 'AMOUNT_TEXT'],
    ]
    const rows = [
      heads,
      [3010, 'Avgifter', 500],
      rent,
      ...cells.map(([cell], at) => [5020 + at, 'Kostnad', cell]),
    ]
    const codes = await codesOf(bytesOf(workbookOf(rows)))
    expect(codes).toEqual(cells.map(([, code], at) => `${code} Blad1!C${at + 4}`))
  })

  test('may head its months with days', async () => {
    const days = Array.from({ length: 12 }, (_, at): Cell => ({ t: 'n', v: 46_023 + 31 * at, z: 'mmm-yy' }))
    const months = days.map((_, at) => at + 1)
    const rows = [['Budget 2026, kkr'], ['Konto', 'Namn', ...days], [3010, 'Avgifter', ...months]]
    const { grids } = await readSpreadsheet(bytesOf(workbookOf(rows)))
    const [suggestion] = suggestMappings(grids[0] as Grid)
    expect(suggestion?.mapping.amounts).toEqual(months.map((month) => month + 1))
    expect(suggestion).toMatchObject({ use: 'budget', year: 2026, unit: 'kkr' })
  })

  test('with merged cells over accounts or amounts says where, and takes no value for those below', async () => {
    const rows = [['INTÄKTER'], heads, [3010, 'Avgifter', 500], [3020, 'Övrigt', null], rent]
    const merges = XLSX.utils.decode_range
    const bytes = bytesOf(
      workbookOf(rows, (sheet) => {
        sheet['!merges'] = [merges('A1:C1'), merges('C3:C4')]
      }),
    )
    expect(await codesOf(bytes)).toEqual(['CELL_MERGED Blad1!C4'])
  })

  test('tells of hidden sheets and rows, and of values from other files', async () => {
    const linked = { t: 'n', v: 12, f: '[1]Blad1!A1' } as XLSX.CellObject
    const workbook = workbookOf([heads, rent, [5020, 'El', linked], [5030, 'Gas', 7]], (sheet) => {
      sheet['!rows'] = [{}, { hidden: true }]
    })
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([heads, rent] as unknown[][]), 'Gömd')
    workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
    expect(await codesOf(bytesOf(workbook))).toEqual([
      'SHEET_HIDDEN_TOO',
      'HIDDEN_ROW Blad1!A2',
      'EXTERNAL_LINK Blad1!C3',
    ])
  })

  test('of the old format, with a password, cut short or of another program is refused', async () => {
    const workbook = workbookOf([heads, rent])
    expect(await codesOf(bytesOf(workbook, 'biff8'))).toEqual(['OLD_FORMAT'])
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(512),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await codesOf(locked)).toEqual(['PASSWORD'])
    const whole = bytesOf(workbook)
    expect(await codesOf(whole.subarray(0, whole.length / 2))).toEqual(['DAMAGED'])
    const flipped = Buffer.from(whole)
    flipped.fill(0x55, 60, 160)
    expect(await codesOf(flipped)).toEqual(['DAMAGED'])
    expect(await codesOf(bytesOf(workbook, 'ods'))).toEqual(['NOT_SPREADSHEET'])
  })

  test('that unpacks to far more than it holds is refused before it is unpacked', async () => {
    const zeros = Buffer.alloc(20_000_000)
    expect(await codesOf(zipOf({ 'xl/workbook.xml': zeros }))).toEqual(['PACKED_TOO_LARGE'])
    expect(await codesOf(zipOf({ 'xl/workbook.xml': zeros }, 1000))).toEqual(['DAMAGED'])
  })
})

/** A zip file; with `promised`, its directory says another size than what its parts unpack to. */
function zipOf(parts: Readonly<Record<string, Buffer>>, promised?: number): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content)
    const size = promised ?? content.length
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]))
    locals.push(local)
    at += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, entries, end])
}
