/** The meeting that `--meeting DATE [--number N]` names. */
import { AppError } from '../../shared/errors.ts'
import type { MeetingRow } from '../../shared/model/meeting.ts'
import { isDate, type MeetingId } from '../../shared/values.ts'
import { textOf } from './arguments.ts'
import type { Options } from './command.ts'

/** @throws AppError NO_SUCH_DATE, NO_SUCH_MEETING, SEVERAL_MEETINGS */
export function findMeeting(meetings: readonly MeetingRow[], options: Options): MeetingId {
  const date = textOf(options, 'meeting') ?? ''
  if (!isDate(date)) throw new AppError('NO_SUCH_DATE', { place: '--meeting' })
  const number = textOf(options, 'number')
  const [found, ...others] = meetings.filter(
    (meeting) => meeting.date === date && (!number || meeting.number === Number(number)),
  )
  if (!found) throw new AppError('NO_SUCH_MEETING', { date })
  if (others.length > 0) {
    const numbers = [found, ...others].map((meeting) => meeting.number).sort((one, other) => one - other)
    throw new AppError('SEVERAL_MEETINGS', { date, numbers: numbers.join(', ') })
  }
  return found.id
}
