/** Who was there: one quiet table for each group of the minutes' head. */
import type { Attendance } from '../model/minutes.ts'
import type { Table } from './block.ts'
import { type DocumentWords, fill } from './words.ts'

/** Present, then those present for a part in the order they are first met, then those who had said they could not come. */
export function attendanceTables(people: readonly Attendance[], words: DocumentWords): readonly Table[] {
  const withOrganisation = people.some(({ organisation }) => organisation !== '')
  const groups = Map.groupBy(people, (person) => groupTitle(person, words))
  const inOrder = (['present', 'part', 'absent'] as const).flatMap((presence) => [
    ...new Set(
      people.filter((person) => person.presence === presence).map((person) => groupTitle(person, words)),
    ),
  ])
  return inOrder.map((title) => ({
    kind: 'table',
    title,
    showHead: false,
    columns: [
      { title: words.name, align: 'start', width: 9 },
      { title: words.role, align: 'start', width: 9 },
      ...(withOrganisation ? [{ title: words.organisation, align: 'start', width: 10 } as const] : []),
    ],
    rows: (groups.get(title) ?? []).map(({ name, role, organisation }) =>
      withOrganisation ? [name, role, organisation] : [name, role],
    ),
  }))
}

function groupTitle(person: Attendance, words: DocumentWords): string {
  if (person.presence === 'present') return words.present
  if (person.presence === 'absent') return words.absent
  const { fromParagraph: from, untilParagraph: until } = person
  if (from !== null && from === until) return fill(words.atParagraph, { from })
  if (from !== null && until !== null) return fill(words.betweenParagraphs, { from, until })
  if (from !== null) return fill(words.fromParagraph, { from })
  if (until !== null) return fill(words.untilParagraph, { until })
  return words.partly
}
