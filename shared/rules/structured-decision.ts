/** Words a decision from its proposal, in the same lists and tables where the wording keeps their lines. */
import type { Item } from '../model/meeting.ts'
import type { ParagraphInput } from '../model/minutes.ts'
import { reworded } from '../rich-text/reworded.ts'
import { asStored } from '../rich-text/stored.ts'
import { decisionFrom } from './wording.ts'

/** `bodyName` as `decisionFrom` takes it. */
export function structuredDecision(
  { proposal, proposalDoc }: Pick<Item, 'proposal' | 'proposalDoc'>,
  bodyName: string,
): Pick<ParagraphInput, 'decision' | 'decisionDoc'> {
  const decision = decisionFrom(proposal, bodyName)
  const worded = proposalDoc && reworded(proposalDoc, decision)
  if (!worded) return { decision, decisionDoc: null }
  const { text, doc } = asStored(worded)
  return { decision: text, decisionDoc: doc }
}
