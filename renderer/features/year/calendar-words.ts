/** Names of months and weekdays in the window's language. */
import { dateText, weekdayDateText } from '../../../shared/documents/format.ts'
import type { Language } from '../../../shared/model/state.ts'
import { dayOf } from '../../../shared/rules/calendar-days.ts'

/** "januari", "January"; `month` 1–12. */
export function monthName(month: number, language: Language): string {
  return dateText(dayOf(2024, month, 1), language).split(' ')[1] ?? ''
}

/** "torsdag", "Thursday"; `weekday` 1 is Monday. */
export function weekdayName(weekday: number, language: Language): string {
  // The first of January 2024 was a Monday.
  return weekdayDateText(dayOf(2024, 1, weekday), language).split(' ')[0] ?? ''
}

/** With a capital, as a heading. */
export function asHeading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
