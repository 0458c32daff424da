import { describe, expect, test } from 'vitest'
import { type CheckInput, checkAccounts } from '../../../shared/accounts/checks.ts'
import { standardBalance, standardResult } from '../../../shared/accounts/standard-templates.ts'
import type { AccountRow } from '../../../shared/model/accounts.ts'
import { dataOf, row, sourceOf } from '../../helpers/account-data.ts'

const good = [
  row('1930', { opening: 500_00, change: 250_00, closing: 750_00 }),
  row('2081', { opening: -500_00, change: 0, closing: -500_00 }),
  row('3011', { actual: -400_00, budget: -900_00, forecast: -950_00 }),
  row('5010', { actual: 150_00, budget: 400_00, forecast: 400_00 }),
  row('8910', { actual: 0, budget: 110_00, forecast: 121_00 }),
]

function check(code: string, rows: readonly AccountRow[], known: Partial<CheckInput> = {}) {
  const everyone = new Set(rows.map(({ account }) => account))
  const checks = checkAccounts({
    data: dataOf(rows),
    result: standardResult,
    balance: standardBalance,
    lastClosing: new Map([
      ['1930', 500_00],
      ['2081', -500_00],
    ]),
    budgeted: everyone,
    forecasted: everyone,
    ...known,
  })
  return checks.filter((each) => each.code === code)
}

const withRow = (account: string, known: Partial<AccountRow>) => [
  ...good.filter((each) => each.account !== account),
  row(account, { ...good.find((each) => each.account === account), ...known }),
]

