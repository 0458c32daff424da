/** What is secret of a meeting at present, of what has been taken off the agenda too. */
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { Database } from './open.ts'

/**
 * The meeting as it was, and as secret as it is: what was sent before somebody found it to be secret must not go out
 * after that.
 */
export function withPresentSecrecy(db: Database, meeting: MeetingDetail): MeetingDetail {
  const items = itemGrounds(db, meeting.id)
  const attachments = grounds(
    db,
    'SELECT a.id, a.secrecy FROM attachment a JOIN item ON item.id = a.item_id WHERE item.meeting_id = ?',
    meeting.id,
  )
  return {
    ...meeting,
    items: meeting.items.map((item) => ({
      ...item,
      secrecy: item.secrecy || (items.get(item.id) ?? ''),
      attachments: item.attachments.map((attachment) => ({
        ...attachment,
        secrecy: attachment.secrecy || (attachments.get(attachment.id) ?? ''),
      })),
    })),
  }
}

/** Legal grounds of a meeting's items by their ids, of those too that have been taken off the agenda. */
export function itemGrounds(db: Database, meeting: number): ReadonlyMap<number, string> {
  return grounds(db, 'SELECT id, secrecy FROM item WHERE meeting_id = ?', meeting)
}

function grounds(db: Database, query: string, meeting: number): ReadonlyMap<number, string> {
  const rows = db.prepare<[number], [number, string]>(query).raw().all(meeting)
  return new Map(rows)
}
