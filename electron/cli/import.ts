/** `justera import meeting FILE`: imports a meeting from texts. */
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { ImportResult } from '../../shared/model/results.ts'
import { readTextFile } from '../text-file.ts'
import { textOf } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { bodyOption, namedBody } from './find-meeting.ts'

export const importMeeting: Command = {
  file: true,
  readOnly: false,
  options: {
    agenda: { value: 'TXT' },
    minutes: { value: 'TXT' },
    attachments: { value: 'DIR' },
    ...bodyOption,
  },
  async run(context, options, file) {
    const { call, grant, t } = context
    const agenda = textOf(options, 'agenda')
    const minutes = textOf(options, 'minutes')
    const attachments = textOf(options, 'attachments')
    if (agenda === undefined && minutes === undefined) throw new UsageError(t('cli.needsText'))
    await call('board.open', { file: grant(file) })
    const result = await call('meeting.import', {
      agenda: agenda === undefined ? null : readTextFile(agenda),
      minutes: minutes === undefined ? null : readTextFile(minutes),
      attachments: attachments === undefined ? null : grant(attachments),
      ...(await namedBody(context, options)),
    })
    return { json: result, lines: [...agendaLines(result, t), ...minutesLines(result, t)] }
  },
}

function agendaLines({ agenda }: ImportResult, t: Translate): readonly string[] {
  if (!agenda) return []
  return [
    t('cli.imported', { ...agenda, what: t('cli.importedItems', agenda) }),
    ...agenda.attachments.map(
      (attachment) =>
        `  ${t('cli.matched', { ...attachment, pages: t('cli.pages', { count: attachment.pages }) })}`,
    ),
    ...agenda.relabelled.map((attachment) => `  ${t('cli.relabelled', attachment)}`),
    ...agenda.unmatchedLabels.map((label) => `  ${t('cli.unmatchedLabel', { label })}`),
    ...agenda.unmatchedFiles.map((fileName) => `  ${t('cli.unmatchedFile', { fileName })}`),
    ...agenda.unread.map((line) => `  ${t('cli.unread', line)}`),
  ]
}

function minutesLines({ minutes }: ImportResult, t: Translate): readonly string[] {
  if (!minutes) return []
  return [
    t('cli.imported', { ...minutes, what: t('cli.importedParagraphs', minutes) }),
    ...minutes.unread.map((line) => `  ${t('cli.unread', line)}`),
  ]
}
