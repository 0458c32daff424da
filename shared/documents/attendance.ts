/** Who was there: one quiet table for each group of the minutes' head. */
import type { MeetingKind } from '../model/meeting.ts'
import type { Attendance, Minutes } from '../model/minutes.ts'
import type { Table } from './block.ts'
import { type DocumentWords, fill } from './words.ts'

/** Present, then those present for a part in the order they are first met, then those who had said they could not come. */
export function attendanceTables(
  { attendance: people, firstParagraph }: Pick<Minutes, 'attendance' | 'firstParagraph'>,
  kind: MeetingKind,
  words: DocumentWords,
): readonly Table[] {
  const titles = kind === 'perCapsulam' ? words.attendancePerCapsulam : words
  const titleOf = (person: Attendance) => groupTitle(person, firstParagraph, titles)
  const withOrganisation = people.some(({ organisation }) => organisation !== '')
  const groups = Map.groupBy(people, titleOf)
  const inOrder = (['present', 'part', 'absent'] as const).flatMap((presence) => [
    ...new Set(people.filter((person) => person.presence === presence).map(titleOf)),
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
    rows: (groups.get(title) ?? []).map(({ name, role, organisation }) => ({
      cells: withOrganisation ? [name, role, organisation] : [name, role],
    })),
  }))
}

/** Stored are the paragraphs' places in the minutes; printed are their numbers. */
function groupTitle(
  person: Attendance,
  firstParagraph: number,
  titles: DocumentWords['attendancePerCapsulam'],
): string {
  if (person.presence === 'present') return titles.present
  if (person.presence === 'absent') return titles.absent
  const printed = (place: number | null) => place && place + firstParagraph - 1
  const [from, until] = [printed(person.fromParagraph), printed(person.untilParagraph)]
  if (from !== null && from === until) return fill(titles.atParagraph, { from })
  if (from !== null && until !== null) return fill(titles.betweenParagraphs, { from, until })
  if (from !== null) return fill(titles.fromParagraph, { from })
  if (until !== null) return fill(titles.untilParagraph, { until })
  return titles.partly
}
