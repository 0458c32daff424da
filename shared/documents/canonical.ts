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
 */
import { AppError } from '../errors.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** @throws AppError NO_MINUTES */
export function canonicalMinutes(meeting: MeetingDetail): string {
  return JSON.stringify(sorted({ format: 'justera-minutes-1', signed: signedContent(meeting) }))
}

function signedContent({ board, number, kind, date, minutes }: MeetingDetail): Json {
  if (!minutes) throw new AppError('NO_MINUTES')
  return {
    board: { name: board.name, orgnr: board.orgnr, kind: board.kind, bodyName: board.bodyName },
    meeting: { number, kind, date },
    minutes: {
      start: minutes.start,
      end: minutes.end,
      place: minutes.place,
      recordedOn: minutes.recordedOn,
    },
    attendance: minutes.attendance.map(
      ({ name, role, organisation, presence, fromParagraph, untilParagraph }) => ({
        name,
        role,
        organisation,
        presence,
        fromParagraph,
        untilParagraph,
      }),
    ),
    paragraphs: minutes.paragraphs.map(({ title, text, decision, reference }) => ({
      title,
      text,
      decision,
      reference,
    })),
    signatories: minutes.signatories.map(({ role, name, title, signedOn }) => ({
      role,
      name,
      title,
      signedOn,
    })),
  }
}

/** One line of JSON by the rules above: sorted keys, no white space, text in NFC. What is undefined is left out. */
export function canonicalJson(value: object): string {
  return JSON.stringify(sorted(JSON.parse(JSON.stringify(value)) as Json))
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
