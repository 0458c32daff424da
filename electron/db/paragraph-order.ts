/** The order of paragraphs in minutes. Whatever changes it takes with it who was there at which of them. */
import { AppError } from '../../shared/errors.ts'
import type { Attendance } from '../../shared/model/minutes.ts'
import { following } from '../../shared/rules/followed-paragraphs.ts'
import type { Instant, MeetingId, ParagraphId } from '../../shared/values.ts'
import { listAttendance, putStay } from './attendance.ts'
import type { Database } from './open.ts'
import { moveRows, orderOf, paragraphTable, removeRow, restoreRow } from './rows.ts'

export function moveParagraphs(db: Database, ids: readonly ParagraphId[], position: number): void {
  const [first] = ids
  if (first === undefined) return
  keepingStays(db, meetingOf(db, first), () => moveRows(db, paragraphTable, ids, position))
}

/** Of one meeting or several; all of them or none: to be called in a transaction. */
export function removeParagraphs(db: Database, ids: readonly ParagraphId[], now: Instant): void {
  for (const id of ids) keepingStays(db, meetingOf(db, id), () => removeRow(db, 'paragraph', id, now))
}

export function restoreParagraph(db: Database, id: ParagraphId): void {
  keepingStays(db, meetingOf(db, id), () => restoreRow(db, 'paragraph', id))
}

/** Who was there at a paragraph, and who served, is the same after the change as before it. */
export function keepingStays<T>(db: Database, meeting: MeetingId, change: () => T): T {
  const before = orderOf(db, paragraphTable, meeting)
  const result = change()
  const after = orderOf(db, paragraphTable, meeting)
  if (before.every((id, index) => after[index] === id) && before.length <= after.length) return result
  // Those who were removed too: they may come back.
  for (const person of listAttendance(db, meeting, 'all')) {
    const followed: Attendance = following(person, before, after)
    if (followed !== person) putStay(db, followed)
  }
  return result
}

function meetingOf(db: Database, id: ParagraphId): MeetingId {
  const meeting = db
    .prepare<[number], MeetingId>('SELECT meeting_id FROM paragraph WHERE id = ?')
    .pluck()
    .get(id)
  if (meeting === undefined) throw new AppError('NOT_FOUND')
  return meeting
}
