/** What was done, as it can be undone and done again. */
import { z } from 'zod'
import { ItemId, MeetingId } from '../values.ts'

/** What a step is about, in the words of the field. */
export const historyThings = [
  'meeting',
  'item',
  'note',
  'attachment',
  'minutes',
  'attendance',
  'paragraph',
  'signatory',
  'board',
  'body',
  'member',
  'templateItem',
  'unread',
  'setting',
  'review',
] as const
export const HistoryThing = z.enum(historyThings)
export type HistoryThing = z.infer<typeof HistoryThing>

export const HistoryAct = z.enum(['added', 'removed', 'restored', 'moved', 'changed'])
export type HistoryAct = z.infer<typeof HistoryAct>

/** What was done to what, and where that is to be seen. */
export const HistorySubject = z.object({
  thing: HistoryThing,
  act: HistoryAct,
  /** How many of it. */
  count: z.int().positive(),
  /** What the first of them is called; empty where it has no name. */
  title: z.string(),
  /** The id of the first of them; null for what has none. */
  id: z.int().nullable(),
  /** The meeting that it belongs to, and the item. */
  meeting: MeetingId.nullable(),
  item: ItemId.nullable(),
})
export type HistorySubject = z.infer<typeof HistorySubject>

/** One thing that a person did. */
export const HistoryStep = HistorySubject.extend({
  /** Grows with every step while the file is open. */
  step: z.int().positive(),
  /** The call that made it: `item.remove`. */
  call: z.string(),
})
export type HistoryStep = z.infer<typeof HistoryStep>

/** What would be undone and done again next; null where there is nothing. */
export const HistoryState = z.object({ undo: HistoryStep.nullable(), redo: HistoryStep.nullable() })
export type HistoryState = z.infer<typeof HistoryState>
