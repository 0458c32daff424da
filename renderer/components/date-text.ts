/** A date as it is typed. */
import { LocalDate } from '../../shared/values.ts'

/**
 * Reads 2018-11-22, 20181122, 181122, 22/11 2018 and 22.11.2018; two digits of a year are of this century.
 * Null for an empty text, undefined for what is no date, 2018-02-30 among it.
 */
export function readDate(text: string): LocalDate | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const yearFirst = /^((?:\d\d)?\d\d)[-/. ]?(\d\d)[-/. ]?(\d\d)$/.exec(trimmed)
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = /^(\d{1,2})[/. ]+(\d{1,2})[/. -]+(\d{4})$/.exec(trimmed)
  return dayFirst ? dateOf(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined
}

function dateOf(year = '', month = '', day = ''): LocalDate | undefined {
  const text = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return LocalDate.safeParse(text).data
}
