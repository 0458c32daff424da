/** `justera history FILE`: what a paragraph said before, and what became of it. */

import { AppError } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import { madeText, markedText, recordsText } from '../../shared/i18n/version-text.ts'
import { type Attendance, plainParagraph } from '../../shared/model/minutes.ts'
import type { ParagraphVersion } from '../../shared/model/paragraph-version.ts'
import { type PartChange, versionChanges } from '../../shared/rules/version-changes.ts'
import { textOf } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { findMeeting, meetingOptions } from './find-meeting.ts'

/** The latest version first, each with what became of the one before it. */
export const history: Command = {
  file: true,
  readOnly: true,
  options: { ...meetingOptions, paragraph: { value: 'N', required: true } },
  async run({ call, grant, t }, given, file) {
    const asked = textOf(given, 'paragraph') ?? ''
    if (!/^\d{1,6}$/.test(asked)) throw new UsageError(t('versions.cli.badNumber', { number: asked }))
    await call('board.open', { file: grant(file) })
    const { minutes } = await call('meeting.get', { meeting: await findMeeting({ call }, given) })
    if (!minutes) throw new AppError('NO_MINUTES')
    const { firstParagraph: first, paragraphs, attendance } = minutes
    const number = Number(asked)
    const paragraph = paragraphs[number - first]
    if (!paragraph)
      throw new AppError('NO_SUCH_PARAGRAPH', { number, first, last: first + paragraphs.length - 1 })
    const versions = await call('paragraph.versions', { id: paragraph.id })
    const told = versions.map((version, index) => toldOf(version, versions[index + 1], attendance, t))
    return {
      json: { paragraph: number, title: paragraph.title, versions: told },
      lines: [
        t('versions.cli.heading', { number, title: paragraph.title }),
        ...told.flatMap((version) => [
          '',
          whenLine(version, t),
          ...version.changes.flatMap((change) => changeLines(change, t)),
        ]),
      ],
    }
  },
}

/** The first of them has nothing before it: all of it is new. */
function toldOf(
  version: ParagraphVersion,
  before: ParagraphVersion | undefined,
  attendance: readonly Attendance[],
  t: Translate,
) {
  const { title, text, decision, reference, textDoc, decisionDoc, records, ...facts } = version
  const wording = { title, text, decision, reference, textDoc, decisionDoc, records }
  const changes = versionChanges(before ?? nothing, version, (made) => recordsText(made, attendance, t))
  return { ...facts, ...wording, changes: changes.filter(({ change }) => change !== 'none') }
}

const nothing = { ...plainParagraph, title: '', text: '', decision: '', reference: '' }

function whenLine(version: Pick<ParagraphVersion, 'at' | 'call' | 'by'>, t: Translate): string {
  const { at, by } = version
  return [...(at === null ? [] : [localTime(at)]), ...(by === '' ? [] : [by]), madeText(version, t)].join(
    ' · ',
  )
}

/** When it was on the clock of who reads it, 2026-02-12 10.42. */
function localTime(at: string): string {
  const moment = new Date(at)
  const time = moment.toLocaleTimeString('sv', { hour: '2-digit', minute: '2-digit' }).replace(':', '.')
  return `${moment.toLocaleDateString('sv')} ${time}`
}

function changeLines({ part, segments, change }: PartChange, t: Translate): readonly string[] {
  const text = change === 'look' ? t('versions.look') : markedText(segments)
  const [first = '', ...more] = text.split('\n')
  return [`  ${t(`versions.parts.${part}`)}: ${first}`, ...more.map((line) => `    ${line}`)]
}
