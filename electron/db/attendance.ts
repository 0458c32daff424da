/** Rows of the attendance of minutes, and what of them is stored as JSON. */
import { type Attendance, type AttendanceInput, plainAttendance } from '../../shared/model/minutes.ts'
import type { MeetingId } from '../../shared/values.ts'
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
