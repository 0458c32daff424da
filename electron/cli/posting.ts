/** `justera clock|post|take-down FILE` and `justera export notice|proof FILE`: the justering clock and its notice. */
import { meetingName } from '../../shared/documents/format.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { AppError } from '../../shared/errors.ts'
import {
  type ClockWords,
  limitText,
  sectionText,
  standingText,
  stepText,
} from '../../shared/i18n/clock-text.ts'
import type { ClockFacts } from '../../shared/model/posting.ts'
import { type ClockEntry, clockOf, isRunning } from '../../shared/rules/justering-clock.ts'
import { isDate, type LocalDate } from '../../shared/values.ts'
import { moment } from '../moment.ts'
import { textOf } from './arguments.ts'
import type { Command, CommandContext, Options, Result } from './command.ts'
import { exportResult, outputOf, outputOptions } from './export.ts'
import { bodyOption, findBody, findMeeting, meetingOptions } from './find-meeting.ts'

const actOptions = {
  ...meetingOptions,
  on: { value: 'DATE', required: true },
} as const

export const exportNotice = documentCommand('export.notice')
export const exportProof = documentCommand('export.proof')

/** What is due, overdue or waited for, of all meetings. */
export const clock: Command = {
  file: true,
  readOnly: true,
  options: bodyOption,
  async run(context, given, file) {
    const { call, grant, now, t } = context
    await call('board.open', { file: grant(file) })
    const { today } = moment(now())
    const words = await wordsOfCommand(context)
    const running = (await clocksOf(context, given))
      .map((facts) => ({ facts, entries: clockOf(facts, today).filter(isRunning) }))
      .filter(({ entries }) => entries.length > 0)
    const lines = running.flatMap(({ facts, entries }) =>
      entries.map((entry) => entryLine(facts, entry, words)),
    )
    return {
      json: { today, meetings: running.map(({ facts, entries }) => ({ ...named(facts), clock: entries })) },
      lines: lines.length === 0 ? [t('posting.cli.none')] : lines,
    }
  },
}

export const post: Command = {
  file: true,
  readOnly: false,
  options: { ...actOptions, place: { value: 'TEXT' } },
  async run(context, given, file) {
    const input = await actOf(context, given, file)
    const place = textOf(given, 'place') ?? (await usualPlace(context, input.meeting))
    const { id } = await context.call('posting.post', { ...input, place })
    return recorded(context, input.meeting, id)
  },
}

export const takeDown: Command = {
  file: true,
  readOnly: false,
  options: actOptions,
  async run(context, given, file) {
    const input = await actOf(context, given, file)
    const { id } = await context.call('posting.takeDown', input)
    return recorded(context, input.meeting, id)
  },
}

/** Of the body that is named, or of all. */
async function clocksOf(context: CommandContext, given: Options): Promise<readonly ClockFacts[]> {
  const wanted = await findBody(context, given)
  const bodies = (await context.call('body.list', {})).filter(
    ({ id }) => wanted === undefined || id === wanted,
  )
  const clocks = await Promise.all(bodies.map(({ id: body }) => context.call('clock.list', { body })))
  return clocks.flat().toSorted((one, other) => other.date.localeCompare(one.date))
}

/** Where the minutes of the meeting's body were kept last. */
async function usualPlace({ call }: CommandContext, meeting: ClockFacts['meeting']): Promise<string> {
  const { board } = await call('meeting.get', { meeting })
  return call('posting.place', { body: board.bodyId })
}

function documentCommand(name: 'export.notice' | 'export.proof'): Command {
  return {
    file: true,
    readOnly: true,
    options: outputOptions,
    async run(context, given, file) {
      return exportResult(await context.call(name, await outputOf(context, given, file)), given, context.t)
    },
  }
}

/** @throws AppError NO_SUCH_DATE */
async function actOf({ call, grant }: CommandContext, given: Options, file: string) {
  await call('board.open', { file: grant(file) })
  const meeting = await findMeeting({ call }, given)
  const on = textOf(given, 'on') ?? ''
  if (!isDate(on)) throw new AppError('NO_SUCH_DATE', { place: '--on' })
  return { meeting, on: on as LocalDate }
}

async function recorded(
  context: CommandContext,
  meeting: ClockFacts['meeting'],
  id: number,
): Promise<Result> {
  const { call, now } = context
  const words = await wordsOfCommand(context)
  const facts = await call('clock.get', { meeting })
  const entries = clockOf(facts, moment(now()).today)
  return {
    json: { id, ...named(facts), clock: entries },
    lines: entries.map((entry) => entryLine(facts, entry, words)),
  }
}

function named({ date, number, kind, adjustedOn }: ClockFacts) {
  return { date, number, kind, adjustedOn }
}

function entryLine(facts: ClockFacts, entry: ClockEntry, words: ClockWords): string {
  const what = {
    date: facts.date,
    meeting: meetingName(facts, facts.body, wordsOf(words.language)),
    step: stepText(entry, words),
    standing: standingText(entry.standing, words),
    section: sectionText(entry, words),
  }
  const limit = limitText(entry, words)
  return words.t(limit === '' ? 'posting.cli.lineOpen' : 'posting.cli.line', { ...what, limit })
}

async function wordsOfCommand({ call, t }: CommandContext): Promise<ClockWords> {
  return { t, language: (await call('app.state', {})).settings.language }
}
