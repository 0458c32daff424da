/** `justera show FILE`: everything that the file holds, structured. */
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { Body } from '../../shared/model/board.ts'
import type { Item } from '../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import { numbersOf } from '../../shared/rules/frozen-numbering.ts'
import { referenceText } from '../../shared/rules/numbering.ts'
import { bodyLine } from './bodies.ts'
import type { Command, CommandContext } from './command.ts'
import { bodyOption, findBody, findMeeting, listMeetings } from './find-meeting.ts'

export const show: Command = {
  file: true,
  readOnly: true,
  options: { meeting: { value: 'DATE' }, number: { value: 'N' }, ...bodyOption },
  async run(context, options, file) {
    const { call, grant, t } = context
    const { board } = await call('board.open', { file: grant(file) })
    if (options.meeting) {
      const meeting = numbered(await call('meeting.get', { meeting: await findMeeting(context, options) }))
      return { json: meeting, lines: meetingLines(meeting, t) }
    }
    const wanted = await findBody(context, options)
    const bodies = (await call('body.list', {})).filter(({ id }) => wanted === undefined || id === wanted)
    const members = (await Promise.all(bodies.map((body) => membersOf(body, context)))).flat()
    const rows = await listMeetings(context, options)
    const meetings = await Promise.all(
      rows.map(async ({ id }) => numbered(await call('meeting.get', { meeting: id }))),
    )
    const lines = [
      [board.name, board.orgnr, board.bodyName].filter(Boolean).join(' · '),
      `${t('cli.bodies')}:`,
      ...bodies.map((body) => `  ${bodyLine(body, t)}`),
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
    return { json: { board, bodies, members, meetings }, lines }
  },
}

/** With the body that they belong to. */
async function membersOf({ id: body }: Body, { call }: CommandContext) {
  return (await call('member.list', { body })).map((member) => ({ ...member, body }))
}

/** With the numbers and labels that are derived from the order. */
function numbered(meeting: MeetingDetail) {
  const { items, labels } = numbersOf(meeting.items, meeting.sent, meeting.board.settings.attachments)
  const first = meeting.minutes?.firstParagraph ?? 1
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
      paragraphs: meeting.minutes.paragraphs.map((paragraph, index) => ({
        ...paragraph,
        number: first + index,
      })),
    },
  }
}

/** A script reads 7 as a number; "7 a" can only be text. */
function asNumber(number: string): number | string {
  return /^\d+$/.test(number) ? Number(number) : number
}

/** Who presents and who else takes part, minutes, case: on one line, for an item that has any. */
function factLines({ presenter, guests, estimate, caseNumber }: Item, t: Translate): readonly string[] {
  const facts = [
    caseNumber && `${t('items.caseNumber')}: ${caseNumber}`,
    presenter && `${t('meeting.item.presenter')}: ${presenter}`,
    guests && `${t('items.guests')}: ${guests}`,
    estimate === null ? '' : t('items.minutes', { minutes: estimate }),
  ].filter((fact) => fact !== '')
  return facts.length === 0 ? [] : [`     ${facts.join(' · ')}`]
}

function meetingLines(meeting: ReturnType<typeof numbered>, t: Translate): readonly string[] {
  const { number, date, start, end, place, remote, absence, items, minutes, unread } = meeting
  return [
    [number, date, [start, end].filter(Boolean).join('–'), place].filter((part) => part !== '').join(' · '),
    ...(remote ? [`${t('items.remote')}: ${remote}`] : []),
    ...(absence ? [`${t('items.absence')}: ${absence}`] : []),
    `${t('cli.items')}:`,
    ...items.flatMap((item) => [
      `  ${item.number}. ${item.title}${item.reference ? ` (${item.reference})` : ''}`,
      ...factLines(item, t),
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
