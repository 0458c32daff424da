/** Who was there: one quiet table for each group of the minutes' head. */
import type { MeetingKind } from '../model/meeting.ts'
import type { Attendance, Minutes } from '../model/minutes.ts'
import { presidedAt } from '../rules/presiding.ts'
import { serviceStretches, stayOf } from '../rules/stay.ts'
import { intersection, type Stretches, tidied } from '../rules/stretches.ts'
import type { Table } from './block.ts'
import { type DocumentWords, fill } from './words.ts'

type People = Pick<Minutes, 'attendance' | 'firstParagraph' | 'paragraphs'>

/** Present, then those present for a part in the order they are first met, then those who had said they could not come. */
export function attendanceTables(minutes: People, kind: MeetingKind, words: DocumentWords): readonly Table[] {
  const people = minutes.attendance
  const titles = kind === 'perCapsulam' ? words.attendancePerCapsulam : words
  const titleOf = (person: Attendance) => groupTitle(person, minutes, titles, words)
  const withOrganisation = people.some(({ organisation }) => organisation !== '')
  const groups = Map.groupBy(people, titleOf)
  const inOrder = (['present', 'part', 'absent'] as const).flatMap((presence) => [
    ...new Set(people.filter((person) => printedPresence(person) === presence).map(titleOf)),
  ])
  return inOrder.map((title) => ({
    kind: 'table',
    title,
    showHead: false,
    columns: [
      { title: words.name, align: 'start', width: 8 },
      { title: words.role, align: 'start', width: 10 },
      ...(withOrganisation ? [{ title: words.organisation, align: 'start', width: 10 } as const] : []),
    ],
    rows: (groups.get(title) ?? []).map((person) => {
      const role = roleText(person, minutes, words)
      return { cells: withOrganisation ? [person.name, role, person.organisation] : [person.name, role] }
    }),
  }))
}

/** Who was away for a while was there for a part. */
function printedPresence({ presence, gaps }: Attendance): Attendance['presence'] {
  return presence === 'present' && gaps.length > 0 ? 'part' : presence
}

/** Stored are the paragraphs' places in the minutes; printed are their numbers. */
function groupTitle(
  person: Attendance,
  minutes: People,
  titles: DocumentWords['attendancePerCapsulam'],
  words: DocumentWords,
): string {
  const presence = printedPresence(person)
  if (presence === 'present') return titles.present
  if (presence === 'absent') return titles.absent
  const stay = person.gaps.length > 0 ? inside(stayOf(person), minutes) : []
  if (stay.length > 1) return fill(titles.atParagraphs, { paragraphs: paragraphsText(stay, minutes, words) })
  // Whose paragraphs are gone was there at none of these.
  if (stayOf(person).length === 0) return titles.partly
  const printed = (place: number | null) => place && place + minutes.firstParagraph - 1
  const [from, until] = [
    printed(stay[0]?.from ?? person.fromParagraph),
    printed(stay[0]?.until ?? person.untilParagraph),
  ]
  if (from !== null && from === until) return fill(titles.atParagraph, { from })
  if (from !== null && until !== null) return fill(titles.betweenParagraphs, { from, until })
  if (from !== null) return fill(titles.fromParagraph, { from })
  if (until !== null) return fill(titles.untilParagraph, { until })
  return titles.partly
}

/** "ersättare, tjänstgör för Anna Ek §§ 3–9, på distans"; "vice ordförande, tjänstgörande ordförande § 4" */
function roleText(person: Attendance, minutes: People, words: DocumentWords): string {
  const seats = Map.groupBy(person.serves, (service) => service.for)
  const services = [...seats].flatMap(([seat, services]) => {
    const served = inside(tidied(services.flatMap(serviceStretches)), minutes)
    if (served.length === 0) return []
    const name = minutes.attendance.find(({ id }) => id === seat)?.name
    const serves = name === undefined ? words.serves : fill(words.servesFor, { name })
    // For as long as the person was there goes without saying.
    const isWhole = isDeepEqual(served, inside(stayOf(person), minutes))
    return [isWhole ? serves : `${serves} ${paragraphsText(served, minutes, words)}`]
  })
  const presided = presidedAt(minutes, person.id)
  const isThroughout = isDeepEqual(presided, inside(stayOf(person), minutes))
  const led = isThroughout ? words.presides : `${words.presides} ${paragraphsText(presided, minutes, words)}`
  const leads = presided.length > 0 ? [led] : []
  return [person.role, ...leads, ...services, ...(person.remote ? [words.remotely] : [])]
    .filter((part) => part !== '')
    .join(', ')
}

/** What of it there are paragraphs for. */
function inside(stretches: Stretches, { paragraphs }: People): Stretches {
  return intersection(stretches, [{ from: 1, until: paragraphs.length }])
}

/** "§ 4", "§§ 1–4 och 7–9", "§§ 1, 3 och 5"; the sign stays with the first number. */
function paragraphsText(stretches: Stretches, { firstParagraph }: People, words: DocumentWords): string {
  const number = (place: number) => place + firstParagraph - 1
  const parts = stretches.map(({ from, until }) =>
    until === null || until === from ? `${number(from)}` : `${number(from)}–${number(until)}`,
  )
  const last = parts.at(-1) ?? ''
  if (parts.length > 1) return `§§\u00a0${fill(words.and, { first: parts.slice(0, -1).join(', '), last })}`
  return last.includes('–') ? `§§\u00a0${last}` : `§\u00a0${last}`
}

function isDeepEqual(some: Stretches, others: Stretches): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}
