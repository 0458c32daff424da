/** `justera year`, `justera year series` and `justera export calendar`: the plan of a year. */
import { timeSpanText, weekdayDateText } from '../../shared/documents/format.ts'
import { type MeetingRow, meetingKinds } from '../../shared/model/meeting.ts'
import { holidayChoices, type SeriesRule } from '../../shared/model/year-plan.ts'
import { dayOf, weekdayOf, weekOf } from '../../shared/rules/calendar-days.ts'
import { seriesDays } from '../../shared/rules/series.ts'
import { readRule, ruleText } from '../../shared/rules/series-words.ts'
import { holidaysOf } from '../../shared/rules/swedish-calendar.ts'
import { isDate, type LocalDate, LocalTime, yearOf } from '../../shared/values.ts'
import { oneOf, textOf } from './arguments.ts'
import { type Command, type CommandContext, type Options, UsageError } from './command.ts'
import { bodyOption, listMeetings, namedBody } from './find-meeting.ts'

export const showYear: Command = {
  file: true,
  readOnly: true,
  options: { year: { value: 'N', required: true }, ...bodyOption },
  async run(context, given, file) {
    const { call, grant, t } = context
    const year = yearIn(given, context)
    await call('board.open', { file: grant(file) })
    const meetings = (await listMeetings(context, given))
      .filter(({ date }) => yearOf(date) === year)
      .toReversed()
    const holidays = holidaysOf(year).map(({ date, name }) => ({
      date,
      name,
      title: t(`year.holidays.${name}`),
    }))
    return {
      json: {
        year,
        meetings: meetings.map((meeting) => ({
          ...meeting,
          weekday: weekdayOf(meeting.date),
          week: weekOf(meeting.date),
        })),
        holidays,
      },
      lines: meetings.map((meeting) => meetingLine(meeting, context)),
    }
  },
}

function meetingLine({ number, kind, date, start, end, place }: MeetingRow, { t }: CommandContext): string {
  const when = [weekdayDateText(date, 'sv'), timeSpanText(start, end, 'sv')].filter(Boolean).join(' ')
  return [number, t(`meeting.kinds.${kind}`), when, place].filter((part) => part !== '').join(' · ')
}

/** Makes the meetings of a rule, or with `--preview` only says which days they would have. */
export const addSeries: Command = {
  file: true,
  readOnly: false,
  options: {
    rule: { value: 'RULE', required: true },
    year: { value: 'N' },
    from: { value: 'DATE' },
    until: { value: 'DATE' },
    start: { value: 'TIME' },
    end: { value: 'TIME' },
    venue: { value: 'TEXT' },
    'meeting-kind': { value: 'KIND' },
    holidays: { value: holidayChoices.join('|') },
    preview: { value: null },
    'no-template': { value: null },
    ...bodyOption,
  },
  async run(context, given, file) {
    const { call, grant, t } = context
    const rule = ruleIn(given, context)
    const onHoliday = given.holidays === undefined ? 'before' : oneOf(given, 'holidays', holidayChoices, t)
    const kind =
      given['meeting-kind'] === undefined ? 'ordinary' : oneOf(given, 'meeting-kind', meetingKinds, t)
    const days = seriesDays(rule, spanIn(given, context), onHoliday)
    const common = {
      kind,
      start: timeIn(given, 'start', context),
      end: timeIn(given, 'end', context),
      place: textOf(given, 'venue') ?? '',
    }
    const meetings = days.flatMap(({ date }) => (date === null ? [] : [{ ...common, date }]))
    if (meetings.length === 0) throw new UsageError(t('year.series.none'))
    await call('board.open', { file: grant(file) })
    const { ids } =
      given.preview === true
        ? { ids: [] }
        : await call('year.series.add', {
            ...(await namedBody(context, given)),
            meetings,
            template: given['no-template'] !== true,
          })
    const lines = days.map(({ day, date, holiday }) =>
      holiday === null || date === day
        ? day
        : `${day} (${t(`year.holidays.${holiday}`)}) → ${date ?? t('year.series.fallsAway')}`,
    )
    return {
      json: { rule, sentence: ruleText(rule), days, meetings: ids },
      lines: [...lines, ...(ids.length > 0 ? [t('year.series.made', { count: ids.length })] : [])],
    }
  },
}

export const exportCalendar: Command = {
  file: true,
  readOnly: true,
  options: { year: { value: 'N', required: true }, out: { value: 'ICS', required: true }, ...bodyOption },
  async run(context, given, file) {
    const { call, grant, t } = context
    const out = textOf(given, 'out') ?? ''
    await call('board.open', { file: grant(file) })
    const of = { year: yearIn(given, context), ...(await namedBody(context, given)) }
    const exported = await call('export.calendar', { of, to: grant(out) })
    const { meetings, allDay, leftOut } = exported
    return {
      json: exported,
      lines: [
        `${out}: ${t('year.export.meetings', { count: meetings.length })}`,
        ...(allDay.length > 0 ? [t('year.export.allDay', { count: allDay.length })] : []),
        ...(leftOut.length > 0 ? [t('year.export.leftOut', { count: leftOut.length })] : []),
      ],
    }
  },
}

function ruleIn(given: Options, { t }: CommandContext): SeriesRule {
  const rule = readRule(textOf(given, 'rule') ?? '')
  if (rule === null) throw new UsageError(t('year.series.notARule'))
  return rule
}

/** The year that is named, or the days from one to another. */
function spanIn(given: Options, context: CommandContext) {
  const { t } = context
  if (given.from === undefined && given.until === undefined) {
    const year = yearIn(given, context)
    return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
  }
  const dateOf = (name: string): LocalDate => {
    const text = textOf(given, name) ?? ''
    if (!isDate(text)) throw new UsageError(t('cli.notADate', { name }))
    return text as LocalDate
  }
  return { from: dateOf('from'), to: dateOf('until') }
}

function yearIn(given: Options, { t }: CommandContext): number {
  const text = textOf(given, 'year') ?? ''
  if (!/^(19|20|21)\d\d$/.test(text))
    throw new UsageError(t('cli.notOneOf', { name: 'year', choices: '1900–2199' }))
  return Number(text)
}

function timeIn(given: Options, name: string, { t }: CommandContext): LocalTime | null {
  const text = textOf(given, name)
  if (text === undefined) return null
  const time = LocalTime.safeParse(text.padStart(5, '0').replace('.', ':'))
  if (!time.success) throw new UsageError(t('cli.notOneOf', { name, choices: '00:00–23:59' }))
  return time.data
}
