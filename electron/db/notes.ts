/** The secretary's own notes on items. Nothing but the calls about notes reads them: see `tests/electron/items`. */
import type { ItemNote } from '../../shared/model/items.ts'
import type { ItemId, MeetingId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'

export function listNotes(db: Database, meeting: MeetingId): ItemNote[] {
  return db
    .prepare<[number], ItemNote>(
      `SELECT item_id AS item, item_note.text FROM item_note JOIN item ON item.id = item_id
       WHERE meeting_id = ? AND removed_at IS NULL ORDER BY position, item_id`,
    )
    .all(meeting)
}

/** An empty note is none. @throws AppError NOT_FOUND */
export function setNote(db: Database, item: ItemId, text: string): void {
  if (text.trim() === '') {
    db.prepare('DELETE FROM item_note WHERE item_id = ?').run(item)
    return
  }
  mustChange(
    db
      .prepare(
        `INSERT INTO item_note (item_id, text) SELECT id, ? FROM item WHERE id = ? AND removed_at IS NULL
         ON CONFLICT (item_id) DO UPDATE SET text = excluded.text`,
      )
      .run(text, item),
  )
}
