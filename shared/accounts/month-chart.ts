/** What a chart of a year's months shows: by month or cumulative, with the forecast as the rest of the year. */
import type { Amount } from '../model/accounts.ts'
import type { LocalDate } from '../values.ts'
import { difference } from './columns.ts'
import { monthsBetween } from './gather.ts'

/** Öre as shown; null is unknown, a gap in the chart. */
export interface GivenMonth {
  /** `YYYY-MM` */
  readonly month: string
  readonly actual: Amount
  readonly budget: Amount
  readonly prior: Amount
}
export interface ChartMonth extends GivenMonth {
  /** In months to come; cumulative it begins at the last actual. */
  readonly forecast: Amount
  /** Actual − budget. */
  readonly deviation: Amount
}

interface Year {
  readonly yearStart: LocalDate
  readonly yearEnd: LocalDate
  /** The end of what is actual. */
  readonly period: LocalDate
  /** Of the whole year. */
  readonly budget: Amount
  readonly forecast: Amount
}

export interface MonthChart {
  readonly months: readonly ChartMonth[]
  /** The budget is known for the year alone and stands in equal parts. */
  readonly evenBudget: boolean
}

/** The year's months, each once. What is left of the forecast is spread evenly over the months to come. */
export function monthChart(
  given: readonly GivenMonth[],
  year: Year,
  { cumulative }: { readonly cumulative: boolean },
): MonthChart {
  const names = monthsBetween(year.yearStart, year.yearEnd)
  const last = names.indexOf(year.period.slice(0, 7))
  const found = names.map((month) => given.find((each) => each.month === month))
  const actual = found.map((each, index) => (index <= last ? (each?.actual ?? null) : null))
  const evenBudget = year.budget !== null && found.every((each) => (each?.budget ?? null) === null)
  const budget = evenBudget ? evenly(year.budget, names.length) : found.map((each) => each?.budget ?? null)
  const done = running(actual)[last] ?? null
  const rest = evenly(difference(year.forecast, done), names.length - 1 - last)
  const forecast = names.map((_, index) => (index > last ? (rest[index - last - 1] ?? null) : null))
  const prior = found.map((each) => each?.prior ?? null)
  const show = cumulative ? running : (amounts: readonly Amount[]) => amounts
  const [shownActual, shownBudget, shownPrior] = [show(actual), show(budget), show(prior)]
  const shownForecast = cumulative ? goingOn(forecast, done, last) : forecast
  return {
    evenBudget,
    months: names.map((month, index) => ({
      month,
      actual: shownActual[index] ?? null,
      budget: shownBudget[index] ?? null,
      prior: shownPrior[index] ?? null,
      forecast: shownForecast[index] ?? null,
      deviation: difference(shownActual[index] ?? null, shownBudget[index] ?? null),
    })),
  }
}

/** Whole öre in `count` parts that add up to `total` exactly. */
function evenly(total: Amount, count: number): readonly Amount[] {
  const upTo = (part: number) => Math.round(((total ?? 0) * part) / count)
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    total === null ? null : upTo(index + 1) - upTo(index) + 0,
  )
}

/** Sums from the first month on; unknown from the first unknown month on. */
function running(amounts: readonly Amount[]): readonly Amount[] {
  let sum: Amount = 0
  return amounts.map((amount) => {
    sum = sum === null || amount === null ? null : sum + amount
    return sum
  })
}

/** The forecast's line from the last actual month to the year's end. */
function goingOn(forecast: readonly Amount[], done: Amount, last: number): readonly Amount[] {
  let sum = done
  return forecast.map((amount, index) => {
    if (index < last) return null
    if (index > last) sum = sum === null || amount === null ? null : sum + amount
    return index === last && forecast[last + 1] === null ? null : sum
  })
}
