/** The months of a chart. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthChart } from '../../../shared/accounts/month-chart.ts'
import type { LocalDate } from '../../../shared/values.ts'

const year = {
  yearStart: '2018-01-01' as LocalDate,
  yearEnd: '2018-12-31' as LocalDate,
  period: '2018-10-31' as LocalDate,
  budget: null,
  forecast: null,
}
const months = (actual: number | null, budget: number | null = null) =>
  Array.from({ length: 12 }, (_, index) => ({
    month: `2018-${String(index + 1).padStart(2, '0')}`,
    actual,
    budget,
    prior: null,
  }))
const byMonth = { cumulative: false }
const cumulative = { cumulative: true }

describe('the months of a chart', () => {
  test('an unknown month is a gap by month, and all after it is unknown when it adds up', () => {
    const given = months(100).filter(({ month }) => month !== '2018-03')
    const pick = (mode: typeof byMonth) => monthChart(given, year, mode).months.map(({ actual }) => actual)
    expect(pick(byMonth).slice(0, 5)).toEqual([100, 100, null, 100, 100])
    expect(pick(cumulative).slice(0, 5)).toEqual([100, 200, null, null, null])
  })

  test('months after the period have no actual amount, whatever the file says', () => {
    const chart = monthChart(months(100), year, byMonth)
    expect(chart.months.slice(9).map(({ actual }) => actual)).toEqual([100, null, null])
  })

  test('the forecast goes on from the last actual month to what the year comes to', () => {
    const chart = monthChart(months(100), { ...year, forecast: 1301 }, cumulative)
    expect(chart.months.slice(8).map(({ forecast }) => forecast)).toEqual([null, 1000, 1151, 1301])
    const single = monthChart(months(100), { ...year, forecast: 1301 }, byMonth)
    expect(single.months.slice(8).map(({ forecast }) => forecast)).toEqual([null, null, 151, 150])
  })

  test('no forecast stands where the actual amounts are unknown', () => {
    const chart = monthChart(months(null), { ...year, forecast: 1301 }, cumulative)
    expect(chart.months.every(({ forecast }) => forecast === null)).toBe(true)
  })

  test('a budget of the year alone stands in equal parts, and says so', () => {
    const even = monthChart(months(100), { ...year, budget: 1200 }, cumulative)
    expect(even.evenBudget).toBe(true)
    expect(even.months[9]).toMatchObject({ budget: 1000, deviation: 0 })
    const given = monthChart(months(100, 90), { ...year, budget: 1200 }, byMonth)
    expect(given.evenBudget).toBe(false)
    expect(given.months[0]).toMatchObject({ budget: 90, deviation: 10 })
  })

  test('a broken fiscal year runs over new year', () => {
    const broken = { ...year, yearStart: '2018-09-01' as LocalDate, yearEnd: '2019-08-31' as LocalDate }
    const names = monthChart([], broken, byMonth).months.map(({ month }) => month)
    expect(names).toHaveLength(12)
    expect(names.slice(3, 5)).toEqual(['2018-12', '2019-01'])
  })

  test('equal parts add up to the budget exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (budget) => {
        const chart = monthChart([], { ...year, budget }, cumulative)
        expect(chart.months.at(-1)?.budget).toBe(budget)
        expect(chart.months.some(({ budget }) => Object.is(budget, -0))).toBe(false)
      }),
    )
  })
})
