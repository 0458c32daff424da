import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Attendance, AttendanceInput } from '../../../shared/model/minutes.ts'
import {
  type AttendanceChange,
  changesBetween,
  withChange,
} from '../../../shared/rules/attendance-changes.ts'
import { isThereAt } from '../../../shared/rules/participants.ts'
import { serviceAt } from '../../../shared/rules/stay.ts'
import type { AttendanceId } from '../../../shared/values.ts'
import { attendance } from '../documents/meetings.ts'

const count = 8
const anna = 1 as AttendanceId
const bo = 2 as AttendanceId
const cia = 3 as AttendanceId
const ids = [anna, bo, cia]

const people = (...given: readonly Partial<Attendance>[]) =>
  ids.map((id, index) => attendance({ id, name: ['Anna Ek', 'Bo Al', 'Cia Lo'][index]!, ...given[index] }))
const leaves = (person: AttendanceId, last: number): AttendanceChange => ({ kind: 'leaves', person, last })
const comes = (person: AttendanceId, first: number): AttendanceChange => ({ kind: 'comes', person, first })
const serves = (person: AttendanceId, served: AttendanceId, first: number): AttendanceChange => ({
  kind: 'serves',
  person,
  for: served,
  first,
})
const stopsServing = (person: AttendanceId, last: number): AttendanceChange => ({
  kind: 'stopsServing',
  person,
  last,
})
const played = (before: readonly Attendance[], ...changes: readonly AttendanceChange[]) =>
  changes.reduce(withChange, before)
const stayFieldsOf = ({ presence, fromParagraph, untilParagraph, gaps }: Attendance) => [
  presence,
  fromParagraph,
  untilParagraph,
  gaps,
]

describe('a change of attendance', () => {
  const absent = { presence: 'absent' } as const

  test.each([
    ['who leaves at § 4 was there till and with § 4', {}, [leaves(anna, 4)], ['part', null, 4, []]],
    ['who left before § 4 was there till and with § 3', {}, [leaves(anna, 3)], ['part', null, 3, []]],
    ['who left before the first paragraph was away', {}, [leaves(anna, 0)], ['absent', null, null, []]],
    ['who was away comes at § 3', absent, [comes(anna, 3)], ['part', 3, null, []]],
    ['who comes at the first paragraph is present', absent, [comes(anna, 1)], ['present', null, null, []]],
    [
      'who leaves and comes back has a gap between',
      {},
      [leaves(anna, 3), comes(anna, 5)],
      ['present', null, null, [{ from: 4, until: 4 }]],
    ],
    [
      'who comes back in the same paragraph never left',
      {},
      [leaves(anna, 3), comes(anna, 3)],
      ['present', null, null, []],
    ],
    [
      'who comes back in the next paragraph missed nothing',
      {},
      [leaves(anna, 3), comes(anna, 4)],
      ['present', null, null, []],
    ],
    [
      'a guest at one paragraph comes and leaves at it',
      absent,
      [comes(anna, 5), leaves(anna, 5)],
      ['part', 5, 5, []],
    ],
    [
      'an arrival that was none is taken back',
      absent,
      [comes(anna, 5), leaves(anna, 4)],
      ['absent', null, null, []],
    ],
    [
      'an earlier leaving, put down late, holds up to the return',
      {},
      [leaves(anna, 6), comes(anna, 8), leaves(anna, 2)],
      ['present', null, null, [{ from: 3, until: 7 }]],
    ],
    [
      'an interval that is reversed is nothing to leave, and can be come into',
      { presence: 'part', fromParagraph: 5, untilParagraph: 2 },
      [comes(anna, 3)],
      ['part', 3, null, []],
    ],
  ] as const)('%s', (_, given, changes, expected) => {
    expect(stayFieldsOf(played(people(given), ...changes)[0]!)).toEqual(expected)
  })

  test('for a part that is not known, to stay changes nothing', () => {
    const before = people({ presence: 'part' })
    expect(changesBetween(before, played(before, comes(anna, 3)))).toEqual([])
  })
})

