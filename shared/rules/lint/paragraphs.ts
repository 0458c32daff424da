/** What a set of minutes must say of each matter. */
import type { Item } from '../../model/meeting.ts'
import type { Paragraph } from '../../model/minutes.ts'
import type { ParagraphRecords } from '../../model/records.ts'
import { itemKindOf } from '../../text/item-kind.ts'
import { outcomeDecision } from '../outcome-decision.ts'
import { structuredDecision } from '../structured-decision.ts'
import { voiceOf } from '../tense.ts'
import { hasDecision } from './decided.ts'
import { type Check, head, inParagraphs, itemOf, rewrite } from './rule.ts'

export const noMatters: Check = ({ minutes }) => (minutes.paragraphs.length === 0 ? [{ place: head }] : [])

/** A matter to decide on has a decision; what was only told of or talked about needs none. */
export const noDecision: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    const item = itemOf(input, paragraph)
    const { records } = paragraph
    const isDecided = wasPut(records) || isOutcome(records)
    if (!isDecided && (item?.kind !== 'decision' || isFormality(paragraph, item))) return []
    if (hasDecision(paragraph)) return []
    const voice = voiceOf(input.meeting.board)
    const facts = { ...voice, title: paragraph.title, records }
    const worded = records.outcome
      ? outcomeDecision(item ?? null, records.outcome, facts)
      : item && !wasPut(records) && structuredDecision(item, voice)
    return [worded && worded.decision.trim() !== '' ? { fix: rewrite(paragraph, worded) } : {}]
  })

/** Proposals were put, or voted on (kommunallagen 5:67). */
function wasPut({ motions, votes }: ParagraphRecords): boolean {
  return votes.length > 0 || motions.some(({ withdrawn }) => !withdrawn)
}

/** What was withdrawn is not decided; an election says who was elected. */
function isOutcome({ outcome, elections }: ParagraphRecords): boolean {
  return outcome !== null && outcome !== 'withdrawn' && elections.length === 0
}

export const noTitle: Check = (input) => inParagraphs(input, ({ title }) => (title.trim() === '' ? [{}] : []))

export const emptyParagraph: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    const item = itemOf(input, paragraph)
    return isEmpty(paragraph) && item?.kind !== 'decision' && !isFormality(paragraph, item) ? [{}] : []
  })

/** Its title says what was done ("Mötet avslutas"), hardly how. */
export const emptyFormality: Check = (input) =>
  inParagraphs(input, (paragraph) =>
    isEmpty(paragraph) &&
    paragraph.records.conflicts.length === 0 &&
    isFormality(paragraph, itemOf(input, paragraph))
      ? [{}]
      : [],
  )

/** "Styrelsen föreslås …" decides nothing; "att kommunfullmäktige föreslås anta" may well be decided. */
export const proposalWording: Check = (input) => {
  const proposed = new RegExp(
    `(?:^|[.!?]\\s+|\\n)(?:[-–•]\\s*)?(?:${quoted(input.meeting.board.bodyName)}|Styrelsen|Nämnden|Utskottet|Mötet|Stämman) föreslås(?!\\p{L})|(?:^|\\n)Förslag(?:et)? till beslut`,
    'iu',
  )
  return inParagraphs(input, (paragraph) => {
    if (!proposed.test(paragraph.decision)) return []
    const { decision: proposal, decisionDoc: proposalDoc } = paragraph
    const worded = structuredDecision({ proposal, proposalDoc }, voiceOf(input.meeting.board))
    return [proposed.test(worded.decision) ? {} : { fix: rewrite(paragraph, worded) }]
  })
}

/** Also "Mötets öppnande", whatever kind its item was left at; not where something was proposed. */
function isFormality({ title }: Paragraph, item: Item | undefined): boolean {
  const proposal = item?.proposal.trim() ?? ''
  return item?.kind === 'formality' || (proposal === '' && itemKindOf(title, '') === 'formality')
}

function isEmpty({ text, decision, records }: Paragraph): boolean {
  const { motions, votes, elections, reservations, statements, notes } = records
  const told = [motions, votes, elections, reservations, statements, notes]
  return text.trim() === '' && decision.trim() === '' && told.every(({ length }) => length === 0)
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
