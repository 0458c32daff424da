/** What becomes of a reviewer's suggestion or comment: the decision, with the text that it changes. */
import type { Parsed } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Paragraph, ParagraphInput } from '../../../shared/model/minutes.ts'
import type { DecisionInput, DecisionTarget, ReviewField, ReviewRound } from '../../../shared/model/review.ts'
import { compared, decisionOn, isSameTarget, targetsOf, withWording } from '../../../shared/rules/review.ts'
import { isUncontested, type Matter, matterPlaces, mattersOf } from '../../../shared/rules/review-merge.ts'
import { mergedText, threeWay } from '../../../shared/rules/three-way.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { getMinutes, updateParagraph } from '../../db/minutes.ts'
import { addDecision, getRound, listRounds } from '../../db/reviews.ts'
import type { WriteContext } from '../handler.ts'

/** @throws AppError NOT_FOUND, REVIEW_CONFLICT, BAD_INPUT */
export function decide({ db, now, userName }: WriteContext, input: DecisionInput): null {
  const round = getRound(db, input.request)
  const { target } = input
  if (!targetsOf(round).some((one) => isSameTarget(one, target))) throw new AppError('NOT_FOUND')
  if (target.kind === 'suggestion' && (input.outcome !== 'rejected' || isFollowed(round, target))) {
    const paragraphs = getMinutes(db, round.meeting)?.paragraphs ?? []
    const paragraph = paragraphs.find(({ id }) => id === target.paragraph)
    if (!paragraph) throw new AppError('NOT_FOUND')
    const text = wordingOf(input, round, paragraphs)
    updateParagraph(db, paragraph.id, asTyped(paragraph, target.field, text))
  }
  addDecision(db, input, { at: now, by: userName })
  return null
}

/**
 * One after the other, and again until nothing more can be followed: what one reviewer wants may come to strive against
 * what another wanted.
 */
export function acceptAll(context: WriteContext, { meeting }: Parsed<'review.acceptAll'>) {
  const passedOver = new Set<string>()
  for (let accepted = 0; ; ) {
    const matters = mattersIn(context, meeting)
    const next = matters.filter((matter) => isUncontested(matter) && !passedOver.has(matter.key))
    if (next.length === 0)
      return { accepted, left: matters.filter(({ decision }) => decision === null).length }
    for (const matter of next) {
      if (isAccepted(context, matter)) accepted++
      else passedOver.add(matter.key)
    }
  }
}

function mattersIn({ db }: WriteContext, meeting: MeetingId): readonly Matter[] {
  const minutes = getMinutes(db, meeting)
  return minutes ? matterPlaces(minutes, listRounds(db, meeting)).flatMap(mattersOf) : []
}

/** Accepts it, unless what was accepted before it strives against it or a paragraph can't hold what it makes. */
function isAccepted(context: WriteContext, { round, target }: Matter): boolean {
  try {
    decide(context, { request: round.id, target, outcome: 'accepted', text: null, reply: '' })
    return true
  } catch (error) {
    if (error instanceof AppError && ['REVIEW_CONFLICT', 'BAD_INPUT'].includes(error.code)) return false
    throw error
  }
}

/** The paragraph with another wording, within the limits of what the secretary types. @throws AppError BAD_INPUT */
function asTyped(paragraph: Paragraph, field: ReviewField, text: string): ParagraphInput {
  const { data, error } = ParagraphInput.safeParse(withWording(paragraph, field, text))
  if (data) return data
  throw new AppError('BAD_INPUT', { place: field, reason: error.issues[0]?.message ?? '' }, { cause: error })
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
