/** Jäv: who has it neither takes part nor is present, and the rest must still be enough (kommunallagen 6:28–30, aktiebolagslagen 8:23). */
import type { Attendance, Paragraph } from '../../model/minutes.ts'
import { hasConflict } from '../participants.ts'
import { roleOf } from '../roles.ts'
import { isSameName, plainName } from '../same-name.ts'
import { chairOf } from '../voters.ts'
import { type Check, inParagraphs, type LintInput } from './rule.ts'

/** Who had to leave, and how many of the members' seats were filled without them. */
export const conflictRecorded: Check = (input) =>
  inParagraphs(input, (paragraph, index) => {
    const { total, voters } = input.seatingAt(index + 1)
    const names = conflicted(input, paragraph).map(({ name }) => name)
    if (names.length === 0 || total === 0) return []
    return [{ params: { names: names.join(', '), voting: voters.length, total } }]
  })

/** Named as one who moved or presented in the matter. */
export const conflictTookPart: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    const { motions, presenters } = paragraph.records
    const told = [presenters, ...motions.map(({ authors }) => authors)].map(plainName)
    return conflicted(input, paragraph)
      .filter(({ name }) => told.some((text) => text.includes(plainName(name))))
      .map(({ name }) => ({ params: { name } }))
  })

/** The chair had to leave, and nobody who was there is put down as leading. */
export const conflictOfChair: Check = (input) =>
  inParagraphs(input, (paragraph, index) => {
    const chair = conflicted(input, paragraph).find(({ role }) => roleOf(role) === 'chair')
    return chair && chairOf(input.seatingAt(index + 1).voters) === null
      ? [{ params: { name: chair.name } }]
      : []
  })

/** One who did not take part in a matter can't vouch for what was said of it. */
export const signerWithConflict: Check = (input) =>
  input.minutes.signatories.flatMap((signatory) => {
    if (signatory.role === 'secretary') return []
    const numbers = input.minutes.paragraphs.flatMap((paragraph, index) =>
      conflicted(input, paragraph).some(({ name }) => isSameName(name, signatory.name))
        ? [`§ ${input.minutes.firstParagraph + index}`]
        : [],
    )
    if (numbers.length === 0) return []
    const params = { name: signatory.name, numbers: numbers.join(', ') }
    return [{ place: { kind: 'signatory', id: signatory.id }, params }]
  })

function conflicted({ minutes }: LintInput, paragraph: Paragraph): readonly Attendance[] {
  if (paragraph.records.conflicts.length === 0) return []
  return minutes.attendance.filter(({ id }) => hasConflict(paragraph, id))
}
