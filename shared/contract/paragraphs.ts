/** The part of the contract about paragraphs of minutes, one or several at once: each call is one step to undo. */
import { z } from 'zod'
import { Outcome, ParagraphRecords } from '../model/records.ts'
import { ParagraphId } from '../values.ts'
import { done, write } from './call.ts'

const ids = z.array(ParagraphId).min(1).max(1000)

export const paragraphCalls = {
  /**
   * Gives all of them an outcome, and words their decisions by it; null takes the outcome away and leaves the decisions.
   * Answers with those whose decision was in the secretary's own words.
   */
  'paragraph.decide': write(
    z.object({ ids, outcome: Outcome.nullable() }),
    z.object({ replaced: z.array(ParagraphId) }),
  ),
  /** Changes what is recorded as a deed of its own, where typing joins the typing before it: a motion or a vote goes. */
  'paragraph.record': write(z.object({ id: ParagraphId, records: ParagraphRecords }), done),
  /** As a block, in the order they have, to a position, from 0, among the other paragraphs. */
  'paragraph.moveMany': write(z.object({ ids, position: z.int().min(0) }), done),
  'paragraph.removeMany': write(z.object({ ids }), done),
} as const
