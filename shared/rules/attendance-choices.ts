/** How everybody stands at a paragraph, and what can happen to the attendance there. */
import type { Attendance, Paragraph } from '../model/minutes.ts'
import type { AttendanceChange } from './attendance-changes.ts'
import { hasConflict, isThereAt } from './participants.ts'
import { roleOf } from './roles.ts'
import { serviceAt } from './stay.ts'

/**
 * `there` · `leaves`: there for the last time, or for a while · `away`: was there before · `expected`: has not come (yet) ·
 * `conflict`: jäv keeps the person out of this paragraph.
 */
export type Standing = 'there' | 'leaves' | 'away' | 'expected' | 'conflict'

export function standingAt(person: Attendance, paragraph: Paragraph, place: number): Standing {
  if (isThereAt(person, place)) {
    if (hasConflict(paragraph, person.id)) return 'conflict'
    return isThereAt(person, place + 1) ? 'there' : 'leaves'
  }
  return wasThereBefore(person, place) ? 'away' : 'expected'
}

export interface Choice {
  /**
   * `leaves` after this paragraph · `comes`, `returns` from it on · `stays` after all · `missed`: was not there at it ·
   * `serves` for `seat` · `stopsServing` after it
   */
  readonly kind: 'leaves' | 'comes' | 'returns' | 'stays' | 'missed' | 'serves' | 'stopsServing'
  readonly person: Attendance
  /** Who is served for; else null. */
  readonly seat: Attendance | null
  readonly change: AttendanceChange
}

/** The likeliest of each person first, in the order of the list; then who may serve for whom; then the rest. */
export function choicesAt(people: readonly Attendance[], place: number): readonly Choice[] {
  const likely = people.map((person) => likelyChoice(person, place))
  const services = people.flatMap((person) => servicesFor(person, people, place))
  const others = people.flatMap((person) => otherChoices(person, place))
  return [...likely, ...services, ...others]
}

function likelyChoice(person: Attendance, place: number): Choice {
  const choice = { person, seat: null }
  const comes = { kind: 'comes', person: person.id, first: place } as const
  if (!isThereAt(person, place))
    return { ...choice, kind: wasThereBefore(person, place) ? 'returns' : 'comes', change: comes }
  if (!isThereAt(person, place + 1)) return { ...choice, kind: 'stays', change: comes }
  return { ...choice, kind: 'leaves', change: { kind: 'leaves', person: person.id, last: place } }
}

const seatRoles: readonly unknown[] = ['chair', 'viceChair', 'member']

function servicesFor(person: Attendance, people: readonly Attendance[], place: number): readonly Choice[] {
  if (roleOf(person.role) !== 'deputy') return []
  return people.filter((seat) => isFree(seat, people, place)).map((seat) => serviceOf(person, seat, place))
}

function serviceOf(person: Attendance, seat: Attendance, place: number): Choice {
  const change = { kind: 'serves', person: person.id, for: seat.id, first: place } as const
  return { kind: 'serves', person, seat, change }
}

/** The seat of one who is away here, or leaves here, and in which nobody serves. */
function isFree(seat: Attendance, people: readonly Attendance[], place: number): boolean {
  if (!seatRoles.includes(roleOf(seat.role))) return false
  const empty = [place, place + 1].find((each) => !isThereAt(seat, each))
  return empty !== undefined && !people.some((person) => serviceAt(person, empty)?.for === seat.id)
}

function otherChoices(person: Attendance, place: number): readonly Choice[] {
  if (!isThereAt(person, place)) return []
  const choice = { person, seat: null }
  const serves = serviceAt(person, place) ?? serviceAt(person, place + 1)
  const stops: AttendanceChange = { kind: 'stopsServing', person: person.id, last: place }
  const missed: AttendanceChange = { kind: 'leaves', person: person.id, last: place - 1 }
  return [
    ...(serves ? [{ ...choice, kind: 'stopsServing', change: stops } as const] : []),
    { ...choice, kind: 'missed', change: missed },
  ]
}

function wasThereBefore(person: Attendance, place: number): boolean {
  return Array.from({ length: place - 1 }, (_, index) => index + 1).some((each) => isThereAt(person, each))
}
