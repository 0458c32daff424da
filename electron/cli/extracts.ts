/** `justera export minutes|extract|decisions|attendance|web FILE`: what leaves the minutes, as PDF, DOCX or text. */

import { AppError } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import { documentFormats, type ExportedMinutes, secretChoices } from '../../shared/model/extracts.ts'
import type { Exported } from '../../shared/model/results.ts'
import { isDate, type LocalDate } from '../../shared/values.ts'
import { listOf, oneOf, textOf } from './arguments.ts'
import { type Command, type Options, type Result, UsageError } from './command.ts'
import { outputOf } from './export.ts'
import { bodyOption, findMeeting, meetingOptions, namedBody } from './find-meeting.ts'

const formatOption = { format: { value: documentFormats.join('|') } } as const
const secretOption = { secret: { value: secretChoices.join('|') } } as const
const outOption = { out: { value: 'FILE', required: true } } as const
const oneMeeting = { ...meetingOptions, ...formatOption, ...outOption } as const

export const exportMinutes: Command = {
  file: true,
  readOnly: true,
  options: oneMeeting,
  async run(context, given, file) {
    const input = { ...(await outputOf(context, given, file)), ...formatIn(given, context.t) }
    const exported = await context.call('export.minutes', input)
    return { json: exported, lines: [fileLine(exported, textOf(given, 'out') ?? '', context.t)] }
  },
}

export const exportWebMinutes: Command = {
  file: true,
  readOnly: true,
  options: oneMeeting,
  async run(context, given, file) {
    const input = { ...(await outputOf(context, given, file)), ...formatIn(given, context.t) }
    return resultOf(await context.call('export.webMinutes', input), given, context.t)
  },
}

/** With --each the result is a folder of files. */
export const exportExtract: Command = {
  file: true,
  readOnly: true,
  options: {
    ...oneMeeting,
    paragraphs: { value: '3,5-7', required: true },
    recipient: { value: 'NAME', many: true },
    each: { value: null },
    ...secretOption,
  },
  async run(context, given, file) {
    const { call, t } = context
    const asked = {
      paragraphs: paragraphsIn(given, t),
      recipients: [...listOf(given, 'recipient')],
      ...formatIn(given, t),
      ...secretIn(given, t),
    }
    const { meeting, to } = await outputOf(context, given, file)
    if (given.each !== true)
      return resultOf(await call('export.extract', { meeting, to, ...asked }), given, t)
    const made = await call('export.extracts', { meeting, folder: to, ...asked })
    return {
      json: made,
      lines: made.flatMap((one) => [
        fileLine(one, one.fileName, t),
        ...known(one, t).map((line) => `  ${line}`),
      ]),
    }
  },
}

export const exportDecisions: Command = {
  file: true,
  readOnly: true,
  options: {
    meeting: { value: 'DATE' },
    number: { value: 'N' },
    year: { value: 'N' },
    from: { value: 'DATE' },
    until: { value: 'DATE' },
    ...bodyOption,
    ...formatOption,
    ...secretOption,
    ...outOption,
  },
  async run(context, given, file) {
    const { call, grant, t } = context
    const period = periodIn(given, t)
    await call('board.open', { file: grant(file) })
    const of = period
      ? { ...period, ...(await namedBody(context, given)) }
      : { meeting: await findMeeting({ call }, given) }
    const input = { of, to: grant(textOf(given, 'out') ?? ''), ...formatIn(given, t), ...secretIn(given, t) }
    return resultOf(await call('export.decisions', input), given, t)
  },
}

export const exportAttendance: Command = {
  file: true,
  readOnly: true,
  options: { year: { value: 'N', required: true }, ...bodyOption, ...formatOption, ...outOption },
  async run(context, given, file) {
    const { call, grant, t } = context
    const year = yearIn(given, t)
    await call('board.open', { file: grant(file) })
    const input = { year, ...(await namedBody(context, given)), to: grant(textOf(given, 'out') ?? '') }
    return resultOf(await call('export.attendance', { ...input, ...formatIn(given, t) }), given, t)
  },
}

