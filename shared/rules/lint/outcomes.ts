/** What was moved, put, voted on and decided: whether these fit each other (kommunallagen 5:67). */
import type { Paragraph } from '../../model/minutes.ts'
import {
  type Motion,
  type MotionKind,
  noRecords,
  type Outcome,
  type ParagraphRecords,
  type Vote,
} from '../../model/records.ts'
import { outcomeDecision } from '../outcome-decision.ts'
import { namedIn } from '../participants.ts'
import { plainName } from '../same-name.ts'
import { voiceOf } from '../tense.ts'
import { winnerOf } from '../vote-count.ts'
import { chairOf } from '../voters.ts'
import { type Check, inParagraphs, itemOf, rewrite } from './rule.ts'

/** Motions that can't all be had, and nothing of how the chair put them. A proposal is one of them. */
export const rivalMotions: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    const { motions, order } = paragraph.records
    const left = motions.filter(({ withdrawn }) => !withdrawn)
    const isProposed = (itemOf(input, paragraph)?.proposal.trim() ?? '') !== ''
    const rival = left.some(({ kind }) => kind !== 'approval') && (left.length > 1 || isProposed)
    return rival && order.trim() === '' && !/proposition/iu.test(paragraph.text) ? [{}] : []
  })

export const electionWithoutName: Check = (input) =>
  inParagraphs(input, ({ records }) =>
    records.elections.filter(({ name }) => name.trim() === '').map(({ post }) => ({ params: { post } })),
  )

/** "Bifall efter votering" without a vote. */
export const voteMissing: Check = (input) =>
  inParagraphs(input, ({ records: { outcome, votes } }) =>
    outcome === 'approvedByVote' && votes.length === 0 ? [{}] : [],
  )

/** Who is put down with something that those who are there do not know of. */
export const unknownPerson: Check = (input) => {
  const known = new Set<number>(input.minutes.attendance.map(({ id }) => id))
  return inParagraphs(input, ({ records }) => (namedIn(records).every((id) => known.has(id)) ? [] : [{}]))
}

/** The outcome is not what the last vote came to, as far as it says what yes and no stood for. */
export const outcomeAgainstVote: Check = (input) =>
  inParagraphs(input, ({ records: { outcome, votes, motions } }, index) => {
    const vote = votes.at(-1)
    if (!vote || outcome === null) return []
    const winner = winnerOf(vote, chairOf(input.seatingAt(index + 1).voters)?.id ?? null)
    const won = winner && meaningOf(vote, winner, motions)
    return won && !fitting[won].includes(outcome) ? [{}] : []
  })

const fitting: Readonly<Record<MotionKind, readonly Outcome[]>> = {
  approval: ['approved', 'approvedByVote', 'amended', 'noted', 'elected'],
  rejection: ['rejected'],
  amendment: ['amended', 'approved', 'approvedByVote'],
  addition: ['amended', 'approved', 'approvedByVote'],
  remission: ['remitted'],
  tabling: ['tabled'],
}

/** What a side stood for: as its words say, or as the only motion of whom they name. Yes alone is for, no is against. */
function meaningOf(vote: Vote, side: 'yes' | 'no', motions: readonly Motion[]): MotionKind | null {
  const words = plainName(vote[side])
  if (words === '') return side === 'yes' ? 'approval' : 'rejection'
  const own = motions.filter(({ authors, withdrawn }) => !withdrawn && isNamedIn(words, authors))
  if (own.length > 0) return own.length === 1 ? (own[0]?.kind ?? null) : null
  if (words.includes('yrkande')) return null
  const said = meanings.filter(([pattern]) => pattern.test(words))
  return said.length === 1 ? (said[0]?.[1] ?? null) : null
}

const meanings: readonly (readonly [words: RegExp, kind: MotionKind])[] = [
  [/bifall/, 'approval'],
  [/avslag/, 'rejection'],
  [/återremi/, 'remission'],
  [/bordlägg/, 'tabling'],
]

/** "anna eks yrkande" names "Anna Ek (V)". */
function isNamedIn(words: string, authors: string): boolean {
  const author = plainName(authors.replace(/\([^)]*\)/gu, ' '))
  return author !== '' && words.includes(author)
}

/** The decision does not say what the outcome is, or says another. */
export const outcomeAgainstDecision: Check = (input) =>
  inParagraphs(input, ({ decision, records: { outcome } }: Paragraph) => {
    if (outcome === null || decision.trim() === '') return []
    const needed = neededWords[outcome]
    const amiss = needed ? !needed.test(decision) : turnsDown.test(decision)
    return amiss ? [{}] : []
  })

const turnsDown =
  /^(?:\S+\s+){1,3}(?:avslår|avslog|återremitterar|återremitterade|bordlägger|bordlade)(?!\p{L})/iu
const neededWords: Readonly<Partial<Record<Outcome, RegExp>>> = {
  rejected: /avsl|avstyrk|avvis|(?<!\p{L})(?:inte|ej)(?!\p{L})/iu,
  remitted: /remi|återförvis/iu,
  tabled: /bordl|bordet|skjut|sköt|hänskj|hänsköt|nästa/iu,
  noted: /anteckn|noter|handlingarna|del av|information/iu,
}

/** The decision is worded by the rules for its outcome, from records that have been added to or changed since. */
export const decisionOutdated: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    const { title, decision, records } = paragraph
    const { outcome, motions, votes, elections } = records
    const written = decision.trim()
    if (outcome === null || written === '' || motions.length + votes.length + elections.length === 0)
      return []
    const item = itemOf(input, paragraph) ?? null
    const wordedFrom = (records: ParagraphRecords) =>
      outcomeDecision(item, outcome, { ...voiceOf(input.meeting.board), title, records })
    const now = wordedFrom(records)
    if (now.decision.trim() === written) return []
    const isOutdated =
      wordedFrom(noRecords).decision.trim() === written ||
      uncounted(now.decision.trim()) === uncounted(written)
    return isOutdated ? [{ fix: rewrite(paragraph, now) }] : []
  })

/** Without what says how many voted. */
function uncounted(decision: string): string {
  return decision.replace(
    / med [\p{L}\d]+ röst(?:er)? mot [\p{L}\d]+(?: genom (?:ordförandens utslagsröst|lottning))?/u,
    '',
  )
}
