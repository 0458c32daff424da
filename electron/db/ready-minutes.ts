/** Minutes that are ready say the same until they are signed, also what they print of their body and its settings. */
import { canonicalToSign } from '../../shared/documents/canonical.ts'
import { AppError } from '../../shared/errors.ts'
import { voiceOf } from '../../shared/rules/tense.ts'
import type { MeetingId } from '../../shared/values.ts'
import { getMeetingDetail } from './meeting-detail.ts'
import type { Database } from './open.ts'

/**
 * Runs a change of settings, or turns one, in its transaction.
 * @throws AppError MINUTES_READY where minutes that were ready would be printed otherwise
 */
export function keepingReady<T>(db: Database, change: () => T): T {
  const before = readyMinutes(db).map((meeting) => ({ meeting, printed: printedOf(db, meeting) }))
  const result = change()
  if (before.some(({ meeting, printed }) => printedOf(db, meeting) !== printed))
    throw new AppError('MINUTES_READY')
  return result
}

function readyMinutes(db: Database): readonly MeetingId[] {
  return db
    .prepare<[], MeetingId>(
      `SELECT meeting_id FROM minutes JOIN meeting ON meeting.id = meeting_id
       WHERE removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM sign_off o WHERE o.meeting_id = meeting.id)
         AND 'ready' IS (SELECT step FROM minutes_step s WHERE s.meeting_id = meeting.id ORDER BY s.id DESC LIMIT 1)`,
    )
    .pluck()
    .all()
}

function printedOf(db: Database, meeting: MeetingId): string {
  const detail = getMeetingDetail(db, meeting)
  return voiceOf(detail.board).tense + canonicalToSign(detail)
}
