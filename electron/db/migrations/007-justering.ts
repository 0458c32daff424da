/**
 * Version 7: what minutes record of each matter, who was there when, the way of minutes to the archive, what was signed
 * and corrected, and every version of a paragraph. Records are only ever added; triggers keep them, whoever writes to
 * the file and with whatever program. As in `001-locks.ts`, inserts are guarded against `INSERT OR REPLACE`.
 */
const tables = `
-- As JSON; what is not there is as usual.
ALTER TABLE paragraph ADD COLUMN records TEXT NOT NULL DEFAULT '{}';
ALTER TABLE attendance ADD COLUMN more TEXT NOT NULL DEFAULT '{}';
ALTER TABLE minutes ADD COLUMN case_number TEXT NOT NULL DEFAULT '';
-- In the body's series, kept when the minutes become ready; null while it follows the order of the meetings.
ALTER TABLE minutes ADD COLUMN number INTEGER;
-- The year in which the series of that number began; 0 where it goes back to the first minutes.
ALTER TABLE minutes ADD COLUMN series INTEGER;
-- Which tense the records were printed in; null for what was signed before there were any.
ALTER TABLE sign_off ADD COLUMN tense TEXT CHECK (tense IN ('present', 'past'));

CREATE TABLE minutes_step (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES minutes,
  step TEXT NOT NULL CHECK (step IN ('withChair', 'changesAsked', 'ready', 'reopened', 'archived')),
  on_date TEXT NOT NULL,
  person TEXT NOT NULL,
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  by_name TEXT NOT NULL
) STRICT;
CREATE INDEX step_of_minutes ON minutes_step (meeting_id, id);

CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES sign_off,
  -- Place in the minutes, from 1.
  paragraph INTEGER,
  on_date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  person TEXT NOT NULL CHECK (person <> ''),
  recorded_at TEXT NOT NULL,
  by_name TEXT NOT NULL
) STRICT;
CREATE INDEX correction_of_minutes ON correction (meeting_id, id);

-- A PDF that was made to be signed.
CREATE TABLE signing_copy (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES minutes,
  at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  pdf_sha256 TEXT NOT NULL REFERENCES blob,
  pages INTEGER NOT NULL
) STRICT;
CREATE INDEX signing_copy_of_minutes ON signing_copy (meeting_id, id);
CREATE INDEX signing_copy_of_blob ON signing_copy (pdf_sha256);

-- A copy that was signed, and what it was found to be.
CREATE TABLE signed_copy (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES minutes,
  kind TEXT NOT NULL CHECK (kind IN ('scan', 'esigned', 'local')),
  sha256 TEXT NOT NULL REFERENCES blob,
  file TEXT NOT NULL,
  pages INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  -- The PDF that it is a copy of.
  of_sha256 TEXT NOT NULL REFERENCES blob,
  -- As JSON.
  signatures TEXT NOT NULL,
  remarks TEXT NOT NULL
) STRICT;
CREATE INDEX signed_copy_of_minutes ON signed_copy (meeting_id, id);
CREATE INDEX signed_copy_of_blob ON signed_copy (sha256);

-- What a paragraph said, each time somebody had written on it. Goes only with the paragraph's row: when its adding is undone.
CREATE TABLE paragraph_version (
  id INTEGER PRIMARY KEY,
  paragraph_id INTEGER NOT NULL REFERENCES paragraph ON DELETE CASCADE,
  -- When it began and when it was last brought up to date; null for what stood there before versions were kept.
  since TEXT,
  at TEXT,
  by_name TEXT NOT NULL,
  -- What made it: "paragraph.update"; empty where that is not known.
  call TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  decision TEXT NOT NULL,
  reference TEXT NOT NULL,
  text_doc TEXT,
  decision_doc TEXT,
  records TEXT NOT NULL
) STRICT;
CREATE INDEX version_of_paragraph ON paragraph_version (paragraph_id, id);
`

const trigger = (name: string, event: string, table: string, when: string, code: string) =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${code}'); END;`

/** Rows that are only ever added. */
const fixed = (table: string): readonly string[] => [
  trigger(
    `${table}_insert`,
    'INSERT',
    table,
    `EXISTS (SELECT 1 FROM ${table} t WHERE t.id = NEW.id)`,
    'RECORD_FIXED',
  ),
  trigger(`${table}_update`, 'UPDATE', table, 'TRUE', 'RECORD_FIXED'),
  trigger(`${table}_delete`, 'DELETE', table, 'TRUE', 'RECORD_FIXED'),
]

const isReady = (meeting: string) =>
  `((SELECT s.step FROM minutes_step s WHERE s.meeting_id = ${meeting} ORDER BY s.id DESC LIMIT 1) IS 'ready'
   AND NOT EXISTS (SELECT 1 FROM sign_off o WHERE o.meeting_id = ${meeting}))`

interface StandingStill {
  readonly table: string
  readonly key: string
  /** The columns of what is to be signed. Days of signing are no part of it. */
  readonly columns: readonly string[]
  /** The meeting that a row (`NEW`, `OLD` or the table's name) belongs to. */
  readonly meetingOf: (row: string) => string
}

