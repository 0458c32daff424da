/** The accounts of a board file, read from its tables as the pure rules take them. */
import type { SourceContent, StoredAmount } from '../../shared/accounts/gather.ts'
import { type Ledger, periodData, periodsOf } from '../../shared/accounts/period-data.ts'
import { AppError } from '../../shared/errors.ts'
import type { AccountData } from '../../shared/model/accounts.ts'
import type { Instant, LocalDate } from '../../shared/values.ts'
import { listSources } from './account-sources.ts'
import { snapshotOf } from './locked-reports.ts'
import type { Database } from './open.ts'
import { getTaxRates } from './settings.ts'

/** Imported files that count, newest first, with their amounts. */
function contentsOf(db: Database): readonly SourceContent[] {
  const amounts = db.prepare<[number], StoredAmount>(
    'SELECT year, account, measure, period, ore FROM account_amount WHERE source_id = ?',
  )
  return listSources(db).map((source) => ({ source, amounts: amounts.all(source.id) }))
}

/** Names as the newest file of actual amounts has them; of accounts that it lacks, as another has. */
function namesOf(db: Database): Ledger['names'] {
  const rows = db
    .prepare<[], { account: string; name: string; sru: string | null }>(
      `SELECT account, name, sru FROM account_name JOIN account_source ON id = source_id
       WHERE removed_at IS NULL ORDER BY use = 'actual', source_id`,
    )
    .all()
  return new Map(rows.map(({ account, name, sru }) => [account, { name, sru }]))
}

/** Everything that reports of a period can be made from. */
export function readLedger(db: Database, period: LocalDate): Ledger {
  const contents = contentsOf(db)
  const edits = db
    .prepare<[LocalDate], { account: string; ore: number; editedAt: Instant }>(
      'SELECT account, ore, edited_at AS editedAt FROM forecast_edit WHERE year_start = ?',
    )
    .all(yearStartAt(contents, period) ?? period)
  const comments = db
    .prepare<[LocalDate], { row: string; text: string }>(
      'SELECT row, text FROM account_comment WHERE period = ?',
    )
    .all(period)
  return {
    contents,
    names: namesOf(db),
    edits: new Map(edits.map(({ account, ore, editedAt }) => [account, { ore, editedAt }])),
    taxRates: getTaxRates(db).rates,
    comments: new Map(comments.map(({ row, text }) => [row, text])),
  }
}

function yearStartAt(contents: readonly SourceContent[], period: LocalDate): LocalDate | null {
  const content = contents.find(
    ({ source }) => source.use === 'actual' && source.yearStart <= period && period <= source.yearEnd,
  )
  return content?.source.yearStart ?? null
}

/** The days on which periods with actual amounts end, newest first. */
export function listPeriods(db: Database): LocalDate[] {
  return [...periodsOf(contentsOf(db))]
}

/** A period's accounts; those of a locked report as they were. @throws AppError NO_ACCOUNTS */
export function getAccountData(db: Database, period: LocalDate): AccountData {
  return snapshotOf(db, period)?.data ?? currentData(db, period)
}

/** A period's accounts, or null where there are none. */
export function findData(db: Database, period: LocalDate): AccountData | null {
  return snapshotOf(db, period)?.data ?? periodData(readLedger(db, period), period)
}

/** A period's accounts as the files and edits have them now. @throws AppError NO_ACCOUNTS */
export function currentData(db: Database, period: LocalDate): AccountData {
  const data = periodData(readLedger(db, period), period)
  if (!data) throw new AppError('NO_ACCOUNTS', { period })
  return data
}

/** Sets or, with null, takes back what was written over a forecast. To be called in a transaction. */
export function setForecast(
  db: Database,
  yearStart: LocalDate,
  edit: { readonly account: string; readonly ore: number | null; readonly at: Instant; readonly by: string },
): void {
  if (edit.ore === null) {
    db.prepare('DELETE FROM forecast_edit WHERE year_start = ? AND account = ?').run(yearStart, edit.account)
    return
  }
  db.prepare(
    `INSERT INTO forecast_edit (year_start, account, ore, edited_at, by_name) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET ore = excluded.ore, edited_at = excluded.edited_at, by_name = excluded.by_name`,
  ).run(yearStart, edit.account, edit.ore, edit.at, edit.by)
}

/** A comment to an account or a line; an empty text takes it away. */
export function setComment(db: Database, period: LocalDate, row: string, text: string): void {
  if (text.trim() === '') {
    db.prepare('DELETE FROM account_comment WHERE period = ? AND row = ?').run(period, row)
    return
  }
  db.prepare(
    'INSERT INTO account_comment (period, row, text) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text',
  ).run(period, row, text)
}
