import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as XLSX from '@e965/xlsx'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkZip } from '../../../electron/spreadsheet/check-zip.ts'
import { workbookBytes, writeWorkbook } from '../../../electron/spreadsheet/write-workbook.ts'
import type { SheetCell, SheetRow, WorkSheet } from '../../../shared/accounts/workbook.ts'

const amount = (ore: number | null): SheetCell => ({ kind: 'amount', ore })
const text = (words: string): SheetCell => ({ kind: 'text', text: words })
const sumOf = (
  ore: number | null,
  ...terms: readonly (readonly [number, number, (1 | -1)?])[]
): SheetCell => ({
  kind: 'sum',
  ore,
  terms: terms.map(([row, column, factor = 1]) => ({ row, column, factor })),
})

function sheetOf(rows: readonly SheetRow[], change: Partial<WorkSheet> = {}): WorkSheet {
  return {
    name: 'Resultat',
    title: 'Resultatrapport',
    subtitles: ['Exempelbolaget AB', 'Till och med 2027-10-31, kkr'],
    unit: 'kkr',
    columns: [
      { title: 'Konto', width: 34, kind: 'text' },
      { title: 'Utfall', width: 12, kind: 'amount' },
      { title: 'Budget', width: 12, kind: 'amount' },
      { title: 'Avvikelse', width: 12, kind: 'amount' },
      { title: '%', width: 8, kind: 'percent' },
    ],
    rows,
    footnotes: ['Avrundningsdifferenser kan förekomma.'],
    landscape: true,
    ...change,
  }
}

/** The row of the sheet, from 1, that a table's row 0 becomes: after title, subtitles, a gap and the heads. */
const first = 6

async function readBack(...sheets: readonly WorkSheet[]): Promise<XLSX.WorkBook> {
  return XLSX.read(await workbookBytes({ sheets }), { cellNF: true, cellFormula: true })
}

/** The parts of the written file by their names. */
async function partsOf(...sheets: readonly WorkSheet[]): Promise<(name: string) => string> {
  const bytes = await workbookBytes({ sheets })
  expect(checkZip(bytes)).toContain('xl/workbook.xml')
  const { files } = XLSX.read(bytes, { bookFiles: true }) as XLSX.WorkBook & {
    files: Record<string, { content: Uint8Array }>
  }
  return (name) => Buffer.from(files[name]?.content ?? []).toString()
}

const rows: readonly SheetRow[] = [
  { tone: 'group', cells: [text('Intäkter'), null, null, null, null] },
  { level: 1, cells: [text('3010 Avgifter'), amount(1_407_270_541), amount(1_500_000_000), null, null] },
  { level: 1, cells: [text('3020 Övrigt & annat'), amount(-40), amount(null), null, null] },
  { level: 1, cells: [text('3030 <Bidrag>'), amount(0), amount(100), null, null] },
  {
    tone: 'sum',
    cells: [
      text('Summa'),
      sumOf(1_407_270_501, [1, 1], [2, 1], [3, 1]),
      sumOf(1_500_000_100, [1, 2], [2, 2], [3, 2]),
      sumOf(-92_729_599, [4, 1], [4, 2, -1]),
      { kind: 'ratio', of: { row: 4, column: 3 }, by: { row: 4, column: 2 } },
    ],
  },
  {
    tone: 'result',
    cells: [
      text('Resultat'),
      sumOf(-1_407_270_501, [4, 1, -1]),
      sumOf(null, [2, 2]),
      null,
      { kind: 'ratio', of: { row: 5, column: 1 }, by: { row: 3, column: 1 } },
    ],
  },
]

test('amounts are numbers in kronor with their öre, shown in the unit; sums and shares are formulas', async () => {
  const sheet = (await readBack(sheetOf(rows))).Sheets.Resultat as XLSX.WorkSheet
  const cell = (place: string) => sheet[place] as XLSX.CellObject | undefined
  expect(cell('A1')?.v).toBe('Resultatrapport')
  expect(cell('B5')?.v).toBe('Utfall')
  expect(cell(`B${first + 1}`)).toMatchObject({ t: 'n', v: 14_072_705.41, z: '#,##0,', w: '14,073' })
  expect(cell(`A${first + 3}`)?.v).toBe('3030 <Bidrag>')
  expect(cell(`B${first + 4}`)).toMatchObject({ t: 'n', f: 'SUM(B7:B9)', v: 14_072_705.01 })
  expect(cell(`C${first + 4}`)).toMatchObject({ f: 'C7+C9', v: 15_000_001 })
  expect(cell(`D${first + 4}`)).toMatchObject({ f: 'B10-C10', v: -927_295.99 })
  expect(cell(`E${first + 4}`)).toMatchObject({ f: 'D10/C10', z: '0.0%' })
  expect(cell(`B${first + 5}`)).toMatchObject({ f: '-B10', v: -14_072_705.01 })
  expect(cell(`A${first + 7}`)?.v).toBe('Avrundningsdifferenser kan förekomma.')
})

test('what is unknown is a dash, and nothing shows as a negative zero', async () => {
  const sheet = (await readBack(sheetOf(rows))).Sheets.Resultat as XLSX.WorkSheet
  expect(sheet[`C${first + 2}`]).toMatchObject({ t: 's', v: '–' })
  expect(sheet[`C${first + 5}`]).toMatchObject({ t: 's', v: '–' })
  expect(sheet[`E${first + 5}`]).toMatchObject({ t: 's', v: '–' })
  const zero = sheetOf([{ cells: [text('x'), sumOf(0, [0, 2, -1]), amount(0), null, null] }])
  const bytes = await workbookBytes({ sheets: [zero] })
  expect(bytes.toString('latin1')).not.toContain('-0<')
})

