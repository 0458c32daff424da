/** The months of a year as rows of weeks, and the keys that lead between their days. */
import { addDays, dayOf, daysOfMonth, weekdayOf, weekOf } from '../../../shared/rules/calendar-days.ts'
import { type LocalDate, yearOf } from '../../../shared/values.ts'

export interface Week {
  readonly number: number
  /** Monday to Sunday; null for a day of another month. */
  readonly days: readonly (LocalDate | null)[]
}

export function weeksOfMonth(year: number, month: number): readonly Week[] {
  const days = daysOfMonth(year, month)
  const byWeek = Map.groupBy(days, (day) => addDays(day, 1 - weekdayOf(day)))
  return [...byWeek.values()].map((days) => ({
    number: weekOf(days[0] ?? dayOf(year, month, 1)),
    days: [1, 2, 3, 4, 5, 6, 7].map((weekday) => days.find((day) => weekdayOf(day) === weekday) ?? null),
  }))
}

/** The day that a key leads to; null for a key that leads nowhere. */
export function dayAfterKey(key: string, day: LocalDate): LocalDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, 1 - weekdayOf(day))
    case 'End':
      return addDays(day, 7 - weekdayOf(day))
    case 'PageUp':
      return inMonth(day, -1)
    case 'PageDown':
      return inMonth(day, 1)
    default:
      return null
  }
}

/** The same day of another month, or its last one where it is shorter. */
function inMonth(day: LocalDate, by: 1 | -1): LocalDate {
  const month = Number(day.slice(5, 7)) + by
  const first = dayOf(yearOf(day), month, 1)
  const days = daysOfMonth(yearOf(first), Number(first.slice(5, 7)))
  return days[Math.min(Number(day.slice(8)), days.length) - 1] ?? first
}
