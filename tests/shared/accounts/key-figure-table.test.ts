/** Key figures that follow from the amounts of the others. */
import { expect, test } from 'vitest'
import { emptyRow } from '../../../shared/accounts/gather.ts'
import { shownFigures } from '../../../shared/accounts/key-figure-table.ts'
import { standardTaxRates } from '../../../shared/accounts/tax-rate.ts'
import type { AccountData } from '../../../shared/model/accounts.ts'

const dataOf = (closing: Readonly<Record<string, number>>) =>
  ({
    yearStart: '2018-01-01',
    yearEnd: '2018-12-31',
    period: '2018-10-31',
    rows: Object.entries(closing).map(([account, ore]) => ({ ...emptyRow(account), closing: ore })),
    months: [],
    sources: { actual: null, prior: null, budget: null, forecast: null, previousForecast: null },
    taxRates: standardTaxRates,
    comments: {},
  }) as unknown as AccountData
const valuesOf = (data: AccountData) =>
  Object.fromEntries(shownFigures(data, 'closing').map(({ id, value }) => [id, value]))

test('debts are what assets are not own funds, working capital what is left of the liquid', () => {
  const values = valuesOf(dataOf({ '1930': 100_000, '2081': -40_000, '2440': -60_000 }))
  expect(values.solidity).toBeCloseTo(0.4)
  expect(values.debtRatio).toBeCloseTo(1.5)
  expect(values.workingCapital).toBe(40_000)
})

test('what is unknown stays unknown, and debts are no multiple of own funds that are used up', () => {
  expect(valuesOf(dataOf({}))).toEqual({
    solidity: null,
    liquidity: null,
    debtRatio: null,
    workingCapital: null,
  })
  expect(valuesOf(dataOf({ '1930': 50_000, '2081': 10_000, '2440': -60_000 })).debtRatio).toBeNull()
})
