/**
 * Who leaves, comes and serves while a meeting goes on, put down at the paragraph where it happens.
 *
 * "Till och med § 9" says that § 9 was the last paragraph that the person was there at: who leaves while § 9 is treated
 * took part in it. One who had left before it was decided was there until and with § 8 (`leaves` after place 8).
 *
 * A change holds up to the next that is put down for the person already, so that one may go back and mend what is
 * earlier. Leaving and coming back at the same paragraph take each other back. Afterwards all is as it can have been:
 * nobody serves while away, in the seat of somebody who is there, in two seats, or in a seat that another serves in.
 */
import type { Attendance, AttendanceInput } from '../model/minutes.ts'
import { type AttendanceId, assertNever } from '../values.ts'
import { serviceFields, serviceStretches, servicesInOrder, stayFields, stayOf } from './stay.ts'
import { beginAt, complement, endAfter, type Stretches, without } from './stretches.ts'

type Service = AttendanceInput['serves'][number]

/** Places are those of paragraphs in the minutes, from 1; `last` is 0 for nothing of it. */
export type AttendanceChange =
  /** There until and with `last`. */
  | { readonly kind: 'leaves'; readonly person: AttendanceId; readonly last: number }
  /** There from `first` on; at a paragraph that the person was there at and left after: stays. */
  | { readonly kind: 'comes'; readonly person: AttendanceId; readonly first: number }
  /**
   * In the seat of `for` from `first` on, or from when `for` has left; there from then on, if not yet. Nothing where
   * `for` stays to the end.
   */
  | {
      readonly kind: 'serves'
      readonly person: AttendanceId
      readonly for: AttendanceId
      readonly first: number
    }
  /** Serves until and with `last`, and stays. */
  | { readonly kind: 'stopsServing'; readonly person: AttendanceId; readonly last: number }

/** The attendance after a change; those that it does not concern are the same objects. */
export function withChange(people: readonly Attendance[], change: AttendanceChange): readonly Attendance[] {
  switch (change.kind) {
    case 'leaves':
      return settled(withStay(people, change.person, (stay) => endAfter(stay, change.last)))
    case 'comes':
      return settled(withStay(people, change.person, (stay) => beginAt(stay, change.first)))
    case 'serves':
      return withService(people, change)
    case 'stopsServing':
      return replaced(people, change.person, (person) => ({
        ...person,
        serves: endedAfter(person.serves, change.last),
      }))
    default:
      return assertNever(change)
  }
}

/** What `attendance.change` takes: those who are not as they were. */
export function changesBetween(
  before: readonly Attendance[],
  after: readonly Attendance[],
): { id: AttendanceId; attendance: AttendanceInput }[] {
  return after
    .filter((person, index) => !isSame(person, before[index]))
    .map(({ id, ...attendance }) => ({ id, attendance }))
}

function withStay(
  people: readonly Attendance[],
  id: AttendanceId,
  change: (stay: Stretches) => Stretches,
): readonly Attendance[] {
  return replaced(people, id, (person) => {
    const before = stayOf(person)
    const after = change(before)
    return isSame(before, after) ? person : { ...person, ...stayFields(after) }
  })
}

function withService(
  people: readonly Attendance[],
  { person: id, for: served, first }: Extract<AttendanceChange, { kind: 'serves' }>,
): readonly Attendance[] {
  const seat = people.find((person) => person.id === served)
  if (!seat || id === served) return people
  const free = complement(stayOf(seat)).find(({ until }) => until === null || first <= until)
  if (!free) return people
  const service: Stretches = [{ from: Math.max(first, free.from), until: free.until }]
  const begins = service[0]?.from ?? first
  const there = replaced(people, id, (person) => ({
    ...person,
    ...stayFields(beginAt(stayOf(person), begins)),
  }))
  // Where the two meet in one seat, the new one has it.
  const others = there.map((person) =>
    person.serves.some((one) => one.for === served || person.id === id)
      ? {
          ...person,
          serves: person.serves.flatMap((one) =>
            one.for === served || person.id === id
              ? serviceFields(one.for, without(serviceStretches(one), service))
              : [one],
          ),
        }
      : person,
  )
  return settled(
    replaced(others, id, (person) => ({
      ...person,
      serves: servicesInOrder([...person.serves, ...serviceFields(served, service)]),
    })),
  )
}

/** Nobody serves while away, or in the seat of somebody who is there. */
function settled(people: readonly Attendance[]): readonly Attendance[] {
  const stays = new Map(people.map((person) => [person.id, stayOf(person)]))
  return people.map((person) => {
    const serves = person.serves.flatMap((one) => {
      const away = complement(stays.get(person.id) ?? [])
      const back = one.for === null ? [] : (stays.get(one.for) ?? [])
      return serviceFields(one.for, without(without(serviceStretches(one), away), back))
    })
    return isSame(serves, person.serves) ? person : { ...person, serves }
  })
}

function endedAfter(services: readonly Service[], last: number): Service[] {
  return services.flatMap((one) => serviceFields(one.for, endAfter(serviceStretches(one), last)))
}

function replaced(
  people: readonly Attendance[],
  id: AttendanceId,
  change: (person: Attendance) => Attendance,
): readonly Attendance[] {
  return people.map((person) => (person.id === id ? change(person) : person))
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
