/** The attendance over a year (närvarolista): people by meetings, with sums. */
import { AppError } from '../errors.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Attendance, Minutes } from '../model/minutes.ts'
import type { Block, Column, DocumentModel, Row, Table } from './block.ts'
import { meetingName } from './format.ts'
import { lookOf, organisationBlock } from './organisation.ts'
import { type DocumentWords, fill } from './words.ts'

/** Meetings beside each other on a standing and on a lying page. */
const mostStanding = 6
const mostLying = 14

/** Whole meeting · a part of it · served in another's seat · absent with notice. */
export type Stay = 'present' | 'part' | 'served' | 'absent'

export interface AttendanceRow {
  readonly name: string
  /** As printed last. */
  readonly role: string
  readonly organisation: string
  /** By meeting; null where the minutes do not name the person. */
  readonly stays: readonly (Stay | null)[]
}

/**
 * @param namesakes names that several people of the register share: minutes know people by name alone
 * @param meetings of one body, in the order of their days; those without minutes are left out
 * @throws AppError NO_MINUTES_OF_YEAR
 */
export function attendanceListDocument(
  meetings: readonly MeetingDetail[],
  year: number,
  words: DocumentWords,
  namesakes: readonly string[] = [],
): DocumentModel {
  const held = meetings.filter(({ minutes }) => minutes && minutes.attendance.length > 0)
  const [first] = held
  if (!first) throw new AppError('NO_MINUTES_OF_YEAR', { year })
  const { board } = first
  const { extract } = words
  const rows = attendanceRows(
    held.flatMap(({ minutes }) => minutes ?? []),
    namesakes,
  )
  const landscape = held.length > mostStanding
  return {
    title: `${extract.attendanceList} ${year}, ${board.bodyName}`,
    author: board.name,
    language: words.languageTag,
    ...lookOf(board),
    ...(landscape ? { landscape } : {}),
    foot: [board.name, board.bodyName, `${extract.attendanceList} ${year}`].join(' · '),
    blocks: [
      organisationBlock(board),
      { kind: 'heading', level: 1, text: `${extract.attendanceList} ${year}` },
      { kind: 'heading', level: 2, text: board.bodyName },
      ...tables(held, rows, words),
      ...notes(held, rows, words),
    ],
  }
}

/**
 * Everybody whom the minutes name, as they are met; two of one name in the same minutes, or in the register, are two,
 * told apart by organisation and role.
 */
export function attendanceRows(
  all: readonly Minutes[],
  namesakes: readonly string[] = [],
): readonly AttendanceRow[] {
  const doubles = new Set([...namesakes, ...all.flatMap(({ attendance }) => doubleNames(attendance))])
  const keyOf = ({ name, role, organisation }: Attendance) =>
    doubles.has(name) ? [name, organisation, role].join('\n') : name
  const people = new Map(all.flatMap(({ attendance }) => attendance).map((person) => [keyOf(person), person]))
  return [...people].map(([key, { name, role, organisation }]) => ({
    name,
    role,
    organisation,
    stays: all.map(({ attendance }) => {
      const person = attendance.find((each) => keyOf(each) === key)
      return person ? stayOf(person) : null
    }),
  }))
}

function doubleNames(attendance: readonly Attendance[]): readonly string[] {
  const names = attendance.map(({ name }) => name)
  return names.filter((name, index) => names.indexOf(name) !== index)
}

function stayOf({ presence, gaps, serves, role }: Attendance): Stay {
  if (presence === 'absent') return 'absent'
  if (serves.length > 0 || /^tjänstgörande|^(?:ersättare|suppleant) för /iu.test(role)) return 'served'
  return presence === 'part' || gaps.length > 0 ? 'part' : 'present'
}

function tables(
  held: readonly MeetingDetail[],
  rows: readonly AttendanceRow[],
  words: DocumentWords,
): readonly Table[] {
  const size = held.length > mostStanding ? mostLying : mostStanding
  const starts = Array.from({ length: Math.ceil(held.length / size) }, (_, index) => index * size)
  return starts.map((start) => {
    const isLast = start === starts.at(-1)
    return tableOf(held.slice(start, start + size), rows, { start, withSums: isLast }, words)
  })
}

function tableOf(
  meetings: readonly MeetingDetail[],
  people: readonly AttendanceRow[],
  { start, withSums }: { readonly start: number; readonly withSums: boolean },
  words: DocumentWords,
): Table {
  const { extract } = words
  const column = (title: string, width: number, align: Column['align'] = 'start'): Column => ({
    title,
    width,
    align,
  })
  const staysOf = ({ stays }: AttendanceRow) => stays.slice(start, start + meetings.length)
  const sums = meetings.map((_, index) => people.filter(({ stays }) => wasThere(stays[start + index])).length)
  const total = withSums ? [String(sum(people.map(({ stays }) => stays.filter(wasThere).length)))] : []
  const last: Row = { tone: 'sum', cells: [extract.sum, '', ...sums.map(String), ...total] }
  return {
    kind: 'table',
    showHead: true,
    density: 'compact',
    columns: [
      column(words.name, 9),
      column(words.role, 9),
      ...meetings.map(({ date }) => column(shortDate(date), 2.6)),
      ...(withSums ? [column(extract.sumOf, 3, 'end')] : []),
    ],
    rows: [
      ...people.map((person) => ({
        cells: [
          person.name,
          person.role,
          ...staysOf(person).map((stay) => (stay ? extract.stay[stay] : extract.notNamed)),
          ...(withSums ? [sumText(person, words)] : []),
        ],
      })),
      last,
    ],
  }
}

function wasThere(stay: Stay | null | undefined): boolean {
  return stay != null && stay !== 'absent'
}

function sum(counts: readonly number[]): number {
  return counts.reduce((before, count) => before + count, 0)
}

/** "5 av 6": of the meetings whose minutes name the person. */
function sumText({ stays }: AttendanceRow, { extract }: DocumentWords): string {
  const named = stays.filter((stay) => stay !== null)
  return fill(extract.outOf, { count: named.filter(wasThere).length, all: named.length })
}

/** "12/3" */
function shortDate(date: string): string {
  return `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`
}

/** What the signs mean, which meetings the days are, and of which the minutes may still change. */
function notes(
  held: readonly MeetingDetail[],
  rows: readonly AttendanceRow[],
  words: DocumentWords,
): readonly Block[] {
  const { extract } = words
  const used = new Set(rows.flatMap(({ stays }) => stays))
  const signs = (['present', 'part', 'served', 'absent'] as const)
    .filter((stay) => used.has(stay))
    .map((stay) => `${extract.stay[stay]} ${extract.stayMeaning[stay]}`)
  const legend = [...signs, ...(used.has(null) ? [`${extract.notNamed} ${extract.notNamedMeaning}`] : [])]
  const meetings = held.map(
    (meeting) => `${shortDate(meeting.date)} ${meetingName(meeting, meeting.board.kind, words)}`,
  )
  const open = held.filter(({ minutes }) => !minutes?.signOff).map(({ date }) => shortDate(date))
  const lines = [
    `${legend.join(', ')}.`,
    `${meetings.join(', ')}.`,
    ...(open.length > 0 ? [fill(extract.openMinutes, { dates: open.join(', ') })] : []),
  ]
  return lines.map((text) => ({ kind: 'paragraph', tone: 'meta', runs: [{ text }] }))
}
