/** Checks that a board file still holds what was stored, signed and logged. */
import { createHash } from 'node:crypto'
import SqliteDatabase from 'better-sqlite3'
import { z } from 'zod'
import { canonicalMinutes } from '../../shared/documents/canonical.ts'
import { Board, Body, Member } from '../../shared/model/board.ts'
import { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import { PostingRecord } from '../../shared/model/posting.ts'
import type { Finding, VerifyReport } from '../../shared/model/results.ts'
import { TemplateItem } from '../../shared/model/year-plan.ts'
import type { MeetingId } from '../../shared/values.ts'
import { brokenLinks, countAudit } from './audit.ts'
import { checkBlobs } from './blobs.ts'
import { getBoard } from './board.ts'
import { listBodies } from './bodies.ts'
import { verifyLockedReports } from './locked-reports.ts'
import { getMeetingDetail } from './meeting-detail.ts'
import { listMeetings } from './meetings.ts'
import { createSchema } from './migrate.ts'
import type { Database } from './open.ts'
import { listMembers } from './people.ts'
import { listClockFacts } from './posting.ts'
import { verifyEditions } from './verify-editions.ts'
import { verifySigning } from './verify-signing.ts'
import { verifyWay } from './verify-way.ts'
import { listTemplateItems } from './year-plan.ts'

/** @param onBlob told after each blob: how many of how many are checked */
export function verifyBoardFile(db: Database, onBlob: (done: number, total: number) => void): VerifyReport {
  const counts = { blobs: 0, bytes: 0, signOffs: 0, auditEntries: 0 }
  const findings = [
    ...attempt('integrity', () => verifyDatabase(db)),
    ...attempt('locks', () => verifySchema(db)),
    ...attempt('integrity', () => verifyReadings(db)),
    ...attempt('blob', () => verifyBlobs(db, counts, onBlob)),
    ...attempt('signOff', () => verifySignOffs(db, counts)),
    ...attempt('signing', () => verifySigning(db)),
    ...attempt('edition', () => verifyEditions(db)),
    ...attempt('lockedReport', () => verifyLockedReports(db)),
    ...attempt('steps', () => verifyWay(db)),
    ...attempt('audit', () => {
      counts.auditEntries = countAudit(db)
      return brokenLinks(db).map((seq) => ({ check: 'audit', detail: `entry ${seq}` }))
    }),
  ]
  return { ok: findings.length === 0, ...counts, findings }
}

type Counts = { -readonly [K in 'blobs' | 'bytes' | 'signOffs' | 'auditEntries']: VerifyReport[K] }

/** What keeps a check from being carried out (a table that is gone, a page that can't be read) is a finding of its own. */
function attempt(check: Finding['check'], findings: () => readonly Finding[]): readonly Finding[] {
  try {
    return findings()
  } catch (error) {
    return [{ check, detail: error instanceof Error ? error.message : String(error) }]
  }
}

function verifyDatabase(db: Database): readonly Finding[] {
  const integrity = db.pragma('integrity_check') as readonly { readonly integrity_check: string }[]
  const foreignKeys = db.pragma('foreign_key_check') as readonly {
    readonly table: string
    readonly rowid: number
  }[]
  return [
    ...integrity
      .filter((row) => row.integrity_check !== 'ok')
      .map((row): Finding => ({ check: 'integrity', detail: row.integrity_check })),
    ...foreignKeys.map((row): Finding => ({ check: 'foreignKeys', detail: `${row.table} ${row.rowid}` })),
  ]
}

/** What the program reads is what it could have written: dates that exist, kinds that it knows. */
function verifyReadings(db: Database): readonly Finding[] {
  const readings: readonly [string, z.ZodType, () => unknown][] = [
    ['board', Board, () => getBoard(db)],
    ['bodies', z.array(Body), () => listBodies(db)],
    ['members', z.array(Member), () => listMembers(db)],
    ['template', z.array(TemplateItem), () => listTemplateItems(db)],
    ['notices', z.array(PostingRecord), () => listClockFacts(db).flatMap(({ records }) => records)],
    ...listMeetings(db).map(({ id }): [string, z.ZodType, () => unknown] => {
      return [`meeting ${id}`, MeetingDetail, () => getMeetingDetail(db, id)]
    }),
  ]
  return readings.flatMap(([what, schema, read]) =>
    attempt('integrity', () => {
      const [issue] = schema.safeParse(read()).error?.issues ?? []
      return issue ? [{ check: 'integrity', detail: `${what}: ${issue.path.join('.')}` }] : []
    }),
  )
}

function verifyBlobs(
  db: Database,
  counts: Counts,
  onBlob: (done: number, total: number) => void,
): readonly Finding[] {
  const total = db.prepare<[], number>('SELECT count(*) FROM blob').pluck().get() ?? 0
  const findings: Finding[] = []
  for (const blob of checkBlobs(db)) {
    if (!blob.whole) findings.push({ check: 'blob', detail: blob.sha256 })
    counts.bytes += blob.bytes
    onBlob(++counts.blobs, total)
  }
  return findings
}

function verifySignOffs(db: Database, counts: Counts): readonly Finding[] {
  const signed = db
    .prepare<[], MeetingId>('SELECT meeting_id FROM sign_off ORDER BY meeting_id')
    .pluck()
    .all()
  counts.signOffs = signed.length
  return [
    ...signed.flatMap((meeting) => attempt('signOff', () => verifyContent(db, meeting))),
    ...unloggedSignOffs(db).map(
      (meeting): Finding => ({ check: 'signOff', detail: `meeting ${meeting}: other than the log says` }),
    ),
  ]
}

/** The content's hash is taken anew from the rows. */
function verifyContent(db: Database, meeting: MeetingId): readonly Finding[] {
  const removed = db.prepare('SELECT 1 FROM meeting WHERE id = ? AND removed_at IS NOT NULL').get(meeting)
  if (removed) return [{ check: 'signOff', detail: `meeting ${meeting} removed` }]
  const detail = getMeetingDetail(db, meeting)
  const content = createHash('sha256').update(canonicalMinutes(detail)).digest('hex')
  if (content === detail.minutes?.signOff?.contentSha256) return []
  return [{ check: 'signOff', detail: `${detail.date} (${detail.number})` }]
}

/** Meetings whose sign-off and its entry of the log don't tell the same: one of the two was changed, made or taken away. */
function unloggedSignOffs(db: Database): readonly number[] {
  return db
    .prepare<[], number>(
      `SELECT DISTINCT coalesce(s.meeting_id, e.detail ->> 'meeting') FROM sign_off s
       FULL JOIN (SELECT * FROM audit WHERE action = 'minutes.signOff') e
         ON e.detail ->> 'meeting' = s.meeting_id AND e.at = s.at AND e.actor = s.by_name
         AND e.detail ->> 'contentSha256' = s.content_sha256 AND e.detail ->> 'pdfSha256' = s.pdf_sha256
       WHERE s.meeting_id IS NULL OR e.seq IS NULL`,
    )
    .pluck()
    .all()
}

/** Tables, triggers and indexes are those that the program itself makes, word for word, and there are no others. */
function verifySchema(db: Database): readonly Finding[] {
  const model = new SqliteDatabase(':memory:')
  try {
    createSchema(model)
    const [expected, found] = [schemaOf(model), schemaOf(db)]
    return [...new Set([...expected.keys(), ...found.keys()])]
      .filter((name) => expected.get(name) !== found.get(name))
      .map((name) => ({ check: 'locks', detail: name }))
  } finally {
    model.close()
  }
}

/** What SQLite keeps for itself (indexes of keys, statistics) is left out. */
function schemaOf(db: Database): ReadonlyMap<string, string> {
  const rows = db
    .prepare<[], [string, string]>(
      `SELECT name, type || ' ' || sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND NOT (type = 'table' AND name GLOB 'sqlite_stat?')`,
    )
    .raw()
    .all()
  return new Map(rows)
}
