/**
 * Version 8: drafts that were sent for review, the answers, and what became of each suggestion and comment. What was sent
 * and answered is only ever added, and kept by triggers; as in `001-locks.ts`, inserts are guarded too.
 */
const tables = `
CREATE TABLE review_request (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES minutes,
  round INTEGER NOT NULL,
  reviewer TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('chair', 'adjuster', 'other')),
  sent_at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  note TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  -- As JSON: the paragraphs as the reviewer saw them.
  paragraphs TEXT NOT NULL
) STRICT;
CREATE INDEX review_of_meeting ON review_request (meeting_id, seq);

CREATE TABLE review_answer (
  request_id TEXT PRIMARY KEY REFERENCES review_request (id),
  answered_at TEXT NOT NULL,
  brought_at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  -- As JSON.
  work TEXT NOT NULL
) STRICT;

-- Undone with the text that it changed.
CREATE TABLE review_decision (
  id INTEGER PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES review_answer,
  -- As JSON.
  target TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'rejected', 'edited', 'done')),
  reply TEXT NOT NULL,
  at TEXT NOT NULL,
  by_name TEXT NOT NULL
) STRICT;
CREATE INDEX decision_of_request ON review_decision (request_id, id);
`

const trigger = (name: string, event: string, table: string, when: string) =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, 'RECORD_FIXED'); END;`

const fixed = (table: string, key: string): readonly string[] => [
  trigger(
    `${table}_insert`,
    'INSERT',
    table,
    `EXISTS (SELECT 1 FROM ${table} t WHERE t.${key} = NEW.${key})`,
  ),
  trigger(`${table}_update`, 'UPDATE', table, 'TRUE'),
  trigger(`${table}_delete`, 'DELETE', table, 'TRUE'),
]

export const reviewTriggers: readonly string[] = [
  ...fixed('review_request', 'id'),
  ...fixed('review_answer', 'request_id'),
]

export const review = {
  version: 8,
  sql: tables + reviewTriggers.join('\n'),
} as const
