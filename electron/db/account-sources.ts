/** Imported files of accounts: each as it came, with its amounts and names; a newer one takes the place of an older. */
import type { StoredAmount } from '../../shared/accounts/gather.ts'
import type { AccountSource } from '../../shared/model/accounts.ts'
import type { AccountSourceId, Instant } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange, removeRow } from './rows.ts'

export type NewSource = Omit<AccountSource, 'id'>

/** What a file says; what is unknown has no row. */
export interface SourceRows {
  readonly amounts: Iterable<StoredAmount>
  readonly names: Iterable<{ readonly account: string; readonly name: string; readonly sru: string | null }>
}

const columns = `id, use, year_start AS yearStart, year_end AS yearEnd, through, label, format, encoding,
  file_name AS fileName, sha256, imported_at AS importedAt, by_name AS "by", status, issues, note`

/** Newest first. */
export function listSources(db: Database): AccountSource[] {
  return db
    .prepare<[], Omit<AccountSource, 'issues'> & { readonly issues: string }>(
      `SELECT ${columns} FROM account_source WHERE removed_at IS NULL ORDER BY id DESC`,
    )
    .all()
    .map((row) => ({ ...row, issues: JSON.parse(row.issues) as AccountSource['issues'] }))
}

/** Stores what was read from a file whose bytes are stored already. To be called in a transaction. */
export function addSource(db: Database, source: NewSource, rows: SourceRows): AccountSourceId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO account_source (use, year_start, year_end, through, label, format, encoding, file_name, sha256,
         imported_at, by_name, status, issues, note)
       VALUES (@use, @yearStart, @yearEnd, @through, @label, @format, @encoding, @fileName, @sha256,
         @importedAt, @by, @status, @issues, @note)`,
    )
    .run({ ...source, issues: JSON.stringify(source.issues) })
  const id = Number(lastInsertRowid) as AccountSourceId
  const amount = db.prepare(
    `INSERT INTO account_amount (source_id, year, account, measure, period, ore)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  for (const { year, account, measure, period, ore } of rows.amounts)
    amount.run(id, year, account, measure, period, ore)
  const name = db.prepare('INSERT INTO account_name (source_id, account, name, sru) VALUES (?, ?, ?, ?)')
  for (const row of rows.names) name.run(id, row.account, row.name, row.sru)
  takePlace(db, id, source.importedAt)
  return id
}

export function removeSource(db: Database, id: AccountSourceId, now: Instant): void {
  removeRow(db, 'account_source', id, now)
}

/** Brings a removed file back; the one that had taken its place is removed instead. */
export function restoreSource(db: Database, id: AccountSourceId, now: Instant): void {
  mustChange(
    db.prepare('UPDATE account_source SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL').run(id),
  )
  takePlace(db, id, now)
}

/**
 * Removes the files that this one replaces: of the same use and year, through the same day. Forecasts follow one upon
 * the other and are all kept: only one of the same name, or a SIE file of the same bytes, is replaced.
 */
function takePlace(db: Database, id: AccountSourceId, now: Instant): void {
  db.prepare(
    `UPDATE account_source AS other SET removed_at = ? FROM account_source AS own
     WHERE own.id = ? AND other.id <> own.id AND other.removed_at IS NULL
       AND other.use = own.use AND other.year_start = own.year_start AND other.through IS own.through
       AND (own.use <> 'forecast' OR other.label = own.label
         OR (other.sha256 = own.sha256 AND own.format LIKE 'sie%'))`,
  ).run(now, id)
}
