/** Words a decision from its proposal, in the same lists and tables where the wording keeps their lines. */
import type { Item } from '../model/meeting.ts'
import type { ParagraphInput } from '../model/minutes.ts'
import { reworded } from '../rich-text/reworded.ts'
import { asStored } from '../rich-text/stored.ts'
import type { Voice } from './main-clause.ts'
import { decisionFrom } from './wording.ts'

export function structuredDecision(
  { proposal, proposalDoc }: Pick<Item, 'proposal' | 'proposalDoc'>,
  voice: Voice,
): Pick<ParagraphInput, 'decision' | 'decisionDoc'> {
  const decision = decisionFrom(proposal, voice)
  const worded = proposalDoc && reworded(proposalDoc, decision)
  if (!worded) return { decision, decisionDoc: null }
  const { text, doc } = asStored(worded)
  return { decision: text, decisionDoc: doc }
}
