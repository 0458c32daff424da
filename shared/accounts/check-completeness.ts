/** Whether the budget and the forecast say something of everything, tax not forgotten. */
import type { AccountData } from '../model/accounts.ts'
import { type Result, unknownCheck } from './check-result.ts'
import type { Report, ReportLine } from './report.ts'
import { estimateTax } from './report.ts'
import { taxRateOf } from './tax-rate.ts'

interface Completeness {
  readonly data: AccountData
  readonly budgeted: ReadonlySet<string> | null
  readonly forecasted: ReadonlySet<string> | null
}

export function budgetComplete(input: Completeness, report: Report): Result {
  return complete('budget', input.budgeted, input.data, report)
}

export function forecastComplete(input: Completeness, report: Report): Result {
  return complete('forecast', input.forecasted, input.data, report)
}

function complete(
  column: 'budget' | 'forecast',
  given: ReadonlySet<string> | null,
  data: AccountData,
  report: Report,
): Result {
  if (!given) return unknownCheck(`${column}Complete`)
  const taxes = report.lines.filter((line) => isMissingTax(line, column, report))
  if (taxes.length > 0) {
    const difference = taxes.reduce((sum, line) => sum + missingTax(line, column, data, report), 0)
    return {
      code: `${column}LacksTax`,
      status: 'fail',
      difference,
      where: taxes.map(({ text }) => text),
      params: {},
    }
  }
  const where = data.rows
    .filter((row) => row.actual !== 0 && row.actual !== null && !given.has(row.account))
    .map(({ account, name }) => `${account} ${name}`.trim())
  const status = where.length > 0 ? 'warn' : 'ok'
  return { code: `${column}Complete`, status, difference: null, where, params: {} }
}

/** Nothing in this column, though there is a profit to tax and another column has a tax. */
function isMissingTax(line: ReportLine, column: 'budget' | 'forecast', report: Report): boolean {
  if (!report.template.lines.some(({ kind, id }) => kind === 'tax' && id === line.id)) return false
  if (line.estimated?.includes(column) || line.amounts[column] !== 0) return false
  const { prior, actual, budget, forecast, priorYear } = line.amounts
  return before(line, column, report) > 0 && [prior, actual, budget, forecast, priorYear].some(Boolean)
}

function missingTax(
  line: ReportLine,
  column: 'budget' | 'forecast',
  data: AccountData,
  report: Report,
): number {
  return estimateTax(before(line, column, report), taxRateOf(data))
}

/** The result that a tax line taxes. */
function before(line: ReportLine, column: 'budget' | 'forecast', report: Report): number {
  const tax = report.template.lines.find(({ id }) => id === line.id)
  const of = tax?.kind === 'tax' ? tax.of : ''
  return report.lines.find(({ id }) => id === of)?.amounts[column] ?? 0
}
