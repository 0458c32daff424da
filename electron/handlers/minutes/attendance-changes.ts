/** Changes of attendance that concern several people: all of them or none. */
import type { Parsed } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { getMinutes, updateAttendance } from '../../db/minutes.ts'
import type { WriteContext } from '../handler.ts'

export const attendanceChangeWrites = {
  'attendance.change': ({ db }: WriteContext, { meeting, changes }: Parsed<'attendance.change'>) => {
    const people = new Set(getMinutes(db, meeting)?.attendance.map(({ id }) => id))
    for (const { id, attendance } of changes) {
      const named = [id, ...attendance.serves.map((service) => service.for)]
      if (named.some((one) => one !== null && !people.has(one))) throw new AppError('NOT_FOUND')
      updateAttendance(db, id, attendance)
    }
    return null
  },
}
