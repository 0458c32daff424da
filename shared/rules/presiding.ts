/** Where a vice chair leads the meeting, as the attendance shows it. */
import type { Attendance, Minutes } from '../model/minutes.ts'
import type { AttendanceId } from '../values.ts'
import { participantsAt } from './participants.ts'
import { roleOf } from './roles.ts'
import { type Stretches, tidied } from './stretches.ts'

/**
 * Of a vice chair: where the chair was not there, or had jäv. Nothing where the minutes name somebody else as the one
 * who led: "ålderspresident, mötesordförande".
 */
export function presidedAt(
  minutes: Pick<Minutes, 'attendance' | 'paragraphs'>,
  person: AttendanceId,
): Stretches {
  return tidied(
    minutes.paragraphs.flatMap((_, index) => {
      const there = participantsAt(minutes, index + 1)
      const leads = !there.some(isNamedChair) && there.find(isViceChair)?.id === person
      return leads ? [{ from: index + 1, until: index + 1 }] : []
    }),
  )
}

function isViceChair({ role }: Attendance): boolean {
  return roleOf(role) === 'viceChair'
}

/** Also "tjänstgörande ordförande", whoever that is. */
function isNamedChair({ role }: Attendance): boolean {
  return roleOf(role) === 'chair' || /(?<!vice[- ]?|v\.? ?)ordförande/iu.test(role)
}
