import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as XLSX from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import type { Input } from '../../../shared/contract.ts'
import type { FileToken } from '../../../shared/values.ts'
import { type TestApp, testBoard } from '../../helpers/board.ts'
import { justera, newBoard, write } from '../../helpers/command-line.ts'
import { material, materialAvailable } from '../../helpers/material.ts'

const plan = `Konto;Benämning;Budget 2027 (kkr);Prognos 2027-10-31 (kkr)
3010;Årsavgifter;1 200,5;1 250
5010;Lokalhyra;300;
5020;El;40;45
;Summa;860,5;1205
`

/** A file in the test's folder, as the person's choice of it. */
function chosen(app: TestApp, name: string, content: string | Buffer): FileToken {
  const path = join(app.folder, name)
  writeFileSync(path, content)
  return app.gate.tokens.grant(path)
}

type Wanted = Input<'accounts.importSpreadsheet'>

/** Imports with the first suggestion for a use. */
async function importAs(app: TestApp, file: FileToken, use: Wanted['use'], change: Partial<Wanted> = {}) {
  const { suggestions } = await app.call('accounts.readSpreadsheet', { file })
  const found = suggestions.find((each) => each.use === use) ?? suggestions[0]
  if (!found) throw new Error('nothing suggested')
  const wanted = { file, use, year: null, label: '', note: '', preview: false, mapping: found.mapping }
  return app.call('accounts.importSpreadsheet', { ...wanted, ...change })
}

function amountsIn(app: TestApp, source: number | null) {
  return app
    .raw()
    .prepare('SELECT account, measure, period, ore FROM account_amount WHERE source_id = ? ORDER BY 1, 2, 3')
    .raw()
    .all(source)
}

test('a budget and a forecast of one file are stored with year, label and amounts; what is empty stays unknown', async () => {
  const app = await testBoard()
  const file = chosen(app, 'Budget 2027.csv', plan)
  const budget = await importAs(app, file, 'budget')
  expect(budget).toMatchObject({
    status: 'ok',
    year: 2027,
    accounts: 3,
    sum: -86_050_000,
    result: 86_050_000,
  })
  expect(budget.issues.map(({ code, line }) => [code, line])).toEqual([['ROW_WITHOUT_ACCOUNT', 5]])
  expect(amountsIn(app, budget.source)).toEqual([
    ['3010', 'budget', '', -120_050_000],
    ['5010', 'budget', '', 30_000_000],
    ['5020', 'budget', '', 4_000_000],
  ])
  const forecast = await importAs(app, file, 'forecast')
  expect(amountsIn(app, forecast.source)).toEqual([
    ['3010', 'budget', '', -125_000_000],
    ['5020', 'budget', '', 4_500_000],
  ])
  expect(await app.call('accounts.sources', {})).toMatchObject([
    { use: 'forecast', label: 'Prognos 2027-10-31', yearStart: '2027-01-01', yearEnd: '2027-12-31' },
    { use: 'budget', label: 'Budget 2027', format: 'csv', encoding: 'utf-8', fileName: 'Budget 2027.csv' },
  ])
  expect((await app.call('board.verify', {})).ok).toBe(true)
})

test('a preview tells the same and stores nothing', async () => {
  const app = await testBoard()
  const file = chosen(app, 'b.csv', plan)
  const shown = await importAs(app, file, 'budget', { preview: true })
  expect(shown).toMatchObject({ source: null, status: 'ok', sum: -86_050_000 })
  expect(app.raw().prepare('SELECT count(*) FROM blob').pluck().get()).toBe(0)
  expect(await app.call('accounts.sources', {})).toEqual([])
})

test('a newer file takes the place of the older of the same use and year', async () => {
  const app = await testBoard()
  await importAs(app, chosen(app, 'b.csv', plan), 'budget')
  await importAs(app, chosen(app, 'b2.csv', plan.replace('300;', '310;')), 'budget')
  await importAs(app, chosen(app, 'b3.csv', plan.replace('2027', '2028')), 'budget')
  const sources = await app.call('accounts.sources', {})
  expect(sources.map(({ fileName }) => fileName)).toEqual(['b3.csv', 'b2.csv'])
})

test('an unreadable amount is refused without a note; with one it stays unknown and the note is kept', async () => {
  const app = await testBoard()
  const file = chosen(app, 'b.csv', plan.replace('El;40', 'El;ca 40'))
  const refused = await importAs(app, file, 'budget')
  expect(refused).toMatchObject({ source: null, status: 'block' })
  expect(refused.issues).toContainEqual({
    code: 'AMOUNT_TEXT',
    line: 4,
    params: { account: '5020', text: 'ca 40', place: 'C4' },
  })
  expect(await app.call('accounts.sources', {})).toEqual([])
  const taken = await importAs(app, file, 'budget', { note: 'Elavtalet är inte klart' })
  expect(taken).toMatchObject({ sum: null, result: null })
  expect(amountsIn(app, taken.source)).toEqual([
    ['3010', 'budget', '', -120_050_000],
    ['5010', 'budget', '', 30_000_000],
    ['5020', 'budget', '', null],
  ])
  expect(await app.call('accounts.sources', {})).toMatchObject([
    { status: 'block', note: 'Elavtalet är inte klart' },
  ])
})

