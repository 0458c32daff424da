/** The part of the contract about an agenda's items: notes, moves between meetings, what earlier meetings left. */
import { z } from 'zod'
import { CarriedOver, ItemNote, ItemSuggestions } from '../model/items.ts'
import { ItemId, MeetingId, ParagraphId, Prose } from '../values.ts'
import { byMeeting, done, nothing, read, typing, write } from './call.ts'

export const itemCalls = {
  'item.suggestions': read(nothing, ItemSuggestions),
  /** With its attachments and its note; last on the agenda unless a position, from 0, is given. */
  'item.moveTo': write(
    z.object({ id: ItemId, meeting: MeetingId, position: z.int().min(0).optional() }),
    done,
  ),
  /** Gives an item the minutes of that meeting as its attachment, in the place of other minutes that it had. */
  'item.minutesOf': write(z.object({ item: ItemId, meeting: MeetingId }), done),

  /** Those that say something. They are in no document, pack, snapshot or export, and not in the meeting's detail. */
  'notes.list': read(byMeeting, z.array(ItemNote)),
  'notes.set': { ...typing(z.object({ item: ItemId, text: Prose })), unlogged: ['text'] },

  /** Null where the previous meeting left nothing that is not on the agenda. */
  'meeting.carriedOver': read(byMeeting, CarriedOver.nullable()),
  /** Takes such matters up on the agenda, with copies of their attachments. */
  'meeting.carryOver': write(
    z.object({ meeting: MeetingId, paragraphs: z.array(ParagraphId).min(1).max(1000) }),
    z.object({ ids: z.array(ItemId) }),
  ),
} as const
