/** The list of meetings by year, and what a new one begins with. */
import type { MeetingInput, MeetingRow } from '../../../shared/model/meeting.ts'
import { yearOf } from '../../../shared/values.ts'

export interface MeetingYear {
  readonly year: number
  readonly meetings: readonly MeetingRow[]
}

/** The latest year first, and in it the latest meeting. */
export function byYear(meetings: readonly MeetingRow[]): readonly MeetingYear[] {
  const latestFirst = meetings.toSorted((a, b) => b.date.localeCompare(a.date) || b.number - a.number)
  const years = Map.groupBy(latestFirst, (meeting) => yearOf(meeting.date))
  return [...years].map(([year, meetings]) => ({ year, meetings }))
}

/** The number after the highest of the year. */
export function nextNumber(meetings: readonly MeetingRow[], year: number): number {
  const taken = meetings.filter((meeting) => yearOf(meeting.date) === year).map(({ number }) => number)
  return Math.max(0, ...taken) + 1
}

/** Time and place as last time; the day is for the person to say. */
export function usualMeeting(meetings: readonly MeetingRow[]): Pick<MeetingInput, 'start' | 'end' | 'place'> {
  const last = byYear(meetings)[0]?.meetings[0]
  return {
    start: last?.start ?? null,
    end: last?.end ?? null,
    place: last?.place ?? '',
  }
}
