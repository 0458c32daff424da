/** All of one meeting in one reading. */
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { MeetingId } from '../../shared/values.ts'
import { getBoard } from './board.ts'
import { bodyOfMeeting } from './bodies.ts'
import { getSent } from './editions.ts'
import { getMeeting, listItems, listUnread } from './meetings.ts'
import { boardAsSigned, getMinutes } from './minutes.ts'
import type { Database } from './open.ts'

/** @throws AppError NOT_FOUND */
export function getMeetingDetail(db: Database, id: MeetingId): MeetingDetail {
  return {
    ...getMeeting(db, id),
    board: boardAsSigned(db, id, getBoard(db, bodyOfMeeting(db, id))),
    items: listItems(db, id),
    minutes: getMinutes(db, id),
    unread: listUnread(db, id),
    sent: getSent(db, id),
  }
}