test('a file that says no year is not stored until somebody says it', async () => {
  const app = await testBoard()
  const file = chosen(app, 'b.csv', plan.replaceAll('2027', ''))
  await expect(importAs(app, file, 'budget')).rejects.toMatchObject({ code: 'ACCOUNTS_NO_YEAR' })
  await importAs(app, file, 'budget', { year: 2026, label: 'Ursprunglig budget' })
  expect(await app.call('accounts.sources', {})).toMatchObject([
    { yearStart: '2026-01-01', label: 'Ursprunglig budget' },
  ])
})

describe('the columns', () => {
  test('that were chosen are remembered for the next file with the same heads', async () => {
    const app = await testBoard()
    const file = chosen(app, 'b.csv', plan)
    const { suggestions } = await app.call('accounts.readSpreadsheet', { file })
    const mapping = { ...suggestions[0]?.mapping, incomePositive: false } as Wanted['mapping']
    await importAs(app, file, 'budget', { mapping })
    const next = chosen(app, 'c.csv', plan.replaceAll('2027', '2028').replace('-10-31', '-11-30'))
    const found = await app.call('accounts.readSpreadsheet', { file: next })
    expect(found.suggestions).toMatchObject([
      {
        use: 'budget',
        label: 'Budget 2028',
        year: 2028,
        remembered: true,
        mapping: { incomePositive: false },
      },
      { use: 'forecast', label: 'Prognos 2028-11-30', remembered: false, mapping: { incomePositive: true } },
    ])
  })

  test('may be the twelve months of the year, which booked amounts cover as far as they go', async () => {
    const app = await testBoard()
    const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
    const rows = [
      ['Utfall 2027, belopp i kr'],
      ['Konto', 'Benämning', ...months, 'Summa'],
      [3010, 'Avgifter', ...months.map((_, at) => (at < 10 ? 100 + at : null)), 1045],
      [5010, 'Hyra', ...months.map((_, at) => (at < 10 ? 20 : null)), 200],
    ]
    const workbook = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows), 'Utfall')
    const file = chosen(app, 'u.xlsx', XLSX.write(workbook, { type: 'buffer' }) as Buffer)
    const done = await importAs(app, file, 'actual')
    expect(done).toMatchObject({ status: 'ok', accounts: 2, sum: -84_500 })
    expect(await app.call('accounts.sources', {})).toMatchObject([{ through: '2027-10-31', format: 'xlsx' }])
    expect(amountsIn(app, done.source)).toContainEqual(['3010', 'change', '2027-10', -10_900])
    expect(amountsIn(app, done.source)).toContainEqual(['3010', 'result', '', -104_500])
  })
})

test('a file that is none is refused with its reason, and a missing one as missing', async () => {
  const app = await testBoard()
  const file = chosen(app, 'b.xlsx', 'PK\x03\x04 och sedan något annat')
  expect(await app.call('accounts.readSpreadsheet', { file })).toMatchObject({
    status: 'reject',
    sheets: [],
    issues: [{ code: 'DAMAGED' }],
  })
  const gone = app.gate.tokens.grant(join(app.folder, 'borta.csv'))
  await expect(app.call('accounts.readSpreadsheet', { file: gone })).rejects.toMatchObject({
    code: 'FILE_MISSING',
  })
})

test('the command line takes the column that a use asks for, and says what it lacks', () => {
  const { folder, file } = newBoard()
  const source = write(folder, 'plan.csv', plan)
  const command = (...more: string[]) => justera('import', 'spreadsheet', file, source, ...more)
  const shown = command('--as', 'forecast', '--preview', '--json')
  expect(shown).toMatchObject({ exit: 0, err: '' })
  expect(JSON.parse(shown.out)).toMatchObject({ source: null, status: 'ok', sum: -120_500_000, year: 2027 })
  const stored = command('--as', 'budget', '--column', 'd', '--label', 'Reviderad budget', '--json')
  expect(JSON.parse(stored.out)).toMatchObject({ source: 1, label: 'Reviderad budget', sum: -120_500_000 })
  expect(command('--as', 'actual')).toMatchObject({ exit: 2, out: '' })
  expect(command('--as', 'budget', '--column', 'Ö').err).toContain('C (Budget 2027)')
  const page = write(folder, 'sida.csv', '<html><p>Logga in</html>')
  const refused = justera('import', 'spreadsheet', file, page, '--as', 'budget', '--json')
  expect(refused.exit).toBe(1)
  expect(JSON.parse(refused.out)).toMatchObject({
    status: 'reject',
    issues: [{ code: 'NOT_SPREADSHEET', line: 0, message: expect.stringContaining('CSV') }],
  })
})

test.runIf(materialAvailable())('the real budget and forecast are imported as they are printed', () => {
  const { file } = newBoard()
  const source = material('board-meeting-2018-11-22/budget-and-forecast-2018.csv')
  const sums = ['budget', 'forecast'].map((use) => {
    const { out } = justera('import', 'spreadsheet', file, source, '--as', use, '--json')
    return JSON.parse(out)
  })
  expect(sums).toMatchObject([
    { status: 'ok', encoding: 'utf-8-sig', year: 2018, label: 'Budget 2018', accounts: 70, sum: -19_400_000 },
    { status: 'ok', label: 'Prognos 2018-11-13', accounts: 70, sum: -22_800_000, issues: [] },
  ])
})
