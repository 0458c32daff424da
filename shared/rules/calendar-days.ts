/** Reckoning with days of the calendar: weekdays, weeks, steps from a day to another. */
import { LocalDate } from '../values.ts'

/** Of ISO 8601: Monday 1 … Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const millisecondsOfDay = 86_400_000

/** The first and the last day that a `LocalDate` can be. */
const earliest = '1900-01-01' as LocalDate
const latest = '2199-12-31' as LocalDate

/** A day of a year; `month` and `day` from 1. A day beyond the end of its month counts on. */
export function dayOf(year: number, month: number, day: number): LocalDate {
  return dateAt(Date.UTC(year, month - 1, day))
}

/** The day that lies `days` after `date`, before it where negative; the calendar's ends hold it back. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateAt(timeOf(date) + days * millisecondsOfDay)
}

/** How many days `later` lies after `earlier`. */
export function daysBetween(earlier: LocalDate, later: LocalDate): number {
  return Math.round((timeOf(later) - timeOf(earlier)) / millisecondsOfDay)
}

export function weekdayOf(date: LocalDate): Weekday {
  return (((new Date(timeOf(date)).getUTCDay() + 6) % 7) + 1) as Weekday
}

export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7))
}

/** The number of a week as Swedish calendars have it (ISO 8601): week 1 holds the year's first Thursday. */
export function weekOf(date: LocalDate): number {
  const thursday = timeOf(date) + (4 - weekdayOf(date)) * millisecondsOfDay
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)
  return Math.floor((thursday - newYear) / (7 * millisecondsOfDay)) + 1
}

/** The days of a month, in order. */
export function daysOfMonth(year: number, month: number): readonly LocalDate[] {
  const first = dayOf(year, month, 1)
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from({ length: count }, (_, index) => addDays(first, index))
}

function timeOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function dateAt(time: number): LocalDate {
  const text = new Date(time).toISOString().slice(0, 10)
  if (text < earliest) return earliest
  return LocalDate.safeParse(text).data ?? latest
}
