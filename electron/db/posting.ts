/** What the justering clock runs on: days of sign-off and the records of notices; and the latest decisions. */
import { AppError } from '../../shared/errors.ts'
import type { ClockFacts, LatestDecision, PostingRecord } from '../../shared/model/posting.ts'
import { signOffDay } from '../../shared/rules/signatures.ts'
import type { BodyId, Instant, LocalDate, MeetingId, PostingId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { firstParagraph } from './paragraph-numbers.ts'

interface FactsRow extends Omit<ClockFacts, 'adjustedOn' | 'records'> {
  /** Of the sign-off, where the minutes are adjusted. */
  readonly signedAt: Instant | null
}

// The body as it was when it signed.
const factsColumns = `meeting.id AS meeting, number, meeting.kind, date, coalesce(s.body_kind, body.kind) AS body,
  s.at AS signedAt
  FROM meeting JOIN body ON body.id = meeting.body_id LEFT JOIN sign_off s ON s.meeting_id = meeting.id
  WHERE meeting.removed_at IS NULL`

/** Of every meeting of one body or of all, the latest first. */
export function listClockFacts(db: Database, body: BodyId | null = null): ClockFacts[] {
  return db
    .prepare<[{ body: number | null }], FactsRow>(
      `SELECT ${factsColumns} AND (@body IS NULL OR body_id = @body) ORDER BY date DESC, number DESC, meeting.id DESC`,
    )
    .all({ body })
    .map((row) => factsOf(db, row))
}

/** @throws AppError NOT_FOUND */
export function getClockFacts(db: Database, meeting: MeetingId): ClockFacts {
  const row = db.prepare<[number], FactsRow>(`SELECT ${factsColumns} AND meeting.id = ?`).get(meeting)
  if (!row) throw new AppError('NOT_FOUND')
  return factsOf(db, row)
}

function factsOf(db: Database, { signedAt, ...row }: FactsRow): ClockFacts {
  return {
    ...row,
    adjustedOn: signedAt && (lastSigned(db, row.meeting) ?? (signedAt.slice(0, 10) as LocalDate)),
    records: signedAt ? listPostings(db, row.meeting) : [],
  }
}

function lastSigned(db: Database, meeting: MeetingId): LocalDate | null {
  const days = db
    .prepare<[number], { signedOn: LocalDate | null }>(
      'SELECT signed_on AS signedOn FROM signatory WHERE meeting_id = ? AND removed_at IS NULL',
    )
    .all(meeting)
  return signOffDay(days)
}

function listPostings(db: Database, meeting: MeetingId): PostingRecord[] {
  return db
    .prepare<[number], PostingRecord>(
      `SELECT id, act, on_date AS "on", place, corrects, reason, recorded_at AS recordedAt, by_name AS "by"
       FROM posting WHERE meeting_id = ? ORDER BY id`,
    )
    .all(meeting)
}

export function addPosting(db: Database, meeting: MeetingId, p: Omit<PostingRecord, 'id'>): PostingId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO posting (meeting_id, act, on_date, place, corrects, reason, recorded_at, by_name)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(meeting, p.act, p.on, p.place, p.corrects, p.reason, p.recordedAt, p.by)
  return Number(lastInsertRowid) as PostingId
}

/** Where a body's minutes were kept according to its latest notice that said so; empty where none has. */
export function latestPlace(db: Database, body: BodyId): string {
  const place = db
    .prepare<[number], string>(
      `SELECT posting.place FROM posting JOIN meeting ON meeting.id = meeting_id
       WHERE posting.place <> '' AND body_id = ? ORDER BY posting.id DESC LIMIT 1`,
    )
    .pluck()
    .get(body)
  return place ?? ''
}

const mostDecisions = 8

type Found = Omit<LatestDecision, 'paragraph' | 'adjusted' | 'corrected'> & {
  readonly place: number
  readonly adjusted: number
  readonly corrected: number
}

/** A body's latest decisions, those of a meeting in the order of its minutes. */
export function latestDecisions(db: Database, body: BodyId): LatestDecision[] {
  return db
    .prepare<[number, number], Found>(
      `SELECT *, EXISTS (SELECT 1 FROM correction c WHERE c.meeting_id = meeting AND c.paragraph = place) AS corrected
       FROM (
         SELECT m.id AS meeting, m.number, m.kind, m.date, p.title, p.decision,
           row_number() OVER (PARTITION BY m.id ORDER BY p.position, p.id) AS place,
           EXISTS (SELECT 1 FROM sign_off s WHERE s.meeting_id = m.id) AS adjusted
         FROM paragraph p JOIN meeting m ON m.id = p.meeting_id
         WHERE p.removed_at IS NULL AND m.removed_at IS NULL AND m.body_id = ?)
       WHERE trim(decision) <> '' ORDER BY date DESC, number DESC, place LIMIT ?`,
    )
    .all(body, mostDecisions)
    .map(({ place, ...row }) => ({
      ...row,
      paragraph: firstParagraph(db, row.meeting) + place - 1,
      adjusted: row.adjusted === 1,
      corrected: row.corrected === 1,
    }))
}
