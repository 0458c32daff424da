/** What a set of minutes must say of each matter. */
import type { Item } from '../../model/meeting.ts'
import type { Paragraph } from '../../model/minutes.ts'
import { decisionStart } from '../../text/decisions.ts'
import { itemKindOf } from '../../text/item-kind.ts'
import { structuredDecision } from '../structured-decision.ts'
import { voiceOf } from '../tense.ts'
import { type Check, head, inParagraphs, type LintInput } from './rule.ts'

/** A matter that was put off or fell says so in its text, without a decision apart. */
const wasPutOff =
  /(?:bordlagd|bordlades|återremitter|utgick|utgår|drogs tillbaka|återtog|sköts upp|hänsköts)/iu

export const noMatters: Check = ({ minutes }) => (minutes.paragraphs.length === 0 ? [{ place: head }] : [])

/** A matter to decide on has a decision; what was only told of or talked about needs none. */
export const noDecision: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    const item = itemOf(input, paragraph)
    if (item?.kind !== 'decision' || paragraph.decision.trim() !== '' || isFormality(paragraph, item))
      return []
    if (decisionStart(paragraph.text) !== null || wasPutOff.test(paragraph.text)) return []
    const worded = structuredDecision(item, voiceOf(input.meeting.board))
    return [worded.decision.trim() === '' ? {} : { fix: rewrite(paragraph, worded) }]
  })

export const noTitle: Check = (input) => inParagraphs(input, ({ title }) => (title.trim() === '' ? [{}] : []))

export const emptyParagraph: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    const item = itemOf(input, paragraph)
    return isEmpty(paragraph) && item?.kind !== 'decision' && !isFormality(paragraph, item) ? [{}] : []
  })

/** Its title says what was done ("Mötet avslutas"), hardly how. */
export const emptyFormality: Check = (input) =>
  inParagraphs(input, (paragraph) =>
    isEmpty(paragraph) && isFormality(paragraph, itemOf(input, paragraph)) ? [{}] : [],
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

function itemOf({ meeting }: LintInput, { itemId }: Paragraph): Item | undefined {
  return itemId === null ? undefined : meeting.items.find(({ id }) => id === itemId)
}

/** Also "Mötets öppnande", whatever kind its item was left at; not where something was proposed. */
function isFormality({ title }: Paragraph, item: Item | undefined): boolean {
  const proposal = item?.proposal.trim() ?? ''
  return item?.kind === 'formality' || (proposal === '' && itemKindOf(title, '') === 'formality')
}

function isEmpty({ text, decision }: Paragraph): boolean {
  return text.trim() === '' && decision.trim() === ''
}

function rewrite(
  { id, itemId: _, ...paragraph }: Paragraph,
  worded: Pick<Paragraph, 'decision' | 'decisionDoc'>,
) {
  return { call: 'paragraph.update', input: { id, paragraph: { ...paragraph, ...worded } } } as const
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
