/**
 * The days that the law sets for adjusting a committee's minutes and for the notice of it.
 *
 * Days are calendar days, and the day that they are counted from is not one of them. Weeks end on the day with the same
 * name as the one they are counted from (lagen (1930:173) om beräkning av lagstadgad tid, 1 §). Where the last day to do
 * something falls on a Saturday, a Sunday, a bank holiday or the eve of midsummer, Christmas or the new year, it may be
 * done on the next weekday (the same law, 2 §): the limit itself stays where the section put it, and `until` says how
 * long there is.
 */
import type { LocalDate } from '../values.ts'
import { addDays } from './calendar-days.ts'
import { isWorkingDay } from './swedish-calendar.ts'

export interface Limit {
  /** The last day, as the section counts it. */
  readonly day: LocalDate
  /** The last day on which it may be done: `day`, or the next weekday. */
  readonly until: LocalDate
}

/** Adjusted within 14 days of the meeting (kommunallagen 5:69). */
export function adjustLimit(meeting: LocalDate): Limit {
  return limitOn(addDays(meeting, 14))
}

/** The notice is posted at latest on the second day after the minutes were adjusted (kommunallagen 8:12). */
export function postLimit(adjusted: LocalDate): Limit {
  return limitOn(addDays(adjusted, 2))
}

/** An appeal has come in within three weeks of the day on which the notice was posted (kommunallagen 13:5). */
export function appealLimit(posted: LocalDate): Limit {
  return limitOn(addDays(posted, 21))
}

/** The notice stays up as long as there may be appealed (kommunallagen 13:5); this is the day after. */
export function earliestRemoval(posted: LocalDate): LocalDate {
  return addDays(appealLimit(posted).until, 1)
}

function limitOn(day: LocalDate): Limit {
  return { day, until: nextWorkingDay(day) }
}

function nextWorkingDay(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1))
}
