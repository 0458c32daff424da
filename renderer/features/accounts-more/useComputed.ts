/** What the accounts give the scorecard, at the dates there are accounts for. */
import { useMemo } from 'react'
import { indicatorTexts } from '../../../shared/accounts/indicators.ts'
import type { AccountData, ReportBasis } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'

/** The text of an indicator's source at a date; null where the accounts know none. */
export type Computed = (source: string, date: LocalDate) => string | null

export function useComputed(
  dates: readonly LocalDate[],
  data: AccountData,
  { result, earlier }: ReportBasis,
): Computed {
  return useMemo(() => {
    const texts = [data, ...earlier].map((year, index) => {
      if (year) return indicatorTexts(year, result)
      return index === 1 ? indicatorTexts(data, result, 'prior') : null
    })
    return (source, date) => texts[dates.indexOf(date)]?.(source) ?? null
  }, [data, earlier, result, dates])
}
