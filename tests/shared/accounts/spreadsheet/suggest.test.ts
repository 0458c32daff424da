import { describe, expect, test } from 'vitest'
import type { Grid, GridCell } from '../../../../shared/accounts/spreadsheet/grid.ts'
import { readAccount } from '../../../../shared/accounts/spreadsheet/read-account.ts'
import { readHead } from '../../../../shared/accounts/spreadsheet/read-head.ts'
import { readSheet } from '../../../../shared/accounts/spreadsheet/read-sheet.ts'
import { fiscalYear, storedAmounts, throughOf } from '../../../../shared/accounts/spreadsheet/stored.ts'
import { shapeOf, suggestMappings } from '../../../../shared/accounts/spreadsheet/suggest.ts'
import type { LocalDate } from '../../../../shared/values.ts'

const cellOf = (value: string | number): GridCell => {
  if (value === '') return { kind: 'empty' }
  return typeof value === 'string'
    ? { kind: 'text', text: value }
    : { kind: 'number', value, text: String(value), external: false }
}
const gridOf = (...rows: readonly (readonly (string | number)[])[]): Grid => ({
  name: 'Blad1',
  hidden: false,
  comma: 'unknown',
  rows: rows.map((cells, index) => ({ line: index + 1, hidden: false, cells: cells.map(cellOf) })),
})

describe('a head', () => {
  test('says use, year, day, unit and label', () => {
    expect(readHead('Prognos 2027-10-31 (kkr)')).toMatchObject({
      use: 'forecast',
      year: 2027,
      date: '2027-10-31',
      unit: 'kkr',
      label: 'Prognos 2027-10-31',
    })
    expect(readHead('Budget 2027, tkr')).toMatchObject({ use: 'budget', unit: 'kkr', label: 'Budget 2027' })
    expect(readHead('Budget [i kr]')).toMatchObject({ unit: 'kr', label: 'Budget' })
    expect(readHead('Utfall fg år')).toMatchObject({ use: 'prior' })
    expect(readHead('Utfall 2027-10')).toMatchObject({ use: 'actual', date: '2027-10' })
    expect(readHead('Avvikelse budget')).toMatchObject({ isDerived: true })
    expect(readHead('Okrediterat')).toMatchObject({ unit: null, label: 'Okrediterat' })
    expect(readHead('')).toMatchObject({ use: null, year: null, unit: null, label: '' })
  })

  test('is a month only when it is one', () => {
    for (const text of ['jan', 'Januari', 'jan-27', 'Jan 2027', '2027-01', '202701', '2027-01-31'])
      expect(readHead(text).month).toBe(1)
    expect(readHead('maj').month).toBe(5)
    for (const text of ['Marknad', 'Decennium', '2027', 'Budget']) expect(readHead(text).month).toBeNull()
  })
})

test('an account is three to six digits, with its name after it or not', () => {
  expect(readAccount(cellOf('3010'))).toEqual({ account: '3010', name: '' })
  expect(readAccount(cellOf('0099'))).toEqual({ account: '0099', name: '' })
  expect(readAccount(cellOf(' 3010\u00a0Avgifter '))).toEqual({ account: '3010', name: 'Avgifter' })
  expect(readAccount(cellOf('3010 - El, värme'))).toEqual({ account: '3010', name: 'El, värme' })
  expect(readAccount({ kind: 'number', value: 3010, text: '3 010', external: false })?.account).toBe('3010')
  for (const other of ['30', '5930-5980', '1-7220,73', 'Summa', '1234567', '12,5'])
    expect(readAccount(cellOf(other))).toBeNull()
  expect(readAccount(cellOf(3010.5))).toBeNull()
})

describe('columns are guessed', () => {
  test('though titles stand above and the names are not headed', () => {
    const grid = gridOf(
      ['Budget 2027'],
      ['Belopp i kkr'],
      ['Konto', '', 'Helår', 'Avvikelse', 'Not'],
      [3010, 'Avgifter', 100, -3, 'se 5'],
      [5010, 'Hyra', 90, 2, ''],
    )
    expect(suggestMappings(grid)).toMatchObject([
      {
        use: 'budget',
        year: 2027,
        unit: 'kkr',
        label: 'Helår',
        mapping: { firstRow: 4, account: 0, name: 1, amounts: [2], unit: 'kkr', incomePositive: true },
      },
    ])
  })

  test('and "fg år" is the year before the one in the title', () => {
    const grid = gridOf(['Resultat 2027-10-31'], ['Konto', 'Utfall fg år', 'Utfall'], [3010, 1, 2])
    expect(suggestMappings(grid)).toMatchObject([
      { use: 'prior', year: 2026, date: '2026-10-31' },
      { use: 'actual', year: 2027, date: '2027-10-31' },
    ])
  })

  test('without any head, from accounts that stand before amounts', () => {
    const grid = gridOf([3010, 'Avgifter', -100], [5010, 'Hyra', 90])
    expect(suggestMappings(grid)).toMatchObject([
      {
        use: null,
        year: null,
        mapping: { firstRow: 1, account: 0, name: 1, amounts: [2], incomePositive: false },
      },
    ])
    expect(suggestMappings(gridOf(['Hej', 'då'], ['x', 1]))).toEqual([])
    expect(suggestMappings(gridOf())).toEqual([])
  })

  test('and have the same shape next year, though not with another column', () => {
    const heads = ['Konto', 'Namn', 'Budget 2027', 'Prognos 2027-10-31']
    const shape = (heads: readonly string[]) => shapeOf(gridOf(heads, [3010, 'x', 1, 2]))
    expect(shape(heads)).toBe(shape(['KONTO', 'Namn', 'Budget 2028', 'Prognos 2028-11-30']))
    expect(shape(heads)).not.toBe(shape([...heads.slice(0, 3), 'Utfall 2027']))
  })
})