test('an amount that rounds to zero is shown without a minus, in each unit', async () => {
  for (const [unit, format] of [
    ['kr', '#,##0;#,##0'],
    ['kkr', '#,##0,;#,##0,'],
    ['mkr', '#,##0.0,,;#,##0.0,,'],
  ] as const) {
    const part = await partsOf(sheetOf(rows, { unit }))
    const rule = /sqref="B6:B11 C6:C11 D6:D11"><cfRule type="cellIs" dxfId="(\d)"/.exec(
      part('xl/worksheets/sheet1.xml'),
    )
    const formats = [...part('xl/styles.xml').matchAll(/<dxf><numFmt numFmtId="\d+" formatCode="([^"]*)"/g)]
    expect(formats[Number(rule?.[1])]?.[1]).toBe(format)
  }
})

test('sheets get names that tabs can show, no two alike', async () => {
  const named = (name: string) => sheetOf(rows, { name })
  const long = 'Resultatrapport för hela koncernen 2027'
  const workbook = await readBack(named('A/B:C'), named(''), named(long), named(long), named("'Bo's'"))
  expect(workbook.SheetNames).toEqual([
    'A-B-C',
    '1',
    'Resultatrapport för hela koncer',
    'Resultatrapport för hela ko 2',
    "Bo's",
  ])
})

test('the heads stay in sight, and are repeated on every printed page as wide as the sheet', async () => {
  const part = await partsOf(sheetOf(rows), sheetOf(rows, { name: "K & <L>'s", landscape: false }))
  expect(part('xl/worksheets/sheet1.xml')).toMatch(/ySplit="5"[^>]*xSplit="1"|xSplit="1"[^>]*ySplit="5"/)
  expect(part('xl/worksheets/sheet1.xml')).toMatch(/orientation="landscape" fitToHeight="0"/)
  expect(part('xl/worksheets/sheet2.xml')).toMatch(/orientation="portrait" fitToHeight="0"/)
  expect(part('xl/workbook.xml')).toContain("'K &amp; &lt;L&gt;''s'!$5:$5")
})

test('a workbook takes the place of an earlier one, and of nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
  const path = join(folder, 'rapport.xlsx')
  const workbook = { sheets: [sheetOf(rows)] }
  const written = await writeWorkbook(workbook, path)
  expect(readFileSync(path)).toHaveLength(written.bytes)
  await writeWorkbook(workbook, path)
  writeFileSync(path, 'Protokoll')
  await expect(writeWorkbook(workbook, path)).rejects.toMatchObject({ code: 'FILE_EXISTS' })
  await expect(writeWorkbook(workbook, join(folder, 'ingen', 'x.xlsx'))).rejects.toMatchObject({
    code: 'FOLDER_MISSING',
  })
  expect(readFileSync(path, 'utf8')).toBe('Protokoll')
  expect(existsSync(`${path}.part`)).toBe(false)
  expect(readdirSync(folder)).toEqual(['rapport.xlsx'])
})

/** What a formula of ours comes to over the numbers of a sheet, in öre. */
function computed(sheet: XLSX.WorkSheet, formula: string): number {
  const one = (place: string) => {
    const found = sheet[place] as XLSX.CellObject | undefined
    return found?.t === 'n' ? Math.round(Number(found.v) * 100) : 0
  }
  const range = (text: string) => {
    const { s, e } = XLSX.utils.decode_range(text)
    let sum = 0
    for (let r = s.r; r <= e.r; r++) sum += one(XLSX.utils.encode_cell({ r, c: s.c }))
    return sum
  }
  const sums = formula.replace(/SUM\(([^)]*)\)/g, (_, inner: string) =>
    String(inner.split(',').reduce((sum, part) => sum + range(part), 0)),
  )
  const plain = sums.replace(/[A-Z]+\d+/g, (place) => String(one(place)))
  return [...plain.matchAll(/([+-]?)(-?\d+)/g)].reduce(
    (sum, [, sign, digits]) => sum + (sign === '-' ? -1 : 1) * Number(digits),
    0,
  )
}

test('whatever cells a sum adds and takes, its formula comes to what it says', async () => {
  const ores = fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 }), { freq: 5 }), {
    minLength: 1,
    maxLength: 300,
  })
  await fc.assert(
    fc.asyncProperty(ores, fc.infiniteStream(fc.constantFrom(1, -1, 0)), async (amounts, signs) => {
      const terms = amounts
        .map((ore, row) => ({ row, ore, factor: signs.next().value as 1 | -1 | 0 }))
        .filter((term): term is typeof term & { factor: 1 | -1 } => term.factor !== 0)
      const known = terms.filter(({ ore }) => ore !== null)
      const total = known.reduce((sum, { ore, factor }) => sum + factor * (ore ?? 0), 0)
      const last = sumOf(total, ...terms.map(({ row, factor }) => [row, 1, factor] as const))
      const table = [...amounts.map(amount), last].map((cell) => ({ cells: [text('x'), cell] }))
      const sheet = (await readBack(sheetOf(table))).Sheets.Resultat as XLSX.WorkSheet
      const cell = sheet[`B${first + amounts.length}`] as XLSX.CellObject
      expect(cell.v).toBe(total / 100 + 0)
      if (cell.f) expect(computed(sheet, cell.f)).toBe(total)
      else expect(known).toEqual([])
    }),
    { numRuns: 30 },
  )
})
