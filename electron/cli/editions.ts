/** `justera editions|send|replace FILE`: what was sent of a meeting, and what is sent now. */
import { AppError } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { Edition, Replacement } from '../../shared/model/pack.ts'
import { numbersOf } from '../../shared/rules/frozen-numbering.ts'
import type { AttachmentId } from '../../shared/values.ts'
import { listOf, textOf } from './arguments.ts'
import type { Command } from './command.ts'
import { exportResult, outputOf, outputOptions } from './export.ts'
import { findMeeting } from './find-meeting.ts'

const meetingOptions = { meeting: { value: 'DATE', required: true }, number: { value: 'N' } } as const

export const editions: Command = {
  file: true,
  readOnly: true,
  options: meetingOptions,
  async run({ call, grant, t }, given, file) {
    await call('board.open', { file: grant(file) })
    const meeting = findMeeting(await call('meeting.list', {}), given)
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
  options: { ...outputOptions, to: { value: 'NAME', many: true }, note: { value: 'TEXT' } },
  async run(context, given, file) {
    const input = await outputOf(context, given, file)
    const sent = await context.call('edition.send', {
      ...input,
      recipients: [...listOf(given, 'to')],
      note: textOf(given, 'note') ?? '',
    })
    return exportResult(sent, given, context.t)
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
    const meeting = findMeeting(await call('meeting.list', {}), given)
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
function labelled({ items, sent }: MeetingDetail, label: string): AttachmentId {
  const { labels } = numbersOf(items, sent)
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
