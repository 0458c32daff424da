/**
 * Who may vote at a paragraph: members who are there and free of jäv, and deputies who serve in an empty seat. Members
 * are those of the register who had a vote on the day; where it has none, those whom the minutes name in a member's role.
 */
import type { Member } from '../model/board.ts'
import type { Attendance, Minutes } from '../model/minutes.ts'
import type { LocalDate } from '../values.ts'
import { participantsAt } from './participants.ts'
import { hasVote, roleOf, servesOn } from './roles.ts'
import { plainName } from './same-name.ts'

export interface VoterFacts {
  readonly minutes: Pick<Minutes, 'attendance' | 'paragraphs'>
  /** Of the meeting's body, whenever they serve. */
  readonly members: readonly Pick<Member, 'name' | 'role' | 'from' | 'to' | 'votes'>[]
  /** Of the meeting. */
  readonly date: LocalDate
}

export interface Seats {
  readonly total: number
  /** Names of those who have a vote of their own, without case and spacing. */
  readonly names: ReadonlySet<string>
  readonly from: 'register' | 'attendance'
}

/** A deputy in a seat, by the name of whose it is; null for any that is empty. */
interface Claim {
  readonly deputy: Attendance
  readonly seat: string | null
}

export interface Seating {
  /** Seats of the body. */
  readonly total: number
  /** Whether the register knows who has one. */
  readonly from: Seats['from']
  /** Members and serving deputies, in the order of the attendance; never more than there are seats. */
  readonly voters: readonly Attendance[]
  /** Members in whose seat nobody sits, as far as the attendance lists them. */
  readonly missing: readonly Attendance[]
  /** Deputies who are said to serve here but whose seat is taken, or nobody's. */
  readonly seatless: readonly Attendance[]
  /** Deputies who are there and of whom nothing is said. */
  readonly unsaid: readonly Attendance[]
}

/** Who may vote at a paragraph, by its place from 1. */
export function votersAt(facts: VoterFacts, place: number): readonly Attendance[] {
  return seatingOf(facts)(place).voters
}

/** Who leads at a paragraph, by its place from 1: the chair who may vote there, else a vice chair; null for neither. */
export function chairAt(facts: VoterFacts, place: number): Attendance | null {
  return chairOf(votersAt(facts, place))
}

/** Who of those who may vote leads, and has the casting vote. */
export function chairOf(voters: readonly Attendance[]): Attendance | null {
  const named = (wanted: 'chair' | 'viceChair') => voters.find(({ role }) => roleOf(role) === wanted)
  return named('chair') ?? named('viceChair') ?? null
}

/** The seats of the body on the meeting's day. One who has two mandates has one seat. */
export function seatsOf({ members, minutes, date }: VoterFacts): Seats {
  const serving = members.filter((member) => servesOn(member, date) && hasVote(member))
  const registered = new Set(serving.map(({ name }) => plainName(name)))
  if (registered.size > 0) return { total: registered.size, names: registered, from: 'register' }
  const named = new Set(minutes.attendance.filter(isNamedAsMember).map(({ name }) => plainName(name)))
  return { total: named.size, names: named, from: 'attendance' }
}

function isNamedAsMember({ role }: Attendance): boolean {
  const known = roleOf(role)
  return known !== null && hasVote({ role: known, votes: null })
}

/** Who sits where at each paragraph, by its place from 1. */
export function seatingOf(facts: VoterFacts): (place: number) => Seating {
  const { attendance } = facts.minutes
  const seats = seatsOf(facts)
  const nameOf = new Map(attendance.map(({ id, name }) => [id, plainName(name)]))
  const seatOf = ({ id }: Pick<Attendance, 'id'>) => nameOf.get(id) ?? ''
  const known = new Map<number, Seating>()

  function claimOf(deputy: Attendance, place: number): Claim | null {
    const span = deputy.serves.find(
      ({ from, until }) => (from ?? 1) <= place && place <= (until ?? Number.POSITIVE_INFINITY),
    )
    if (span) return { deputy, seat: span.for === null ? null : seatOf({ id: span.for }) }
    if (deputy.serves.length > 0) return null
    const printed = printedClaim(deputy.role)
    if (!printed) return null
    // Of a name that nobody has nothing more is known than that it is somebody's.
    return { deputy, seat: printed.for !== null && seats.names.has(printed.for) ? printed.for : null }
  }

  function at(place: number): Seating {
    const there = participantsAt(facts.minutes, place)
    const sitting = new Map<string, Attendance>()
    for (const person of there) {
      const seat = seatOf(person)
      if (seats.names.has(seat) && !sitting.has(seat)) sitting.set(seat, person)
    }
    const waiting = there.filter((person) => !seats.names.has(seatOf(person)))
    const claims = waiting.flatMap((deputy) => claimOf(deputy, place) ?? [])
    const seatless = seat(claims, sitting, seats.names)
    const voting = new Set(sitting.values())
    return {
      total: seats.total,
      from: seats.from,
      voters: there.filter((person) => voting.has(person)),
      missing: attendance.filter((person) => seats.names.has(seatOf(person)) && !sitting.has(seatOf(person))),
      seatless,
      unsaid: waiting.filter((deputy) => isUnsaid(deputy)),
    }
  }

  return (place) => {
    const found = known.get(place) ?? at(place)
    known.set(place, found)
    return found
  }
}

/** Seats deputies, those first of whom it is said for whom; gives those for whom no seat is left. */
function seat(
  claims: readonly Claim[],
  sitting: Map<string, Attendance>,
  names: ReadonlySet<string>,
): readonly Attendance[] {
  const inOrder = [
    ...claims.filter(({ seat }) => seat !== null),
    ...claims.filter(({ seat }) => seat === null),
  ]
  return inOrder.flatMap(({ deputy, seat }) => {
    const wanted = seat ?? [...names].find((name) => !sitting.has(name))
    if (wanted === undefined || !names.has(wanted) || sitting.has(wanted)) return [deputy]
    sitting.set(wanted, deputy)
    return []
  })
}

/** "suppleant för Anna Ek", "tjänstgörande ersättare": who serves in a member's place, and in whose where it is said. */
const servesForSomebody =
  /^(?:(?:tjänstgörande )?(?:suppleant|ersättare) för (?<member>.+)|tjänstgörande (?:suppleant|ersättare))$/iu

function printedClaim(role: string): { readonly for: string | null } | null {
  const found = servesForSomebody.exec(role.trim())
  if (!found) return null
  const member = found.groups?.member
  return { for: member === undefined ? null : plainName(member) }
}

function isUnsaid({ role, serves }: Attendance): boolean {
  return (
    serves.length === 0 &&
    roleOf(role) === 'deputy' &&
    printedClaim(role) === null &&
    !/^(?:ej|icke) /i.test(role.trim())
  )
}
