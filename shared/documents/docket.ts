/** The föredragningslista of a committee: its agenda as a table, for the one who leads the meeting. */
import type { Item } from '../model/meeting.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import { clockTimes } from '../rules/clock-times.ts'
import { numbersOf } from '../rules/frozen-numbering.ts'
import { referenceText } from '../rules/numbering.ts'
import { headBlocks } from './agenda.ts'
import type { Column, DocumentModel } from './block.ts'
import { dateText, insideSentence, meetingName, timeText } from './format.ts'
import { lookOf } from './organisation.ts'
import { type DocumentWords, fill } from './words.ts'

/** Characters of a proposal in short. */
const shortest = 180

/** "Styrelsen föreslås besluta att" */
const proposer = /^.{0,60}? föreslås (?:besluta )?(?:att )?(?=\p{Ll})/u

export function docketDocument(meeting: MeetingDetail, words: DocumentWords): DocumentModel {
  const { board } = meeting
  const name = meetingName(meeting, board.kind, words)
  const date = dateText(meeting.date, words.language)
  const title = words.summons.docket
  const columns = columnsOf(meeting, words).filter(
    ({ always, cells }) => always || cells.some((cell) => cell !== ''),
  )
  return {
    title: `${title}, ${insideSentence(name)}, ${date}`,
    author: board.name,
    language: words.languageTag,
    ...lookOf(board),
    landscape: true,
    foot: [board.name, name, date].join(' · '),
    blocks: [
      ...headBlocks(meeting, words, { title }),
      {
        kind: 'table',
        columns: columns.map(({ column }) => column),
        showHead: true,
        rowHead: columns.findIndex(({ isTitle }) => isTitle),
        rows: meeting.items.map((_, index) => ({ cells: columns.map(({ cells }) => cells[index] ?? '') })),
      },
    ],
  }
}

interface DocketColumn {
  readonly column: Column
  readonly cells: readonly string[]
  /** Printed even where it is empty. */
  readonly always?: true
  readonly isTitle?: true
}

function columnsOf(meeting: MeetingDetail, words: DocumentWords): readonly DocketColumn[] {
  const { items, sent, board } = meeting
  const { summons } = words
  const { docketColumns: titles } = summons
  const numbers = numbersOf(items, sent, board.settings.attachments)
  const { times } = clockTimes(meeting)
  const clock = board.settings.clockTimes ? times : []
  const column = (title: string, width: number): Column => ({ title, align: 'start', width })
  return [
    { column: column(summons.number, 2), cells: numbers.items, always: true },
    {
      column: column(titles.time, 3),
      cells: clock.map((time) => (time ? timeText(time, words.language) : '')),
    },
    { column: column(titles.caseNumber, 5), cells: items.map(({ caseNumber }) => caseNumber) },
    {
      column: column(summons.matter, 14),
      cells: items.map((item) => titleOf(item, words)),
      always: true,
      isTitle: true,
    },
    { column: column(titles.presenter, 8), cells: items.map(({ presenter }) => presenter), always: true },
    { column: column(titles.proposal, 15), cells: items.map(proposalInShort), always: true },
    {
      column: column(titles.attachments, 4),
      // The column says "Bilaga" already.
      cells: numbers.labels.map((labels) => referenceText(labels, null).replace(/^\S+ /, '')),
    },
  ]
}

function titleOf({ title, secrecy }: Item, words: DocumentWords): string {
  return secrecy === '' ? title : fill(words.summons.secret, { title })
}

/** Without who is to decide: "Fastställa budgeten för 2027. Anta planen." What is secret is not told. */
export function proposalInShort({ proposal, secrecy }: Pick<Item, 'proposal' | 'secrecy'>): string {
  if (secrecy !== '') return ''
  const text = proposal.replace(/\s+/g, ' ').trim()
  const told = text
    .split(/(?<=(?:[\p{L})”"%]|\d{4})\.) (?=\p{Lu})/u)
    .filter((sentence, index) => index === 0 || proposer.test(sentence))
    .map((sentence) => sentence.replace(proposer, ''))
    .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
    .join(' ')
  if (told.length <= shortest) return told
  return `${told.slice(0, told.lastIndexOf(' ', shortest))} …`
}
