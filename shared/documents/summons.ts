/** The kallelse: who is summoned to what, when and where, and what is to be dealt with. */
import { AppError } from '../errors.ts'
import type { Member, Role } from '../model/board.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import { itemNumbersOf } from '../rules/frozen-numbering.ts'
import { printedRole, servesOn } from '../rules/roles.ts'
import type { Block, DocumentModel, Facts, Numbered } from './block.ts'
import { dateText, insideSentence, meetingName, timeSpanText, weekdayDateText } from './format.ts'
import { linkedRuns } from './linked.ts'
import { addressOf, lookOf, organisationBlock } from './organisation.ts'
import { textBlocks } from './prose.ts'
import { type DocumentWords, fill } from './words.ts'

/**
 * @param members those of the body; who has no mandate on the day is left out
 * @throws AppError SUMMONS_PER_CAPSULAM
 */
export function summonsDocument(
  meeting: MeetingDetail,
  members: readonly Member[],
  words: DocumentWords,
): DocumentModel {
  const { board, kind, date } = meeting
  if (kind === 'perCapsulam') throw new AppError('SUMMONS_PER_CAPSULAM')
  const name = meetingName(meeting, board.kind, words)
  const title = fill(words.summons.title, { meeting: insideSentence(name) })
  const present = members.filter((member) => servesOn(member, date))
  return {
    title: `${title}, ${dateText(date, words.language)}`,
    author: board.name,
    language: words.languageTag,
    ...lookOf(board),
    ...addressOf(board),
    foot: [board.name, name, dateText(date, words.language)].join(' · '),
    blocks: [
      organisationBlock(board),
      { kind: 'heading', level: 1, text: title },
      paragraph(invitation(meeting, words)),
      { kind: 'facts', rows: whereAndWhen(meeting, present, words) },
      ...(kind === 'general' ? generalAgenda(meeting, words) : shortAgenda(meeting, words)),
      ...(kind === 'general' ? calledByBoard(meeting, words) : summoned(meeting, present, words)),
    ],
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: linkedRuns(text) }
}

function invitation({ board, kind, number }: MeetingDetail, words: DocumentWords): string {
  const { summons } = words
  const meeting = insideSentence(meetingName({ kind, number }, board.kind, words))
  const values = { organisation: board.name, body: insideSentence(board.bodyName), meeting }
  if (kind === 'general') {
    return fill(board.kind === 'company' ? summons.shareholders : summons.associationMembers, values)
  }
  return fill(board.kind === 'committee' ? summons.committee : summons.board, values)
}

function whereAndWhen(
  meeting: MeetingDetail,
  present: readonly Member[],
  words: DocumentWords,
): Facts['rows'] {
  const { language, summons } = words
  const day = weekdayDateText(meeting.date, language)
  const time = timeSpanText(meeting.start, meeting.end, language)
  const rows = [
    { label: words.time, value: time === '' ? day : fill(summons.at, { date: day, time }) },
    { label: words.place, value: meeting.place },
    { label: summons.remote, value: meeting.remote },
    { label: summons.absence, value: meeting.kind === 'general' ? '' : absenceContact(meeting, present) },
  ]
  return rows
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => ({ label, value, runs: linkedRuns(value) }))
}

/** Whom to tell: as the meeting says, else as the body does, else the secretary. */
export function absenceContact({ absence, board }: MeetingDetail, present: readonly Member[]): string {
  if (absence !== '') return absence
  if (board.settings.absence !== '') return board.settings.absence
  const secretary = present.find(({ role }) => role === 'secretary')
  if (!secretary) return ''
  return [secretary.name, secretary.phone, secretary.email].filter((part) => part !== '').join(', ')
}

/** What is dealt with, a line each, and where the papers are. */
function shortAgenda({ items, sent }: MeetingDetail, words: DocumentWords): readonly Block[] {
  const { summons } = words
  if (items.length === 0) return [paragraph(summons.agendaComes)]
  const numbers = itemNumbersOf(items, sent)
  const hasPapers = items.some(({ attachments }) => attachments.length > 0)
  return [
    { kind: 'heading', level: 2, text: summons.matters },
    {
      kind: 'table',
      columns: [
        { title: summons.number, align: 'start', width: 1 },
        { title: summons.matter, align: 'start', width: 20 },
      ],
      showHead: false,
      rowHead: 1,
      rows: items.map(({ title }, index) => ({ cells: [numbers[index] ?? '', title] })),
    },
    paragraph(hasPapers ? summons.papers : summons.agendaComes),
  ]
}

/** Aktiebolagslagen 7:24: a numbered agenda, the main content of each proposal, and who may take part. */
function generalAgenda({ items, sent, board }: MeetingDetail, words: DocumentWords): readonly Block[] {
  const { summons } = words
  const numbers = itemNumbersOf(items, sent)
  const matters = items.map((item, index): Numbered => {
    return {
      kind: 'numbered',
      number: numbers[index] ?? '',
      title: item.title,
      place: `matter-${index + 1}`,
      blocks: item.secrecy === '' ? textBlocks(item.proposal, item.proposalDoc) : [],
    }
  })
  return [
    paragraph(board.kind === 'company' ? summons.shareholderRight : summons.memberRight),
    { kind: 'heading', level: 2, text: summons.proposedAgenda },
    ...matters,
  ]
}

const deciding: ReadonlySet<Role> = new Set(['chair', 'viceChair', 'member'])

/** Who calls, everybody who is called, and what a deputy is to do with it. */
function summoned(
  { board }: MeetingDetail,
  present: readonly Member[],
  words: DocumentWords,
): readonly Block[] {
  const { summons } = words
  const isCommittee = board.kind === 'committee'
  const namesOf = (chosen: (role: Role) => boolean, withRole: (role: Role) => boolean) =>
    present
      .filter(({ role }) => chosen(role))
      .map(({ name, role }) => (withRole(role) ? `${name} (${printedRole(role, board.kind)})` : name))
      .join(', ')
  const rows = [
    {
      label: summons.by,
      value: namesOf(
        (role) => role === 'chair',
        () => true,
      ),
    },
    {
      label: summons.members,
      value: namesOf(
        (role) => deciding.has(role),
        (role) => role !== 'member',
      ),
    },
    {
      label: isCommittee ? summons.substituteMembers : summons.deputyMembers,
      value: namesOf(
        (role) => role === 'deputy',
        () => false,
      ),
    },
    {
      label: summons.others,
      value: namesOf(
        (role) => role !== 'deputy' && !deciding.has(role),
        () => true,
      ),
    },
  ].filter(({ value }) => value !== '')
  if (rows.length === 0) return []
  const hasDeputies = present.some(({ role }) => role === 'deputy')
  return [
    { kind: 'heading', level: 2, text: summons.summoned },
    { kind: 'facts', rows },
    ...(hasDeputies ? [paragraph(isCommittee ? summons.substitutes : summons.deputies)] : []),
  ]
}

function calledByBoard({ board }: MeetingDetail, words: DocumentWords): readonly Block[] {
  return [paragraph(`${board.name}\n${words.summons.byBoard}`)]
}
