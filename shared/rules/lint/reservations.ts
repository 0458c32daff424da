/** Reservations: by those who took part in a decision and lost, before the meeting ended (kommunallagen 4:27). */
import type { Attendance, Paragraph } from '../../model/minutes.ts'
import { hasConflict, isThereAt } from '../participants.ts'
import { roleOf } from '../roles.ts'
import { winnerOf } from '../vote-count.ts'
import { chairOf } from '../voters.ts'
import { hasDecision } from './decided.ts'
import { type Check, type Hit, inParagraphs, type LintInput } from './rule.ts'
import { mayHaveVoted } from './votes.ts'

interface Reserving {
  readonly person: Attendance
  readonly paragraph: Paragraph
  /** Of the paragraph, from 1. */
  readonly place: number
}

function ofReserving(input: LintInput, isAmiss: (reserving: Reserving) => boolean): readonly Hit[] {
  const people = new Map(input.minutes.attendance.map((person) => [person.id, person]))
  return inParagraphs(input, (paragraph, index) =>
    paragraph.records.reservations
      .flatMap(({ by }) => by)
      .flatMap((id) => {
        const person = people.get(id)
        const wrong = person && isAmiss({ person, paragraph, place: index + 1 })
        return wrong ? [{ params: { name: person.name } }] : []
      }),
  )
}

/** Whoever was not there, or had to leave for jäv, has not taken part. */
export const reservationOfAbsent: Check = (input) =>
  ofReserving(
    input,
    ({ person, paragraph, place }) => !isThereAt(person, place) || hasConflict(paragraph, person.id),
  )

/** Those who decide may reserve themselves, and the managing director have a dissent noted (aktiebolagslagen 8:24). */
export const reservationWithoutVote: Check = (input) =>
  ofReserving(input, ({ person, paragraph, place }) => {
    if (!isThereAt(person, place) || hasConflict(paragraph, person.id)) return false
    return roleOf(person.role) !== 'managingDirector' && !mayHaveVoted(person, input.seatingAt(place))
  })

/** By one who voted for what won, in every vote. */
export const reservationAgainstVote: Check = (input) =>
  ofReserving(input, ({ person, paragraph, place }) => {
    const chair = chairOf(input.seatingAt(place).voters)?.id ?? null
    const agreed = paragraph.records.votes.flatMap((vote) => {
      const own = vote.secret ? undefined : vote.ballots.find(({ attendance }) => attendance === person.id)
      return own ? [own.vote === winnerOf(vote, chair)] : []
    })
    return agreed.length > 0 && agreed.every(Boolean)
  })

export const reservationLate: Check = (input) => {
  const { end } = input.minutes
  return inParagraphs(input, ({ records }) =>
    records.reservations.flatMap(({ at }) =>
      at !== null && end !== null && at > end ? [{ params: { at, end } }] : [],
    ),
  )
}

export const reservationWithoutDecision: Check = (input) =>
  inParagraphs(input, (paragraph) =>
    paragraph.records.reservations.length > 0 && !hasDecision(paragraph) ? [{}] : [],
  )