describe('signs', () => {
  const read = (incomePositive: boolean, ...rows: readonly (readonly [number, number])[]) => {
    const grid = gridOf(...rows)
    const mapping = { sheet: 'Blad1', firstRow: 1, account: 0, name: null, amounts: [1], unit: 'kr' as const }
    const { amounts, issues } = readSheet(grid, { ...mapping, incomePositive })
    return {
      ores: amounts.map(({ account, ore }) => [account, (ore ?? Number.NaN) / 100]),
      codes: issues.map(({ code }) => code),
    }
  }

  test('of a printed result report become debit and credit, class by class', () => {
    const { ores, codes } = read(
      true,
      [3010, 9],
      [5010, 8],
      [8310, 7],
      [8410, -6],
      [8810, 5],
      [8811, -4],
      [8910, 3],
    )
    expect(ores).toEqual([
      ['3010', -9],
      ['5010', 8],
      ['8310', -7],
      ['8410', 6],
      ['8810', -5],
      ['8811', 4],
      ['8910', 3],
    ])
    expect(codes).toEqual([])
  })

  test('of the books stay as they are', () => {
    expect(read(false, [3010, -9], [5010, 8], [8410, 6])).toEqual({
      ores: [
        ['3010', -9],
        ['5010', 8],
        ['8410', 6],
      ],
      codes: [],
    })
  })

  test('that such accounts seldom have are told of, and income that becomes a cost', () => {
    expect(read(true, [3010, 9], [7830, -5], [8410, 6], [8910, -3]).codes).toEqual([
      'SIGN_ODD',
      'SIGN_ODD',
      'SIGN_ODD',
    ])
    expect(read(false, [3010, 9]).codes).toEqual(['INCOME_SIGN'])
  })
})

test('an account that stands twice is added up and told of; unreadable once, it is unknown', () => {
  const grid = gridOf([3010, 100], [3010, 50], [5010, 7], [5010, 'oklart'])
  const mapping = { sheet: '', firstRow: 1, account: 0, name: null, amounts: [1], unit: 'kr' as const }
  const { amounts, issues } = readSheet(grid, { ...mapping, incomePositive: true })
  expect(amounts).toEqual([
    { account: '3010', column: 0, ore: -15_000 },
    { account: '5010', column: 0, ore: null },
  ])
  expect(issues.map(({ code, line }) => [code, line])).toEqual([
    ['DUPLICATE_ACCOUNT', 2],
    ['DUPLICATE_ACCOUNT', 4],
    ['AMOUNT_TEXT', 4],
  ])
})

test('a row without an account is a sum, left out, or an account that can’t be read', () => {
  const rows = [
    'Summa intäkter',
    'S:a',
    '',
    'Total',
    'Årets resultat',
    'Konto 3010',
    '30',
    '5930-5980',
    '1-7220,73',
  ]
  const grid = gridOf([3010, 100], ...rows.map((text) => [text, 5] as const))
  const mapping = { sheet: '', firstRow: 1, account: 0, name: null, amounts: [1], unit: 'kr' as const }
  const { amounts, issues } = readSheet(grid, { ...mapping, incomePositive: true })
  expect(amounts).toHaveLength(1)
  expect(issues.map(({ code }) => code)).toEqual([
    ...Array.from({ length: 5 }, () => 'ROW_WITHOUT_ACCOUNT'),
    'ROW_LEFT_OUT',
    'ROW_LEFT_OUT',
    'ACCOUNT_UNREADABLE',
    'ACCOUNT_UNREADABLE',
  ])
})

describe('what is stored', () => {
  const day = (text: string) => text as LocalDate
  const broken = { yearStart: day('2026-07-01'), yearEnd: day('2027-06-30') }

  test('is of the fiscal year as other files have it, else of the calendar year', () => {
    expect(fiscalYear(2026, [broken])).toEqual(broken)
    expect(fiscalYear(2028, [broken])).toEqual({ yearStart: '2028-07-01', yearEnd: '2029-06-30' })
    expect(fiscalYear(2027, [])).toEqual({ yearStart: '2027-01-01', yearEnd: '2027-12-31' })
  })

  test('reaches to the day that the head names, or to the year’s end, which is told', () => {
    const through = (date: string | null) => throughOf('actual', broken, [], 1, date)
    expect(through('2027-02')).toEqual({ through: '2027-02-28', isGuess: false })
    expect(through('2026-12-31')).toEqual({ through: '2026-12-31', isGuess: false })
    expect(through('2028-01-01')).toEqual({ through: '2027-06-30', isGuess: true })
    expect(through('2027-13-45')).toEqual({ through: '2027-06-30', isGuess: true })
    expect(throughOf('budget', broken, [], 1, null)).toEqual({ through: null, isGuess: false })
  })

  test('are balances at the end, results of the year, and changes of its months', () => {
    const amounts = [
      { account: '1930', column: 0, ore: 5 },
      { account: '3010', column: 0, ore: -7 },
    ]
    expect(storedAmounts('actual', broken, amounts, 1).map(({ measure }) => measure)).toEqual([
      'closing',
      'result',
    ])
    expect(storedAmounts('prior', broken, [{ account: '3010', column: 1, ore: -7 }], 12)).toEqual([
      { year: 0, account: '3010', measure: 'change', period: '2026-08', ore: -7 },
      { year: 0, account: '3010', measure: 'result', period: '', ore: -7 },
    ])
    expect(storedAmounts('forecast', broken, amounts, 1).map(({ measure }) => measure)).toEqual([
      'budget',
      'budget',
    ])
  })
})
