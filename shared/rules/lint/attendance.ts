/** Who was there at which paragraph, and what can be wrong with how the minutes say it. */
import type { Attendance, AttendanceInput, Minutes } from '../../model/minutes.ts'
import { isThereAt } from '../participants.ts'
import { roleOf } from '../roles.ts'
import type { Check, Hit } from './rule.ts'

/** Kommunallagen 5:66: who served. */
export const nobodyPresent: Check = ({ minutes }) =>
  minutes.attendance.some(({ presence }) => presence !== 'absent')
    ? []
    : [{ place: { kind: 'attendance', id: null } }]

export const intervalReversed: Check = ({ minutes }) =>
  ofParts(minutes, (person) => {
    const { fromParagraph: from, untilParagraph: until } = person
    if (from === null || until === null || from <= until) return []
    return [hitOf(minutes, person, { fromParagraph: until, untilParagraph: from })]
  })

export const intervalOutside: Check = ({ minutes }) =>
  ofParts(minutes, (person) => {
    const last = minutes.paragraphs.length
    const { fromParagraph: from, untilParagraph: until } = person
    const beyond = [from, until].some((place) => place !== null && place > last)
    if (!beyond) return []
    // Until beyond the end is until the end; who came after it did not come.
    const mended = from !== null && from > last ? null : { untilParagraph: null }
    return [hitOf(minutes, person, mended)]
  })

export const intervalOpen: Check = ({ minutes }) =>
  ofParts(minutes, (person) =>
    person.fromParagraph === null && person.untilParagraph === null
      ? [hitOf(minutes, person, { presence: 'present' })]
      : [],
  )

/** Those who are put down as chair, two at the same paragraph. */
export const twoChairs: Check = ({ minutes }) => {
  const chairs = minutes.attendance.filter(({ role }) => roleOf(role) === 'chair')
  return chairs.flatMap((person, index): readonly Hit[] => {
    for (const place of minutes.paragraphs.keys()) {
      const other = chairs.slice(0, index).find((earlier) => isThereAt(earlier, place + 1))
      if (!other || !isThereAt(person, place + 1)) continue
      const number = minutes.firstParagraph + place
      const params = { name: person.name, other: other.name, number }
      return [{ place: { kind: 'attendance', id: person.id }, params }]
    }
    return []
  })
}

function ofParts({ attendance }: Minutes, find: (person: Attendance) => readonly Hit[]): readonly Hit[] {
  return attendance.filter(({ presence }) => presence === 'part').flatMap(find)
}

function hitOf(minutes: Minutes, person: Attendance, mended: Partial<AttendanceInput> | null): Hit {
  const { id, ...attendance } = person
  const printed = (place: number | null) => (place === null ? '–' : place + minutes.firstParagraph - 1)
  return {
    place: { kind: 'attendance', id },
    params: {
      name: person.name,
      from: printed(person.fromParagraph),
      until: printed(person.untilParagraph),
      last: minutes.firstParagraph + minutes.paragraphs.length - 1,
    },
    ...(mended && {
      fix: { call: 'attendance.update', input: { id, attendance: { ...attendance, ...mended } } },
    }),
  }
}
