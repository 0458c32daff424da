/** Made-up and mutated spreadsheets: no crash, and every amount that stands beside an account is stored or told of. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSpreadsheet } from '../../electron/spreadsheet/read-spreadsheet.ts'
import { cellAt, type Grid, textOf } from '../../shared/accounts/spreadsheet/grid.ts'
import { readAccount } from '../../shared/accounts/spreadsheet/read-account.ts'
import { readAmount } from '../../shared/accounts/spreadsheet/read-amount.ts'
import { readSheet } from '../../shared/accounts/spreadsheet/read-sheet.ts'
import { shapeOf, suggestMappings } from '../../shared/accounts/spreadsheet/suggest.ts'
import type { SpreadsheetMapping } from '../../shared/model/account-import.ts'

/** How often each is tried; the long run of a night says more. */
const runs = Number(process.env.FUZZ_RUNS ?? 2000)

const plan = `Konto;Benämning;Budget 2027 (kkr);Prognos 2027-10-31 (kkr)
3010;"Årsavgifter; alla";1 200,5;1 250
3020;Stipendier;−40;(30)
5010;Lokalhyra;300;
5020;El;40,25;45-
;Summa;1;2
`

/** Every filled cell beside an account is stored, or an issue names its row or its account. */
function check(grid: Grid, mapping: SpreadsheetMapping): void {
  const { amounts, issues } = readSheet(grid, mapping)
  const known = amounts.filter(({ ore }) => ore !== null)
  const stored = new Set(known.map(({ account, column }) => `${account}/${column}`))
  const told = new Set(issues.flatMap(({ line, params }) => [line, params.account]))
  for (const row of grid.rows) {
    const account = row.line >= mapping.firstRow && readAccount(cellAt(row, mapping.account))
    if (!account) continue
    for (const [at, column] of mapping.amounts.entries()) {
      const text = textOf(cellAt(row, column)).replace(/[\s\u200b\ufeff]/gu, '')
      if (text === '' || /^[-−–—﹣－]$/u.test(text)) continue
      expect(stored.has(`${account.account}/${at}`) || told.has(row.line) || told.has(account.account)).toBe(
        true,
      )
    }
  }
  for (const { ore } of known) {
    expect(Number.isSafeInteger(ore)).toBe(true)
    expect(Object.is(ore, -0)).toBe(false)
  }
}

const bytes = fc
  .array(
    fc.record({
      at: fc.nat(plan.length),
      cut: fc.nat(8),
      put: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom(
          '"',
          ';',
          '\n',
          '\r\n',
          '\t',
          ',',
          '\u00a0',
          '\0',
          '0',
          '-',
          '%',
          'e9',
          '.000',
          'Konto',
        ),
      ),
    }),
    { maxLength: 12 },
  )
  .map((edits) =>
    edits.reduce((text, { at, cut, put }) => `${text.slice(0, at)}${put}${text.slice(at + cut)}`, plan),
  )
  .chain((text) =>
    fc.constantFrom(Buffer.from(text), Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le')),
  )

test('a CSV file, however it is torn, is refused, told of, or read', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      const { grids, issues } = await readSpreadsheet(content)
      expect(grids.length + issues.length).toBeGreaterThan(0)
      for (const grid of grids) {
        shapeOf(grid)
        for (const { mapping } of suggestMappings(grid)) check(grid, mapping)
      }
    }),
    { numRuns: runs },
  )
})

test('any bytes with the beginning of a workbook are refused or read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (tail, isZip) => {
      const start = isZip ? 'PK\x03\x04' : '\xd0\xcf\x11\xe0'
      const { issues } = await readSpreadsheet(Buffer.concat([Buffer.from(start, 'latin1'), tail]))
      expect(issues).toHaveLength(1)
    }),
    { numRuns: runs },
  )
})

const numberLike = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc
    .array(fc.constantFrom(...'0123456789 ,.-−()%e+kr\u00a0\u2009'), { maxLength: 14 })
    .map((signs) => signs.join('')),
)

test('no text is a silent zero: what reads as 0 has no other digit than 0', () => {
  fc.assert(
    fc.property(
      numberLike,
      fc.constantFrom('kr', 'kkr'),
      fc.constantFrom('decimal', 'unknown'),
      (text, unit, comma) => {
        const reading = readAmount(text, unit, comma)
        const digits = text.normalize('NFKC').replace(/\D/g, '')
        if (reading.kind === 'empty') expect(digits).toBe('')
        if (reading.kind === 'amount') {
          expect(digits).not.toBe('')
          expect(reading.ore === 0).toBe(/^0*$/.test(digits))
          expect(Object.is(reading.ore, -0)).toBe(false)
        }
      },
    ),
    { numRuns: runs * 10 },
  )
})
