import { describe, expect, test } from 'vitest'
import type { SourceContent, StoredAmount } from '../../../shared/accounts/gather.ts'
import { keyFigures } from '../../../shared/accounts/key-figures.ts'
import { seriesOf } from '../../../shared/accounts/months.ts'
import { type Ledger, periodData, periodsOf } from '../../../shared/accounts/period-data.ts'
import { buildReport } from '../../../shared/accounts/report.ts'
import { standardResult } from '../../../shared/accounts/standard-templates.ts'
import { standardTaxRates } from '../../../shared/accounts/tax-rate.ts'
import type { AccountSource, SourceUse } from '../../../shared/model/accounts.ts'
import { amount, date, sourceOf } from '../../helpers/account-data.ts'

const march = date('2026-03-31')
let nextId = 100

function content(
  use: SourceUse,
  year: number,
  amounts: readonly StoredAmount[],
  known: Partial<AccountSource> = {},
): SourceContent {
  return { source: sourceOf(use, year, { id: nextId++ as AccountSource['id'], ...known }), amounts }
}

function ledger(contents: readonly SourceContent[], known: Partial<Ledger> = {}): Ledger {
  return {
    contents,
    names: new Map(),
    edits: new Map(),
    taxRates: standardTaxRates,
    comments: new Map(),
    ...known,
  }
}

const rowOf = (data: ReturnType<typeof periodData>, account: string) =>
  data?.rows.find((row) => row.account === account)

describe('the accounts of a period', () => {
  const byMonth = content(
    'actual',
    2026,
    [
      amount('opening', '1930', 1000),
      amount('closing', '1930', 1600),
      amount('change', '1930', 100, '2026-01'),
      amount('change', '1930', 200, '2026-03'),
      amount('change', '1930', 300, '2026-04'),
      amount('result', '3011', -600),
      amount('change', '3011', -100, '2026-01'),
      amount('change', '3011', -200, '2026-03'),
      amount('change', '3011', -300, '2026-04'),
      amount('change', '3011', -50, '2025-03', -1),
      amount('change', '3011', -70, '2025-05', -1),
      amount('result', '3011', -990, '', -1),
    ],
    { through: date('2026-04-30') },
  )

  test('are added up from months where the file goes on after the period', () => {
    const data = periodData(ledger([byMonth]), march)
    expect(rowOf(data, '3011')).toMatchObject({ actual: -300, prior: -50, priorYear: -990 })
    expect(rowOf(data, '1930')).toMatchObject({ opening: 1000, change: 300, closing: 1300 })
    expect(rowOf(periodData(ledger([byMonth]), date('2026-04-30')), '3011')?.actual).toBe(-600)
  })

  test('have months to show, none after the period', () => {
    const months = periodData(ledger([byMonth]), march)?.months.filter(({ account }) => account === '3011')
    expect(months?.map(({ month, actual, prior }) => [month, actual, prior])).toEqual([
      ['2026-01', -100, null],
      ['2026-03', -200, -50],
      ['2026-05', null, -70],
    ])
  })

  test('end where a file says and where its months do, newest first', () => {
    expect(periodsOf([byMonth])).toEqual(['2026-04-30', '2026-03-31', '2026-01-31'])
  })

  test('are unknown where no file tells, and zero where a file leaves an account out', () => {
    const actual = content('actual', 2026, [amount('result', '3011', -600), amount('result', '5010', 40)], {
      through: march,
    })
    const budget = content('budget', 2026, [amount('budget', '3011', -900)])
    const data = periodData(ledger([actual, budget]), march)
    expect(rowOf(data, '5010')).toMatchObject({ actual: 40, budget: 0, prior: null, forecast: null })
  })

  test('take budget to date only from a budget by month', () => {
    const actual = content('actual', 2026, [amount('result', '3011', -600)], { through: march })
    const months = ['01', '02', '03', '04'].map((month) => amount('budget', '3011', -100, `2026-${month}`))
    const data = periodData(ledger([actual, content('budget', 2026, months)]), march)
    expect(rowOf(data, '3011')).toMatchObject({ budget: -400, budgetToDate: -300 })
    const yearly = content('budget', 2026, [amount('budget', '3011', -400)])
    expect(rowOf(periodData(ledger([actual, yearly]), march), '3011')).toMatchObject({
      budget: -400,
      budgetToDate: null,
    })
  })

  test('have the newest forecast, what was written over it, and the one before', () => {
    const actual = content('actual', 2026, [amount('result', '3011', -600)], { through: march })
    const forecasts = [-800, -700].map((ore) => content('forecast', 2026, [amount('budget', '3011', ore)]))
    const edit = (editedAt: string) => new Map([['3011', { ore: -750, editedAt: editedAt as never }]])
    const later = periodData(
      ledger([actual, ...forecasts], { edits: edit('2026-04-01T08:00:00.000Z') }),
      march,
    )
    expect(rowOf(later, '3011')).toMatchObject({
      forecast: -750,
      importedForecast: -800,
      previousForecast: -700,
    })
    const earlier = periodData(
      ledger([actual, ...forecasts], { edits: edit('2017-04-01T08:00:00.000Z') }),
      march,
    )
    expect(rowOf(earlier, '3011')?.forecast).toBe(-800)
    expect(rowOf(earlier, '3011')).not.toHaveProperty('importedForecast')
  })

  test('begin a forecast from the budget where there is none', () => {
    const actual = content('actual', 2026, [amount('result', '3011', -600)], { through: march })
    const budget = content('budget', 2026, [amount('budget', '3011', -900), amount('budget', '5010', 50)])
    const edits = new Map([['3011', { ore: -850, editedAt: '2026-04-01T08:00:00.000Z' as never }]])
    const data = periodData(ledger([actual, budget], { edits }), march)
    expect(data?.rows.map(({ account, forecast }) => [account, forecast])).toEqual([
      ['3011', -850],
      ['5010', 50],
    ])
  })

  test('take the same period of the year before from a file of its own', () => {
    const actual = content('actual', 2026, [amount('result', '3011', -600)], { through: march })
    const prior = content('prior', 2025, [amount('result', '3011', -500)], { through: date('2025-03-31') })
    const whole = content('prior', 2025, [amount('result', '3011', -2000)], { through: date('2025-12-31') })
    expect(rowOf(periodData(ledger([actual, prior]), march), '3011')).toMatchObject({
      prior: -500,
      priorYear: null,
    })
    expect(rowOf(periodData(ledger([actual, whole]), march), '3011')).toMatchObject({
      prior: null,
      priorYear: -2000,
    })
  })

  test('are none where nothing is booked to the period’s end', () => {
    const actual = content('actual', 2026, [amount('result', '3011', -600)], { through: march })
    expect(periodData(ledger([actual]), date('2026-02-28'))).toBeNull()
    expect(periodData(ledger([actual]), date('2026-04-30'))).toBeNull()
  })
})

