/** Attachments that are the adjusted minutes of a meeting, or will be. */
import { AppError } from '../../shared/errors.ts'
import type { BodyKind } from '../../shared/model/board.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import type { AttachmentId, ItemId, MeetingId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'

/** Minutes are taken of these; a general meeting is another body's, and per capsulam nobody meets. */
const held = `removed_at IS NULL AND kind NOT IN ('general', 'perCapsulam')`

type Near = Pick<Meeting, 'id' | 'date'>

/** What a meeting is called by, wherever it is spoken of: in its own words or another's. */
export function namedMeeting(
  db: Database,
  meeting: MeetingId,
): Pick<Meeting, 'number' | 'kind' | 'date'> & { readonly body: BodyKind } {
  const named = db
    .prepare<[number], ReturnType<typeof namedMeeting>>(
      `SELECT number, meeting.kind, date, body.kind AS body FROM meeting JOIN body ON body.id = body_id WHERE meeting.id = ?`,
    )
    .get(meeting)
  if (!named) throw new AppError('NOT_FOUND')
  return named
}

/** The body's latest meeting before this one that has minutes. */
export function previousMinuted(db: Database, meeting: MeetingId): Near | undefined {
  return db
    .prepare<[number], Near>(
      `SELECT id, date FROM meeting JOIN (SELECT body_id AS body, date AS day, number AS nth FROM meeting WHERE id = ?)
       WHERE ${held} AND body_id = body AND (date, number) < (day, nth)
         AND EXISTS (SELECT 1 FROM minutes WHERE meeting_id = meeting.id)
       ORDER BY date DESC, number DESC LIMIT 1`,
    )
    .get(meeting)
}

/** The body's next meeting after this one. */
export function nextMeeting(db: Database, meeting: MeetingId): MeetingId | undefined {
  return db
    .prepare<[number], MeetingId>(
      `SELECT id FROM meeting JOIN (SELECT body_id AS body, date AS day, number AS nth FROM meeting WHERE id = ?)
       WHERE ${held} AND body_id = body AND (date, number) > (day, nth) ORDER BY date, number LIMIT 1`,
    )
    .pluck()
    .get(meeting)
}

/** Whether an agenda still follows what happens: nothing of it has been sent, and the meeting has not been held. */
export function isComing(db: Database, meeting: MeetingId): boolean {
  return (
    db
      .prepare(
        `SELECT 1 FROM meeting WHERE id = ? AND removed_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM edition WHERE meeting_id = meeting.id)
           AND NOT EXISTS (SELECT 1 FROM minutes WHERE meeting_id = meeting.id)`,
      )
      .get(meeting) !== undefined
  )
}

export interface MinutesAttachment {
  readonly id: AttachmentId
  readonly title: string
  readonly of: MeetingId
  /** 1 where a person said which meeting. */
  readonly chosen: 0 | 1
  readonly isRemoved: 0 | 1
}

/** All that an item has had, the removed ones among them. */
export function minutesAttachmentsOf(db: Database, item: ItemId): MinutesAttachment[] {
  return db
    .prepare<[number], MinutesAttachment>(
      `SELECT id, title, meeting_id AS "of", chosen, removed_at IS NOT NULL AS isRemoved
       FROM minutes_attachment JOIN attachment ON attachment.id = attachment_id WHERE item_id = ? ORDER BY id`,
    )
    .all(item)
}

/** Notes whose minutes an attachment is. */
export function setMinutesOf(
  db: Database,
  id: AttachmentId,
  { of, chosen }: Pick<MinutesAttachment, 'of' | 'chosen'>,
): void {
  db.prepare(
    `INSERT INTO minutes_attachment (attachment_id, meeting_id, chosen) VALUES (?, ?, ?)
     ON CONFLICT (attachment_id) DO UPDATE SET meeting_id = excluded.meeting_id, chosen = excluded.chosen`,
  ).run(id, of, chosen)
}

/** Takes an attachment's file from it and names it anew: it is awaited. */
export function emptyAttachment(db: Database, id: AttachmentId, title: string): void {
  mustChange(
    db
      .prepare(
        `UPDATE attachment SET title = ?, sha256 = NULL, file_name = NULL, media_type = NULL, pages = NULL, findings = NULL,
           original_sha256 = NULL, original_name = NULL, report = NULL, turns = '{}' WHERE id = ? AND removed_at IS NULL`,
      )
      .run(title, id),
  )
}

/** The attachments of coming meetings that wait for a meeting's minutes. */
export function waitingFor(db: Database, meeting: MeetingId): AttachmentId[] {
  return db
    .prepare<[number], AttachmentId>(
      `SELECT attachment.id FROM minutes_attachment JOIN attachment ON attachment.id = attachment_id
         JOIN item ON item.id = item_id JOIN meeting ON meeting.id = item.meeting_id
       WHERE minutes_attachment.meeting_id = ? AND attachment.sha256 IS NULL AND attachment.removed_at IS NULL
         AND item.removed_at IS NULL AND meeting.removed_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM edition WHERE edition.meeting_id = meeting.id)
         AND NOT EXISTS (SELECT 1 FROM sign_off WHERE sign_off.meeting_id = meeting.id)
       ORDER BY attachment.id`,
    )
    .pluck()
    .all(meeting)
}
