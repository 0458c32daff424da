/** Deputies who serve: in whose seat, and whether it was empty (kommunallagen 5:66: who served). */
import type { LintFix } from '../../model/lint.ts'
import type { Attendance, Minutes, Span } from '../../model/minutes.ts'
import { hasConflict, isThereAt } from '../participants.ts'
import { plainName } from '../same-name.ts'
import { seatsOf } from '../voters.ts'
import type { Check, Hit, LintInput } from './rule.ts'

type Service = Attendance['serves'][number]

/** Said to serve for one who was there too, and free of jäv, or in a seat that another sits in. */
export const deputySeatTaken: Check = (input) =>
  ofServices(input, (person, service) => {
    const seat = seatOf(input, service)
    if (!seat) return []
    const taken = placesOf(input.minutes, service).filter((place) =>
      input.seatingAt(place).seatless.some(({ id }) => id === person.id),
    )
    const [first] = taken
    if (first === undefined) return []
    const isHis = taken.every((place) => isSitting(input.minutes, seat, place))
    const fix = isHis ? cut(input.minutes, person, service, taken) : null
    const params = { name: person.name, member: seat.name, number: numberOf(input.minutes, first) }
    return [{ place: { kind: 'attendance', id: person.id }, params, ...(fix && { fix }) }]
  })

/** Said to serve for one who has no seat to serve in. */
export const servesNobody: Check = (input) =>
  ofServices(input, (person, service) => {
    const member = input.minutes.attendance.find(({ id }) => id === service.for)
    if (service.for === null || !member || seatOf(input, service)) return []
    return [
      { place: { kind: 'attendance', id: person.id }, params: { name: person.name, member: member.name } },
    ]
  })

/** Said to serve, but not for whom. Where only one seat is empty all through, that is the one. */
export const servesUnsaid: Check = (input) =>
  ofServices(input, (person, service) => {
    if (service.for !== null) return []
    const fix = onlyMissing(input, person, service)
    return [
      { place: { kind: 'attendance', id: person.id }, params: { name: person.name }, ...(fix && { fix }) },
    ]
  })

/** Lets a deputy serve for the only member who is missing at a place, for as long as that one is away. */
export function seatFix(input: LintInput, deputy: Attendance, place: number): LintFix | null {
  const { unsaid, missing } = input.seatingAt(place)
  const [member, ...others] = missing
  if (!member || others.length > 0 || !unsaid.some(({ id }) => id === deputy.id)) return null
  return rowFix(deputy, [{ for: member.id, ...absenceOf(input.minutes, member, place) }])
}

/** The only one who could mean it: one deputy of whom nothing is said, and one who is missing. */
export function onlySeatFix(input: LintInput, place: number): LintFix | null {
  const [deputy, ...others] = input.seatingAt(place).unsaid
  return deputy && others.length === 0 ? seatFix(input, deputy, place) : null
}

function onlyMissing(input: LintInput, person: Attendance, service: Service): LintFix | null {
  const places = placesOf(input.minutes, service)
  const seats = seatsOf(input)
  const away = input.minutes.attendance.filter(
    (member) =>
      seats.names.has(plainName(member.name)) &&
      places.every((place) => !isSitting(input.minutes, member, place)) &&
      !input.minutes.attendance.some((other) => other.serves.some((one) => one.for === member.id)),
  )
  const [member, ...others] = away
  if (!member || others.length > 0) return null
  return rowFix(
    person,
    person.serves.map((one) => (one === service ? { ...one, for: member.id } : one)),
  )
}

function ofServices(
  input: LintInput,
  find: (person: Attendance, service: Service) => readonly Hit[],
): readonly Hit[] {
  return input.minutes.attendance.flatMap((person) =>
    person.serves.flatMap((service) => find(person, service)),
  )
}

/** The member in whose seat it is, where that one has a seat. */
function seatOf(input: LintInput, service: Service): Attendance | null {
  const member = input.minutes.attendance.find(({ id }) => id === service.for)
  return member && seatsOf(input).names.has(plainName(member.name)) ? member : null
}

function placesOf({ paragraphs }: Minutes, { from, until }: Span): readonly number[] {
  const first = from ?? 1
  const last = Math.min(until ?? paragraphs.length, paragraphs.length)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

function isSitting({ paragraphs }: Minutes, member: Attendance, place: number): boolean {
  const paragraph = paragraphs[place - 1]
  return isThereAt(member, place) && !(paragraph && hasConflict(paragraph, member.id))
}

/** The service without the places in whose seat the member sits. */
function cut(
  minutes: Minutes,
  person: Attendance,
  service: Service,
  taken: readonly number[],
): LintFix | null {
  const kept = runsOf(placesOf(minutes, service).filter((place) => !taken.includes(place)))
  const last = minutes.paragraphs.length
  const spans = kept.map(({ from, until }) => ({
    for: service.for,
    from: from === 1 ? service.from : from,
    until: until === last ? service.until : until,
  }))
  return rowFix(
    person,
    person.serves.flatMap((one) => (one === service ? spans : [one])),
  )
}

/** Spans of places that follow each other. */
function runsOf(places: readonly number[]): readonly { readonly from: number; readonly until: number }[] {
  const starts = places.filter((place) => !places.includes(place - 1))
  const ends = places.filter((place) => !places.includes(place + 1))
  return starts.map((from, index) => ({ from, until: ends[index] ?? from }))
}

/** The paragraphs around a place that somebody was not there at; a jäv is that of its paragraph. */
function absenceOf(minutes: Minutes, member: Attendance, place: number): Span {
  if (isThereAt(member, place)) return { from: place, until: place }
  const there = [...minutes.paragraphs.keys()].map((at) => at + 1).filter((at) => isThereAt(member, at))
  const before = there.filter((at) => at < place).at(-1)
  const after = there.find((at) => at > place)
  return { from: before === undefined ? null : before + 1, until: after === undefined ? null : after - 1 }
}

function rowFix({ id, ...attendance }: Attendance, serves: readonly Service[]): LintFix {
  return { call: 'attendance.update', input: { id, attendance: { ...attendance, serves: [...serves] } } }
}

function numberOf({ firstParagraph }: Minutes, place: number): number {
  return firstParagraph + place - 1
}
