/**
 * The content that a sign-off's SHA-256 is taken over, as one line of JSON in UTF-8. The format is an archive's to
 * keep: what is written here can be recomputed by anyone from the exported data, without this program.
 *
 * `justera-minutes-1` is `{"format":"justera-minutes-1","signed":{…}}` where `signed` holds
 * - `board`: name, orgnr, kind, bodyName
 * - `meeting`: number (of the year), kind, date
 * - `minutes`: start, end, place, recordedOn
 * - `attendance`: name, role, organisation, presence, fromParagraph, untilParagraph, in printed order
 * - `paragraphs`: title, text, decision, reference, in printed order
 * - `signatories`: role, name, title, signedOn, in printed order
 * with the keys of every object sorted, no white space between tokens, all text in NFC, dates as YYYY-MM-DD, times as
 * HH:MM, and null where nothing is said. The printed minutes are made of this and nothing else: no database ids, nothing
 * of the agenda, nothing of the sign-off itself.
 *
 * `justera-minutes-2` is the same for minutes that the first can't say all of, because a text has structure or the numbers
 * of the paragraphs go on from an earlier meeting's; it holds besides
 * - `minutes`: firstParagraph, the number of the first paragraph
 * - `paragraphs`: textDoc and decisionDoc, the text and the decision with their structure as it is stored
 *   (shared/model/rich-text.ts), or null where `text` and `decision` are all there is
 * Minutes without either keep the first for ever, so that a seal is the same in whatever version it is taken.
 *
 * `justera-minutes-3` is that of minutes that have a number in their body's series, records or stays that the others can't
 * say; it holds what the second holds, and besides
 * - `board`: tense, which the records are worded in: "present" or "past"
 * - `minutes`: number, caseNumber
 * - `attendance`: gaps, serves, remote; in `serves`, `for` is the place of the one served for in this list, from 1, or null
 * - `paragraphs`: records, as in shared/model/records.ts without what is empty; where that names somebody of the
 *   attendance, it is by place in its list, from 1, or null for one who is not in it
 */
import { AppError } from '../errors.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Attendance, Minutes, Paragraph } from '../model/minutes.ts'
import { type ParagraphRecords, recordsMade } from '../model/records.ts'
import { voiceOf } from '../rules/tense.ts'
import type { AttendanceId } from '../values.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** @throws AppError NO_MINUTES */
export function canonicalMinutes(meeting: MeetingDetail): string {
  const { minutes } = meeting
  if (!minutes) throw new AppError('NO_MINUTES')
  const version = versionOf(minutes)
  const signed = signedContent(meeting, minutes, version)
  return JSON.stringify(sorted({ format: `justera-minutes-${version}`, signed }))
}

/** What is given out to be signed: the same with no day of signing. @throws AppError NO_MINUTES */
export function canonicalToSign(meeting: MeetingDetail): string {
  const { minutes } = meeting
  if (!minutes) throw new AppError('NO_MINUTES')
  const signatories = minutes.signatories.map((signatory) => ({ ...signatory, signedOn: null }))
  return canonicalMinutes({ ...meeting, minutes: { ...minutes, signatories } })
}

type Version = 1 | 2 | 3

function versionOf({ number, caseNumber, firstParagraph, attendance, paragraphs }: Minutes): Version {
  const isThird =
    number !== null ||
    caseNumber !== '' ||
    paragraphs.some(({ records }) => Object.keys(recordsMade(records)).length > 0) ||
    attendance.some(({ gaps, serves, remote }) => gaps.length > 0 || serves.length > 0 || remote)
  if (isThird) return 3
  return firstParagraph > 1 || paragraphs.some(hasStructure) ? 2 : 1
}

function hasStructure({ textDoc, decisionDoc }: Paragraph): boolean {
  return textDoc !== null || decisionDoc !== null
}

function signedContent(
  { board, number, kind, date }: MeetingDetail,
  minutes: Minutes,
  version: Version,
): Json {
  const { start, end, place, recordedOn, firstParagraph } = minutes
  return {
    board: {
      ...{ name: board.name, orgnr: board.orgnr, kind: board.kind, bodyName: board.bodyName },
      ...(version >= 3 && { tense: voiceOf(board).tense }),
    },
    meeting: { number, kind, date },
    minutes: {
      ...{ start, end, place, recordedOn },
      ...(version >= 2 && { firstParagraph }),
      ...(version >= 3 && { number: minutes.number, caseNumber: minutes.caseNumber }),
    },
    attendance: minutes.attendance.map((person) => signedPerson(person, minutes, version)),
    paragraphs: minutes.paragraphs.map((paragraph) => signedParagraph(paragraph, minutes, version)),
    signatories: minutes.signatories.map(({ role, name, title, signedOn }) => ({
      role,
      name,
      title,
      signedOn,
    })),
  }
}

function signedPerson(person: Attendance, { attendance }: Minutes, version: Version): Json {
  const { name, role, organisation, presence, fromParagraph, untilParagraph, gaps, serves, remote } = person
  const stay = {
    gaps: gaps.map(({ from, until }) => ({ from, until })),
    serves: serves.map(({ for: seat, from, until }) => ({ for: placeIn(attendance, seat), from, until })),
    remote,
  }
  return {
    ...{ name, role, organisation, presence, fromParagraph, untilParagraph },
    ...(version >= 3 && stay),
  }
}

function signedParagraph(paragraph: Paragraph, { attendance }: Minutes, version: Version): Json {
  const { title, text, decision, reference, textDoc, decisionDoc, records } = paragraph
  return {
    ...{ title, text, decision, reference },
    ...(version >= 2 && { textDoc: asJson(textDoc), decisionDoc: asJson(decisionDoc) }),
    ...(version >= 3 && { records: signedRecords(records, attendance) }),
  }
}

function signedRecords(records: ParagraphRecords, people: readonly Attendance[]): Json {
  const { votes, conflicts, reservations } = records
  const placed = {
    ...records,
    votes: votes.map(({ ballots, ...vote }) => ({
      ...vote,
      ballots: ballots.map(({ attendance, vote }) => ({ attendance: placeIn(people, attendance), vote })),
    })),
    conflicts: conflicts.map(({ attendance, reason }) => ({
      attendance: placeIn(people, attendance),
      reason,
    })),
    reservations: reservations.map(({ by, ...reservation }) => ({
      ...reservation,
      by: by.map((id) => placeIn(people, id)),
    })),
  }
  const made = Object.keys(recordsMade(records))
  return asJson(Object.fromEntries(Object.entries(placed).filter(([name]) => made.includes(name))))
}

/** Place in the list, from 1; null for one who is not in it. */
function placeIn(people: readonly Attendance[], id: AttendanceId | null): number | null {
  const index = people.findIndex((person) => person.id === id)
  return index === -1 ? null : index + 1
}

/** One line of JSON by the rules above: sorted keys, no white space, text in NFC. What is undefined is left out. */
export function canonicalJson(value: object): string {
  return JSON.stringify(sorted(asJson(value)))
}

/** Without what is undefined. */
function asJson(value: object | null): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}

function sorted(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC')
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (isList(value)) return value.map(sorted)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
