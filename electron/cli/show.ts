/** `justera show FILE`: everything that the file holds, structured. */
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import { numbersOf } from '../../shared/rules/frozen-numbering.ts'
import { referenceText } from '../../shared/rules/numbering.ts'
import type { Command } from './command.ts'
import { findMeeting } from './find-meeting.ts'

export const show: Command = {
  file: true,
  readOnly: true,
  options: { meeting: { value: 'DATE' }, number: { value: 'N' } },
  async run({ call, grant, t }, options, file) {
    const { board } = await call('board.open', { file: grant(file) })
    const rows = await call('meeting.list', {})
    if (options.meeting) {
      const meeting = numbered(await call('meeting.get', { meeting: findMeeting(rows, options) }))
      return { json: meeting, lines: meetingLines(meeting, t) }
    }
    const members = await call('member.list', {})
    const meetings = await Promise.all(
      rows.map(async ({ id }) => numbered(await call('meeting.get', { meeting: id }))),
    )
    const lines = [
      [board.name, board.orgnr, board.bodyName].filter(Boolean).join(' · '),
      `${t('cli.members')}:`,
      ...members.map(
        ({ name, role, organisation, from, to }) =>
          `  ${[name, t(`ui.members.roles.${role}`), organisation, `${from ?? ''}–${to ?? ''}`].join(' · ')}`,
      ),
      `${t('cli.meetings')}:`,
      ...rows.map(
        ({ number, date, place, state }) =>
          `  ${[date, number, place, t(`meeting.states.${state}`)].join(' · ')}`,
      ),
    ]
    return { json: { board, members, meetings }, lines }
  },
}

/** With the numbers and labels that are derived from the order. */
function numbered(meeting: MeetingDetail) {
  const { items, labels } = numbersOf(meeting.items, meeting.sent)
  return {
    ...meeting,
    items: meeting.items.map((item, index) => ({
      ...item,
      number: asNumber(items[index] ?? ''),
      reference: referenceText(labels[index] ?? [], null),
      attachments: item.attachments.map((attachment, at) => ({
        ...attachment,
        label: labels[index]?.[at] ?? '',
      })),
    })),
    minutes: meeting.minutes && {
      ...meeting.minutes,
      paragraphs: meeting.minutes.paragraphs.map((paragraph, index) => ({ ...paragraph, number: index + 1 })),
    },
  }
}

/** A script reads 7 as a number; "7 a" can only be text. */
function asNumber(number: string): number | string {
  return /^\d+$/.test(number) ? Number(number) : number
}

function meetingLines(meeting: ReturnType<typeof numbered>, t: Translate): readonly string[] {
  const { number, date, start, end, place, items, minutes, unread } = meeting
  return [
    [number, date, `${start ?? ''}–${end ?? ''}`, place].join(' · '),
    `${t('cli.items')}:`,
    ...items.flatMap((item) => [
      `  ${item.number}. ${item.title}${item.reference ? ` (${item.reference})` : ''}`,
      ...(item.proposal ? [`     ${item.proposal}`] : []),
    ]),
    ...(minutes ? [`${t('cli.paragraphs')}:`] : []),
    ...(minutes?.paragraphs ?? []).flatMap((paragraph) => [
      `  § ${paragraph.number} ${paragraph.title}`,
      ...(paragraph.decision ? [`     ${paragraph.decision}`] : []),
    ]),
    ...unread.map((line) => t('cli.unread', line)),
  ]
}
