/** How printed records speak: the words of their tense, the names of people, and sentences put together of parts. */
import type { BodyKind } from '../model/board.ts'
import type { Attendance } from '../model/minutes.ts'
import type { Voice } from '../rules/main-clause.ts'
import { roleOf } from '../rules/roles.ts'
import type { AttendanceId } from '../values.ts'
import { type DocumentWords, fill } from './words.ts'

/** "Nämnden beslutar" or "Styrelsen beslutade". */
export interface RecordVoice extends Voice {
  readonly kind: BodyKind
  readonly people: readonly Attendance[]
  readonly words: DocumentWords
}

export function verbsOf({ tense, words }: RecordVoice): DocumentWords['records']['present'] {
  return words.records[tense]
}

/** "A, B och C" */
export function listed(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`
}

export function personOf({ people }: RecordVoice, id: AttendanceId): Attendance | undefined {
  return people.find((person) => person.id === id)
}

/** "Karin Alm (MP)": in a committee, with the party where one is named by its letters. */
export function namedPerson({ kind }: RecordVoice, { name, organisation }: Attendance): string {
  const isParty = kind === 'committee' && /^\p{Lu}\p{L}{0,3}$/u.test(organisation)
  return isParty && !name.includes('(') ? `${name} (${organisation})` : name
}

/** Those of the ids who are in the attendance list, as a list of names. */
export function namesOf(voice: RecordVoice, ids: readonly AttendanceId[]): string {
  const people = ids.flatMap((id) => personOf(voice, id) ?? [])
  return listed(
    people.map((person) => namedPerson(voice, person)),
    voice.words.records.and,
  )
}

export function isChair({ role }: Attendance): boolean {
  return roleOf(role) === 'chair'
}

/**
 * With the name of their part in the vote: "ordföranden Bo Ek (S)", "tjänstgörande ersättaren Siv Ask (V)".
 * @param leads where the chair is not there, a vice chair
 */
export function namedVoter(voice: RecordVoice, person: Attendance, leads: boolean): string {
  const { chair, presiding, deputy } = voice.words.records
  const name = namedPerson(voice, person)
  if (isChair(person)) return fill(chair, { name })
  if (leads) return fill(presiding, { name })
  return roleOf(person.role) === 'deputy' ? fill(deputy[voice.kind], { name }) : name
}

/** As a number in running text is written: in words up to twelve. */
export function numberText(count: number, { words }: RecordVoice): string {
  return words.records.numbers.split(' ')[count] ?? String(count)
}

/** As a sentence begins. */
export function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** As it stands inside a sentence: without the full stop at its end. */
export function inner(text: string): string {
  return text.trim().replace(/\.$/, '')
}

/** "Anna Eks", "Jonas Attenius". */
export function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`
}
