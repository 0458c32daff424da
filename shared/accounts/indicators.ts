/** The scorecard's indicators: the dates they are shown at, and those that the accounts give. */
import type { AccountData, ReportTemplate } from '../model/accounts.ts'
import { isDate, LocalDate, yearOf } from '../values.ts'
import { amountText } from './amount.ts'
import { buildReport } from './report.ts'

/** The period's date and the same date of the two years before; the end of a month stays the end of the month. */
export function threeDates(period: LocalDate): readonly [LocalDate, LocalDate, LocalDate] {
  return [period, yearsBefore(period, 1), yearsBefore(period, 2)]
}

function yearsBefore(date: LocalDate, years: number): LocalDate {
  const year = yearOf(date) - years
  const month = date.slice(5, 7)
  const isLast = !isDate(`${date.slice(0, 8)}${String(Number(date.slice(8)) + 1).padStart(2, '0')}`)
  const days = isLast ? ['31', '30', '29', '28'] : [date.slice(8), '28']
  const day = days.find((day) => isDate(`${year}-${month}-${day}`))
  return LocalDate.parse(`${year}-${month}-${day}`)
}

/** What a source of an indicator comes to at a period. */
export type IndicatorText = (source: string) => string | null

/**
 * Texts by source: `solidity` and `liquidity` in per cent, a line of the result template in the template's unit. Null
 * for what is typed in, and for what is unknown.
 */
export function indicatorTexts(data: AccountData, template: ReportTemplate | undefined): IndicatorText {
  const lines = template ? buildReport(data, template).lines : []
  return (source) => {
    const line = lines.find(({ id }) => id === source || id === `sum:${source}` || id === `heading:${source}`)
    const ore = line?.amounts.actual ?? null
    return ore === null || source === '' ? null : amountText(ore, template?.unit ?? 'kkr')
  }
}
