/** Words a decision from its proposal, in the same lists and tables where the wording keeps their lines. */
import type { Item } from '../model/meeting.ts'
import type { ParagraphInput } from '../model/minutes.ts'
import { reworded } from '../rich-text/reworded.ts'
import { asStored } from '../rich-text/stored.ts'
import { decisionStart } from '../text/decisions.ts'
import { verbOf } from './decision-verbs.ts'
import type { Voice } from './main-clause.ts'
import { decisionInWay, withoutLabel } from './wording.ts'

export function structuredDecision(
  { proposal, proposalDoc }: Pick<Item, 'proposal' | 'proposalDoc'>,
  voice: Voice,
): Pick<ParagraphInput, 'decision' | 'decisionDoc'> {
  const decision = assented(proposal, voice)
  const worded = proposalDoc && reworded(proposalDoc, decision)
  if (!worded) return { decision, decisionDoc: null }
  const { text, doc } = asStored(worded)
  return { decision: text, decisionDoc: doc }
}

/**
 * The decision as proposed; of a proposal of no known form, "Nya stadgar", that it was decided according to it: alone it
 * would decide nothing. What is written as a decision already stays.
 */
export function assented(proposal: string, voice: Voice): string {
  const decision = decisionInWay(proposal, voice, null)
  const bare = withoutLabel(proposal)
  if (decision !== null || bare === '') return decision ?? bare
  if (decisionStart(bare) !== null) return proposal
  const space = bare.includes('\n') ? '\n' : ' '
  return `${voice.bodyName} ${verbOf('besluta')[voice.tense]} enligt förslaget:${space}${bare}`
}
