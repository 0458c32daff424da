/** Version 2: secrecy, originals and reports of attachments, settings, sent editions, replacements. */
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

CREATE TABLE replacement (
  id INTEGER PRIMARY KEY,
  attachment_id INTEGER NOT NULL REFERENCES attachment,
  -- The file that was replaced, as the attachment's columns were.
  former TEXT NOT NULL,
  from_sha256 TEXT NOT NULL REFERENCES blob,
  to_sha256 TEXT NOT NULL REFERENCES blob,
  comparison TEXT NOT NULL,
  place TEXT NOT NULL,
  wording TEXT NOT NULL,
  made_at TEXT NOT NULL,
  edition_id INTEGER REFERENCES edition,
  removed_at TEXT
) STRICT;
`

export const pack = {
  version: 2,
  sql: tables,
} as const
