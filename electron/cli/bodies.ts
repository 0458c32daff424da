/** `justera bodies FILE`: the bodies of a file; `justera import members FILE`: a list of members as mandates of one. */

import { AppError } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { Body } from '../../shared/model/board.ts'
import { type MembersReading, readMembers } from '../../shared/text/read-members.ts'
import { readTextFile } from '../text-file.ts'
import { textOf } from './arguments.ts'
import type { Command } from './command.ts'
import { bodyOption, namedBody } from './find-meeting.ts'

export const bodies: Command = {
  file: true,
  readOnly: true,
  options: {},
  async run({ call, grant, t }, _options, file) {
    await call('board.open', { file: grant(file) })
    const all = await call('body.list', {})
    return { json: { bodies: all }, lines: all.map((body) => bodyLine(body, t)) }
  },
}

export function bodyLine({ name, kind, settings, meetings, members }: Body, t: Translate): string {
  return [
    name,
    t(`ui.board.kinds.${kind}`),
    t(`registers.paragraphs.${settings.paragraphs}`),
    t(`registers.attachments.${settings.attachments}`),
    t('registers.meetings', { count: meetings }),
    t('registers.members', { count: members }),
  ].join(' · ')
}

export const importMembers: Command = {
  file: true,
  readOnly: false,
  options: { text: { value: 'TXT', required: true }, ...bodyOption, 'dry-run': { value: null } },
  async run(context, options, file) {
    const { call, grant, t } = context
    const reading = readMembers(readTextFile(textOf(options, 'text') ?? ''))
    if (reading.members.length === 0) throw new AppError('NO_MEMBERS_FOUND')
    await call('board.open', { file: grant(file) })
    const body = await namedBody(context, options)
    const rows = reading.members.map(({ member }) => member)
    const stored = options['dry-run'] ? null : await call('member.import', { rows, ...body })
    const done = stored
      ? [
          t('registers.imported', { count: stored.added.length }),
          ...(stored.known > 0 ? [t('registers.known', { count: stored.known })] : []),
          ...stored.unknown.map((name) => t('registers.unknownSubstitute', { name })),
        ]
      : [t('registers.notStored')]
    return { json: { ...reading, stored }, lines: [...readingLines(reading, t), ...done] }
  },
}

function readingLines({ members, unread }: MembersReading, t: Translate): readonly string[] {
  const found = members.map(({ line, member, unread: cells }) => ({
    line,
    texts: [
      [member.name, t(`ui.members.roles.${member.role}`), ...facts(member, t)].filter(Boolean).join(' · '),
      ...cells.map((text) => `  ${t('cli.unread', { line, text })}`),
    ],
  }))
  const lost = unread.map(({ line, text }) => ({ line, texts: [t('cli.unread', { line, text })] }))
  return [...found, ...lost].toSorted((one, other) => one.line - other.line).flatMap(({ texts }) => texts)
}

function facts(
  { organisation, from, to, email, phone, substituteFor }: MembersReading['members'][number]['member'],
  t: Translate,
): readonly string[] {
  const days = from === null && to === null ? '' : `${from ?? ''}–${to ?? ''}`
  const substitute = substituteFor === '' ? '' : t('registers.substituteFor', { name: substituteFor })
  return [organisation, days, email, phone, substitute]
}
