/** Version 2: secrecy, originals and reports of attachments, settings, sent editions, replacements. */
import { sentTriggers } from './002-locks.ts'

const tables = `
ALTER TABLE item ADD COLUMN secrecy TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN secrecy TEXT NOT NULL DEFAULT '';
-- The file as it came, where what is shown was made from it.
ALTER TABLE attachment ADD COLUMN original_sha256 TEXT REFERENCES blob;
ALTER TABLE attachment ADD COLUMN original_name TEXT;
ALTER TABLE attachment ADD COLUMN report TEXT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE edition (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('pack', 'supplement')),
  sent_at TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  by_name TEXT NOT NULL,
  recipients TEXT NOT NULL,
  note TEXT NOT NULL,
  file_name TEXT NOT NULL,
  -- The agenda, the attachments and their numbers as they were sent.
  snapshot TEXT NOT NULL,
  pdf_sha256 TEXT NOT NULL REFERENCES blob,
  pdf_pages INTEGER NOT NULL,
  UNIQUE (meeting_id, number)
) STRICT;
CREATE INDEX edition_of_blob ON edition (pdf_sha256);

-- What an edition brought. Its rows come before the edition itself, which closes it.
CREATE TABLE edition_attachment (
  edition_id INTEGER NOT NULL REFERENCES edition DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  attachment_id INTEGER NOT NULL REFERENCES attachment,
  item_id INTEGER NOT NULL REFERENCES item,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blob,
  pages TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('new', 'replaced', 'withdrawn')),
  PRIMARY KEY (edition_id, attachment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX edition_of_attachment ON edition_attachment (attachment_id);
CREATE INDEX edition_attachment_of_blob ON edition_attachment (sha256);

CREATE TABLE replacement (
  id INTEGER PRIMARY KEY,
  attachment_id INTEGER NOT NULL REFERENCES attachment,
  -- The file that was replaced and the one that took its place, as the attachment had them.
  former TEXT NOT NULL,
  latter TEXT NOT NULL,
  from_sha256 TEXT NOT NULL REFERENCES blob,
  to_sha256 TEXT NOT NULL REFERENCES blob,
  comparison TEXT NOT NULL,
  place TEXT NOT NULL,
  wording TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_on TEXT NOT NULL,
  edition_id INTEGER REFERENCES edition DEFERRABLE INITIALLY DEFERRED,
  removed_at TEXT
) STRICT;
CREATE INDEX replacement_of_attachment ON replacement (attachment_id);
CREATE INDEX replacement_from_blob ON replacement (from_sha256);
CREATE INDEX replacement_to_blob ON replacement (to_sha256);
CREATE INDEX attachment_of_original ON attachment (original_sha256);
`

export const pack = {
  version: 2,
  sql: tables + sentTriggers.join('\n'),
} as const
