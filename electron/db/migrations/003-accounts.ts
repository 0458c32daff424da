/** Version 3: interim accounts. */
import { accountTriggers } from './003-locks.ts'

const tables = `
CREATE TABLE account_source (
  id INTEGER PRIMARY KEY,
  use TEXT NOT NULL CHECK (use IN ('actual', 'prior', 'budget', 'forecast')),
  year_start TEXT NOT NULL,
  year_end TEXT NOT NULL,
  through TEXT,
  label TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blob,
  imported_at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ok', 'warn', 'block')),
  issues TEXT NOT NULL,
  note TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX account_source_of_blob ON account_source (sha256);

-- \`year\` is the file's own: 0 this year, -1 the year before. \`period\` is 'YYYY-MM', or '' for the year. \`ore\` is null where the amount could not be read.
CREATE TABLE account_amount (
  source_id INTEGER NOT NULL REFERENCES account_source,
  year INTEGER NOT NULL,
  account TEXT NOT NULL,
  measure TEXT NOT NULL CHECK (measure IN ('opening', 'closing', 'result', 'change', 'budget')),
  period TEXT NOT NULL,
  ore INTEGER,
  PRIMARY KEY (source_id, year, account, measure, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_name (
  source_id INTEGER NOT NULL REFERENCES account_source,
  account TEXT NOT NULL,
  name TEXT NOT NULL,
  sru TEXT,
  PRIMARY KEY (source_id, account)
) STRICT, WITHOUT ROWID;

-- A forecast edited in place stands over what was imported.
CREATE TABLE forecast_edit (
  year_start TEXT NOT NULL,
  account TEXT NOT NULL,
  ore INTEGER NOT NULL,
  edited_at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  PRIMARY KEY (year_start, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_comment (
  period TEXT NOT NULL,
  row TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (period, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE spreadsheet_mapping (
  shape TEXT PRIMARY KEY,
  mapping TEXT NOT NULL,
  used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE report_template (
  id INTEGER PRIMARY KEY,
  report TEXT NOT NULL CHECK (report IN ('result', 'balance')),
  name TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
  UNIQUE (report, name, version)
) STRICT;

CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  group_name TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  source TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE indicator_value (
  indicator_id INTEGER NOT NULL REFERENCES indicator,
  date TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (indicator_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
  period TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE locked_report (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  locked_at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

-- Attachments that are made from the accounts.
CREATE TABLE report_attachment (
  attachment_id INTEGER PRIMARY KEY REFERENCES attachment,
  period TEXT NOT NULL,
  report TEXT NOT NULL CHECK (report IN ('result', 'balance', 'followup'))
) STRICT;
`

export const accounts = {
  version: 3,
  sql: tables + accountTriggers.join('\n'),
} as const
