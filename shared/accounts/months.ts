/** A line of a report month by month, and month by month from the year's beginning, for tables and charts. */
import type { AccountData, Amount, MonthAmounts, ReportTemplate } from '../model/accounts.ts'
import { emptyRow, monthEnd, monthsBetween } from './gather.ts'
import { buildReport, type ReportLine } from './report.ts'

/** Öre in the line's shown sign. */
export interface MonthPoint {
  /** `YYYY-MM` */
  readonly month: string
  readonly actual: Amount
  readonly budget: Amount
  readonly prior: Amount
  /** Only of points that are added up: from the actual amounts straight on to the whole year's forecast. */
  readonly forecast: Amount
}

/** Every line of the report in every month of the fiscal year; taxes only as booked. */
export function monthLines(
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

/** The series of a line, by its id in the report or by the id of its group; empty where no file tells of months. */
export function seriesOf(data: AccountData, template: ReportTemplate, id: string): readonly MonthPoint[] {
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
      forecast: null,
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

/** The points added up from the year's beginning; unknown from the first month that is. `forecast` is the whole year's. */
export function cumulative(points: readonly MonthPoint[], forecast: Amount): readonly MonthPoint[] {
  const actual = addedUp(points.map((point) => point.actual))
  const budget = addedUp(points.map((point) => point.budget))
  const prior = addedUp(points.map((point) => point.prior))
  const last = actual.findLastIndex((ore) => ore !== null)
  const reached = actual[last] ?? 0
  return points.map(({ month }, index) => ({
    month,
    actual: actual[index] ?? null,
    budget: budget[index] ?? null,
    prior: prior[index] ?? null,
    forecast: forecastAt(index),
  }))

  function forecastAt(index: number): Amount {
    if (forecast === null || index < last) return null
    const left = points.length - 1 - last
    if (left === 0) return forecast
    return Math.round(reached + ((forecast - reached) * (index - last)) / left)
  }
}

function addedUp(amounts: readonly Amount[]): readonly Amount[] {
  let sum: Amount = 0
  return amounts.map((ore) => {
    sum = sum === null || ore === null ? null : sum + ore
    return sum
  })
}
