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
 */
import { AppError } from '../errors.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Minutes, Paragraph } from '../model/minutes.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** @throws AppError NO_MINUTES */
export function canonicalMinutes(meeting: MeetingDetail): string {
  const { minutes } = meeting
  if (!minutes) throw new AppError('NO_MINUTES')
  const isSecond = minutes.firstParagraph > 1 || minutes.paragraphs.some(hasStructure)
  const signed = signedContent(meeting, minutes, isSecond)
  return JSON.stringify(sorted({ format: `justera-minutes-${isSecond ? 2 : 1}`, signed }))
}

function hasStructure({ textDoc, decisionDoc }: Paragraph): boolean {
  return textDoc !== null || decisionDoc !== null
}

function signedContent(
  { board, number, kind, date }: MeetingDetail,
  minutes: Minutes,
  isSecond: boolean,
): Json {
  const { start, end, place, recordedOn, firstParagraph } = minutes
  return {
    board: { name: board.name, orgnr: board.orgnr, kind: board.kind, bodyName: board.bodyName },
    meeting: { number, kind, date },
    minutes: { start, end, place, recordedOn, ...(isSecond ? { firstParagraph } : {}) },
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
    paragraphs: minutes.paragraphs.map(({ title, text, decision, reference, textDoc, decisionDoc }) => ({
      title,
      text,
      decision,
      reference,
      ...(isSecond ? { textDoc: asJson(textDoc), decisionDoc: asJson(decisionDoc) } : {}),
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
