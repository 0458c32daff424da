/** Whether the budget and the forecast say something of everything, tax not forgotten. */
import type { AccountData } from '../model/accounts.ts'
import { named, type Result, unknownCheck } from './check-result.ts'
import type { Report, ReportLine } from './report.ts'
import { estimateTax } from './report.ts'
import { taxRateOf } from './tax-rate.ts'

interface Completeness {
  readonly data: AccountData
  readonly budgeted: ReadonlySet<string> | null
  readonly forecasted: ReadonlySet<string> | null
}

/** Whether every account with an actual amount has one, and whether the tax is there. */
export function budgetComplete(input: Completeness, report: Report): readonly Result[] {
  return [complete('budget', input.budgeted, input.data), ...lacksTax('budget', input.data, report)]
}

/** As `budgetComplete`. */
export function forecastComplete(input: Completeness, report: Report): readonly Result[] {
  return [complete('forecast', input.forecasted, input.data), ...lacksTax('forecast', input.data, report)]
}

type Column = 'budget' | 'forecast'

function complete(column: Column, given: ReadonlySet<string> | null, { rows }: AccountData): Result {
  if (!given) return unknownCheck(`${column}Complete`)
  const where = rows
    .filter(({ account, actual }) => actual !== 0 && actual !== null && !given.has(account))
    .map(({ account, name }) => `${account} ${name}`.trim())
  return named(`${column}Complete`, where)
}

/** Told only where a tax is missing; of how much is an estimate. */
function lacksTax(column: Column, data: AccountData, report: Report): readonly Result[] {
  const taxes = report.lines.filter((line) => isMissingTax(line, column, report))
  if (taxes.length === 0) return []
  const difference = taxes.reduce((sum, line) => sum + missingTax(line, column, data, report), 0)
  // Where another column has a tax, this one has certainly lost it.
  const status = taxes.some(hasTaxElsewhere) ? 'fail' : 'warn'
  return [{ code: `${column}LacksTax`, status, difference, where: taxes.map(({ text }) => text), params: {} }]
}

/** Nothing in this column, though there is a profit to tax. */
function isMissingTax(line: ReportLine, column: Column, report: Report): boolean {
  if (!report.template.lines.some(({ kind, id }) => kind === 'tax' && id === line.id)) return false
  if (line.estimated?.includes(column) || line.amounts[column] !== 0) return false
  return before(line, column, report) > 0
}

function hasTaxElsewhere({ amounts: { prior, actual, budget, forecast, priorYear } }: ReportLine): boolean {
  return [prior, actual, budget, forecast, priorYear].some(Boolean)
}

function missingTax(line: ReportLine, column: Column, data: AccountData, report: Report): number {
  return estimateTax(before(line, column, report), taxRateOf(data))
}

/** The result that a tax line taxes. */
function before(line: ReportLine, column: Column, report: Report): number {
  const tax = report.template.lines.find(({ id }) => id === line.id)
  const of = tax?.kind === 'tax' ? tax.of : ''
  return report.lines.find(({ id }) => id === of)?.amounts[column] ?? 0
}
