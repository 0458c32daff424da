/**
 * Whether more than half of the members were there (kommunallagen 6:27, aktiebolagslagen 8:21–22). Members are those of
 * the register who had a vote on the day; where it has none, those whom the minutes name in a member's role.
 */
import type { Attendance } from '../../model/minutes.ts'
import { isThereAt } from '../participants.ts'
import { hasVote, roleOf, servesOn } from '../roles.ts'
import { type Check, type Hit, inParagraphs, isSameName, type LintInput } from './rule.ts'

/** "suppleant för Anna Ek", "tjänstgörande ersättare": who serves in a member's place, and in whose where it is said. */
const servesForSomebody =
  /^(?:(?:tjänstgörande )?(?:suppleant|ersättare) för (?<member>.+)|tjänstgörande (?:suppleant|ersättare))$/iu

export interface Seats {
  readonly total: number
  /** Names of those who have a vote of their own; those of the register, or of the attendance. */
  readonly members: readonly string[]
  readonly from: 'register' | 'attendance'
}

export function seatsOf({ members, minutes, meeting }: LintInput): Seats {
  const serving = members.filter((member) => servesOn(member, meeting.date) && hasVote(member))
  // One who has two mandates has one seat.
  const registered = [...new Set(serving.map(({ name }) => name))]
  if (registered.length > 0) return { total: registered.length, members: registered, from: 'register' }
  const named = minutes.attendance.filter(isNamedAsMember).map(({ name }) => name)
  return { total: named.length, members: named, from: 'attendance' }
}

function isNamedAsMember({ role }: Attendance): boolean {
  const known = roleOf(role)
  return known !== null && hasVote({ role: known, votes: null })
}

export interface Presence {
  readonly total: number
  /** Members, and deputies who are said to serve. */
  readonly voting: number
  /** With the deputies who are there and of whom nothing is said. */
  readonly atMost: number
}

/** Who could decide at a paragraph, by its place from 1. */
export function presenceAt({ minutes }: Pick<LintInput, 'minutes'>, seats: Seats, place: number): Presence {
  const there = minutes.attendance.filter((person) => isThereAt(person, place))
  const isMember = ({ name }: Attendance) => seats.members.some((member) => isSameName(member, name))
  const members = there.filter(isMember)
  const others = there.filter((person) => !isMember(person))
  const serving = others.filter((person) => servesNow(person, members)).length
  const deputies = others.filter(
    ({ role }) => roleOf(role) === 'deputy' && !servesForSomebody.test(role),
  ).length
  const capped = (count: number) => Math.min(seats.total, count)
  return {
    total: seats.total,
    voting: capped(members.length + serving),
    atMost: capped(members.length + serving + deputies),
  }
}

/** A deputy serves while the member is away. */
function servesNow({ role }: Attendance, members: readonly Attendance[]): boolean {
  const found = servesForSomebody.exec(role)
  if (!found) return false
  const member = found.groups?.member
  return member === undefined || !members.some(({ name }) => isSameName(name, member))
}

export function isQuorate(voting: number, total: number): boolean {
  return voting * 2 > total
}

export const quorum: Check = (input) => atDecisions(input, ({ atMost, total }) => !isQuorate(atMost, total))

export const quorumByDeputies: Check = (input) =>
  atDecisions(input, ({ voting, atMost, total }) => !isQuorate(voting, total) && isQuorate(atMost, total))

/** Says so where the register could not be asked. */
export const quorumByAttendance: Check = (input) => {
  const { from, total } = seatsOf(input)
  if (from === 'register' || total === 0) return []
  return [{ place: { kind: 'attendance', id: null }, params: { count: total } }]
}

/** Nothing is found where nobody is known to have a vote: that is said of the attendance already. */
function atDecisions(input: LintInput, isAmiss: (presence: Presence) => boolean): readonly Hit[] {
  const seats = seatsOf(input)
  if (seats.total === 0) return []
  return inParagraphs(input, ({ decision }, index) => {
    const presence = presenceAt(input, seats, index + 1)
    if (decision.trim() === '' || !isAmiss(presence)) return []
    return [{ params: { voting: presence.voting, total: presence.total } }]
  })
}
