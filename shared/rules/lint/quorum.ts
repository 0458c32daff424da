/** Whether more than half of the members were there (kommunallagen 6:27, aktiebolagslagen 8:21), those with jäv not counted. */
import type { LintFix } from '../../model/lint.ts'
import type { Seating } from '../voters.ts'
import { seatsOf } from '../voters.ts'
import { onlySeatFix } from './deputies.ts'
import { type Check, type Hit, inParagraphs, type LintInput } from './rule.ts'

export interface Presence {
  readonly total: number
  /** Members, and deputies who are said to serve. */
  readonly voting: number
  /** With the deputies who are there and of whom nothing is said. */
  readonly atMost: number
}

export function presenceOf({ total, voters, unsaid }: Seating): Presence {
  return { total, voting: voters.length, atMost: Math.min(total, voters.length + unsaid.length) }
}

export function isQuorate(voting: number, total: number): boolean {
  return voting * 2 > total
}

export const quorum: Check = (input) => atDecisions(input, ({ atMost, total }) => !isQuorate(atMost, total))

/** Where one deputy is there and one member is missing, that is whom the deputy served for. */
export const quorumByDeputies: Check = (input) =>
  atDecisions(
    input,
    ({ voting, atMost, total }) => !isQuorate(voting, total) && isQuorate(atMost, total),
    (place) => onlySeatFix(input, place),
  )

/** Says so where the register could not be asked. */
export const quorumByAttendance: Check = (input) => {
  const { from, total } = seatsOf(input)
  if (from === 'register' || total === 0) return []
  return [{ place: { kind: 'attendance', id: null }, params: { count: total } }]
}

/** Nothing is found where nobody is known to have a vote: that is said of the attendance already. */
function atDecisions(
  input: LintInput,
  isAmiss: (presence: Presence) => boolean,
  fixAt: (place: number) => LintFix | null = () => null,
): readonly Hit[] {
  return inParagraphs(input, ({ decision }, index) => {
    const presence = presenceOf(input.seatingAt(index + 1))
    if (presence.total === 0 || decision.trim() === '' || !isAmiss(presence)) return []
    const fix = fixAt(index + 1)
    return [{ params: { voting: presence.voting, total: presence.total }, ...(fix && { fix }) }]
  })
}
