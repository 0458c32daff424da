/** What a rule of the linter is: data with a pure check over one input. */
import type { LintCode, LintFix, LintPlace, LintSeverity } from '../../model/lint.ts'
import type { Item, MeetingRow } from '../../model/meeting.ts'
import type { MeetingDetail } from '../../model/meeting-detail.ts'
import type { Minutes, Paragraph, ParagraphInput } from '../../model/minutes.ts'
import type { AttendanceId, LocalDate } from '../../values.ts'
import type { Seating, VoterFacts } from '../voters.ts'

export interface LintInput extends VoterFacts {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  /** Who sits where at a paragraph, by its place from 1. */
  readonly seatingAt: (place: number) => Seating
  /** Of the meeting's body; the meeting itself may be among them. */
  readonly meetings: readonly Pick<MeetingRow, 'id' | 'number' | 'date'>[]
  readonly today: LocalDate
}

/** One thing that a check found. */
export interface Hit {
  readonly place: LintPlace
  readonly params?: Readonly<Record<string, string | number>>
  readonly fix?: LintFix
}

export interface Rule {
  readonly code: LintCode
  readonly severity: LintSeverity
  /** As printed; null where no law says it. */
  readonly section: string | null
  /** `board`: what is said of boards and committees, not of general meetings (stämmor). */
  readonly of: 'all' | 'board'
  readonly check: (input: LintInput) => readonly Hit[]
}

export type Check = Rule['check']

export const head: LintPlace = { kind: 'head' }

/** Where a paragraph stands, by its place in the minutes from 0. */
export function placeOf({ firstParagraph }: Minutes, { id }: Paragraph, index: number): LintPlace {
  return { kind: 'paragraph', id, number: firstParagraph + index }
}

/** What a check finds in each paragraph. */
export function inParagraphs(
  { minutes }: LintInput,
  find: (paragraph: Paragraph, index: number) => readonly Omit<Hit, 'place'>[],
): readonly Hit[] {
  return minutes.paragraphs.flatMap((paragraph, index) =>
    find(paragraph, index).map((hit) => ({ ...hit, place: placeOf(minutes, paragraph, index) })),
  )
}

/** The item of the agenda that a paragraph is about, where there is one. */
export function itemOf({ meeting }: LintInput, { itemId }: Paragraph): Item | undefined {
  return itemId === null ? undefined : meeting.items.find(({ id }) => id === itemId)
}

/** A paragraph rewritten, as the call that does it. */
export function rewrite({ id, itemId: _, ...paragraph }: Paragraph, given: Partial<ParagraphInput>): LintFix {
  return { call: 'paragraph.update', input: { id, paragraph: { ...paragraph, ...given } } }
}

/** What somebody of the attendance is called there; empty for one who is not in it. */
export function nameOf({ attendance }: Minutes, id: AttendanceId): string {
  return attendance.find((person) => person.id === id)?.name ?? ''
}
