/**
 * Version 6: several bodies in a file, with settings; people's addresses; text with structure; what an item needs at the
 * desk; attachments that are turned, asked for, and remembered in their versions; the text of attachments.
 */
const tables = `
-- As JSON; what is not there is as usual.
ALTER TABLE body ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
ALTER TABLE body ADD COLUMN removed_at TEXT;

ALTER TABLE person ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE mandate ADD COLUMN substitute_for INTEGER REFERENCES mandate;
-- 0 or 1; null follows the role.
ALTER TABLE mandate ADD COLUMN votes INTEGER;

ALTER TABLE meeting ADD COLUMN remote TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN absence TEXT NOT NULL DEFAULT '';

-- Structure as JSON beside the plain text, null where the text says it all.
ALTER TABLE item ADD COLUMN text_doc TEXT;
ALTER TABLE item ADD COLUMN proposal_doc TEXT;
ALTER TABLE item ADD COLUMN guests TEXT NOT NULL DEFAULT '';
ALTER TABLE item ADD COLUMN estimate INTEGER;
ALTER TABLE item ADD COLUMN case_number TEXT NOT NULL DEFAULT '';
ALTER TABLE paragraph ADD COLUMN text_doc TEXT;
ALTER TABLE paragraph ADD COLUMN decision_doc TEXT;
-- The number of the first paragraph, kept when the minutes are signed; null while it follows the body's setting.
ALTER TABLE minutes ADD COLUMN first_paragraph INTEGER;

ALTER TABLE template_item ADD COLUMN text_doc TEXT;
ALTER TABLE template_item ADD COLUMN proposal_doc TEXT;
ALTER TABLE template_item ADD COLUMN guests TEXT NOT NULL DEFAULT '';
ALTER TABLE template_item ADD COLUMN estimate INTEGER;
ALTER TABLE template_item ADD COLUMN case_number TEXT NOT NULL DEFAULT '';

-- The secretary's own: no document, no pack and no snapshot is made from this table.
CREATE TABLE item_note (
  item_id INTEGER PRIMARY KEY REFERENCES item,
  text TEXT NOT NULL
) STRICT;

-- Quarters clockwise by page, as JSON.
ALTER TABLE attachment ADD COLUMN turns TEXT NOT NULL DEFAULT '{}';
ALTER TABLE attachment ADD COLUMN asked_of TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN asked_due TEXT;

-- Files that an attachment had before the one it has.
CREATE TABLE attachment_version (
  id INTEGER PRIMARY KEY,
  attachment_id INTEGER NOT NULL REFERENCES attachment,
  sha256 TEXT NOT NULL REFERENCES blob,
  original_sha256 TEXT REFERENCES blob,
  file TEXT NOT NULL,
  turns TEXT NOT NULL,
  replaced_at TEXT NOT NULL,
  by_name TEXT NOT NULL
) STRICT;
CREATE INDEX version_of_attachment ON attachment_version (attachment_id);
CREATE INDEX version_of_blob ON attachment_version (sha256);
CREATE INDEX version_of_original ON attachment_version (original_sha256);

-- Attachments that are the adjusted minutes of a meeting, or will be.
CREATE TABLE minutes_attachment (
  attachment_id INTEGER PRIMARY KEY REFERENCES attachment,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  -- Whether a person said which meeting.
  chosen INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX minutes_attachment_of_meeting ON minutes_attachment (meeting_id);

-- Items that took over a matter which earlier minutes left for later, and the paragraph that did.
CREATE TABLE carried_item (
  item_id INTEGER PRIMARY KEY REFERENCES item,
  paragraph_id INTEGER NOT NULL REFERENCES paragraph
) STRICT;
CREATE INDEX carried_item_of_paragraph ON carried_item (paragraph_id);

-- What can be read in a PDF, page by page, as JSON.
CREATE TABLE blob_text (
  sha256 TEXT PRIMARY KEY REFERENCES blob,
  pages TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What can be undone while the file is open; emptied when it is opened and when it is closed.
CREATE TABLE undo_step (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  call TEXT NOT NULL,
  detail TEXT NOT NULL,
  -- Writes that say the same here are one step; null stands alone.
  joins TEXT,
  -- As JSON: what was done to what.
  subject TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- The columns of a row that a step changed, as JSON: null before where it was not there, after where it is not there.
CREATE TABLE undo_change (
  seq INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES undo_step ON DELETE CASCADE,
  in_table TEXT NOT NULL,
  key ANY NOT NULL,
  meeting_id INTEGER,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_of_step ON undo_change (step);
`

const trigger = (name: string, event: string, table: string, when: string, code: string) =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${code}'); END;`

const kept = (row: string) =>
  `(EXISTS (SELECT 1 FROM attachment_version v WHERE v.sha256 = ${row}.sha256)
    OR EXISTS (SELECT 1 FROM attachment_version v WHERE v.original_sha256 = ${row}.sha256)
    OR EXISTS (SELECT 1 FROM setting s WHERE s.key = 'organisation' AND json_extract(s.value, '$.logo.sha256') = ${row}.sha256))`

/** One without attachments stands in the snapshots alone. */
const sentItem = (row: string) =>
  `EXISTS (SELECT 1 FROM edition e, json_each(e.snapshot, '$.items') s
    WHERE e.meeting_id = ${row}.meeting_id AND s.value ->> 'item' = ${row}.id)`

export const deskTriggers: readonly string[] = [
  trigger('blob_version_delete', 'DELETE', 'blob', kept('OLD'), 'BLOB_FIXED'),
  trigger('blob_piece_version_delete', 'DELETE', 'blob_piece', kept('OLD'), 'BLOB_FIXED'),
  trigger('blob_piece_version_insert', 'INSERT', 'blob_piece', kept('NEW'), 'BLOB_FIXED'),
  // A sent attachment stands as it stood, and a sent item stays at its meeting.
  trigger(
    'attachment_sent_turn',
    'UPDATE',
    'attachment',
    `NEW.turns <> OLD.turns AND NEW.sha256 IS OLD.sha256 AND EXISTS (SELECT 1 FROM edition_attachment e WHERE e.attachment_id = OLD.id)`,
    'SENT_FIXED',
  ),
  trigger(
    'item_sent_move',
    'UPDATE',
    'item',
    `NEW.meeting_id <> OLD.meeting_id AND ${sentItem('OLD')}`,
    'SENT_FIXED',
  ),
]

export const desk = {
  version: 6,
  sql: tables + deskTriggers.join('\n'),
} as const
