/**
 * What later exports of adjusted minutes say of their corrections: a notice before the text, the corrections in full after
 * it. The sealed content between them is never touched (JO 581-2013, JO 3339-2013).
 */
import type { Minutes } from '../model/minutes.ts'
import type { Correction } from '../model/sign-off.ts'
import type { Block, Numbered, Run } from './block.ts'
import { dateText } from './format.ts'
import { proseBlocks } from './prose.ts'
import { type DocumentWords, fill } from './words.ts'

type Corrected = Pick<Minutes, 'corrections' | 'firstParagraph'>

export interface CorrectionChoice {
  /** Places of the paragraphs that the document holds, from 1; what concerns none of them in particular always stands. */
  readonly only?: readonly number[]
  /** Of their heading: 3 below that of a meeting among others. */
  readonly level?: 2 | 3
}

/** The box at the top; nothing where there are no corrections. */
export function correctionNotice(
  minutes: Corrected,
  words: DocumentWords,
  choice: CorrectionChoice = {},
): readonly Block[] {
  const corrections = chosen(minutes, choice)
  if (corrections.length === 0) return []
  const [before = '', after = ''] = words.correction.notice.split('{{about}}')
  const about = corrections.flatMap((correction, index): readonly Run[] => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    aboutRun(correction, minutes, words),
  ])
  const runs = [{ text: before }, ...about, { text: after }]
  return [
    {
      kind: 'apart',
      label: words.correction.label,
      showLabel: true,
      tone: 'decision',
      blocks: [{ kind: 'paragraph', runs }],
    },
  ]
}

/** All of them with text, reason, day and person; nothing where there are none. */
export function correctionBlocks(
  minutes: Corrected,
  words: DocumentWords,
  choice: CorrectionChoice = {},
): readonly Block[] {
  const corrections = chosen(minutes, choice)
  if (corrections.length === 0) return []
  return [
    { kind: 'heading', level: choice.level ?? 2, text: words.correction.title },
    { kind: 'paragraph', tone: 'meta', leads: true, runs: [{ text: words.correction.intro }] },
    ...corrections.map((correction) => correctionBlock(correction, minutes, words)),
  ]
}

/** "§ 5", or null for what stands before or after the paragraphs. */
export function correctedParagraph(
  { paragraph }: Pick<Correction, 'paragraph'>,
  { firstParagraph }: Pick<Minutes, 'firstParagraph'>,
): string | null {
  return paragraph === null ? null : `§\u00a0${firstParagraph + paragraph - 1}`
}

function chosen({ corrections }: Corrected, { only }: CorrectionChoice): readonly Correction[] {
  return corrections.filter(({ paragraph }) => !only || paragraph === null || only.includes(paragraph))
}

function aboutRun(correction: Correction, minutes: Corrected, words: DocumentWords): Run {
  const place = correctedParagraph(correction, minutes) ?? words.correction.whole
  return {
    text: fill(words.correction.about, { place, date: dateText(correction.on, words.language) }),
    link: { place: placeOf(correction), description: fill(words.correction.toText, { place }) },
  }
}

function correctionBlock(correction: Correction, minutes: Corrected, words: DocumentWords): Numbered {
  const { on, text, reason, person } = correction
  return {
    kind: 'numbered',
    number: correctedParagraph(correction, minutes) ?? '–',
    title: fill(words.correction.heading, { date: dateText(on, words.language) }),
    place: placeOf(correction),
    blocks: [
      {
        kind: 'apart',
        label: words.correction.text,
        showLabel: true,
        tone: 'decision',
        blocks: proseBlocks(text),
      },
      {
        kind: 'facts',
        rows: [
          { label: words.correction.reason, value: reason },
          { label: words.correction.person, value: person },
        ],
      },
    ],
  }
}

function placeOf({ id }: Correction): string {
  return `correction-${id}`
}
