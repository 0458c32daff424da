/** Items that took over a matter which earlier minutes left for later. */
import type { ItemId, MeetingId, ParagraphId } from '../../shared/values.ts'
import type { Database } from './open.ts'

/** The paragraphs whose matters are on a meeting's agenda. */
export function carriedParagraphs(db: Database, meeting: MeetingId): ReadonlySet<ParagraphId> {
  const found = db
    .prepare<[number], ParagraphId>(
      `SELECT paragraph_id FROM carried_item JOIN item ON item.id = item_id WHERE meeting_id = ? AND removed_at IS NULL`,
    )
    .pluck()
    .all(meeting)
  return new Set(found)
}

export function addCarriedItem(db: Database, item: ItemId, paragraph: ParagraphId): void {
  db.prepare('INSERT INTO carried_item (item_id, paragraph_id) VALUES (?, ?)').run(item, paragraph)
}

/** Copies of an item's attachments, which share their files; what they are made from stays with the former. */
export function copyAttachments(db: Database, from: ItemId, to: ItemId): void {
  db.prepare(
    `INSERT INTO attachment (item_id, position, title, sha256, file_name, media_type, pages, findings, secrecy,
       original_sha256, original_name, report, turns, asked_of, asked_due)
     SELECT ?, position, title, sha256, file_name, media_type, pages, findings, secrecy,
       original_sha256, original_name, report, turns, asked_of, asked_due
     FROM attachment WHERE item_id = ? AND removed_at IS NULL
       AND id NOT IN (SELECT attachment_id FROM minutes_attachment) ORDER BY position, id`,
  ).run(to, from)
}
