/**
 * The minutes (protokoll) of a meeting. Made of nothing but what `canonicalMinutes` holds, so that the seal covers all of
 * it, and of the corrections that were recorded beside it.
 */
import { AppError } from '../errors.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Minutes, Paragraph, Signatory } from '../model/minutes.ts'
import { isReady } from '../rules/minutes-state.ts'
import { voiceOf } from '../rules/tense.ts'
import { attendanceTables } from './attendance.ts'
import type { Apart, Block, DocumentModel, Numbered, Signatures } from './block.ts'
import { correctionBlocks, correctionNotice } from './corrections.ts'
import {
  caseNumberText,
  dateText,
  insideSentence,
  meetingName,
  timeSpanText,
  weekdayDateText,
} from './format.ts'
import { lookOf, organisationBlock } from './organisation.ts'
import { presenterAside, recordsAbove, recordsBelow } from './paragraph-records.ts'
import { textBlocks } from './prose.ts'
import type { RecordVoice } from './record-voice.ts'
import { type DocumentWords, fill } from './words.ts'

/**
 * `seal` is the SHA-256 of the canonical content once the minutes are signed off; its first characters stand at the
 * foot of every page, and all of it under the signatures. Without it they are a draft, and say so across every page.
 * @throws AppError NO_MINUTES
 */
export function minutesDocument(
  meeting: MeetingDetail,
  words: DocumentWords,
  seal: string | null = meeting.minutes?.signOff?.contentSha256 ?? null,
  sealSentence: string = words.signing.seal,
): DocumentModel {
  const { board, minutes } = meeting
  if (!minutes) throw new AppError('NO_MINUTES')
  const name = meetingName(meeting, board.kind, words)
  const date = dateText(meeting.date, words.language)
  const voice = recordVoice(meeting, minutes, words)
  const standing = isReady(minutes) ? words.ready : words.draft
  const status = seal ? fill(words.seal, { seal: sealText(seal) }) : standing
  return {
    title: `${words.minutes}, ${insideSentence(name)}, ${date}`,
    author: board.name,
    language: words.languageTag,
    ...lookOf(board),
    ...(seal || isReady(minutes) ? {} : { watermark: words.draft }),
    foot: [board.name, name, status].join(' · '),
    blocks: [
      ...headBlocks(meeting, minutes, words),
      ...correctionNotice(minutes, words),
      ...attendanceTables(minutes, meeting.kind, words),
      ...minutes.paragraphs.map((paragraph, index) =>
        paragraphBlock(paragraph, minutes.firstParagraph + index, voice),
      ),
      ...recordedBlocks(minutes, words),
      ...signatureBlocks(minutes.signatories, words, seal ? fill(sealSentence, { seal }) : null),
      ...correctionBlocks(minutes, words),
    ],
  }
}

/** Place of a paragraph in the minutes; `number` as printed. */
export function paragraphPlace(number: number): string {
  return `paragraph-${number}`
}

/** The first 16 digits of a hash, in fours that stay on one line. */
export function sealText(sha256: string): string {
  return sha256.slice(0, 16).replace(/(.{4})(?=.)/g, '$1\u00a0')
}

function headBlocks(meeting: MeetingDetail, minutes: Minutes, words: DocumentWords): readonly Block[] {
  const { board } = meeting
  const noMeeting: Block = { kind: 'paragraph', runs: [{ text: words.noMeetingHeld }] }
  const facts = [
    { label: words.records.minutesNumber, value: minutes.number === null ? '' : String(minutes.number) },
    { label: words.records.caseNumber, value: caseNumberText(minutes.caseNumber) },
    { label: words.date, value: weekdayDateText(meeting.date, words.language) },
    { label: words.time, value: timeSpanText(minutes.start, minutes.end, words.language) },
    { label: words.place, value: minutes.place },
  ]
  return [
    organisationBlock(board),
    { kind: 'heading', level: 1, text: words.minutes },
    { kind: 'heading', level: 2, text: meetingName(meeting, board.kind, words) },
    { kind: 'facts', rows: facts.filter(({ value }) => value !== '') },
    ...(meeting.kind === 'perCapsulam' ? [noMeeting] : []),
  ]
}

/** What a paragraph's records are told with. */
export function recordVoice(
  { board }: Pick<MeetingDetail, 'board'>,
  { attendance }: Pick<Minutes, 'attendance'>,
  words: DocumentWords,
): RecordVoice {
  return { ...voiceOf(board), kind: board.kind, people: attendance, words }
}

/** What a paragraph is printed of, from above. */
export interface ParagraphParts {
  readonly above: readonly Block[]
  readonly text: readonly Block[]
  /** Set apart; none where nothing was decided. */
  readonly decision: readonly Apart[]
  readonly below: readonly Block[]
}

export function paragraphParts(paragraph: Paragraph, voice: RecordVoice): ParagraphParts {
  const { words } = voice
  const reference = referenceOf(paragraph)
  const blocks = textBlocks(paragraph.decision, paragraph.decisionDoc)
  const apart = { kind: 'apart', label: words.decision, showLabel: true, tone: 'decision' } as const
  return {
    above: recordsAbove(paragraph, voice),
    text: textBlocks(paragraph.text, paragraph.textDoc),
    decision: blocks.length > 0 ? [{ ...apart, blocks, ...reference }] : [],
    below: recordsBelow(paragraph, voice),
  }
}

function referenceOf({ reference }: Paragraph): Pick<Apart, 'reference'> {
  return reference === '' ? {} : { reference: { text: reference } }
}

function paragraphBlock(paragraph: Paragraph, number: number, voice: RecordVoice): Numbered {
  const { caseNumber } = paragraph.records
  const aside = presenterAside(paragraph, voice)
  const { above, text, decision, below } = paragraphParts(paragraph, voice)
  return {
    kind: 'numbered',
    number: `§ ${number}`,
    ...(caseNumber === '' ? {} : { caseNumber: caseNumberText(caseNumber) }),
    title: paragraph.title,
    ...(aside === null ? {} : { aside }),
    place: paragraphPlace(number),
    blocks: [...above, ...text, ...decision, ...below],
    ...(decision.length > 0 ? {} : referenceOf(paragraph)),
  }
}

function recordedBlocks({ recordedOn }: Minutes, words: DocumentWords): readonly Block[] {
  if (!recordedOn) return []
  const text = fill(words.recordedOn, { date: dateText(recordedOn, words.language) })
  return [{ kind: 'paragraph', runs: [{ text }] }]
}

function signatureBlocks(
  signatories: readonly Signatory[],
  words: DocumentWords,
  sealed: string | null,
): readonly Signatures[] {
  const signersWhere = (chosen: (signatory: Signatory) => boolean) =>
    signatories.filter(chosen).map(({ name, title, signedOn }) => ({
      name,
      title,
      date: signedOn ? dateText(signedOn, words.language) : '',
    }))
  const groups = [
    { label: words.byTheSecretary, signers: signersWhere(({ role }) => role === 'secretary') },
    { label: words.adjusted, signers: signersWhere(({ role }) => role !== 'secretary') },
  ].filter(({ signers }) => signers.length > 0)
  const note = sealed === null ? {} : { note: sealed }
  return groups.length > 0 ? [{ kind: 'signatures', groups, dateLabel: words.date, ...note }] : []
}