/** Without --format the name of the file tells it: `utdrag.docx`. */
function formatIn(given: Options, t: Translate) {
  if (given.format !== undefined) return { format: oneOf(given, 'format', documentFormats, t) }
  const ending = /\.(\w+)$/.exec(textOf(given, 'out') ?? '')?.[1]?.toLowerCase()
  return { format: documentFormats.find((format) => format === ending) ?? 'pdf' }
}

function secretIn(given: Options, t: Translate) {
  return given.secret === undefined ? {} : { secret: oneOf(given, 'secret', secretChoices, t) }
}

/** "3,5-7" @throws UsageError */
function paragraphsIn(given: Options, t: Translate): number[] {
  const parts = (textOf(given, 'paragraphs') ?? '').split(',').map((part) => part.replace(/§|\s/g, ''))
  return parts.flatMap((part) => {
    const [, from = '', until = from] = /^(\d{1,5})(?:[-–](\d{1,5}))?$/.exec(part) ?? []
    const count = Number(until) - Number(from) + 1
    if (from === '' || count < 1 || count > 1000) throw new UsageError(t('extracts.badParagraphs'))
    return Array.from({ length: count }, (_, index) => Number(from) + index)
  })
}

/** Nothing where a meeting is named. @throws UsageError, AppError NO_SUCH_DATE */
function periodIn(given: Options, t: Translate): { from: LocalDate; until: LocalDate } | undefined {
  const named = ['meeting', 'year', 'from'].filter((name) => given[name] !== undefined)
  if (named.length !== 1 || (given.from === undefined) !== (given.until === undefined)) {
    throw new UsageError(t('extracts.needsPeriod'))
  }
  if (given.meeting !== undefined) return undefined
  if (given.year === undefined) return { from: dateIn(given, 'from'), until: dateIn(given, 'until') }
  const year = yearIn(given, t)
  return { from: `${year}-01-01` as LocalDate, until: `${year}-12-31` as LocalDate }
}

function dateIn(given: Options, name: 'from' | 'until'): LocalDate {
  const text = textOf(given, name) ?? ''
  if (!isDate(text)) throw new AppError('NO_SUCH_DATE', { place: `--${name}` })
  return text as LocalDate
}

function yearIn(given: Options, t: Translate): number {
  const text = textOf(given, 'year') ?? ''
  if (!/^(?:19|2[01])\d\d$/.test(text)) throw new UsageError(t('extracts.badYear'))
  return Number(text)
}

function resultOf(exported: ExportedMinutes, given: Options, t: Translate): Result {
  const out = textOf(given, 'out') ?? ''
  return {
    json: exported,
    lines: [fileLine(exported, out, t), ...known(exported, t).map((line) => `  ${line}`)],
  }
}

function fileLine(exported: Exported, file: string, t: Translate): string {
  if (exported.pages === 0) return t('cli.exportedWorkbook', { ...exported, file })
  return t('cli.exported', { ...exported, file, pages: t('cli.pages', { count: exported.pages }) })
}

/** What a careful person should know of the file. */
function known({ withheld, secret, personalNumbers }: ExportedMinutes, t: Translate): readonly string[] {
  const numbers = (of: readonly number[]) => of.map((number) => `§ ${number}`).join(', ')
  return [
    ...(secret.length > 0 ? [t('extracts.holdsSecret', { numbers: numbers(secret) })] : []),
    ...(withheld.paragraphs.length > 0
      ? [t('extracts.withheldParagraphs', { numbers: numbers(withheld.paragraphs) })]
      : []),
    ...(withheld.personal > 0 ? [t('extracts.withheldPersonal', { count: withheld.personal })] : []),
    ...(personalNumbers > 0 ? [t('extracts.personalNumbers', { count: personalNumbers })] : []),
  ]
}