describe('the checks', () => {
  test('are all good for accounts that tie out', () => {
    const checks = checkAccounts({
      data: dataOf(good),
      result: standardResult,
      balance: standardBalance,
      lastClosing: new Map([
        ['1930', 500_00],
        ['2081', -500_00],
      ]),
      budgeted: new Set(['3011', '5010', '8910']),
      forecasted: new Set(['3011', '5010', '8910']),
    })
    expect(checks.filter(({ status }) => status !== 'ok').map(({ code }) => code)).toEqual([
      'vouchersBalance',
    ])
  })

  test('tell by how much the balance and the result don’t tie out', () => {
    const rows = withRow('1930', { closing: 750_01 })
    expect(check('tiesOut', rows)).toMatchObject([{ status: 'fail', difference: 1 }])
    expect(check('resultMeetsBalance', rows)).toMatchObject([{ status: 'fail', difference: 1 }])
  })

  test('tell a year before that is still open from a difference', () => {
    const rows = [...withRow('2081', { opening: -300_00, closing: -300_00 })]
    expect(check('resultMeetsBalanceEarlier', rows)).toMatchObject([{ status: 'warn', difference: 200_00 }])
  })

  test('name accounts that no line has', () => {
    const [result] = check('placed', [...good, row('8600', { actual: 5 })])
    expect(result).toMatchObject({ status: 'fail', where: ['8600'] })
  })

  test('name what moved between the years', () => {
    const moved = new Map([
      ['1930', 400_00],
      ['2081', -500_00],
    ])
    expect(check('openingIsLastClosing', good, { lastClosing: moved })).toMatchObject([
      { status: 'fail', difference: 100_00, where: ['1930'] },
    ])
    expect(check('openingIsLastClosing', good, { lastClosing: null })).toMatchObject([{ status: 'unknown' }])
  })

  test('let the result of the year before be carried over within equity', () => {
    const lastClosing = new Map([
      ['1930', 500_00],
      ['2081', -300_00],
      ['2099', -200_00],
    ])
    const within = check('openingIsLastClosing', good, { lastClosing })
    expect(within).toMatchObject([{ status: 'ok', difference: 0, where: [] }])
    lastClosing.set('2099', -100_00)
    const lost = check('openingIsLastClosing', good, { lastClosing })
    expect(lost).toMatchObject([{ status: 'warn', difference: -100_00, where: ['2081', '2099'] }])
  })

  test('name accounts that the budget and the forecast forgot', () => {
    expect(check('budgetComplete', good, { budgeted: new Set(['3011']) })).toMatchObject([
      { status: 'warn', where: ['5010 Konto 5010'] },
    ])
    expect(check('forecastComplete', good, { forecasted: null })).toMatchObject([{ status: 'unknown' }])
  })

  test('find a tax that the forecast lacks though the budget has one', () => {
    const rows = withRow('8910', { forecast: 0 })
    expect(check('forecastLacksTax', rows)).toMatchObject([{ status: 'fail', difference: 121_00 }])
    expect(check('budgetLacksTax', rows)).toEqual([])
  })

  test('name unbalanced vouchers, files taken with a note, nameless accounts and odd signs', () => {
    const actual = sourceOf('actual', 2018, {
      format: 'sie4',
      status: 'block',
      note: 'Rättas i maj.',
      issues: [{ code: 'VOUCHER_UNBALANCED', line: 9, params: { voucher: 'A 17' } }],
    })
    const sources = { actual, prior: null, budget: null, forecast: null, previousForecast: null }
    const rows = [...good, row('6110', { name: '', actual: -5_00 })]
    const data = dataOf(rows, { sources })
    expect(check('vouchersBalance', rows, { data })).toMatchObject([{ status: 'warn', where: ['A 17'] }])
    expect(check('importNotes', rows, { data })).toMatchObject([{ where: ['bokslut.se: Rättas i maj.'] }])
    expect(check('named', rows)).toMatchObject([{ status: 'warn', where: ['6110'] }])
    expect(check('signs', rows)).toMatchObject([{ status: 'warn', where: ['6110'] }])
  })

  test('name accounts whose amount could not be read, and call no sum good that has one', () => {
    const rows = [
      ...withRow('5010', { actual: null, budget: null }),
      row('8999', {}),
      row('8920', { budget: 0 }),
    ]
    expect(check('amountsKnown', rows)).toMatchObject([
      { status: 'warn', where: ['5010 Konto 5010', '8920 Konto 8920'] },
    ])
    expect(check('tiesOut', rows)).toMatchObject([{ status: 'unknown', difference: null }])
    expect(check('resultMeetsBalance', rows)).toMatchObject([{ status: 'unknown' }])
    expect(check('amountsKnown', good)).toMatchObject([{ status: 'ok', where: [] }])
    const opening = withRow('2081', { opening: null })
    expect(check('openingIsLastClosing', opening)).toMatchObject([
      { status: 'warn', difference: null, where: ['2081'] },
    ])
  })

  test('estimate a tax that no column has, as a warning, for a budget or forecast with a profit', () => {
    const untaxed = good.filter(({ account }) => account !== '8910')
    const rows = [
      ...untaxed.filter(({ account }) => account !== '3011'),
      row('3011', { actual: -400_00, budget: -300_00, forecast: -950_00 }),
    ]
    expect(check('forecastLacksTax', rows)).toMatchObject([
      { status: 'warn', difference: 121_00, where: ['Skatt'] },
    ])
    // The budget makes a loss, which nobody pays tax on.
    expect(check('budgetLacksTax', rows)).toEqual([])
    expect(check('budgetComplete', rows)).toMatchObject([{ status: 'ok' }])
    const unread = [...rows, row('8910', { forecast: null, budget: 0 })]
    expect(check('forecastLacksTax', unread)).toEqual([])
  })

  test('tell the largest difference that rounding makes between a sum and its lines', () => {
    const rows = ['3011', '3012', '3013'].map((account) =>
      row(account, { actual: -400_00, budget: 1_500_00 }),
    )
    expect(check('rounding', rows)).toMatchObject([
      // Three times 0,4 kkr is shown as 0, their sum as 1; three times 1,5 as 6, their sum as 5.
      { status: 'ok', difference: 1_000_00, where: ['Summa nettoomsättning', 'Summa rörelsens intäkter'] },
      { status: 'ok', difference: 0, where: [] },
    ])
  })
})
