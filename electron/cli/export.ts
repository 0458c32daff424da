/** `justera export agenda|summons|docket|signed-minutes FILE`: documents as PDF. */
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { Exported } from '../../shared/model/results.ts'
import { textOf } from './arguments.ts'
import type { Command, CommandContext, Options, Result } from './command.ts'
import { findMeeting, meetingOptions } from './find-meeting.ts'

/** Of every command that writes a meeting's document. */
export const outputOptions = {
  ...meetingOptions,
  out: { value: 'PDF', required: true },
} as const

export const exportAgenda = documentCommand('export.agenda')
export const exportSummons = documentCommand('export.summons')
export const exportDocket = documentCommand('export.docket')
export const exportSignedMinutes = documentCommand('export.signedMinutes')

function documentCommand(
  name: 'export.agenda' | 'export.summons' | 'export.docket' | 'export.signedMinutes',
): Command {
  return {
    file: true,
    readOnly: true,
    options: outputOptions,
    async run(context, given, file) {
      return exportResult(await context.call(name, await outputOf(context, given, file)), given, context.t)
    },
  }
}

/** Opens the board file; which meeting is meant, and where its document goes. */
export async function outputOf({ call, grant }: CommandContext, given: Options, file: string) {
  await call('board.open', { file: grant(file) })
  const meeting = await findMeeting({ call }, given)
  return { meeting, to: grant(textOf(given, 'out') ?? '') }
}

export function exportResult(exported: Exported, given: Options, t: Translate): Result {
  return {
    json: exported,
    lines: [
      t('cli.exported', {
        ...exported,
        file: textOf(given, 'out') ?? '',
        pages: t('cli.pages', { count: exported.pages }),
      }),
      ...exported.references.map(({ item, text }) => `  ${item}. ${text}`),
      ...exported.warnings.map(({ label, code }) => `  ${label}: ${t(`meeting.documents.findings.${code}`)}`),
    ],
  }
}
