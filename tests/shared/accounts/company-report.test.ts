import { describe, expect, test } from 'vitest'
import { checkAccounts } from '../../../shared/accounts/checks.ts'
import { keyFigures } from '../../../shared/accounts/key-figures.ts'
import { periodData } from '../../../shared/accounts/period-data.ts'
import { buildReport } from '../../../shared/accounts/report.ts'
import type { AccountData } from '../../../shared/model/accounts.ts'
import { date } from '../../helpers/account-data.ts'
import { balanceIn, printedBalance, printedResult, resultIn } from '../../helpers/company-accounts.ts'
import { companyLedger } from '../../helpers/company-ledger.ts'
import { companyBalance, companyResult } from '../../helpers/company-template.ts'
import { materialAvailable } from '../../helpers/material.ts'

describe.runIf(materialAvailable())('the accounts of a real company', () => {
  test('give every figure of its printed result report, in five columns', () => {
    expect(resultIn(buildReport(companyData(), companyResult()).lines)).toEqual(printedResult())
    expect(printedResult()).toHaveLength(91)
  })

  test('give every figure of its printed balance report, in öre', () => {
    expect(balanceIn(buildReport(companyData(), companyBalance()).lines)).toEqual(printedBalance())
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
