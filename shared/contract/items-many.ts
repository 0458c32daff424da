/** The part of the contract about several items of an agenda at once: each call is one step to undo. */
import { z } from 'zod'
import { ItemKind } from '../model/meeting.ts'
import { ItemId, Line, MeetingId, NonEmptyLine } from '../values.ts'
import { done, write } from './call.ts'

const ids = z.array(ItemId).min(1).max(1000)
const added = z.object({ ids: z.array(ItemId) })

export const itemsManyCalls = {
  /** As a block, in the order they have, to a position, from 0, among the meeting's other items. */
  'item.moveMany': write(z.object({ ids, position: z.int().min(0) }), done),
  'item.removeMany': write(z.object({ ids }), done),
  /** Gives all of them a kind, a ground for secrecy (empty for none), or both. */
  'item.changeMany': write(z.object({ ids, kind: ItemKind.optional(), secrecy: Line.optional() }), done),
  /**
   * Puts items after another (null: first; last where none is named): themselves, or copies with their attachments,
   * which share the files. A copy has neither note nor earlier minutes. Answers with the ids of those that stand there now.
   */
  'item.paste': write(
    z.object({
      meeting: MeetingId,
      ids,
      mode: z.enum(['copy', 'move']),
      after: ItemId.nullable().optional(),
    }),
    added,
  ),
  /** Makes an item of each title, after another (null: first). */
  'item.addMany': write(
    z.object({
      meeting: MeetingId,
      titles: z.array(NonEmptyLine).min(1).max(1000),
      after: ItemId.nullable(),
    }),
    added,
  ),
} as const
