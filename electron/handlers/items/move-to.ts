/** Moves an item to the agenda of another meeting. */
import { AppError } from '../../../shared/errors.ts'
import type { ItemId, MeetingId } from '../../../shared/values.ts'
import { getSent } from '../../db/editions.ts'
import { getMeeting } from '../../db/meetings.ts'
import type { Database } from '../../db/open.ts'
import { isSignedMeeting } from '../../db/report-attachments.ts'
import { itemTable, moveRow, openPosition } from '../../db/rows.ts'

interface Target {
  readonly id: ItemId
  readonly meeting: MeetingId
  /** From 0; last where it is not given. */
  readonly position?: number | undefined
}

/**
 * Its attachments and its note hang on it and come along. To be called in a transaction.
 * @throws AppError NOT_FOUND, SIGNED_OFF, ITEM_SENT {number}
 */
export function moveItemTo(db: Database, { id, meeting, position }: Target): void {
  const from = db
    .prepare<[number], MeetingId>('SELECT meeting_id FROM item WHERE id = ? AND removed_at IS NULL')
    .pluck()
    .get(id)
  if (from === undefined) throw new AppError('NOT_FOUND')
  getMeeting(db, meeting)
  if (isSignedMeeting(db, from) || isSignedMeeting(db, meeting)) throw new AppError('SIGNED_OFF')
  if (from !== meeting) {
    const sent = getSent(db, from)?.items.find(({ item }) => item === id)
    if (sent) throw new AppError('ITEM_SENT', { number: sent.number })
    const last = openPosition(db, itemTable, meeting, null)
    db.prepare('UPDATE item SET meeting_id = ?, position = ? WHERE id = ?').run(meeting, last, id)
  }
  if (position !== undefined) moveRow(db, itemTable, id, position)
}
