/** The last day that the amounts of a SIE file cover. */
import type { Collected } from './collect.ts'
import type { YearReading } from './year.ts'

/**
 * #OMFATTN where it lies in the year; else the end of the last month with amounts, else the day the file was made or
 * the year's end, whichever comes first. As `YYYYMMDD`; null where the year is unknown.
 */
export function throughOf({ header, issues }: Collected, current: YearReading): string | null {
  const span = header.years.get(0)
  if (!span) return null
  if (header.through) {
    const day = String(header.through.ore)
    if (day >= span.start && day <= span.end) return day
    issues.add('OMFATTN', header.through.line, { day })
  }
  const periods = current.accounts.flatMap(({ months }) => [...months.keys()])
  const last = periods.reduce((latest, period) => Math.max(latest, period), 0)
  if (last > 0) return earlier(endOfMonth(last), span.end)
  const isMade = header.generated >= span.start && /^\d{8}$/.test(header.generated)
  return isMade ? earlier(header.generated, span.end) : span.end
}

/** The last day of a month given as 202502. */
export function endOfMonth(period: number): string {
  const year = Math.floor(period / 100)
  const month = period % 100
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return String(period * 100 + days)
}

function earlier(one: string, other: string): string {
  return one < other ? one : other
}
