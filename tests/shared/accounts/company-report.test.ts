import { describe, expect, test } from 'vitest'
import { roundTo } from '../../../shared/accounts/amount.ts'
import { checkAccounts } from '../../../shared/accounts/checks.ts'
import { keyFigures } from '../../../shared/accounts/key-figures.ts'
import { periodData } from '../../../shared/accounts/period-data.ts'
import { buildReport } from '../../../shared/accounts/report.ts'
import type { AccountData } from '../../../shared/model/accounts.ts'
import { date } from '../../helpers/account-data.ts'
import { companyLedger } from '../../helpers/company-ledger.ts'
import { companyBalance, companyResult, printedFigures } from '../../helpers/company-template.ts'
import { materialAvailable } from '../../helpers/material.ts'

describe.runIf(materialAvailable())('the accounts of a real company', () => {
  test('give every figure of its printed result report, in five columns', () => {
    const lines = figuresOf(buildReport(companyData(), companyResult()).lines)
    const printed = printedFigures('result')
    expect(lines.length).toBe(printed.length)
    expect(
      lines.map(({ amounts: { prior, actual, budget, forecast, deviation } }) =>
        [prior, actual, budget, forecast, deviation].map((ore) => roundTo(ore ?? Number.NaN, 'kkr')),
      ),
    ).toEqual(
      printed.map(({ actual_prior, actual, budget, forecast, deviation }, index) => {
        // The printed forecast's tax has no deviation: it says nothing of tax.
        const missing = deviation === '' && printed[index]?.account === '8910' ? '-43' : deviation
        return [actual_prior, actual, budget, forecast, missing].map(Number)
      }),
    )
  })

  test('give every figure of its printed balance report, in öre', () => {
    const lines = figuresOf(buildReport(companyData(), companyBalance()).lines)
    expect(lines.map(({ amounts: { opening, change, closing } }) => [opening, change, closing])).toEqual(
      printedFigures('balance').map(({ opening, change, closing }) =>
        [opening, change, closing].map((text) => Math.round(Number(text) * 100) + 0),
      ),
    )
  })

  test('show that the printed forecast lacks its tax, and that all else ties out', () => {
    const checks = checkAccounts({
      data: companyData(),
      result: companyResult(),
      balance: companyBalance(),
      lastClosing: null,
      ...givenAccounts(),
    })
    const byCode = new Map(checks.map((check) => [check.code, check]))
    expect(byCode.get('forecastLacksTax')).toMatchObject({ status: 'fail', difference: 50_160_00 })
    expect(byCode.get('tiesOut')).toMatchObject({ status: 'ok', difference: 0 })
    expect(byCode.get('resultMeetsBalance')).toMatchObject({ status: 'ok', difference: 0 })
    expect(checks.filter(({ status }) => status === 'fail').map(({ code }) => code)).toEqual([
      'forecastLacksTax',
    ])
  })

  test('give solidity and liquidity by their formulas', () => {
    const [solidity, liquidity] = keyFigures(companyData())
    expect(solidity?.parts.map(({ ore }) => ore)).toEqual([
      4_848_123_86, 3_177_705_41, 1_489_020_00, 22_561_000_71,
    ])
    expect(solidity?.value).toBeCloseTo(0.4217, 4)
    expect(liquidity?.parts.map(({ ore }) => ore)).toEqual([22_561_000_71, 12_626_171_44])
    expect(liquidity?.value).toBeCloseTo(1.7868, 4)
  })
})

function companyData(): AccountData {
  const data = periodData(companyLedger(), date('2018-10-31'))
  if (!data) throw new Error('no accounts for the period')
  return data
}

function givenAccounts(): { budgeted: Set<string>; forecasted: Set<string> } {
  const { contents } = companyLedger()
  const accountsOf = (use: string) =>
    new Set(contents.find(({ source }) => source.use === use)?.amounts.map(({ account }) => account))
  return { budgeted: accountsOf('budget'), forecasted: accountsOf('forecast') }
}

/** The lines that are printed with figures. */
function figuresOf<L extends { kind: string }>(lines: readonly L[]): readonly L[] {
  return lines.filter(({ kind }) => kind !== 'heading')
}
