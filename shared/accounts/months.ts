/** A line of a report month by month, for tables and charts. */
import type { AccountData, MonthAmounts, ReportTemplate } from '../model/accounts.ts'
import { emptyRow, monthEnd, monthsBetween } from './gather.ts'
import type { GivenMonth } from './month-chart.ts'
import { buildReport, type ReportLine } from './report.ts'

/** Every line of the report in every month of the fiscal year; taxes only as booked. */
function monthLines(
  data: AccountData,
  template: ReportTemplate,
): readonly { readonly month: string; readonly lines: readonly ReportLine[] }[] {
  const booked = {
    ...template,
    lines: template.lines.map((line) => (line.kind === 'tax' ? { ...line, estimate: [] } : line)),
  }
  const months = new Map<string, MonthAmounts[]>()
  for (const each of data.months) {
    const own = months.get(each.month)
    if (own) own.push(each)
    else months.set(each.month, [each])
  }
  return monthsBetween(data.yearStart, data.yearEnd).map((month) => {
    const rows = (months.get(month) ?? []).map(({ account, actual, budget, prior }) => {
      const own = data.rows.find((row) => row.account === account)
      return { ...emptyRow(account), name: own?.name ?? '', sru: own?.sru ?? null, actual, budget, prior }
    })
    return { month, lines: buildReport({ ...data, rows }, booked).lines }
  })
}

/** The series of a line in its shown sign, by its id in the report or by the id of its group; empty where no file tells of months. */
export function seriesOf(data: AccountData, template: ReportTemplate, id: string): readonly GivenMonth[] {
  if (data.months.length === 0) return []
  // A month of which no file says anything has no rows; nothing was booked where other months are known.
  const told = new Set(data.months.map(({ month }) => month))
  const isBooked = data.months.some(({ actual }) => actual !== null)
  return monthLines(data, template).map(({ month, lines }) => {
    const line = lineOf(lines, id)
    const isLater = monthEnd(month) > data.period
    const still = isBooked && !told.has(month) ? 0 : null
    return {
      month,
      actual: isLater ? null : (line?.amounts.actual ?? still),
      budget: line?.amounts.budget ?? null,
      prior: line?.amounts.prior ?? null,
    }
  })
}

/** The line by its id, its group's id or its account. */
export function lineOf(lines: readonly ReportLine[], id: string): ReportLine | undefined {
  return (
    lines.find((line) => line.id === id) ??
    lines.find((line) => line.id === `sum:${id}`) ??
    lines.find((line) => line.id === `heading:${id}` || line.id === `account:${id}`)
  )
}