const ofMeeting = (table: string, columns: string): StandingStill => ({
  table,
  key: 'id',
  columns: `id meeting_id position removed_at ${columns}`.split(' '),
  meetingOf: (row) => `${row}.meeting_id`,
})

const standingStill: readonly StandingStill[] = [
  ofMeeting('attendance', 'name role organisation presence from_paragraph until_paragraph more'),
  ofMeeting('paragraph', 'title text decision reference text_doc decision_doc records'),
  ofMeeting('signatory', 'role name title'),
  {
    table: 'minutes',
    key: 'meeting_id',
    columns:
      'meeting_id start_time end_time place recorded_on case_number first_paragraph number series'.split(' '),
    meetingOf: (row) => `${row}.meeting_id`,
  },
  {
    table: 'meeting',
    key: 'id',
    columns: 'id body_id number kind date removed_at'.split(' '),
    meetingOf: (row) => `${row}.id`,
  },
]

const isSignedParagraph = (row: string) =>
  `EXISTS (SELECT 1 FROM paragraph p JOIN sign_off o ON o.meeting_id = p.meeting_id WHERE p.id = ${row}.paragraph_id)`

/** Only the latest version of a paragraph is brought up to date; none goes while the paragraph is there. */
const versionRows: readonly string[] = [
  trigger(
    'version_insert',
    'INSERT',
    'paragraph_version',
    `EXISTS (SELECT 1 FROM paragraph_version v WHERE v.id = NEW.id) OR ${isSignedParagraph('NEW')}`,
    'RECORD_FIXED',
  ),
  trigger(
    'version_update',
    'UPDATE',
    'paragraph_version',
    `NEW.id <> OLD.id OR NEW.paragraph_id <> OLD.paragraph_id OR ${isSignedParagraph('OLD')}
     OR EXISTS (SELECT 1 FROM paragraph_version v WHERE v.paragraph_id = OLD.paragraph_id AND v.id > OLD.id)`,
    'RECORD_FIXED',
  ),
  trigger(
    'version_delete',
    'DELETE',
    'paragraph_version',
    'EXISTS (SELECT 1 FROM paragraph p WHERE p.id = OLD.paragraph_id)',
    'RECORD_FIXED',
  ),
]

/** What is to be signed stands still until it is signed or opened again. */
function readyRows({ table, key, columns, meetingOf }: StandingStill): readonly string[] {
  const replaced = `EXISTS (SELECT 1 FROM ${table} WHERE ${table}.${key} = NEW.${key} AND ${isReady(meetingOf(table))})`
  const changed = columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')
  const either = `${isReady(meetingOf('OLD'))} OR ${isReady(meetingOf('NEW'))} OR ${replaced}`
  return [
    trigger(
      `${table}_ready_insert`,
      'INSERT',
      table,
      `${isReady(meetingOf('NEW'))} OR ${replaced}`,
      'MINUTES_READY',
    ),
    trigger(`${table}_ready_update`, 'UPDATE', table, `(${changed}) AND (${either})`, 'MINUTES_READY'),
    trigger(`${table}_ready_delete`, 'DELETE', table, isReady(meetingOf('OLD')), 'MINUTES_READY'),
  ]
}

/** A number of a meeting can't be taken by replacing its row. */
const sameNumber = `NEW.removed_at IS NULL AND EXISTS (SELECT 1 FROM meeting m WHERE m.id <> NEW.id AND m.removed_at IS NULL
  AND m.body_id = NEW.body_id AND m.number = NEW.number AND substr(m.date, 1, 4) = substr(NEW.date, 1, 4) AND ${isReady('m.id')})`

const kept = (row: string) =>
  `(EXISTS (SELECT 1 FROM signing_copy c WHERE c.pdf_sha256 = ${row}.sha256)
    OR EXISTS (SELECT 1 FROM signed_copy c WHERE c.sha256 = ${row}.sha256))`

export const justeringTriggers: readonly string[] = [
  ...['minutes_step', 'correction', 'signing_copy', 'signed_copy'].flatMap(fixed),
  ...versionRows,
  ...standingStill.flatMap(readyRows),
  trigger('meeting_ready_number_insert', 'INSERT', 'meeting', sameNumber, 'MEETING_NUMBER_TAKEN'),
  trigger('meeting_ready_number_update', 'UPDATE', 'meeting', sameNumber, 'MEETING_NUMBER_TAKEN'),
  trigger('blob_signed_delete', 'DELETE', 'blob', kept('OLD'), 'BLOB_FIXED'),
  trigger('blob_piece_signed_delete', 'DELETE', 'blob_piece', kept('OLD'), 'BLOB_FIXED'),
  trigger('blob_piece_signed_insert', 'INSERT', 'blob_piece', kept('NEW'), 'BLOB_FIXED'),
]

export const justering = {
  version: 7,
  sql: tables + justeringTriggers.join('\n'),
} as const
