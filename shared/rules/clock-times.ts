/** When each item of an agenda comes up, from the meeting's start and the estimates; and whether all of it has room. */
import type { ItemKind, MeetingKind } from '../model/meeting.ts'
import { LocalTime } from '../values.ts'

interface TimedItem {
  readonly kind: ItemKind
  /** Minutes; null where nobody has said. */
  readonly estimate: number | null
}

interface TimedMeeting {
  readonly kind: MeetingKind
  readonly start: LocalTime | null
  readonly end: LocalTime | null
  readonly items: readonly TimedItem[]
}

export interface ClockTimes {
  /** When each item begins, in the items' order; null where that can't be known. */
  readonly times: readonly (LocalTime | null)[]
  /** Minutes of all estimates; null where there are none. */
  readonly minutes: number | null
  /** How many minutes the estimates go beyond the meeting's end; null where they don't, or an end is not known. */
  readonly overrun: number | null
}

/**
 * A formality without an estimate takes no time of its own; after any other item without one nobody knows the time.
 * Without a start, without estimates and per capsulam (nobody meets) no item has a time. Times go past midnight.
 */
export function clockTimes({ kind, start, end, items }: TimedMeeting): ClockTimes {
  const estimates = items.flatMap(({ estimate }) => estimate ?? [])
  if (kind === 'perCapsulam' || estimates.length === 0) {
    return { times: items.map(() => null), minutes: null, overrun: null }
  }
  const minutes = estimates.reduce((sum, estimate) => sum + estimate, 0)
  return { times: timesOf(start, items), minutes, overrun: overrunOf(start, end, minutes) }
}

function timesOf(start: LocalTime | null, items: readonly TimedItem[]): readonly (LocalTime | null)[] {
  let at = start && minutesOf(start)
  return items.map(({ kind, estimate }) => {
    const time = at === null ? null : timeAt(at)
    const takes = estimate ?? (kind === 'formality' ? 0 : null)
    at = at === null || takes === null ? null : at + takes
    return time
  })
}

/** What is not estimated may make it more, never less. A meeting that ends before it starts ends the day after. */
function overrunOf(start: LocalTime | null, end: LocalTime | null, minutes: number): number | null {
  if (!start || !end) return null
  const room = minutesOf(end) - minutesOf(start)
  const over = minutes - (room < 0 ? room + day : room)
  return over > 0 ? over : null
}

const day = 24 * 60

/** Minutes since midnight. */
function minutesOf(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function timeAt(minutes: number): LocalTime {
  const two = (number: number) => String(number).padStart(2, '0')
  return LocalTime.parse(`${two(Math.floor((minutes % day) / 60))}:${two(minutes % 60)}`)
}
