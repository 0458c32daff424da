/** The days of a series of meetings: from a rule, past the holidays. */
import type { HolidayChoice, Ordinal, SeriesRule } from '../model/year-plan.ts'
import { type LocalDate, yearOf } from '../values.ts'
import { addDays, daysOfMonth, monthOf, weekdayOf } from './calendar-days.ts'
import { type HolidayName, holidayOn, isWorkingDay } from './swedish-calendar.ts'

export interface SeriesSpan {
  readonly from: LocalDate
  /** The last day that can have a meeting. */
  readonly to: LocalDate
}

export interface PlannedDay {
  /** As the rule has it: names the day while it is moved about. */
  readonly day: LocalDate
  /** Where the meeting goes; null where it falls away. */
  readonly date: LocalDate | null
  /** What is kept on `day`. */
  readonly holiday: HolidayName | null
}

/**
 * The days that a rule gives within a span, in order. A count of weeks begins at the span's first such weekday and
 * counts through months without meetings. What can't be moved to a free day of the span falls away.
 */
export function seriesDays(
  rule: SeriesRule,
  span: SeriesSpan,
  onHoliday: HolidayChoice,
): readonly PlannedDay[] {
  const days = ruleDays(rule, span).filter((day) => rule.months.includes(monthOf(day)))
  const taken = new Set(days.filter((day) => holidayOn(day) === null))
  return days.map((day) => {
    const holiday = holidayOn(day)
    if (holiday === null) return { day, date: day, holiday }
    const date = movedDay(day, onHoliday)
    const fits = date !== null && date >= span.from && date <= span.to && !taken.has(date)
    if (fits) taken.add(date)
    return { day, date: fits ? date : null, holiday }
  })
}

function ruleDays(rule: SeriesRule, { from, to }: SeriesSpan): readonly LocalDate[] {
  if (rule.by === 'weeks') return byWeeks(rule.weekday, rule.weeks, { from, to })
  const years = Array.from({ length: Math.max(0, yearOf(to) - yearOf(from) + 1) }, (_, i) => yearOf(from) + i)
  return years
    .flatMap((year) => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysOfMonth(year, month)))
    .map((days) =>
      nth(
        days.filter((day) => weekdayOf(day) === rule.weekday),
        rule.ordinal,
      ),
    )
    .filter((day) => day !== undefined && day >= from && day <= to) as readonly LocalDate[]
}

function byWeeks(weekday: number, weeks: number, { from, to }: SeriesSpan): readonly LocalDate[] {
  const days: LocalDate[] = []
  let day = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  while (day >= from && day <= to) {
    days.push(day)
    const next = addDays(day, 7 * weeks)
    // The calendar has an end.
    if (next <= day || weekdayOf(next) !== weekday) break
    day = next
  }
  return days
}

function nth(days: readonly LocalDate[], ordinal: Ordinal): LocalDate | undefined {
  if (ordinal === 'last') return days.at(-1)
  return days[['first', 'second', 'third', 'fourth'].indexOf(ordinal)]
}

/** Where a meeting goes from a holiday; never further than five weeks. */
function movedDay(day: LocalDate, choice: HolidayChoice): LocalDate | null {
  if (choice === 'skip') return null
  const step = choice === 'before' ? -1 : 7
  let date = addDays(day, step)
  for (let tries = 0; tries < 5 && !isFree(date, choice); tries++) date = addDays(date, step)
  return isFree(date, choice) ? date : null
}

/** A body that meets on Saturdays may be moved to another Saturday. */
function isFree(date: LocalDate, choice: HolidayChoice): boolean {
  return choice === 'before' ? isWorkingDay(date) : holidayOn(date) === null
}
