import { describe, expect, test } from 'vitest'
import { figuresOf, fillText, resolveToken, tokensOf } from '../../../shared/accounts/follow-up.ts'
import { seriesOf } from '../../../shared/accounts/months.ts'
import { standardBalance, standardResult } from '../../../shared/accounts/standard-templates.ts'
import { dataOf, row } from '../../helpers/account-data.ts'

const rows = [
  row('1930', { opening: 0, change: 300_000_00, closing: 300_000_00 }),
  row('2440', { opening: 0, change: -100_000_00, closing: -100_000_00 }),
  row('3011', { actual: -1_250_000_00, forecast: -2_000_000_00 }),
  row('5010', { actual: 50_000_00 }),
]
const figures = figuresOf(dataOf(rows), standardResult, standardBalance)

describe('a figure in the text of the follow-up report', () => {
  test('is that of a line, a group or an account, in the report’s unit or another', () => {
    expect(resolveToken('actual:sales', figures)).toBe('1\u00a0250\u00a0kkr')
    expect(resolveToken('actual:3011', figures)).toBe('1\u00a0250\u00a0kkr')
    expect(resolveToken('actual:account:3011', figures)).toBe('1\u00a0250\u00a0kkr')
    expect(resolveToken('actual:beforeDepreciation:mkr', figures)).toBe('1,2\u00a0mkr')
    expect(resolveToken('liquidity', figures)).toBe('300\u00a0%')
  })

  test('is a dash where the accounts don’t know it', () => {
    expect(resolveToken('prior:sales', figures)).toBe('–')
  })

  test('is told of where it names nothing, and the text is left as it is', () => {
    const text = 'Intäkterna är {{ actual:sales }}, {{actual:nothing}} och {{nothing}}.'
    expect(tokensOf(text)).toEqual(['actual:sales', 'actual:nothing', 'nothing'])
    expect(fillText(text, figures)).toEqual({
      text: 'Intäkterna är 1\u00a0250\u00a0kkr, {{actual:nothing}} och {{nothing}}.',
      unknown: ['actual:nothing', 'nothing'],
    })
  })

  test('that was typed over is text', () => {
    expect(fillText('Intäkterna är 1,3 mkr.', figures)).toEqual({
      text: 'Intäkterna är 1,3 mkr.',
      unknown: [],
    })
  })
})

describe('the months of a line', () => {
  const months = [
    { month: '2018-09', account: '3011', actual: -100, budget: -80, prior: -70 },
    { month: '2018-10', account: '3011', actual: -150, budget: -80, prior: null },
    { month: '2018-10', account: '5010', actual: 20, budget: 10, prior: 5 },
  ]
  const data = dataOf(rows, { months })

  test('are in its sign, with results counted from their parts', () => {
    const october = seriesOf(data, standardResult, 'beforeDepreciation').find(
      ({ month }) => month === '2018-10',
    )
    expect(october).toMatchObject({ actual: 130, budget: 70 })
    expect(seriesOf(data, standardResult, 'sales').find(({ month }) => month === '2018-09')?.actual).toBe(100)
    expect(seriesOf(dataOf(rows), standardResult, 'sales')).toEqual([])
  })
})
