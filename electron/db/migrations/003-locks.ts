/**
 * Version 3's triggers: locked reports stay as they are, and imported files stay as they came, whoever writes to the
 * file and with whatever program. As in `001-locks.ts`, inserts are guarded against `INSERT OR REPLACE`. Not edited
 * once released.
 */
const trigger = (name: string, event: string, table: string, when: string, code: string) =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${code}'); END;`

const imported = (row: string) =>
  `EXISTS (SELECT 1 FROM account_source WHERE account_source.sha256 = ${row}.sha256)`

export const accountTriggers: readonly string[] = [
  trigger(
    'locked_report_insert',
    'INSERT',
    'locked_report',
    'EXISTS (SELECT 1 FROM locked_report l WHERE l.id = NEW.id)',
    'REPORT_FIXED',
  ),
  trigger('locked_report_update', 'UPDATE', 'locked_report', 'TRUE', 'REPORT_FIXED'),
  trigger('locked_report_delete', 'DELETE', 'locked_report', 'TRUE', 'REPORT_FIXED'),
  trigger('blob_imported_delete', 'DELETE', 'blob', imported('OLD'), 'BLOB_FIXED'),
  trigger('blob_piece_imported_insert', 'INSERT', 'blob_piece', imported('NEW'), 'BLOB_FIXED'),
  trigger('blob_piece_imported_delete', 'DELETE', 'blob_piece', imported('OLD'), 'BLOB_FIXED'),
]
