/** The decisions (beslutslista) of one meeting or of several, without what led to them. */
import { AppError } from '../errors.ts'
import type { BodyKind } from '../model/board.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Minutes, Paragraph } from '../model/minutes.ts'
import type { Vote } from '../model/records.ts'
import type { LocalDate } from '../values.ts'
import type { Block, DocumentModel, Numbered } from './block.ts'
import { correctionBlocks } from './corrections.ts'
import { dateText, meetingName } from './format.ts'
import { lookOf, organisationBlock } from './organisation.ts'
import { textBlocks } from './prose.ts'
import { type DocumentWords, fill } from './words.ts'

export interface DecisionPeriod {
  readonly from: LocalDate
  readonly until: LocalDate
}

/**
 * @param meetings of one body, in the order of their days; those without decisions are left out
 * @param period null for one meeting
 * @throws AppError NO_DECISIONS
 */
export function decisionListDocument(
  meetings: readonly MeetingDetail[],
  period: DecisionPeriod | null,
  words: DocumentWords,
): DocumentModel {
  const decided = meetings.filter(({ minutes }) => minutes?.paragraphs.some(isDecided))
  const [first] = decided
  if (!first) throw new AppError('NO_DECISIONS')
  const { board } = first
  const { extract } = words
  const what = period ? periodText(period, words) : meetingTitle(first, words)
  return {
    title: `${extract.decisionList}, ${board.bodyName}, ${what}`,
    author: board.name,
    language: words.languageTag,
    ...lookOf(board),
    density: 'compact',
    foot: [board.name, board.bodyName, extract.decisionList, what].join(' · '),
    blocks: [
      organisationBlock(board),
      { kind: 'heading', level: 1, text: extract.decisionList },
      ...(period ? [heading([board.bodyName, what].join(', '))] : []),
      ...decided.flatMap((meeting) => meetingBlocks(meeting, words)),
    ],
  }
}

/** Whether the minutes of a meeting hold a decision. */
export function isDecided({ decision, records }: Paragraph): boolean {
  return decision.trim() !== '' || records.elections.length > 0
}

function meetingBlocks(meeting: MeetingDetail, words: DocumentWords): readonly Block[] {
  const { minutes, board } = meeting
  if (!minutes) return []
  const { extract } = words
  const status = minutes.signOff ? extract.adjusted : extract.notAdjusted
  const decided = minutes.paragraphs.flatMap((paragraph, index) => (isDecided(paragraph) ? [index + 1] : []))
  const numbered = minutes.paragraphs.flatMap((paragraph, index) =>
    isDecided(paragraph) ? [decisionBlock(meeting, minutes, paragraph, index, words)] : [],
  )
  return [
    heading(`${meetingName(meeting, board.kind, words)}, ${dateText(meeting.date, words.language)}`),
    { kind: 'paragraph', tone: 'meta', leads: true, runs: [{ text: status }] },
    ...numbered,
    ...correctionBlocks(minutes, words, { only: decided, level: 3 }),
  ]
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text }
}

function decisionBlock(
  { id, board }: MeetingDetail,
  { firstParagraph }: Minutes,
  paragraph: Paragraph,
  index: number,
  words: DocumentWords,
): Numbered {
  const { decision, decisionDoc, reference, records } = paragraph
  const number = firstParagraph + index
  const facts = factsOf(paragraph, board.kind, words)
  const elected = records.elections.map(({ post, name }) =>
    [post, name].filter((part) => part !== '').join(': '),
  )
  const decided = textBlocks(decision, decisionDoc)
  const chosen: readonly Block[] =
    elected.length === 0 || decided.length > 0
      ? []
      : [{ kind: 'list', items: elected.map((text) => [{ kind: 'paragraph', runs: [{ text }] }]) }]
  return {
    kind: 'numbered',
    number: `§ ${number}`,
    title: paragraph.title,
    place: `meeting-${id}-paragraph-${number}`,
    ...(reference === '' ? {} : { reference: { text: reference } }),
    blocks: [
      ...decided,
      ...chosen,
      ...(facts === '' ? [] : [{ kind: 'paragraph', tone: 'meta', runs: [{ text: facts }] } as const]),
    ],
  }
}

/** "Dnr 0341/26 · Omröstning: 5 ja, 3 nej · Reservation" */
function factsOf({ records }: Paragraph, kind: BodyKind, words: DocumentWords): string {
  const { extract } = words
  const parts = [
    records.caseNumber === ''
      ? ''
      : fill(extract.caseNumber, { number: records.caseNumber.replace(/^dnr[.:]?\s*/i, '') }),
    ...records.votes.map((vote) => fill(extract.vote, { result: resultText(vote, words) })),
    records.reservations.length === 0
      ? ''
      : words.records.headings[kind === 'company' ? 'dissents' : 'reservations'],
    records.adjustedAtOnce ? extract.atOnce : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** "5 ja, 3 nej, 1 avstår" */
function resultText({ ballots, counted }: Vote, { extract }: DocumentWords): string {
  const of = (vote: 'yes' | 'no' | 'abstain') =>
    counted ? counted[vote] : ballots.filter((ballot) => ballot.vote === vote).length
  return (['yes', 'no', 'abstain'] as const)
    .map((vote) => ({ vote, count: of(vote) }))
    .filter(({ vote, count }) => vote !== 'abstain' || count > 0)
    .map(({ vote, count }) => fill(extract.votes[vote], { count }))
    .join(', ')
}

function meetingTitle(meeting: MeetingDetail, words: DocumentWords): string {
  const name = meetingName(meeting, meeting.board.kind, words)
  return `${name}, ${dateText(meeting.date, words.language)}`
}

/** "2026" where it is a whole year. */
function periodText({ from, until }: DecisionPeriod, { language }: DocumentWords): string {
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && until === `${year}-12-31`) return year
  return `${dateText(from, language)}–${dateText(until, language)}`
}
