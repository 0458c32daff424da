/** Attachments that are made from the accounts. */
import type { AttachmentId, ItemId, LocalDate, MeetingId, Sha256 } from '../../shared/values.ts'
import type { Database } from './open.ts'

export interface ReportAttachment {
  readonly id: AttachmentId
  readonly period: LocalDate
  readonly report: 'result' | 'balance' | 'followup'
  /** Of its file; null while there is none. */
  readonly sha256: Sha256 | null
}

const select = `SELECT attachment.id, period, report_attachment.report, attachment.sha256 FROM report_attachment
  JOIN attachment ON attachment.id = attachment_id JOIN item ON item.id = item_id
  WHERE attachment.removed_at IS NULL AND item.removed_at IS NULL`

export function listReportAttachments(db: Database, item: ItemId): ReportAttachment[] {
  return db.prepare<[ItemId], ReportAttachment>(`${select} AND item_id = ? ORDER BY attachment.id`).all(item)
}

export function reportAttachmentsOf(db: Database, meeting: MeetingId): ReportAttachment[] {
  return db
    .prepare<[MeetingId], ReportAttachment>(`${select} AND meeting_id = ? ORDER BY attachment.id`)
    .all(meeting)
}

/** Notes that an attachment is made from the accounts. To be called in a transaction. */
export function addReportAttachment(
  db: Database,
  { id, period, report }: Omit<ReportAttachment, 'sha256'>,
): void {
  db.prepare('INSERT INTO report_attachment (attachment_id, period, report) VALUES (?, ?, ?)').run(
    id,
    period,
    report,
  )
}

/** Whether anything of an item's meeting has been sent. */
export function isSentItem(db: Database, item: ItemId): boolean {
  return db.prepare('SELECT 1 FROM edition WHERE meeting_id = ?').get(meetingOf(db, item)) !== undefined
}

/** Whether the minutes of an item's meeting are signed. */
export function isSigned(db: Database, item: ItemId): boolean {
  const meeting = meetingOf(db, item)
  return meeting !== undefined && isSignedMeeting(db, meeting)
}

export function isSignedMeeting(db: Database, meeting: MeetingId): boolean {
  return db.prepare('SELECT 1 FROM sign_off WHERE meeting_id = ?').get(meeting) !== undefined
}

function meetingOf(db: Database, item: ItemId): MeetingId | undefined {
  return db.prepare<[ItemId], MeetingId>('SELECT meeting_id FROM item WHERE id = ?').pluck().get(item)
}
