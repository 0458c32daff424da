/**
 * What records changes so that they can be undone: triggers of the connection, not of the file, that write down each
 * changed row as it was and as it became (after SQLite, "Automatic Undo/Redo Using Triggers").
 */
import type { Database } from './open.ts'

const byItem = (row: string) => `(SELECT item.meeting_id FROM item WHERE item.id = ${row}.item_id)`
const byAttachment = (row: string) =>
  `(SELECT item.meeting_id FROM attachment JOIN item ON item.id = attachment.item_id
    WHERE attachment.id = ${row}.attachment_id)`
const byRequest = (row: string) =>
  `(SELECT r.meeting_id FROM review_request r WHERE r.id = ${row}.request_id)`
const byColumn = (row: string) => `${row}.meeting_id`
const ofNone = () => 'NULL'

/** The tables whose rows are undone, and how a row (`OLD` or `NEW`) tells the meeting that it belongs to. */
export const undoableTables: Readonly<Record<string, (row: string) => string>> = {
  meeting: (row) => `${row}.id`,
  item: byColumn,
  item_note: byItem,
  carried_item: byItem,
  attachment: byItem,
  attachment_version: byAttachment,
  minutes_attachment: byAttachment,
  report_attachment: byAttachment,
  minutes: byColumn,
  attendance: byColumn,
  paragraph: byColumn,
  signatory: byColumn,
  unread: byColumn,
  organisation: ofNone,
  body: ofNone,
  person: ofNone,
  mandate: ofNone,
  template_item: ofNone,
  setting: ofNone,
  review_decision: byRequest,
}

/** What can't be taken back: after it, nothing of its meeting is undone. */
export const finalTables: Readonly<Record<string, (row: string) => string>> = {
  edition: byColumn,
  sign_off: byColumn,
  replacement: byAttachment,
}

interface Column {
  readonly name: string
  /** Its place in the primary key, from 1; 0 for others. */
  readonly pk: number
}

/** To be called once for each connection that writes. Nothing is recorded until `record` is asked to. */
export function prepareRecording(db: Database): void {
  db.exec(
    [
      // The step that is being recorded; empty while none is.
      'CREATE TEMP TABLE recording (step INTEGER NOT NULL)',
      ...Object.entries(undoableTables).flatMap(([table, meeting]) => rowTriggers(db, table, meeting)),
      ...Object.entries(finalTables).flatMap(([table, meeting]) => finalTriggers(table, meeting)),
    ].join(';\n'),
  )
}

/** Runs `change` and records it under a step, which is there already. To be called in a transaction. */
export function record<T>(db: Database, step: number, change: () => T): T {
  db.prepare('INSERT INTO temp.recording (step) VALUES (?)').run(step)
  const result = change()
  db.prepare('DELETE FROM temp.recording').run()
  return result
}

/** The column that a table's rows are known by. */
export function keyOf(db: Database, table: string): string {
  return columnsOf(db, table).find(({ pk }) => pk === 1)?.name ?? 'rowid'
}

function columnsOf(db: Database, table: string): readonly Column[] {
  return db.prepare<[string], Column>('SELECT name, pk FROM pragma_table_info(?)').all(table)
}

function rowTriggers(db: Database, table: string, meeting: (row: string) => string): readonly string[] {
  const columns = columnsOf(db, table).map(({ name }) => name)
  const key = keyOf(db, table)
  const whole = (row: string) =>
    `json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(', ')})`
  const pairs = columns.map((name) => `SELECT '${name}' AS name, OLD."${name}" AS was, NEW."${name}" AS now`)
  const changed = (side: 'was' | 'now') =>
    `(SELECT json_group_object(name, ${side}) FROM (${pairs.join(' UNION ALL ')}) WHERE was IS NOT now)`
  const differs = columns.map((name) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ')
  const change = (row: string, before: string, after: string) =>
    noted(table, `${row}."${key}"`, meeting(row), before, after)
  return [
    trigger(table, 'INSERT', kept(table, 'NEW'), change('NEW', 'NULL', whole('NEW'))),
    trigger(
      table,
      'UPDATE',
      `(${differs}) AND ${kept(table, 'NEW')}`,
      change('OLD', changed('was'), changed('now')),
    ),
    trigger(table, 'DELETE', kept(table, 'OLD'), change('OLD', whole('OLD'), 'NULL')),
  ]
}

function finalTriggers(table: string, meeting: (row: string) => string): readonly string[] {
  return (['INSERT', 'UPDATE'] as const).map((event) =>
    trigger(table, event, 'TRUE', noted(table, '0', meeting('NEW'), 'NULL', 'NULL')),
  )
}

/** The page of accounts has a history of its own. */
function kept(table: string, row: string): string {
  return table === 'setting' ? `${row}.key NOT GLOB 'accounts.*'` : 'TRUE'
}

function noted(table: string, key: string, meeting: string, before: string, after: string): string {
  return `INSERT INTO undo_change (step, in_table, key, meeting_id, before, after)
    SELECT step, '${table}', ${key}, ${meeting}, ${before}, ${after} FROM recording`
}

function trigger(table: string, event: string, when: string, body: string): string {
  return `CREATE TEMP TRIGGER record_${table}_${event.toLowerCase()} AFTER ${event} ON main.${table}
    WHEN EXISTS (SELECT 1 FROM recording) AND (${when}) BEGIN ${body}; END`
}
