/** What minutes print of a paragraph's records, each under a heading of its own and only where there is something. */
import type { Paragraph } from '../model/minutes.ts'
import type { Conflict, Election, ParagraphRecords, Remark, Reservation } from '../model/records.ts'
import type { Block } from './block.ts'
import { motionBlocks } from './motion-sentences.ts'
import { proseBlocks } from './prose.ts'
import { begun, inner, namesOf, type RecordVoice, verbsOf } from './record-voice.ts'
import { voteSentences } from './vote-sentences.ts'
import { type DocumentWords, fill } from './words.ts'

type Recorded = Pick<Paragraph, 'records' | 'decision'>
type Heading = keyof DocumentWords['records']['headings']

interface Section {
  readonly heading: (voice: RecordVoice) => Heading
  readonly blocks: (paragraph: Recorded, voice: RecordVoice) => readonly Block[]
}

/** In printed order: kommunallagen 5:67, as committees' minutes have it. */
const sections: readonly Section[] = [
  { heading: () => 'earlier', blocks: ({ records }) => proseBlocks(records.earlier) },
  { heading: () => 'documents', blocks: ({ records }) => proseBlocks(aParagraphEach(records.documents)) },
  { heading: () => 'motions', blocks: ({ records }, voice) => motionBlocks(records.motions, voice) },
  { heading: () => 'order', blocks: ({ records }) => proseBlocks(records.order) },
  { heading: () => 'votes', blocks: ofEach('votes', voteSentences) },
  { heading: () => 'elections', blocks: electionBlocks },
  { heading: () => 'conflicts', blocks: ofEach('conflicts', conflictSentences) },
  {
    // Avvikande mening: aktiebolagslagen 8:24.
    heading: ({ kind }) => (kind === 'company' ? 'dissents' : 'reservations'),
    blocks: ofEach('reservations', reservationTexts),
  },
  { heading: () => 'statements', blocks: ofEach('statements', remarkTexts('statement', 'statementIs')) },
  { heading: () => 'notes', blocks: ofEach('notes', remarkTexts('note', 'noteIs')) },
  { heading: () => 'recipients', blocks: ({ records }) => proseBlocks(records.recipients) },
]

/** Under the title, before the text: the ground of its secrecy and, in a committee, who presents the matter. */
export function recordsAbove({ records }: Recorded, voice: RecordVoice): readonly Block[] {
  const { secrecy, presenters } = records
  const ground: Block = {
    kind: 'paragraph',
    tone: 'meta',
    runs: [{ text: fill(voice.words.records.secrecy, { ground: secrecy }) }],
  }
  const presented = begun(fill(verbsOf(voice).presents, { who: presenters }))
  const isTold = voice.kind === 'committee' && presenters !== ''
  return [...(secrecy === '' ? [] : [ground]), ...(isTold ? proseBlocks(presented) : [])]
}

/** Beside the title, as on the agenda: who presents the matter to a board, whose minutes tell it in words of their own. */
export function presenterAside({ records }: Recorded, { kind, words }: RecordVoice): string | null {
  const isBeside = kind !== 'committee' && records.presenters !== ''
  return isBeside ? fill(words.presenter, { name: records.presenters }) : null
}

/** After the decision. */
export function recordsBelow(paragraph: Recorded, voice: RecordVoice): readonly Block[] {
  const { adjustedAtOnce, headings } = voice.words.records
  const atOnce: Block = { kind: 'paragraph', runs: [{ text: adjustedAtOnce, style: 'strong' }] }
  return [
    ...(paragraph.records.adjustedAtOnce ? [atOnce] : []),
    ...sections.flatMap(({ heading, blocks }): readonly Block[] => {
      const told = blocks(paragraph, voice)
      if (told.length === 0) return []
      return [{ kind: 'heading', level: 3, text: headings[heading(voice)] }, ...told]
    }),
  ]
}

function aParagraphEach(lines: string): string {
  return lines.replace(/\n+/g, '\n\n')
}

type ListName = {
  [K in keyof ParagraphRecords]: ParagraphRecords[K] extends readonly object[] ? K : never
}[keyof ParagraphRecords]

/** The blocks of the texts that each of a list's records gives. */
function ofEach<K extends ListName>(
  name: K,
  textsOf: (record: ParagraphRecords[K][number], voice: RecordVoice) => readonly string[],
): Section['blocks'] {
  return ({ records }, voice) =>
    records[name].flatMap((record) => textsOf(record, voice)).flatMap((text) => proseBlocks(text))
}

/** A choice that the decision tells in full is not told again. */
function electionBlocks({ records, decision }: Recorded, voice: RecordVoice): readonly Block[] {
  const isTold = ({ post, name }: Election) => decision.includes(name) && decision.includes(post)
  return records.elections
    .filter((election) => !isTold(election))
    .flatMap(({ post, name }) => {
      const { elected, chosen } = verbsOf(voice)
      return name === '' ? [] : proseBlocks(fill(post === '' ? chosen : elected, { name, post }))
    })
}

function conflictSentences({ attendance, reason }: Conflict, voice: RecordVoice): readonly string[] {
  const who = namesOf(voice, [attendance])
  if (who === '') return []
  const goesOn = /^(?:på grund av|eftersom|då|enligt|som|i egenskap av)\s/i.test(reason)
  const said = reason === '' ? '' : goesOn ? ` ${inner(reason)}` : ` (${inner(reason)})`
  return [begun(fill(verbsOf(voice).conflict, { who, reason: said }))]
}

function reservationTexts({ by, text }: Reservation, voice: RecordVoice): readonly string[] {
  const verbs = verbsOf(voice)
  const lead = fill(voice.kind === 'company' ? verbs.dissents : verbs.reserves, {
    who: namesOf(voice, by),
  })
  const goesOn = /^(?:till förmån för|med|enligt|i enlighet med|mot|och|eftersom|då)\s/i.test(text)
  return leading(begun(lead), text, goesOn)
}

/** "… antecknar som yttrande en skrivelse från …", "… antecknar till protokollet att …", or a text of its own. */
function remarkTexts(lead: 'statement' | 'note', asNoun: 'statementIs' | 'noteIs') {
  return ({ authors: who, text }: Remark, voice: RecordVoice): readonly string[] => {
    const verbs = verbsOf(voice)
    const isClause = /^att\s/i.test(text)
    const isNoun = !isClause && /^\p{Ll}[^\n]*$/u.test(text.trim())
    if (isNoun) return [begun(`${fill(verbs[asNoun], { who, text: inner(text) })}.`)]
    return leading(begun(fill(verbs[lead], { who })), text, isClause)
  }
}

/** A sentence that the text goes on with, or that leads to it. */
function leading(lead: string, text: string, goesOn: boolean): readonly string[] {
  if (text.trim() === '') return [`${lead}.`]
  return goesOn ? [`${lead} ${inner(text)}.`] : [`${lead}:`, text]
}
