/** `justera export agenda|minutes FILE`: documents as PDF. */
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { Exported } from '../../shared/model/results.ts'
import { textOf } from './arguments.ts'
import type { Command, CommandContext, Options, Result } from './command.ts'
import { findMeeting } from './find-meeting.ts'

/** Of every command that writes a meeting's document. */
export const outputOptions = {
  meeting: { value: 'DATE', required: true },
  number: { value: 'N' },
  out: { value: 'PDF', required: true },
} as const

export const exportAgenda = documentCommand('export.agenda')
export const exportMinutes = documentCommand('export.minutes')

function documentCommand(name: 'export.agenda' | 'export.minutes'): Command {
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
  const meeting = findMeeting(await call('meeting.list', {}), given)
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
