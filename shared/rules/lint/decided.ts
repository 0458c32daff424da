/** Whether a paragraph says what was decided. */
import type { Paragraph } from '../../model/minutes.ts'
import { decisionStart } from '../../text/decisions.ts'

/** A matter that was put off or fell says so in its text, without a decision apart. */
const wasPutOff =
  /(?:bordlagd|bordlades|återremitter|utgick|utgår|drogs tillbaka|återtog|sköts upp|hänsköts)/iu

export function hasDecision({ decision, text }: Pick<Paragraph, 'decision' | 'text'>): boolean {
  return decision.trim() !== '' || decisionStart(text) !== null || wasPutOff.test(text)
}
