/** Locked reports: a period's figures as they were, with a hash over them. */
import { createHash } from 'node:crypto'
import { canonicalReport, type ReportSnapshot } from '../../shared/accounts/snapshot.ts'
import { AppError } from '../../shared/errors.ts'
import type { LockedReport } from '../../shared/model/accounts.ts'
import type { Finding } from '../../shared/model/results.ts'
import type { Instant, LocalDate, Sha256 } from '../../shared/values.ts'
import type { Database } from './open.ts'

/** A lock holds until a file is imported for its fiscal year after it: that begins a new version. */
const holds = `NOT EXISTS (
  SELECT 1 FROM account_source s WHERE s.removed_at IS NULL AND s.imported_at > l.locked_at
    AND s.use <> 'prior' AND s.year_start <= l.period AND s.year_end >= l.period)
  AND NOT EXISTS (SELECT 1 FROM locked_report later WHERE later.period = l.period AND later.id > l.id)`

/** The locks that hold, newest first. */
export function listLocked(db: Database): LockedReport[] {
  return db
    .prepare<[], LockedReport>(
      `SELECT id, period, locked_at AS lockedAt, by_name AS "by", sha256 FROM locked_report l
       WHERE ${holds} ORDER BY id DESC`,
    )
    .all()
}

/** What a period's lock froze; null where none holds. @throws AppError FILE_DAMAGED when it is not what was locked */
export function snapshotOf(db: Database, period: LocalDate): ReportSnapshot | null {
  const row = db
    .prepare<[LocalDate], { content: string; sha256: string }>(
      `SELECT content, sha256 FROM locked_report l WHERE period = ? AND ${holds}`,
    )
    .get(period)
  if (!row) return null
  if (hashOf(row.content) !== row.sha256)
    throw new AppError('FILE_DAMAGED', { file: `locked_report ${period}` })
  return JSON.parse(row.content) as ReportSnapshot
}

/** @throws AppError ACCOUNTS_LOCKED */
export function checkUnlocked(db: Database, period: LocalDate): void {
  if (listLocked(db).some((locked) => locked.period === period))
    throw new AppError('ACCOUNTS_LOCKED', { period })
}

/** Freezes a period's figures. To be called in a transaction. */
export function addLock(
  db: Database,
  snapshot: ReportSnapshot,
  { at, by }: { readonly at: Instant; readonly by: string },
): LockedReport {
  const content = canonicalReport(snapshot)
  const sha256 = hashOf(content)
  const { period } = snapshot.data
  const { lastInsertRowid } = db
    .prepare('INSERT INTO locked_report (period, locked_at, by_name, content, sha256) VALUES (?, ?, ?, ?, ?)')
    .run(period, at, by, content, sha256)
  return { id: Number(lastInsertRowid), period, lockedAt: at, by, sha256 }
}

/** Locked reports that are not what was locked. */
export function verifyLockedReports(db: Database): readonly Finding[] {
  return db
    .prepare<[], { id: number; content: string; sha256: string }>(
      'SELECT id, content, sha256 FROM locked_report ORDER BY id',
    )
    .all()
    .filter(({ content, sha256 }) => hashOf(content) !== sha256)
    .map(({ id }) => ({ check: 'lockedReport', detail: `report ${id}` }))
}

function hashOf(content: string): Sha256 {
  return createHash('sha256').update(content).digest('hex') as Sha256
}
