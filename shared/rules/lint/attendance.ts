/** Who was there at which paragraph, and what can be wrong with how the minutes say it. */
import type { Attendance, AttendanceInput, Minutes } from '../../model/minutes.ts'
import type { AttendanceId } from '../../values.ts'
import { participantsAt } from '../participants.ts'
import { roleOf } from '../roles.ts'
import type { Check, Hit } from './rule.ts'

/** Kommunallagen 5:66: who served. */
export const nobodyPresent: Check = ({ minutes }) =>
  minutes.attendance.some(({ presence }) => presence !== 'absent')
    ? []
    : [{ place: { kind: 'attendance', id: null } }]

/**
 * What ends right before it begins may be of one whose only paragraphs are gone (`following`): whether that one was there
 * at all is not for a key to say.
 */
export const intervalReversed: Check = ({ minutes }) =>
  ofParts(minutes, (person) => {
    const { fromParagraph: from, untilParagraph: until } = person
    if (from === null || until === null || from <= until) return []
    const mended = until === from - 1 ? null : { fromParagraph: until, untilParagraph: from }
    return [hitOf(minutes, person, mended)]
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

/** Those who are put down as chair, two at the same paragraph; who has jäv there does not lead. */
export const twoChairs: Check = ({ minutes }) => {
  const found = new Map<AttendanceId, Hit>()
  for (const place of minutes.paragraphs.keys()) {
    const [first, ...others] = participantsAt(minutes, place + 1).filter(
      ({ role }) => roleOf(role) === 'chair',
    )
    for (const { id, name } of others) {
      const params = { name, other: first?.name ?? '', number: minutes.firstParagraph + place }
      if (!found.has(id)) found.set(id, { place: { kind: 'attendance', id }, params })
    }
  }
  return [...found.values()]
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
