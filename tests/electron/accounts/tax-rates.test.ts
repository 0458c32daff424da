import { expect, test } from 'vitest'
import { keyFigures } from '../../../shared/accounts/key-figures.ts'
import { buildReport } from '../../../shared/accounts/report.ts'
import { standardResult } from '../../../shared/accounts/standard-templates.ts'
import { standardTaxRates } from '../../../shared/accounts/tax-rate.ts'
import type { ReportTemplate } from '../../../shared/model/accounts.ts'
import { dataOf, date, row } from '../../helpers/account-data.ts'
import { testBoard } from '../../helpers/board.ts'

const rate = (from: string, perMille: number) => ({ from: date(from), perMille })

test('the tax rates are those of the law until a file has its own, kept newest first, and can be again', async () => {
  const app = await testBoard()
  const read = () => app.call('accounts.taxRates', {})
  expect(await read()).toEqual({ rates: standardTaxRates, standard: true })
  const own = [rate('2013-01-01', 220), rate('2028-01-01', 195)]
  await app.call('accounts.taxRates.set', { rates: own })
  expect(await read()).toEqual({ rates: own.toReversed(), standard: false })
  await app.call('accounts.taxRates.set', { rates: null })
  expect(await read()).toEqual({ rates: standardTaxRates, standard: true })
})

test('a table without rates, or with two from one day, is refused with the reason', async () => {
  const app = await testBoard()
  const set = (rates: ReturnType<typeof rate>[]) => app.call('accounts.taxRates.set', { rates })
  const double = set([rate('2028-01-01', 195), rate('2028-01-01', 200)])
  await expect(double).rejects.toMatchObject({
    code: 'TAX_RATES_WRONG',
    params: { reason: expect.stringContaining('2028-01-01') },
  })
  await expect(set([])).rejects.toMatchObject({ code: 'TAX_RATES_WRONG' })
  await expect(set([rate('2028-01-01', 1001)])).rejects.toMatchObject({ code: 'BAD_INPUT' })
  expect(await app.call('accounts.taxRates', {})).toMatchObject({ standard: true })
})

test('the rate of the year goes into solidity and the estimated tax', () => {
  const rows = [
    row('1930', { opening: 0, change: 1000_00, closing: 1000_00 }),
    row('2110', { opening: 0, change: -500_00, closing: -500_00 }),
    row('3011', { actual: -200_00 }),
  ]
  const data = (perMille: number) =>
    dataOf(rows, { taxRates: [rate('2030-01-01', 0), rate('2018-01-01', perMille)] })
  const untaxed = (perMille: number) =>
    keyFigures(data(perMille))[0]?.parts.find(({ id }) => id === 'untaxedAfterTax')?.ore
  expect([untaxed(100), untaxed(300)]).toEqual([450_00, 350_00])
  const estimating: ReportTemplate = {
    ...standardResult,
    lines: standardResult.lines.map((line) =>
      line.kind === 'tax' ? { ...line, estimate: ['actual'] } : line,
    ),
  }
  const tax = (perMille: number) =>
    buildReport(data(perMille), estimating).lines.find(({ id }) => id === 'tax')?.amounts.actual
  expect([tax(100), tax(300)]).toEqual([20_00, 60_00])
})
