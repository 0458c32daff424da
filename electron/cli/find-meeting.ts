/** The body and the meeting that `--body NAME --meeting DATE [--number N]` name. */
import { AppError } from '../../shared/errors.ts'
import type { Body } from '../../shared/model/board.ts'
import type { MeetingRow } from '../../shared/model/meeting.ts'
import { type BodyId, isDate, type MeetingId } from '../../shared/values.ts'
import { textOf } from './arguments.ts'
import type { CommandContext, Options } from './command.ts'

type Context = Pick<CommandContext, 'call'>

export const bodyOption = { body: { value: 'NAME' } } as const

/** Of every command about one meeting. */
export const meetingOptions = {
  meeting: { value: 'DATE', required: true },
  number: { value: 'N' },
  ...bodyOption,
} as const

/** The body that `--body` names; undefined where it is not given. @throws AppError NO_SUCH_BODY */
export async function findBody({ call }: Context, options: Options): Promise<BodyId | undefined> {
  const name = textOf(options, 'body')
  if (name === undefined) return undefined
  const bodies = await call('body.list', {})
  const found = bodies.find((body) => body.name.toLowerCase() === name.normalize('NFC').trim().toLowerCase())
  if (!found) throw new AppError('NO_SUCH_BODY', { name, names: namesOf(bodies) })
  return found.id
}

/** As a call's input takes it: nothing where no body is named, which means the file's first. */
export async function namedBody(context: Context, options: Options): Promise<{ body?: BodyId }> {
  const body = await findBody(context, options)
  return body === undefined ? {} : { body }
}

/** The meetings of the body that `--body` names, or of all; the latest first. @throws AppError NO_SUCH_BODY */
export async function listMeetings(context: Context, options: Options): Promise<readonly MeetingRow[]> {
  const wanted = await findBody(context, options)
  const bodies = await context.call('body.list', {})
  const chosen = bodies.filter(({ id }) => wanted === undefined || id === wanted)
  const meetings = await Promise.all(chosen.map(({ id: body }) => context.call('meeting.list', { body })))
  return meetings.flat().toSorted((one, other) => other.date.localeCompare(one.date))
}

/** @throws AppError NO_SUCH_DATE, NO_SUCH_BODY, NO_SUCH_MEETING, SEVERAL_BODIES_MEET, SEVERAL_MEETINGS */
export async function findMeeting(context: Context, options: Options): Promise<MeetingId> {
  const date = textOf(options, 'meeting') ?? ''
  if (!isDate(date)) throw new AppError('NO_SUCH_DATE', { place: '--meeting' })
  const number = textOf(options, 'number')
  const found = (await listMeetings(context, options)).filter(
    (meeting) => meeting.date === date && (!number || meeting.number === Number(number)),
  )
  const [only, ...others] = found
  if (!only) throw new AppError('NO_SUCH_MEETING', { date })
  if (others.length === 0) return only.id
  const meeting = new Set(found.map(({ body }) => body))
  if (meeting.size > 1) {
    const bodies = (await context.call('body.list', {})).filter(({ id }) => meeting.has(id))
    throw new AppError('SEVERAL_BODIES_MEET', { date, names: namesOf(bodies) })
  }
  const numbers = found.map((each) => each.number).sort((one, other) => one - other)
  throw new AppError('SEVERAL_MEETINGS', { date, numbers: numbers.join(', ') })
}

function namesOf(bodies: readonly Body[]): string {
  return bodies.map(({ name }) => name).join(', ')
}
