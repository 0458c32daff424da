/** What becomes of a reviewer's suggestion or comment: the decision, with the text that it changes. */
import type { Parsed } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import type { DecisionInput, DecisionTarget, ReviewRound } from '../../../shared/model/review.ts'
import { compared, decisionOn, isSameTarget, targetsOf, withWording } from '../../../shared/rules/review.ts'
import { isUncontested, matterPlaces, mattersOf } from '../../../shared/rules/review-merge.ts'
import { mergedText, threeWay } from '../../../shared/rules/three-way.ts'
import { getMinutes, updateParagraph } from '../../db/minutes.ts'
import { addDecision, getRound, listRounds } from '../../db/reviews.ts'
import type { WriteContext } from '../handler.ts'

/** @throws AppError NOT_FOUND, REVIEW_CONFLICT */
export function decide({ db, now, actor }: WriteContext, input: DecisionInput): null {
  const round = getRound(db, input.request)
  const { target } = input
  if (!targetsOf(round).some((one) => isSameTarget(one, target))) throw new AppError('NOT_FOUND')
  if (target.kind === 'suggestion' && (input.outcome !== 'rejected' || isFollowed(round, target))) {
    const paragraphs = getMinutes(db, round.meeting)?.paragraphs ?? []
    const paragraph = paragraphs.find(({ id }) => id === target.paragraph)
    if (!paragraph) throw new AppError('NOT_FOUND')
    const text = wordingOf(input, round, paragraphs)
    updateParagraph(db, paragraph.id, withWording(paragraph, target.field, text))
  }
  addDecision(db, input, { at: now, by: actor })
  return null
}

/** One after the other: what one reviewer wants may come to strive against what another wanted. */
export function acceptAll(context: WriteContext, { meeting }: Parsed<'review.acceptAll'>) {
  const matters = () => {
    const minutes = getMinutes(context.db, meeting)
    return minutes ? matterPlaces(minutes, listRounds(context.db, meeting)).flatMap(mattersOf) : []
  }
  let accepted = 0
  for (let next = matters().find(isUncontested); next; next = matters().find(isUncontested)) {
    const { round, target } = next
    decide(context, { request: round.id, target, outcome: 'accepted', text: null, reply: '' })
    accepted++
  }
  return { accepted, left: matters().filter(({ decision }) => decision === null).length }
}

/** Whether the text was changed for a suggestion that is to be rejected now. */
function isFollowed(round: ReviewRound, target: DecisionTarget): boolean {
  const outcome = decisionOn(round, target)?.outcome
  return outcome === 'accepted' || outcome === 'edited'
}

/** What is to stand there: what was written instead, what both have written, or that without what is rejected again. */
function wordingOf(
  { target, text, outcome }: DecisionInput,
  { paragraphs, answer }: ReviewRound,
  current: readonly Paragraph[],
): string {
  if (text !== null) return text
  const suggestion = answer?.work.suggestions.find(
    (one) => target.kind === 'suggestion' && one.paragraph === target.paragraph && one.field === target.field,
  )
  const found = suggestion && compared({ paragraphs }, suggestion, current)
  if (!found) throw new AppError('NOT_FOUND')
  const { base, current: now, suggested, parts } = found
  const merged = mergedText(outcome === 'rejected' ? threeWay(suggested, now, base) : parts)
  if (merged === null) throw new AppError('REVIEW_CONFLICT')
  return merged
}
