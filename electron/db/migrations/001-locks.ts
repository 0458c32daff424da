/**
 * Version 1's triggers: they keep what was signed, stored and logged as it is, whoever writes to the file and with
 * whatever program. Like all of a migration they are not edited once they are released.
 * `INSERT OR REPLACE` deletes without firing delete triggers (SQLite, "ON CONFLICT clause", REPLACE), so the inserts
 * and the changes of keys are guarded too.
 */
const signedOff = (meeting: string) =>
  `EXISTS (SELECT 1 FROM sign_off WHERE sign_off.meeting_id = ${meeting})`

const trigger = (name: string, event: string, table: string, when: string, code: string) =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${code}'); END;`

interface Locked {
  readonly table: string
  readonly key: string
  /** The meeting that a row (`NEW`, `OLD` or the table's name) belongs to. */
  readonly meetingOf: (row: string) => string
}

const byColumn = (table: string): Locked => ({ table, key: 'id', meetingOf: (row) => `${row}.meeting_id` })

const locked: readonly Locked[] = [
  { table: 'meeting', key: 'id', meetingOf: (row) => `${row}.id` },
  { table: 'minutes', key: 'meeting_id', meetingOf: (row) => `${row}.meeting_id` },
  byColumn('item'),
  {
    table: 'attachment',
    key: 'id',
    meetingOf: (row) => `(SELECT item.meeting_id FROM item WHERE item.id = ${row}.item_id)`,
  },
  byColumn('attendance'),
  byColumn('paragraph'),
  byColumn('signatory'),
]

function signedRows({ table, key, meetingOf }: Locked): readonly string[] {
  const replaced = `EXISTS (SELECT 1 FROM ${table} WHERE ${table}.${key} = NEW.${key} AND ${signedOff(meetingOf(table))})`
  return [
    trigger(
      `${table}_signed_insert`,
      'INSERT',
      table,
      `${signedOff(meetingOf('NEW'))} OR ${replaced}`,
      'SIGNED_OFF',
    ),
    trigger(
      `${table}_signed_update`,
      'UPDATE',
      table,
      `${signedOff(meetingOf('OLD'))} OR ${signedOff(meetingOf('NEW'))} OR (NEW.${key} <> OLD.${key} AND ${replaced})`,
      'SIGNED_OFF',
    ),
    trigger(`${table}_signed_delete`, 'DELETE', table, signedOff(meetingOf('OLD')), 'SIGNED_OFF'),
  ]
}

/** A number of a signed meeting can't be taken by replacing its row. */
const sameNumber = `NEW.removed_at IS NULL AND EXISTS (SELECT 1 FROM meeting m WHERE m.id <> NEW.id AND m.removed_at IS NULL
  AND m.body_id = NEW.body_id AND m.number = NEW.number AND substr(m.date, 1, 4) = substr(NEW.date, 1, 4) AND ${signedOff('m.id')})`

const usedBlob = (row: string) =>
  `(EXISTS (SELECT 1 FROM attachment WHERE attachment.sha256 = ${row}.sha256) OR EXISTS (SELECT 1 FROM sign_off WHERE sign_off.pdf_sha256 = ${row}.sha256))`

export const lockTriggers: readonly string[] = [
  ...locked.flatMap(signedRows),
  trigger('meeting_number_insert', 'INSERT', 'meeting', sameNumber, 'MEETING_NUMBER_TAKEN'),
  trigger('meeting_number_update', 'UPDATE', 'meeting', sameNumber, 'MEETING_NUMBER_TAKEN'),
  trigger('sign_off_insert', 'INSERT', 'sign_off', signedOff('NEW.meeting_id'), 'SIGNED_OFF'),
  trigger('sign_off_update', 'UPDATE', 'sign_off', 'TRUE', 'SIGNED_OFF'),
  trigger('sign_off_delete', 'DELETE', 'sign_off', 'TRUE', 'SIGNED_OFF'),
  trigger(
    'blob_insert',
    'INSERT',
    'blob',
    'EXISTS (SELECT 1 FROM blob WHERE sha256 = NEW.sha256)',
    'BLOB_FIXED',
  ),
  trigger('blob_update', 'UPDATE', 'blob', 'TRUE', 'BLOB_FIXED'),
  trigger('blob_delete', 'DELETE', 'blob', usedBlob('OLD'), 'BLOB_FIXED'),
  trigger(
    'blob_piece_insert',
    'INSERT',
    'blob_piece',
    `${usedBlob('NEW')} OR EXISTS (SELECT 1 FROM blob_piece p
    WHERE p.rowid = NEW.rowid OR (p.sha256 = NEW.sha256 AND p.seq = NEW.seq))`,
    'BLOB_FIXED',
  ),
  trigger('blob_piece_update', 'UPDATE', 'blob_piece', 'TRUE', 'BLOB_FIXED'),
  trigger('blob_piece_delete', 'DELETE', 'blob_piece', usedBlob('OLD'), 'BLOB_FIXED'),
  trigger(
    'audit_insert',
    'INSERT',
    'audit',
    'NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)',
    'AUDIT_FIXED',
  ),
  trigger('audit_update', 'UPDATE', 'audit', 'TRUE', 'AUDIT_FIXED'),
  trigger('audit_delete', 'DELETE', 'audit', 'TRUE', 'AUDIT_FIXED'),
]
