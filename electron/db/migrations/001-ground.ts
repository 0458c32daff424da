/** Version 1: organisation, people, meetings, agendas, minutes, sign-off, blobs, audit log. */
import { lockTriggers } from './001-locks.ts'

const tables = `
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  orgnr TEXT NOT NULL
) STRICT;

CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('company', 'committee', 'association'))
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE mandate (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  person_id INTEGER NOT NULL REFERENCES person,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  removed_at TEXT
) STRICT;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  start_time TEXT,
  end_time TEXT,
  place TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX meeting_number ON meeting (body_id, substr(date, 1, 4), number) WHERE removed_at IS NULL;

CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  proposal TEXT NOT NULL,
  presenter TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX item_of_meeting ON item (meeting_id, position);

CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_piece (
  sha256 TEXT NOT NULL REFERENCES blob,
  seq INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (sha256, seq)
) STRICT;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  sha256 TEXT REFERENCES blob,
  file_name TEXT,
  media_type TEXT,
  pages INTEGER,
  findings TEXT,
  removed_at TEXT,
  CHECK ((sha256 IS NULL) = (pages IS NULL))
) STRICT;
CREATE INDEX attachment_of_item ON attachment (item_id, position);
CREATE INDEX attachment_of_blob ON attachment (sha256);

CREATE TABLE minutes (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting,
  start_time TEXT,
  end_time TEXT,
  place TEXT NOT NULL,
  recorded_on TEXT
) STRICT;

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES minutes,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  presence TEXT NOT NULL CHECK (presence IN ('present', 'part', 'absent')),
  from_paragraph INTEGER,
  until_paragraph INTEGER,
  removed_at TEXT
) STRICT;
CREATE INDEX attendance_of_meeting ON attendance (meeting_id, position);

CREATE TABLE paragraph (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES minutes,
  position INTEGER NOT NULL,
  item_id INTEGER REFERENCES item,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  decision TEXT NOT NULL,
  reference TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX paragraph_of_meeting ON paragraph (meeting_id, position);

CREATE TABLE signatory (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES minutes,
  position INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('secretary', 'chair', 'adjuster')),
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  signed_on TEXT,
  removed_at TEXT
) STRICT;

-- The organisation's and the body's names as they were: a later change of name must not reach into signed minutes.
CREATE TABLE sign_off (
  meeting_id INTEGER PRIMARY KEY REFERENCES minutes,
  at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  organisation_name TEXT NOT NULL,
  orgnr TEXT NOT NULL,
  body_name TEXT NOT NULL,
  body_kind TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  pdf_sha256 TEXT NOT NULL REFERENCES blob,
  pdf_pages INTEGER NOT NULL
) STRICT;

CREATE TABLE unread (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  source TEXT NOT NULL CHECK (source IN ('agenda', 'minutes')),
  line INTEGER NOT NULL,
  text TEXT NOT NULL,
  dismissed_at TEXT
) STRICT;

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
`

export const ground = {
  version: 1,
  sql: tables + lockTriggers.join('\n'),
} as const
