/** All of one meeting, as the meeting's page, the documents and the command line read it. */
import { z } from 'zod'
import { Board } from './board.ts'
import { Item, Meeting, UnreadLine } from './meeting.ts'
import { Minutes } from './minutes.ts'
import { Sent } from './pack.ts'

export const MeetingDetail = Meeting.extend({
  board: Board,
  items: z.array(Item),
  minutes: Minutes.nullable(),
  unread: z.array(UnreadLine),
  /** Null until something has been sent: numbers, labels and pages then follow the agenda by themselves. */
  sent: Sent.nullable(),
})
export type MeetingDetail = z.infer<typeof MeetingDetail>
