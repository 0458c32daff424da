import { expect, test } from 'vitest'
import { draftOf, readDraft } from '../../renderer/features/accounts-more/tax-rate-draft.ts'
import { standardTaxRates } from '../../shared/accounts/tax-rate.ts'

const rate = (from: string, percent: string) => ({ key: 0, from, percent })

test('a table of tax rates is written as a person would, and read back the same', () => {
  expect(draftOf(standardTaxRates).map(({ percent }) => percent)).toEqual([
    '20,6',
    '21,4',
    '22',
    '26,3',
    '28',
  ])
  expect(readDraft(draftOf(standardTaxRates))).toEqual({ rates: standardTaxRates })
})

test('rates are put in order, and per cent may stand with its sign or a point', () => {
  const read = readDraft([rate('2021-01-01', '20.6 %'), rate(' 2028-07-01', '0')])
  expect(read).toEqual({
    rates: [
      { from: '2028-07-01', perMille: 0 },
      { from: '2021-01-01', perMille: 206 },
    ],
  })
})

test('the first thing that is wrong with a table is told with what was typed', () => {
  const problem = (...draft: ReturnType<typeof rate>[]) => {
    const read = readDraft(draft)
    return 'problem' in read ? [read.problem.code, read.problem.where] : null
  }
  expect(problem()).toEqual(['empty', ''])
  expect(problem(rate('2027-02-30', '20'))).toEqual(['date', '2027-02-30'])
  expect(problem(rate('2027-01-01', '20,65'))).toEqual(['percent', '20,65'])
  expect(problem(rate('2027-01-01', '100,1'))).toEqual(['percent', '100,1'])
  expect(problem(rate('2027-01-01', '20'), rate('2027-01-01', '21'))).toEqual(['double', '2027-01-01'])
})
