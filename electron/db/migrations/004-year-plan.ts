/** Version 4: the template of recurring items, and what the file is called in calendars. */
const tables = `
CREATE TABLE template_item (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  position INTEGER NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('beginning', 'end')),
  due TEXT NOT NULL CHECK (due IN ('every', 'months', 'constituting')),
  -- As JSON: numbers from 1.
  months TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  proposal TEXT NOT NULL,
  presenter TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX template_item_of_body ON template_item (body_id, position);

-- Tells this file's meetings from those of any other in a calendar: one row.
CREATE TABLE calendar (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO calendar (id) VALUES (lower(hex(randomblob(16))));
`

export const yearPlan = {
  version: 4,
  sql: tables,
} as const
