/** Checks that a board file still holds what was stored, signed and logged. */
import { createHash } from 'node:crypto'
import { canonicalMinutes } from '../../shared/documents/canonical.ts'
import type { Finding, VerifyReport } from '../../shared/model/results.ts'
import type { MeetingId } from '../../shared/values.ts'
import { brokenLinks, countAudit } from './audit.ts'
import { checkBlobs } from './blobs.ts'
import { lockTriggers } from './lock-triggers.ts'
import { getMeetingDetail } from './meeting-detail.ts'
import type { Database } from './open.ts'

/** @param onBlob told after each blob: how many of how many are checked */
export function verifyBoardFile(db: Database, onBlob: (done: number, total: number) => void): VerifyReport {
  const blobs = verifyBlobs(db, onBlob)
  const signed = db.prepare<[], MeetingId>('SELECT meeting_id FROM sign_off ORDER BY meeting_id').pluck().all()
  const findings = [
    ...verifyDatabase(db),
    ...blobs.findings,
    ...signed.flatMap((meeting) => verifySignOff(db, meeting)),
    ...brokenLinks(db).map((seq): Finding => ({ check: 'audit', detail: `entry ${seq}` })),
    ...missingLocks(db),
  ]
  return {
    ok: findings.length === 0,
    blobs: blobs.count,
    bytes: blobs.bytes,
    signOffs: signed.length,
    auditEntries: countAudit(db),
    findings,
  }
}

function verifyDatabase(db: Database): readonly Finding[] {
  const integrity = db.pragma('integrity_check') as readonly { readonly integrity_check: string }[]
  const foreignKeys = db.pragma('foreign_key_check') as readonly { readonly table: string; readonly rowid: number }[]
  return [
    ...integrity
      .filter((row) => row.integrity_check !== 'ok')
      .map((row): Finding => ({ check: 'integrity', detail: row.integrity_check })),
    ...foreignKeys.map((row): Finding => ({ check: 'foreignKeys', detail: `${row.table} ${row.rowid}` })),
  ]
}

function verifyBlobs(db: Database, onBlob: (done: number, total: number) => void) {
  const total = db.prepare<[], number>('SELECT count(*) FROM blob').pluck().get() ?? 0
  const findings: Finding[] = []
  let count = 0
  let bytes = 0
  for (const blob of checkBlobs(db)) {
    if (!blob.whole) findings.push({ check: 'blob', detail: blob.sha256 })
    bytes += blob.bytes
    onBlob(++count, total)
  }
  return { count, bytes, findings }
}

/** The content's hash is taken anew from the rows. */
function verifySignOff(db: Database, meeting: MeetingId): readonly Finding[] {
  const removed = db.prepare('SELECT 1 FROM meeting WHERE id = ? AND removed_at IS NOT NULL').get(meeting)
  if (removed) return [{ check: 'signOff', detail: `meeting ${meeting} removed` }]
  const detail = getMeetingDetail(db, meeting)
  const content = createHash('sha256').update(canonicalMinutes(detail)).digest('hex')
  if (content === detail.minutes?.signOff?.contentSha256) return []
  return [{ check: 'signOff', detail: `${detail.date} (${detail.number})` }]
}

function missingLocks(db: Database): readonly Finding[] {
  const present = new Set(db.prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE type = 'trigger'`).pluck().all())
  return lockTriggers
    .filter((sql) => !present.has(sql.replace(/;$/, '')))
    .map((sql) => ({ check: 'locks', detail: /CREATE TRIGGER (\w+)/.exec(sql)?.[1] ?? sql }))
}
