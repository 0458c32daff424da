/** The part of the contract about who comes, leaves and serves while a meeting goes on. */
import { z } from 'zod'
import { AttendanceInput } from '../model/minutes.ts'
import { AttendanceId, MeetingId } from '../values.ts'
import { done, write } from './call.ts'

export const attendanceChangeCalls = {
  /**
   * One change of attendance, which may concern several people: a member who comes back takes the seat from the deputy.
   * `shared/rules/attendance-changes.ts` says who. @throws AppError NOT_FOUND for one who is not in these minutes
   */
  'attendance.change': write(
    z.object({
      meeting: MeetingId,
      changes: z
        .array(z.object({ id: AttendanceId, attendance: AttendanceInput }))
        .min(1)
        .max(500),
    }),
    done,
  ),
} as const
