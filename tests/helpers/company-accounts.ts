/** A board file with a real company's accounts, imported as a person would, and the templates of its printed reports. */
import { roundTo } from '../../shared/accounts/amount.ts'
import type { ReportLine } from '../../shared/accounts/report.ts'
import type { SourceUse } from '../../shared/model/accounts.ts'
import { date } from './account-data.ts'
import type { TestApp } from './board.ts'
import { companyBalance, companyResult, printedFigures } from './company-template.ts'
import { material } from './material.ts'

export const october = date('2018-10-31')
const folder = 'board-meeting-2018-11-22'

export async function importCompany(app: TestApp): Promise<void> {
  const grant = (name: string) => app.gate.tokens.grant(material(`${folder}/${name}`))
  for (const [name, use] of [
    ['boplats-2018-10.se', 'actual'],
    ['boplats-2017-10.se', 'prior'],
  ] as const) {
    await app.call('accounts.importSie', { file: grant(name), use, year: null, preview: false, note: '' })
  }
  const file = grant('budget-and-forecast-2018.csv')
  const { suggestions } = await app.call('accounts.readSpreadsheet', { file })
  for (const use of ['budget', 'forecast'] satisfies SourceUse[]) {
    const found = suggestions.find((suggestion) => suggestion.use === use)
    if (!found) throw new Error(`no column for ${use}`)
    const { label, mapping } = found
    await app.call('accounts.importSpreadsheet', {
      file,
      use,
      label,
      mapping,
      year: 2018,
      preview: false,
      note: '',
    })
  }
  await app.call('accounts.template.save', companyResult())
  await app.call('accounts.template.save', companyBalance())
}

/** The five columns of the printed result report, in kkr. */
export function printedResult(): readonly (readonly number[])[] {
  return printedFigures('result').map(({ account, actual_prior, actual, budget, forecast, deviation }) => {
    // The printed forecast says nothing of tax, and its deviation is left empty.
    const known = account === '8910' && deviation === '' ? '-43' : deviation
    return [actual_prior, actual, budget, forecast, known].map(Number)
  })
}

export function resultIn(lines: readonly ReportLine[]): readonly (readonly number[])[] {
  return figuresOf(lines).map(({ amounts: { prior, actual, budget, forecast, deviation } }) =>
    [prior, actual, budget, forecast, deviation].map((ore) => roundTo(ore ?? Number.NaN, 'kkr')),
  )
}

/** The three columns of the printed balance report, in öre. */
export function printedBalance(): readonly (readonly number[])[] {
  return printedFigures('balance').map(({ opening, change, closing }) =>
    [opening, change, closing].map((text) => Math.round(Number(text) * 100) + 0),
  )
}

export function balanceIn(lines: readonly ReportLine[]): readonly (readonly (number | null)[])[] {
  return figuresOf(lines).map(({ amounts: { opening, change, closing } }) => [opening, change, closing])
}

/** The lines that are printed with figures. */
function figuresOf(lines: readonly ReportLine[]): readonly ReportLine[] {
  return lines.filter(({ kind }) => kind !== 'heading')
}
