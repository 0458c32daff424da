/**
 * Version 5: the notice that minutes are adjusted. Its records are only ever added; a trigger keeps them, whoever writes
 * to the file and with whatever program, and lets nothing be noticed but a committee's signed minutes. As in
 * `001-locks.ts`, inserts are guarded against `INSERT OR REPLACE`. Not edited once released.
 */
const tables = `
-- \`on_date\` is null where the record takes back the one that it corrects.
CREATE TABLE posting (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES sign_off,
  act TEXT NOT NULL CHECK (act IN ('posted', 'takenDown')),
  on_date TEXT,
  place TEXT NOT NULL,
  corrects INTEGER UNIQUE REFERENCES posting,
  reason TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  CHECK (on_date IS NOT NULL OR corrects IS NOT NULL),
  CHECK ((corrects IS NULL) = (reason = ''))
) STRICT;
CREATE INDEX posting_of_meeting ON posting (meeting_id, id);
`

const trigger = (name: string, event: string, when: string, code: string) =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON posting WHEN ${when} BEGIN SELECT RAISE(ABORT, '${code}'); END;`

const signedByCommittee = `EXISTS (SELECT 1 FROM sign_off s WHERE s.meeting_id = NEW.meeting_id AND s.body_kind = 'committee')`
const ofTheSame = `EXISTS (SELECT 1 FROM posting p WHERE p.id = NEW.corrects AND p.meeting_id = NEW.meeting_id AND p.act = NEW.act)`

export const postingTriggers: readonly string[] = [
  trigger(
    'posting_insert',
    'INSERT',
    'EXISTS (SELECT 1 FROM posting p WHERE p.id = NEW.id OR p.corrects = NEW.corrects)',
    'POSTING_FIXED',
  ),
  trigger('posting_unsigned', 'INSERT', `NOT ${signedByCommittee}`, 'NOTICE_NOT_ADJUSTED'),
  trigger('posting_corrects', 'INSERT', `NEW.corrects IS NOT NULL AND NOT ${ofTheSame}`, 'POSTING_FIXED'),
  trigger('posting_update', 'UPDATE', 'TRUE', 'POSTING_FIXED'),
  trigger('posting_delete', 'DELETE', 'TRUE', 'POSTING_FIXED'),
]

export const posting = {
  version: 5,
  sql: tables + postingTriggers.join('\n'),
} as const