test('an amount that could not be read is unknown, in its month, to the period’s end and in every sum', () => {
  const file = content('actual', 2026, [
    amount('opening', '1930', 1000),
    amount('change', '1930', null, '2026-02'),
    amount('change', '3011', -100, '2026-01'),
    amount('change', '3011', null, '2026-02'),
    amount('change', '3011', -200, '2026-03'),
    amount('change', '5010', 40, '2026-01'),
    amount('budget', '3011', null),
    amount('budget', '5010', 90),
  ])
  const data = periodData(ledger([file]), march)
  if (!data) throw new Error('no data')
  expect(rowOf(data, '3011')).toMatchObject({ actual: null, budget: null })
  expect(rowOf(data, '5010')).toMatchObject({ actual: 40, budget: 90 })
  expect(rowOf(data, '1930')).toMatchObject({ opening: 1000, change: null, closing: null })
  const shown = buildReport(data, standardResult).lines
  const sum = (id: string) => shown.find((line) => line.id === id)?.amounts
  expect(sum('sum:income')).toMatchObject({ actual: null, budget: null })
  expect(sum('sum:external')).toMatchObject({ actual: 40, budget: 90 })
  expect(sum('netResult')).toMatchObject({ actual: null, budget: null })
  const months = seriesOf(data, standardResult, 'income').map(({ actual }) => actual)
  expect(months.slice(0, 4)).toEqual([100, null, 200, null])
  expect(keyFigures(data).map(({ value }) => value)).toEqual([null, null])
})
