/** Drafts sent for review, their answers, and what became of them. */
import { AppError } from '../../shared/errors.ts'
import type { Paragraph } from '../../shared/model/minutes.ts'
import type {
  Decision,
  DecisionInput,
  RequestId,
  ReviewAnswer,
  Reviewer,
  ReviewRound,
} from '../../shared/model/review.ts'
import type { Instant, MeetingId } from '../../shared/values.ts'
import type { Database } from './open.ts'

type Sent = Omit<ReviewRound, 'answer' | 'decisions'>

export function addRequest(db: Database, sent: Sent): void {
  const { reviewer, paragraphs, ...columns } = sent
  db.prepare(
    `INSERT INTO review_request (id, meeting_id, round, reviewer, role, sent_at, by_name, note, content_sha256, paragraphs)
     VALUES (@id, @meeting, @round, @reviewer, @role, @sentAt, @by, @note, @contentSha256, @paragraphs)`,
  ).run({
    ...columns,
    reviewer: reviewer.name,
    role: reviewer.role,
    paragraphs: JSON.stringify(paragraphs),
  })
}

/** Which round the next request to a reviewer is, from 1. */
export function nextRound(db: Database, meeting: MeetingId, { name }: Reviewer): number {
  const last = db
    .prepare<[number, string], number | null>(
      'SELECT max(round) FROM review_request WHERE meeting_id = ? AND reviewer = ?',
    )
    .pluck()
    .get(meeting, name)
  return (last ?? 0) + 1
}

type RoundRow = Omit<Sent, 'reviewer' | 'paragraphs'> & {
  readonly reviewer: string
  readonly role: Reviewer['role']
  readonly paragraphs: string
}

const columns = `id, meeting_id AS meeting, round, reviewer, role, sent_at AS sentAt, by_name AS "by", note,
  content_sha256 AS contentSha256, paragraphs`

/** Of a meeting, in the order in which they were sent. */
export function listRounds(db: Database, meeting: MeetingId): ReviewRound[] {
  return db
    .prepare<[number], RoundRow>(`SELECT ${columns} FROM review_request WHERE meeting_id = ? ORDER BY seq`)
    .all(meeting)
    .map((row) => roundOf(db, row))
}

/** @throws AppError NOT_FOUND */
export function getRound(db: Database, id: RequestId): ReviewRound {
  const row = db.prepare<[string], RoundRow>(`SELECT ${columns} FROM review_request WHERE id = ?`).get(id)
  if (!row) throw new AppError('NOT_FOUND')
  return roundOf(db, row)
}

function roundOf(db: Database, { reviewer, role, paragraphs, ...row }: RoundRow): ReviewRound {
  return {
    ...row,
    reviewer: { name: reviewer, role },
    paragraphs: JSON.parse(paragraphs) as Paragraph[],
    answer: answerOf(db, row.id),
    decisions: decisionsOf(db, row.id),
  }
}

function answerOf(db: Database, id: RequestId): ReviewRound['answer'] {
  const row = db
    .prepare<[string], { answeredAt: Instant; broughtAt: Instant; by: string; work: string }>(
      `SELECT answered_at AS answeredAt, brought_at AS broughtAt, by_name AS "by", work
       FROM review_answer WHERE request_id = ?`,
    )
    .get(id)
  return row ? { ...row, work: JSON.parse(row.work) as ReviewAnswer['work'] } : null
}

/** In the order in which they were taken; of one thing the last counts. */
function decisionsOf(db: Database, id: RequestId): Decision[] {
  return db
    .prepare<[string], Omit<Decision, 'target'> & { target: string }>(
      `SELECT target, outcome, reply, at, by_name AS "by" FROM review_decision WHERE request_id = ? ORDER BY id`,
    )
    .all(id)
    .map((row) => ({ ...row, target: JSON.parse(row.target) as Decision['target'] }))
}

interface Signed {
  readonly at: Instant
  readonly by: string
}

export function addAnswer(
  db: Database,
  { request, answeredAt, work }: ReviewAnswer,
  { at, by }: Signed,
): void {
  db.prepare(
    'INSERT INTO review_answer (request_id, answered_at, brought_at, by_name, work) VALUES (?, ?, ?, ?, ?)',
  ).run(request, answeredAt, at, by, JSON.stringify(work))
}

export function addDecision(
  db: Database,
  { request, target, outcome, reply }: Omit<DecisionInput, 'text'>,
  { at, by }: Signed,
): void {
  db.prepare(
    'INSERT INTO review_decision (request_id, target, outcome, reply, at, by_name) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(request, JSON.stringify(target), outcome, reply, at, by)
}
