/** Who took part in a paragraph. */
import type { Attendance, Minutes, Paragraph } from '../model/minutes.ts'
import type { ParagraphRecords } from '../model/records.ts'
import type { AttendanceId } from '../values.ts'

type Stay = Pick<Attendance, 'presence' | 'fromParagraph' | 'untilParagraph' | 'gaps'>

/** Whether somebody was there at a paragraph, by its place from 1. */
export function isThereAt(stay: Stay, place: number): boolean {
  const { presence, fromParagraph, untilParagraph, gaps } = stay
  if (presence === 'absent' || gaps.some(({ from, until }) => from <= place && place <= until)) return false
  if (presence === 'present') return true
  return (fromParagraph ?? 1) <= place && place <= (untilParagraph ?? Number.POSITIVE_INFINITY)
}

/** Jäv keeps a person from being present (kommunallagen 6:30, aktiebolagslagen 8:23). */
export function hasConflict({ records }: Pick<Paragraph, 'records'>, person: AttendanceId): boolean {
  return records.conflicts.some(({ attendance }) => attendance === person)
}

/** Those who were there at a paragraph, by its place from 1, and free of jäv. */
export function participantsAt(
  { attendance, paragraphs }: Pick<Minutes, 'attendance' | 'paragraphs'>,
  place: number,
): readonly Attendance[] {
  const paragraph = paragraphs[place - 1]
  return attendance.filter(
    (person) => isThereAt(person, place) && !(paragraph && hasConflict(paragraph, person.id)),
  )
}

/** Whom records name of the attendance: those who voted, had jäv or reserved themselves. */
export function namedIn({
  votes,
  conflicts,
  reservations,
}: Pick<ParagraphRecords, 'votes' | 'conflicts' | 'reservations'>): readonly AttendanceId[] {
  return [
    ...votes.flatMap(({ ballots }) => ballots.map(({ attendance }) => attendance)),
    ...conflicts.map(({ attendance }) => attendance),
    ...reservations.flatMap(({ by }) => by),
  ]
}
