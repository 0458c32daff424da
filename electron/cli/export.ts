/** `justera export agenda|minutes|pack FILE`: documents as PDF. */
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { Exported } from '../../shared/model/results.ts'
import { textOf } from './arguments.ts'
import type { Command, CommandContext, Options, Result } from './command.ts'
import { findMeeting } from './find-meeting.ts'

const options = {
  meeting: { value: 'DATE', required: true },
  number: { value: 'N' },
  out: { value: 'PDF', required: true },
} as const

export const exportAgenda = documentCommand('export.agenda')
export const exportMinutes = documentCommand('export.minutes')

export const exportPack: Command = {
  file: true,
  readOnly: true,
  options: { ...options, 'no-cover': { value: null } },
  async run(context, given, file) {
    const input = await inputOf(context, given, file)
    return resultOf(
      await context.call('export.pack', { ...input, cover: !given['no-cover'] }),
      given,
      context.t,
    )
  },
}

function documentCommand(name: 'export.agenda' | 'export.minutes'): Command {
  return {
    file: true,
    readOnly: true,
    options,
    async run(context, given, file) {
      return resultOf(await context.call(name, await inputOf(context, given, file)), given, context.t)
    },
  }
}

async function inputOf({ call, grant }: CommandContext, given: Options, file: string) {
  await call('board.open', { file: grant(file) })
  const meeting = findMeeting(await call('meeting.list', {}), given)
  return { meeting, to: grant(textOf(given, 'out') ?? '') }
}

function resultOf(exported: Exported, given: Options, t: Translate): Result {
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
