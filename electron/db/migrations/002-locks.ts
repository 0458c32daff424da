/**
 * Version 2's triggers: what was sent stays as it was, whoever writes to the file and with whatever program. As in
 * `001-locks.ts`, inserts are guarded against `INSERT OR REPLACE`. Not edited once released.
 */
const trigger = (name: string, event: string, table: string, when: string, code: string) =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${code}'); END;`

const keptBlob = (row: string) =>
  `(EXISTS (SELECT 1 FROM edition WHERE edition.pdf_sha256 = ${row}.sha256)
    OR EXISTS (SELECT 1 FROM edition_attachment e WHERE e.sha256 = ${row}.sha256)
    OR EXISTS (SELECT 1 FROM replacement r WHERE r.from_sha256 = ${row}.sha256)
    OR EXISTS (SELECT 1 FROM replacement r WHERE r.to_sha256 = ${row}.sha256)
    OR EXISTS (SELECT 1 FROM attachment a WHERE a.original_sha256 = ${row}.sha256))`

const sent = (row: string) => `EXISTS (SELECT 1 FROM edition_attachment e WHERE e.attachment_id = ${row}.id)`

/** A sent attachment's file changes by a replacement, and changes back when that is taken back unsent. */
const replaced = `EXISTS (SELECT 1 FROM replacement r WHERE r.attachment_id = OLD.id AND r.edition_id IS NULL
  AND ((r.removed_at IS NULL AND r.from_sha256 = OLD.sha256 AND r.to_sha256 = NEW.sha256)
    OR (r.removed_at IS NOT NULL AND r.to_sha256 = OLD.sha256 AND r.from_sha256 = NEW.sha256)))`

/** All but being sent, and being taken back and brought again before that. */
const replacementFixed = `OLD.edition_id IS NOT NULL OR NEW.id <> OLD.id OR NEW.attachment_id <> OLD.attachment_id
  OR NEW.former <> OLD.former OR NEW.latter <> OLD.latter OR NEW.from_sha256 <> OLD.from_sha256
  OR NEW.to_sha256 <> OLD.to_sha256 OR NEW.comparison <> OLD.comparison OR NEW.place <> OLD.place
  OR NEW.wording <> OLD.wording OR NEW.made_at <> OLD.made_at OR NEW.made_on <> OLD.made_on
  OR (NEW.edition_id IS NOT NULL AND (OLD.removed_at IS NOT NULL OR NEW.removed_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM edition WHERE edition.id = NEW.edition_id)))`

export const sentTriggers: readonly string[] = [
  trigger(
    'edition_insert',
    'INSERT',
    'edition',
    `EXISTS (SELECT 1 FROM edition e WHERE e.id = NEW.id OR (e.meeting_id = NEW.meeting_id AND e.number = NEW.number))
    OR NEW.number <> (SELECT count(*) + 1 FROM edition e WHERE e.meeting_id = NEW.meeting_id)`,
    'SENT_FIXED',
  ),
  trigger('edition_update', 'UPDATE', 'edition', 'TRUE', 'SENT_FIXED'),
  trigger('edition_delete', 'DELETE', 'edition', 'TRUE', 'SENT_FIXED'),
  trigger(
    'edition_attachment_insert',
    'INSERT',
    'edition_attachment',
    `EXISTS (SELECT 1 FROM edition e WHERE e.id = NEW.edition_id)`,
    'SENT_FIXED',
  ),
  trigger('edition_attachment_update', 'UPDATE', 'edition_attachment', 'TRUE', 'SENT_FIXED'),
  trigger('edition_attachment_delete', 'DELETE', 'edition_attachment', 'TRUE', 'SENT_FIXED'),
  trigger(
    'replacement_insert',
    'INSERT',
    'replacement',
    `NEW.edition_id IS NOT NULL OR EXISTS (SELECT 1 FROM replacement r WHERE r.id = NEW.id)`,
    'SENT_FIXED',
  ),
  trigger('replacement_update', 'UPDATE', 'replacement', replacementFixed, 'SENT_FIXED'),
  trigger('replacement_delete', 'DELETE', 'replacement', 'TRUE', 'SENT_FIXED'),
  trigger(
    'attachment_sent_update',
    'UPDATE',
    'attachment',
    `${sent('OLD')} AND (NEW.id <> OLD.id OR NEW.item_id <> OLD.item_id
      OR (NEW.sha256 IS NOT OLD.sha256 AND NOT ${replaced})
      OR (NEW.sha256 IS OLD.sha256 AND (NEW.pages IS NOT OLD.pages OR NEW.media_type IS NOT OLD.media_type)))`,
    'SENT_FIXED',
  ),
  trigger('attachment_sent_insert', 'INSERT', 'attachment', sent('NEW'), 'SENT_FIXED'),
  trigger('attachment_sent_delete', 'DELETE', 'attachment', sent('OLD'), 'SENT_FIXED'),
  trigger('blob_kept_delete', 'DELETE', 'blob', keptBlob('OLD'), 'BLOB_FIXED'),
  trigger('blob_piece_kept_insert', 'INSERT', 'blob_piece', keptBlob('NEW'), 'BLOB_FIXED'),
  trigger('blob_piece_kept_delete', 'DELETE', 'blob_piece', keptBlob('OLD'), 'BLOB_FIXED'),
]
