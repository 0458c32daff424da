/** The number of minutes in their body's series: as it was fixed when they were signed, else as the order of meetings has it. */
import { AppError } from '../../shared/errors.ts'
import { leavesGap, minutesNumbers } from '../../shared/rules/minutes-numbers.ts'
import type { BodyId, LocalDate, MeetingId } from '../../shared/values.ts'
import { settingsOf } from './bodies.ts'
import type { Database } from './open.ts'

interface SeriesRow {
  readonly meeting: MeetingId
  readonly fixed: number | null
}

/** Null where the meeting has no minutes, and for those that were signed before minutes had numbers. */
export function minutesNumber(db: Database, meeting: MeetingId): number | null {
  const series = seriesOf(db, meeting)
  return minutesNumbers(series)[series.findIndex((one) => one.meeting === meeting)] ?? null
}

/** Fixes the number, whatever happens to other minutes. Called as they are signed, before they are locked. */
export function keepMinutesNumber(db: Database, meeting: MeetingId): void {
  db.prepare('UPDATE minutes SET number = ? WHERE meeting_id = ?').run(minutesNumber(db, meeting), meeting)
}

/** @throws AppError NUMBER_NEEDED where a meeting can't be removed without a gap before numbers that are fixed */
export function checkRemovable(db: Database, meeting: MeetingId): void {
  const series = seriesOf(db, meeting)
  const index = series.findIndex((one) => one.meeting === meeting)
  if (index !== -1 && leavesGap(series, index)) throw new AppError('NUMBER_NEEDED')
}

/** Minutes of the meeting's body and, where they are numbered anew each year, of its year. */
function seriesOf(db: Database, meeting: MeetingId): readonly SeriesRow[] {
  const own = db
    .prepare<[number], { body: BodyId; date: LocalDate; settings: string }>(
      `SELECT body_id AS body, date, settings FROM meeting JOIN body ON body.id = body_id WHERE meeting.id = ?`,
    )
    .get(meeting)
  if (!own) return []
  const year = settingsOf(own.settings).minutesNumbers === 'year' ? own.date.slice(0, 4) : null
  return db
    .prepare<[{ body: number; year: string | null }], SeriesRow>(
      `SELECT meeting.id AS meeting, minutes.number AS fixed
       FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id
       WHERE body_id = @body AND removed_at IS NULL AND (@year IS NULL OR substr(date, 1, 4) = @year)
         AND (minutes.number IS NOT NULL OR NOT EXISTS (SELECT 1 FROM sign_off s WHERE s.meeting_id = meeting.id))
       ORDER BY date, meeting.number, meeting.id`,
    )
    .all({ body: own.body, year })
}
