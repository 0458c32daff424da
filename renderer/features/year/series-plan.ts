/** The days of a series as they are looked through and changed before any meeting is made. */
import type { PlannedDay } from '../../../shared/rules/series.ts'
import { type HolidayName, holidayOn } from '../../../shared/rules/swedish-calendar.ts'
import type { LocalDate } from '../../../shared/values.ts'

/** What a person has decided, by the rule's day: another date, or null for no meeting. */
export type SeriesEdits = Readonly<Record<string, LocalDate | null>>

export interface PlannedRow {
  /** As the rule has it. */
  readonly day: LocalDate
  /** Null: no meeting. */
  readonly date: LocalDate | null
  /** What is kept on the rule's day. */
  readonly holiday: HolidayName | null
  /** What is kept on the date itself, where a person chose it. */
  readonly kept: HolidayName | null
  readonly problem: 'taken' | 'twice' | null
}

/** @param taken the days that have meetings already */
export function plannedRows(
  days: readonly PlannedDay[],
  edits: SeriesEdits,
  taken: ReadonlySet<LocalDate>,
): readonly PlannedRow[] {
  const dates = days.map(({ day, date }) => (day in edits ? (edits[day] ?? null) : date))
  return days.map(({ day, holiday }, index) => {
    const date = dates[index] ?? null
    const isTwice = date !== null && dates.indexOf(date) !== dates.lastIndexOf(date)
    const problem = date !== null && taken.has(date) ? 'taken' : isTwice ? 'twice' : null
    return { day, date, holiday, kept: date && holidayOn(date), problem }
  })
}

/** The edits with a left-out day taken in again: where the rule put it, else on its own day. */
export function takenBack(edits: SeriesEdits, { day, date }: PlannedDay): SeriesEdits {
  const { [day]: _gone, ...others } = edits
  return date === null ? { ...others, [day]: day } : others
}
