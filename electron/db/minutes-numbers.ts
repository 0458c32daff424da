/** The number of minutes in their body's series: as it was fixed when they became ready, else as the order of meetings has it. */
import { AppError } from '../../shared/errors.ts'
import { type MinutesNumber, minutesNumbers, missingNumbers } from '../../shared/rules/minutes-numbers.ts'
import { type BodyId, type LocalDate, type MeetingId, yearOf } from '../../shared/values.ts'
import { settingsOf } from './bodies.ts'
import type { Database } from './open.ts'

interface NumberedRow {
  readonly meeting: MeetingId
  readonly date: LocalDate
  readonly number: number | null
  readonly series: number | null
}

/** Null where the meeting has no minutes, and for those that were signed before minutes had numbers. */
export function minutesNumber(db: Database, meeting: MeetingId): number | null {
  return numberOf(db, meeting)?.number ?? null
}

/** Fixes the number, whatever happens to other minutes. Called before they are locked, as ready or signed. */
export function keepMinutesNumber(db: Database, meeting: MeetingId): void {
  setNumber(db, meeting, numberOf(db, meeting))
}

/** Lets the number follow the order of the meetings again, unless that would leave a gap where it was. */
export function freeMinutesNumber(db: Database, meeting: MeetingId): void {
  const kept = numberOf(db, meeting)
  const before = new Set(missing(db))
  setNumber(db, meeting, null)
  if (missing(db).some((one) => !before.has(one))) setNumber(db, meeting, kept)
}

/**
 * Runs a change of meetings or settings, in its transaction.
 * @throws AppError NUMBER_NEEDED where it would leave a gap below a number that is fixed
 */
export function keepingSeries<T>(db: Database, change: () => T): T {
  const before = new Set(missing(db))
  const result = change()
  if (missing(db).some((one) => !before.has(one))) throw new AppError('NUMBER_NEEDED')
  return result
}

/** Numbers that no minutes have below those that have been given, in all bodies. */
export function missing(db: Database): readonly string[] {
  return db
    .prepare<[], BodyId>('SELECT id FROM body')
    .pluck()
    .all()
    .flatMap((body) => {
      const { rows, numbering } = seriesOf(db, body)
      return missingNumbers(rows, numbering).map((number) => `${body}/${number}`)
    })
}

function setNumber(db: Database, meeting: MeetingId, to: MinutesNumber | null): void {
  db.prepare('UPDATE minutes SET series = ?, number = ? WHERE meeting_id = ?').run(
    to?.series ?? null,
    to?.number ?? null,
    meeting,
  )
}

function numberOf(db: Database, meeting: MeetingId): MinutesNumber | null {
  const body = db.prepare<[number], BodyId>('SELECT body_id FROM meeting WHERE id = ?').pluck().get(meeting)
  if (body === undefined) return null
  const { rows, numbering } = seriesOf(db, body)
  return minutesNumbers(rows, numbering)[rows.findIndex((row) => row.meeting === meeting)] ?? null
}

/** All numbered minutes of a body in the order of their meetings, but those that were signed before there were numbers. */
function seriesOf(db: Database, body: BodyId) {
  const settings = db.prepare<[number], string>('SELECT settings FROM body WHERE id = ?').pluck().get(body)
  const rows = db
    .prepare<[number], NumberedRow>(
      `SELECT meeting.id AS meeting, date, minutes.number, series
       FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id
       WHERE body_id = ? AND removed_at IS NULL
         AND (minutes.number IS NOT NULL OR NOT EXISTS (SELECT 1 FROM sign_off s WHERE s.meeting_id = meeting.id))
       ORDER BY date, meeting.number, meeting.id`,
    )
    .all(body)
    .map(({ meeting, date, number, series }) => ({
      meeting,
      year: yearOf(date),
      fixed: number === null || series === null ? null : { number, series },
    }))
  return { rows, numbering: settingsOf(settings ?? '{}').minutesNumbers }
}
