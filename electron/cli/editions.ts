/** `justera editions|send|replace FILE`: what was sent of a meeting, and what is sent now. */
import { letterOf } from '../../shared/documents/letter.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { AppError } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { Edition, Replacement } from '../../shared/model/pack.ts'
import { numbersOf } from '../../shared/rules/frozen-numbering.ts'
import { mailRoute, usualRecipients } from '../../shared/rules/recipients.ts'
import { mailtoAddress } from '../../shared/text/mailto.ts'
import type { AttachmentId } from '../../shared/values.ts'
import { listOf, textOf } from './arguments.ts'
import type { Command } from './command.ts'
import { exportResult, outputOf, outputOptions } from './export.ts'
import { findMeeting, meetingOptions } from './find-meeting.ts'

export const editions: Command = {
  file: true,
  readOnly: true,
  options: meetingOptions,
  async run({ call, grant, t }, given, file) {
    await call('board.open', { file: grant(file) })
    const meeting = await findMeeting({ call }, given)
    const sent = await call('edition.list', { meeting })
    const replacements = await call('replacement.list', { meeting })
    const lines = [
      ...sent.flatMap((one) => editionLines(one, t)),
      ...replacements.filter(({ edition }) => edition === null).map((one) => waitingLine(one, t)),
    ]
    return {
      json: { editions: sent, replacements },
      lines: sent.length === 0 ? [t('editions.none')] : lines,
    }
  },
}

export const send: Command = {
  file: true,
  readOnly: false,
  options: {
    ...outputOptions,
    to: { value: 'NAME', many: true },
    note: { value: 'TEXT' },
    mailto: { value: null },
  },
  async run(context, given, file) {
    const { call, t } = context
    const input = await outputOf(context, given, file)
    const before = await call('meeting.get', { meeting: input.meeting })
    const members = await call('member.list', { body: before.board.bodyId })
    const last = await call('pack.recipients', { meeting: input.meeting })
    const asked = listOf(given, 'to')
    const everybody = given.mailto && asked.length === 0
    const recipients = everybody ? [...usualRecipients(members, last, before.date)] : [...asked]
    const note = textOf(given, 'note') ?? ''
    const sent = await call('edition.send', { ...input, recipients, note })
    const { json, lines } = exportResult(sent, given, t)
    const kind = before.sent ? 'supplement' : 'pack'
    const told = [...lines, t(`editions.frozen.${kind}`)]
    if (!given.mailto) return { json, lines: told }
    const { addresses, without } = mailRoute(recipients, members)
    const facts = { kind, fileName: sent.fileName, sender: '' } as const
    const mailto = mailtoAddress({ to: addresses, ...letterOf(before, members, facts, wordsOf('sv')) })
    return {
      json: { ...sent, mailto, without },
      lines: [
        ...told,
        ...(without.length > 0 ? [t('papers.mail.without', { names: without.join(', ') })] : []),
        mailto,
      ],
    }
  },
}

export const replace: Command = {
  file: true,
  readOnly: false,
  options: {
    ...meetingOptions,
    attachment: { value: 'LABEL', required: true },
    file: { value: 'PDF', required: true },
    place: { value: 'TEXT' },
    wording: { value: 'TEXT' },
  },
  async run({ call, grant, t }, given, file) {
    await call('board.open', { file: grant(file) })
    const meeting = await findMeeting({ call }, given)
    const detail = await call('meeting.get', { meeting })
    const attachment = labelled(detail, textOf(given, 'attachment') ?? '')
    const version = grant(textOf(given, 'file') ?? '')
    const { suggestion, ...comparison } = await call('replacement.compare', { attachment, file: version })
    const text = {
      place: textOf(given, 'place') ?? suggestion?.place ?? '',
      wording: textOf(given, 'wording') ?? suggestion?.wording ?? '',
    }
    const { id } = await call('replacement.make', { attachment, file: version, comparison, text })
    const replaced = (await call('replacement.list', { meeting })).filter((one) => one.id === id)
    return {
      json: { id, comparison, ...text },
      lines: [...replaced.map((one) => waitingLine(one, t)), ...changeLines(comparison, t)],
    }
  },
}

/** @throws AppError NO_SUCH_ATTACHMENT */
function labelled({ items, sent, board }: MeetingDetail, label: string): AttachmentId {
  const { labels } = numbersOf(items, sent, board.settings.attachments)
  const found = items.flatMap(({ attachments }, index) =>
    attachments.filter((_, at) => labels[index]?.[at] === label),
  )[0]
  if (!found) throw new AppError('NO_SUCH_ATTACHMENT', { label })
  return found.id
}

function editionLines(edition: Edition, t: Translate): readonly string[] {
  const { number, sentOn, kind, recipients, pages, sha256, attachments } = edition
  return [
    t('editions.sent', {
      number,
      date: sentOn,
      kind: t(`editions.kind.${kind}`),
      pages: t('editions.pageCount', { count: pages }),
      sha256,
    }),
    ...(recipients.length > 0 ? [`  ${t('editions.to', { names: recipients.join(', ') })}`] : []),
    ...attachments.map(
      ({ label, title, change }) =>
        `  ${t('editions.brought', { label, title, change: t(`editions.change.${change}`) })}`,
    ),
  ]
}

function waitingLine({ label, place }: Replacement, t: Translate): string {
  return t('editions.replaced', { label, place })
}

function changeLines({ pages, removed }: Replacement['comparison'], t: Translate): readonly string[] {
  const listed = (numbers: readonly number[]) => numbers.join(', ') || t('editions.noPages')
  const of = (change: 'changed' | 'inserted') =>
    listed(pages.filter((match) => match.change === change).map(({ page }) => page))
  return [
    `  ${t('editions.replacedPages', { pages: of('changed') })}`,
    `  ${t('editions.insertedPages', { pages: of('inserted') })}`,
    `  ${t('editions.removedPages', { pages: listed(removed) })}`,
  ]
}
