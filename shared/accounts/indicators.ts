/** The scorecard's indicators: the dates they are shown at, and those that the accounts give. */
import type { AccountData, ReportTemplate } from '../model/accounts.ts'
import type { LocalDate } from '../values.ts'
import { amountText, percentText } from './amount.ts'
import { yearsAfter } from './gather.ts'
import { keyFigures } from './key-figures.ts'
import { lineOf } from './months.ts'
import { buildReport } from './report.ts'

/** The period's date and the same date of the two years before; the end of a month stays the end of the month. */
export function threeDates(period: LocalDate): readonly [LocalDate, LocalDate, LocalDate] {
  return [period, yearsAfter(period, -1), yearsAfter(period, -2)]
}

/** What a source of an indicator comes to at a period. */
export type IndicatorText = (source: string) => string | null

/**
 * Texts by source: `solidity` and `liquidity` in per cent, a line of the result template in the template's unit. Null
 * for what is typed in, and for what is unknown. `prior` gives the lines of the year before, of which no balances are
 * known.
 */
export function indicatorTexts(
  data: AccountData,
  template: ReportTemplate | undefined,
  column: 'actual' | 'prior' = 'actual',
): IndicatorText {
  const figures = column === 'actual' ? keyFigures(data) : []
  const lines = template ? buildReport(data, template).lines : []
  return (source) => {
    if (source === '') return null
    const figure = figures.find(({ id }) => id === source)
    if (figure) return figure.value === null ? null : percentText(figure.value, 1)
    const ore = lineOf(lines, source)?.amounts[column] ?? null
    return ore === null ? null : amountText(ore, template?.unit ?? 'kkr')
  }
}