describe('a deputy', () => {
  const servesOf = (people: readonly Attendance[], id: AttendanceId) =>
    people.find((person) => person.id === id)?.serves

  test('serves from where the member has left', () => {
    const after = played(people(), leaves(anna, 3), serves(bo, anna, 3))
    expect(servesOf(after, bo)).toEqual([{ from: 4, until: null, for: anna }])
  })

  test('serves from the beginning for one who is absent', () => {
    const after = played(people({ presence: 'absent' }), serves(bo, anna, 1))
    expect(servesOf(after, bo)).toEqual([{ from: null, until: null, for: anna }])
  })

  test('stops by itself when the member comes back, and stays', () => {
    const after = played(people(), leaves(anna, 3), serves(bo, anna, 4), comes(anna, 7))
    expect(servesOf(after, bo)).toEqual([{ from: 4, until: 6, for: anna }])
    expect(isThereAt(after[1]!, 7)).toBe(true)
  })

  test('stops by leaving', () => {
    const after = played(people({ presence: 'absent' }), serves(bo, anna, 2), leaves(bo, 5))
    expect(servesOf(after, bo)).toEqual([{ from: 2, until: 5, for: anna }])
  })

  test('who was away comes to serve', () => {
    const after = played(people({ presence: 'absent' }, { presence: 'absent' }), serves(bo, anna, 4))
    expect(stayFieldsOf(after[1]!)).toEqual(['part', 4, null, []])
  })

  test('gives the seat over to another', () => {
    const after = played(people({ presence: 'absent' }), serves(bo, anna, 1), serves(cia, anna, 4))
    expect(servesOf(after, bo)).toEqual([{ from: null, until: 3, for: anna }])
    expect(servesOf(after, cia)).toEqual([{ from: 4, until: null, for: anna }])
  })

  test('does not serve for one who stays to the end', () => {
    const before = people()
    expect(played(before, serves(bo, anna, 2))).toBe(before)
  })

  test('stops serving till and with a paragraph, and stays', () => {
    const after = played(people({ presence: 'absent' }), serves(bo, anna, 1), stopsServing(bo, 2))
    expect(servesOf(after, bo)).toEqual([{ from: null, until: 2, for: anna }])
    expect(isThereAt(after[1]!, 3)).toBe(true)
  })
})

describe('whatever is played', () => {
  const person = fc.constantFrom(...ids)
  const place = fc.integer({ min: 1, max: count })
  const last = fc.integer({ min: 0, max: count })
  const change: fc.Arbitrary<AttendanceChange> = fc.oneof(
    fc.record({ kind: fc.constant('leaves' as const), person, last }),
    fc.record({ kind: fc.constant('comes' as const), person, first: place }),
    fc.record({ kind: fc.constant('serves' as const), person, for: person, first: place }),
    fc.record({ kind: fc.constant('stopsServing' as const), person, last }),
  )
  const changes = fc.array(change, { maxLength: 25 })
  const places = Array.from({ length: count + 1 }, (_, index) => index + 1)

  test('stays are valid, in order, apart from each other and inside the minutes', () => {
    fc.assert(
      fc.property(changes, (changes) => {
        for (const person of played(people(), ...changes)) {
          const { id: _, ...input } = person
          expect(AttendanceInput.parse(input)).toEqual(input)
          const { fromParagraph: from, untilParagraph: until, gaps, presence } = person
          expect(from === null || (from > 1 && from <= count)).toBe(true)
          expect(until === null || (until >= (from ?? 1) && until <= count)).toBe(true)
          expect(presence === 'part').toBe(from !== null || until !== null)
          let least = (from ?? 1) + 1
          for (const gap of gaps) {
            expect(gap.from).toBeGreaterThanOrEqual(least)
            expect(gap.until).toBeGreaterThanOrEqual(gap.from)
            expect(gap.until).toBeLessThan(until ?? count + 1)
            // At least one paragraph between two gaps.
            least = gap.until + 2
          }
        }
      }),
    )
  })

  test('isThereAt says what was played', () => {
    const stayChange = change.filter(({ kind }) => kind === 'leaves' || kind === 'comes')
    fc.assert(
      fc.property(fc.array(stayChange, { maxLength: 25 }), (changes) => {
        // The last place stands for all that comes after the minutes as they are.
        const there = new Map(ids.map((id) => [id, places.map(() => true)]))
        for (const one of changes) {
          const row = there.get(one.person)!
          const turnsTo = one.kind === 'comes'
          let index = one.kind === 'leaves' ? one.last : one.kind === 'comes' ? one.first - 1 : 0
          if (turnsTo && row[index]) index += 1
          for (; index < row.length && row[index] !== turnsTo; index += 1) row[index] = turnsTo
        }
        for (const person of played(people(), ...changes))
          expect(places.map((place) => isThereAt(person, place))).toEqual(there.get(person.id))
      }),
    )
  })

  test('nobody serves while away, for one who is there, in two seats, or in another deputy’s seat', () => {
    fc.assert(
      fc.property(changes, (changes) => {
        const after = played(people(), ...changes)
        for (const place of places) {
          const services = after.flatMap((person) => {
            const now = person.serves.filter(
              ({ from, until }) => (from ?? 1) <= place && place <= (until ?? count + 1),
            )
            expect(now.length).toBeLessThanOrEqual(1)
            expect(serviceAt(person, place)).toEqual(now[0] ?? null)
            if (now.length > 0) expect(isThereAt(person, place)).toBe(true)
            return now
          })
          const seats = services.map((service) => service.for)
          expect(new Set(seats).size).toBe(seats.length)
          for (const person of after)
            if (seats.includes(person.id)) expect(isThereAt(person, place)).toBe(false)
        }
      }),
    )
  })

  test('a change that is made again changes nothing', () => {
    fc.assert(
      fc.property(changes, change, (changes, again) => {
        if (again.kind === 'comes') return
        const once = played(people(), ...changes, again)
        expect(changesBetween(once, withChange(once, again))).toEqual([])
      }),
    )
  })
})
