/** The dates of a scorecard and what the accounts give it. */
import { describe, expect, test } from 'vitest'
import { indicatorTexts, threeDates } from '../../../shared/accounts/indicators.ts'
import { standardTaxRates } from '../../../shared/accounts/tax-rate.ts'
import type { AccountData, AccountRow, ReportTemplate } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'

describe('the dates of a scorecard', () => {
  test.each([
    ['2018-10-31', '2017-10-31', '2016-10-31'],
    ['2018-10-30', '2017-10-30', '2016-10-30'],
    ['2021-02-28', '2020-02-29', '2019-02-28'],
    ['2020-02-29', '2019-02-28', '2018-02-28'],
  ])('%s stands beside the same date of the two years before', (...dates) => {
    expect(threeDates(dates[0] as LocalDate)).toEqual(dates)
  })
})

const unknown = { prior: null, budget: null, forecast: null, previousForecast: null, priorYear: null }
const row = (account: string, actual: number | null, closing: number | null): AccountRow => ({
  ...unknown,
  account,
  name: account,
  sru: null,
  actual,
  budgetToDate: null,
  opening: null,
  change: null,
  closing,
  comment: '',
})
const data = (rows: readonly AccountRow[]): AccountData => ({
  yearStart: '2018-01-01' as LocalDate,
  yearEnd: '2018-12-31' as LocalDate,
  period: '2018-10-31' as LocalDate,
  rows: [...rows],
  months: [],
  sources: { actual: null, prior: null, budget: null, forecast: null, previousForecast: null },
  taxRates: [...standardTaxRates],
  comments: {},
})
const template: ReportTemplate = {
  report: 'result',
  name: 'Egen',
  title: '',
  unit: 'kkr',
  lines: [
    {
      kind: 'group',
      id: 'income',
      heading: '',
      sum: 'Summa intäkter',
      sign: -1,
      accounts: [{ from: '3000', to: '3999' }],
      groups: [],
    },
    { kind: 'result', id: 'result', text: 'Resultat', terms: [{ id: 'income', factor: 1 }] },
  ],
}

describe('what the accounts give a scorecard', () => {
  const texts = indicatorTexts(data([row('3010', -12_345_600, null)]), template)

  test('a line of the template in its unit and its sign, whether it is a group or a result', () => {
    expect(texts('income')).toBe('123')
    expect(texts('result')).toBe('123')
  })

  test('of the year before what stands beside the period, and no key figures', () => {
    const prior = { ...row('3010', -1, 100), prior: -5_000_000 }
    const lastYear = indicatorTexts(data([prior]), template, 'prior')
    expect(lastYear('income')).toBe('50')
    expect(lastYear('solidity')).toBeNull()
  })

  test('nothing for what is typed in, for a line that is gone and for an unknown amount', () => {
    expect(texts('')).toBeNull()
    expect(texts('gone')).toBeNull()
    expect(indicatorTexts(data([row('3010', null, null)]), template)('income')).toBeNull()
  })
})
