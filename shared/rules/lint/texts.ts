/** What the words of minutes should be looked over for. */
import type { Paragraph } from '../../model/minutes.ts'
import { attachmentReferences } from '../../text/attachment-references.ts'
import { labelsIn } from '../../text/labels.ts'
import { numbersOf } from '../frozen-numbering.ts'
import { personalNumbersIn } from '../personal-number.ts'
import { type Check, type Hit, inParagraphs } from './rule.ts'

/** What somebody meant to fill in: "XX", "???", a row of dots or lines, "till …." at the end of a sentence. */
const leftOpen = /(?<![\p{L}\d])X{2,}(?![\p{L}\d])|\?{2,}|(?<!\S)(?:…|\.{3,})(?![^\s.,;:])|_{3,}|\[\s*\]/u

export const placeholder: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    const found = [...textsOf(paragraph), ...recordTexts(paragraph)].flatMap(
      (text) => leftOpen.exec(text)?.[0] ?? [],
    )
    return found.length === 0 ? [] : [{ params: { text: found[0] ?? '' } }]
  })

/** Letters and pictures that the documents' fonts, Latin, Greek and Cyrillic, do not have: a box is printed for each. */
const unprinted =
  /(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Common}|\p{Script=Inherited})\p{L}|\p{Emoji_Presentation}/u

export const unprintable: Check = (input) => [
  ...input.minutes.attendance.flatMap(({ id, name, role, organisation }): readonly Hit[] => {
    const [sign] = unprinted.exec([name, role, organisation].join(' ')) ?? []
    return sign === undefined ? [] : [{ place: { kind: 'attendance', id }, params: { sign } }]
  }),
  ...inParagraphs(input, (paragraph) => {
    const [sign] = unprinted.exec([...textsOf(paragraph), ...recordTexts(paragraph)].join(' ')) ?? []
    return sign === undefined ? [] : [{ params: { sign } }]
  }),
]

/** A number in printed minutes is public wherever they are. */
export const personalNumber: Check = (input) => [
  ...input.minutes.attendance.flatMap(({ id, name, role, organisation }): readonly Hit[] => {
    const count = [name, role, organisation].flatMap(personalNumbersIn).length
    return count === 0 ? [] : [{ place: { kind: 'attendance', id }, params: { count } }]
  }),
  ...inParagraphs(input, (paragraph) => {
    const count = textsOf(paragraph).flatMap(personalNumbersIn).length
    return count === 0 ? [] : [{ params: { count } }]
  }),
]

/** Of a meeting without an agenda in the file nothing is known of its papers. */
export const noSuchAttachment: Check = (input) => {
  const { items, sent, board } = input.meeting
  if (items.length === 0) return []
  const known = [
    ...numbersOf(items, sent, board.settings.attachments).labels.flat(),
    ...(sent?.attachments ?? []).map(({ label }) => label),
  ].filter((label) => label !== '')
  // "2" speaks of all that "2 a" and "2 b" are.
  const isKnown = (label: string) => known.some((other) => other === label || other.startsWith(`${label} `))
  return inParagraphs(input, ({ text, decision, reference }) => {
    const named = [
      ...[text, decision].flatMap(attachmentReferences).flatMap(({ labels }) => labels),
      ...labelsIn(reference),
    ]
    const missing = [...new Set(named)].filter((label) => !isKnown(label))
    return missing.length === 0 ? [] : [{ params: { labels: missing.join(', '), count: missing.length } }]
  })
}

/** What of the records is written out, by rules or by hand. */
function recordTexts({ records }: Paragraph): readonly string[] {
  const { order, earlier, documents, motions, elections, reservations, statements, notes } = records
  return [
    ...[order, earlier, documents],
    ...motions.map(({ text }) => text),
    ...elections.map(({ name }) => name),
    ...[...reservations, ...statements, ...notes].map(({ text }) => text),
  ]
}

function textsOf({ title, text, decision }: Paragraph): readonly string[] {
  return [title, text, decision]
}
