/** Rows of the attendance of minutes, and what of them is stored as JSON. */
import { AppError } from '../../shared/errors.ts'
import { type Attendance, type AttendanceInput, plainAttendance } from '../../shared/model/minutes.ts'
import type { AttendanceId, MeetingId } from '../../shared/values.ts'
import type { Database } from './open.ts'

/** In printed order; `all` gives those who were removed too. */
export function listAttendance(
  db: Database,
  meeting: MeetingId,
  which: 'standing' | 'all' = 'standing',
): Attendance[] {
  return db
    .prepare<[number], Omit<Attendance, 'gaps' | 'serves' | 'remote'> & { more: string }>(
      `SELECT id, name, role, organisation, presence, from_paragraph AS fromParagraph,
         until_paragraph AS untilParagraph, more
       FROM attendance WHERE meeting_id = ? ${which === 'all' ? '' : 'AND removed_at IS NULL'} ORDER BY position, id`,
    )
    .all(meeting)
    .map(({ more, ...person }) => ({
      ...person,
      ...plainAttendance,
      ...(JSON.parse(more) as Partial<Attendance>),
    }))
}

/** Changes where somebody was there and served, removed or not. */
export function putStay(db: Database, person: Attendance): void {
  const { id, presence, fromParagraph, untilParagraph } = person
  db.prepare(
    'UPDATE attendance SET presence = ?, from_paragraph = ?, until_paragraph = ?, more = ? WHERE id = ?',
  ).run(presence, fromParagraph, untilParagraph, moreColumn(person), id)
}

export function moreColumn({ gaps, serves, remote }: AttendanceInput): string {
  return JSON.stringify({
    ...(gaps.length && { gaps }),
    ...(serves.length && { serves }),
    ...(remote && { remote }),
  })
}

/**
 * Whoever votes, has jäv, reserves or is served for is in the attendance of the meeting itself; who has been removed from
 * it counts, for they may come back.
 * @throws AppError NOT_IN_ATTENDANCE
 */
export function mustBeOfMeeting(
  db: Database,
  meeting: MeetingId,
  people: readonly (AttendanceId | null)[],
): void {
  const named = new Set(people.filter((id) => id !== null))
  if (named.size === 0) return
  const known = db
    .prepare<[number], AttendanceId>('SELECT id FROM attendance WHERE meeting_id = ?')
    .pluck()
    .all(meeting)
  if (!named.isSubsetOf(new Set(known))) throw new AppError('NOT_IN_ATTENDANCE')
}
