/** What the accounts give the scorecard, at the dates there are accounts for. */
import { useMemo } from 'react'
import { indicatorTexts } from '../../../shared/accounts/indicators.ts'
import type { AccountData, StoredTemplate } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { templateInUse } from './template-lines.ts'

/** The text of an indicator's source at a date; null where the accounts know none. */
export type Computed = (source: string, date: LocalDate) => string | null

type Dates = readonly [LocalDate, LocalDate, LocalDate]

export function useComputed(dates: Dates, data: AccountData, templates: readonly StoredTemplate[]): Computed {
  const [, before, beforeThat] = useYears(dates, data)
  const template = templateInUse(templates, 'result')?.template
  return useMemo(() => {
    const texts = [
      indicatorTexts(data, template),
      before ? indicatorTexts(before, template) : indicatorTexts(data, template, 'prior'),
      beforeThat && indicatorTexts(beforeThat, template),
    ]
    return (source, date) => texts[dates.indexOf(date)]?.(source) ?? null
  }, [data, before, beforeThat, template, dates])
}

/** The accounts at each date; null where there are none. */
export function useYears(
  [, before, beforeThat]: Dates,
  data: AccountData,
): readonly [AccountData, AccountData | null, AccountData | null] {
  const periods = useRead('accounts.periods', {})
  // A date without accounts reads those at hand anew, which costs nothing.
  const at = (date: LocalDate) => ({ period: periods.includes(date) ? date : data.period })
  const one = useRead('accounts.data', at(before))
  const other = useRead('accounts.data', at(beforeThat))
  return [data, one.period === before ? one : null, other.period === beforeThat ? other : null]
}
