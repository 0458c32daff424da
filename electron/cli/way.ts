/** `justera minutes state|step FILE` and `justera correct FILE`: where minutes are, their steps, and corrections. */
import { correctedParagraph } from '../../shared/documents/corrections.ts'
import { meetingName } from '../../shared/documents/format.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { AppError } from '../../shared/errors.ts'
import type { ClockWords } from '../../shared/i18n/clock-text.ts'
import { standingLine } from '../../shared/i18n/way-text.ts'
import { MinutesStep } from '../../shared/model/sign-off.ts'
import type { WayFacts } from '../../shared/model/way.ts'
import { minutesState, possibleSteps } from '../../shared/rules/minutes-state.ts'
import { isDate, type LocalDate } from '../../shared/values.ts'
import { moment } from '../moment.ts'
import { oneOf, textOf } from './arguments.ts'
import { type Command, type CommandContext, type Options, UsageError } from './command.ts'
import { bodyOption, findBody, findMeeting, meetingOptions } from './find-meeting.ts'

/** Of all meetings whose minutes have been begun, the latest first. */
export const minutesStates: Command = {
  file: true,
  readOnly: true,
  options: bodyOption,
  async run(context, given, file) {
    await context.call('board.open', { file: context.grant(file) })
    const wanted = await findBody(context, given)
    const bodies = (await context.call('body.list', {})).filter(
      ({ id }) => wanted === undefined || id === wanted,
    )
    const ways = await Promise.all(bodies.map(({ id: body }) => context.call('minutes.ways', { body })))
    const words = await wordsOfCommand(context)
    const all = ways.flat().toSorted((one, other) => other.date.localeCompare(one.date))
    return {
      json: { minutes: all.map((way) => said(way, context)) },
      lines: all.length === 0 ? [context.t('way.cli.none')] : all.map((way) => lineOf(way, context, words)),
    }
  },
}

export const minutesStep: Command = {
  file: true,
  readOnly: false,
  options: {
    ...meetingOptions,
    step: { value: 'STEP', required: true },
    person: { value: 'NAME', required: true },
    on: { value: 'DATE' },
    note: { value: 'TEXT' },
  },
  async run(context, given, file) {
    const { call, grant, t } = context
    const step = oneOf(given, 'step', MinutesStep.options, t)
    await call('board.open', { file: grant(file) })
    const meeting = await findMeeting({ call }, given)
    const person = textOf(given, 'person') ?? ''
    const note = textOf(given, 'note') ?? ''
    const { id } = await call('minutes.step', {
      ...{ meeting, step, person, note },
      on: dayOf(context, given),
    })
    const way = await call('minutes.way', { meeting })
    return {
      json: { id, ...said(way, context) },
      lines: [lineOf(way, context, await wordsOfCommand(context))],
    }
  },
}

/** `--paragraph` as printed; without it the correction concerns what stands before or after the paragraphs. */
export const correct: Command = {
  file: true,
  readOnly: false,
  options: {
    ...meetingOptions,
    paragraph: { value: 'N' },
    text: { value: 'TEXT', required: true },
    reason: { value: 'TEXT', required: true },
    person: { value: 'NAME', required: true },
    on: { value: 'DATE' },
  },
  async run(context, given, file) {
    const { call, grant, t } = context
    await call('board.open', { file: grant(file) })
    const meeting = await findMeeting({ call }, given)
    const { minutes } = await call('meeting.get', { meeting })
    if (!minutes) throw new AppError('NO_MINUTES')
    const correction = {
      paragraph: placeOf(textOf(given, 'paragraph'), minutes.firstParagraph, t),
      on: dayOf(context, given),
      text: textOf(given, 'text') ?? '',
      reason: textOf(given, 'reason') ?? '',
      person: textOf(given, 'person') ?? '',
    }
    const { id } = await call('minutes.correct', { meeting, correction })
    const about = correctedParagraph(correction, minutes) ?? t('way.corrections.whole')
    return {
      json: { id, meeting, ...correction },
      lines: [t('way.cli.corrected', { date: correction.on, about })],
    }
  },
}

function said(way: WayFacts, { now }: CommandContext) {
  const { today } = moment(now())
  const { meeting, date, number, kind, adjustedOn, steps } = way
  const standing = minutesState(way, today)
  return {
    ...{ meeting, date, number, kind, adjustedOn },
    ...standing,
    next: possibleSteps(way, today),
    steps,
  }
}

function lineOf(way: WayFacts, { now, t }: CommandContext, words: ClockWords): string {
  const standing = minutesState(way, moment(now()).today)
  const meeting = meetingName(way, way.body, wordsOf(words.language))
  return t('way.cli.line', { date: way.date, meeting, state: standingLine(standing, words) })
}

async function wordsOfCommand({ call, t }: CommandContext): Promise<ClockWords> {
  return { t, language: (await call('app.state', {})).settings.language }
}

/** Today unless `--on` says another day. @throws AppError NO_SUCH_DATE */
function dayOf({ now }: CommandContext, given: Options): LocalDate {
  const on = textOf(given, 'on')
  if (on === undefined) return moment(now()).today
  if (!isDate(on)) throw new AppError('NO_SUCH_DATE', { place: '--on' })
  return on as LocalDate
}

/** Its place in the minutes, from 1. @throws UsageError, AppError CORRECTION_NO_PARAGRAPH */
function placeOf(text: string | undefined, first: number, t: CommandContext['t']): number | null {
  if (text === undefined) return null
  const number = Number(text)
  if (!Number.isInteger(number)) throw new UsageError(t('way.cli.badParagraph', { text }))
  if (number < first) throw new AppError('CORRECTION_NO_PARAGRAPH', { number })
  return number - first + 1
}
