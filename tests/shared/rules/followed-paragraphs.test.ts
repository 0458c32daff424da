import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Attendance } from '../../../shared/model/minutes.ts'
import { following } from '../../../shared/rules/followed-paragraphs.ts'
import { isThereAt } from '../../../shared/rules/participants.ts'
import { serviceAt, stayFields } from '../../../shared/rules/stay.ts'
import type { AttendanceId } from '../../../shared/values.ts'
import { attendance } from '../documents/meetings.ts'

const id = 1 as AttendanceId
const seat = 2 as AttendanceId
const part = (fromParagraph: number | null, untilParagraph: number | null, more: Partial<Attendance> = {}) =>
  attendance({ id, presence: 'part', fromParagraph, untilParagraph, ...more })
const letters = (order: string) => order.split('')
const stayOf = ({ presence, fromParagraph, untilParagraph, gaps }: Attendance) => ({
  presence,
  fromParagraph,
  untilParagraph,
  gaps,
})

test.each([
  ['a paragraph before the first makes it later', part(4, null), 'abcde', 'aXbcde', { fromParagraph: 5 }],
  ['one taken out before the last makes it earlier', part(null, 4), 'abcde', 'abde', { untilParagraph: 3 }],
  ['who has left does not come back for one put in', part(null, 2), 'abcde', 'abXcde', { untilParagraph: 2 }],
  ['who comes is there at one put in before', part(3, null), 'abcde', 'abXcde', { fromParagraph: 3 }],
  ['one at the very beginning is as the next', part(null, 2), 'abc', 'Xabc', { untilParagraph: 3 }],
  [
    'the first moved to the end leaves a gap',
    part(null, 2),
    'abcd',
    'bcda',
    { untilParagraph: 4, gaps: [{ from: 2, until: 3 }] },
  ],
  [
    'a gap moves',
    attendance({ id, gaps: [{ from: 3, until: 3 }] }),
    'abcd',
    'acbd',
    { gaps: [{ from: 2, until: 2 }] },
  ],
  ['who left before the end misses what is added there', part(null, 3), 'abc', 'abcX', { untilParagraph: 3 }],
  ['who comes after the last is there at what is added', part(4, null), 'abc', 'abcX', { fromParagraph: 4 }],
  ['who comes after the last comes after the new last', part(4, null), 'abc', 'abXc', { fromParagraph: 5 }],
  [
    'whose only paragraph goes was there at none',
    part(3, 3),
    'abcd',
    'abd',
    { fromParagraph: 3, untilParagraph: 2 },
  ],
  ['so too where it was the first', part(null, 1), 'abcd', 'bcd', { fromParagraph: 2, untilParagraph: 1 }],
])('%s', (_, person, before, after, expected) => {
  const followed = following(person, letters(before), letters(after))
  expect(stayOf(followed)).toMatchObject(expected)
})

test('nothing is written of those for whom nothing changes, nor of part of a meeting that is not said', () => {
  for (const person of [
    attendance({ id }),
    part(null, null),
    part(null, 2),
    attendance({ id, presence: 'absent' }),
  ])
    expect(following(person, letters('abcd'), letters('abdcX'))).toBe(person)
})

test('a service in a seat moves with its paragraphs, and ends where they are gone', () => {
  const deputy = attendance({ id, serves: [{ from: 2, until: 2, for: seat }] })
  const moved = following(deputy, letters('abcd'), letters('acdb'))
  expect(moved.serves).toEqual([{ from: 4, until: 4, for: seat }])
  // One who serves nowhere must not be taken for one of whom nothing is said.
  expect(following(deputy, letters('abcd'), letters('acd')).serves).toEqual([
    { from: 2, until: 1, for: seat },
  ])
})

type Order = readonly number[]
const change: fc.Arbitrary<(order: Order, added: number) => Order> = fc.oneof(
  fc.nat(12).map((at) => (order: Order, added: number) => order.toSpliced(at, 0, added)),
  fc.nat(11).map((at) => (order: Order) => order.toSpliced(at % Math.max(order.length, 1), 1)),
  fc.tuple(fc.nat(11), fc.nat(11)).map(([from, to]) => (order: Order) => {
    const [moved] = order.slice(from)
    return moved === undefined ? order : order.toSpliced(from, 1).toSpliced(to, 0, moved)
  }),
)
const place = fc.integer({ min: 1, max: 9 })
const span = fc.record({ from: fc.option(place), until: fc.option(place), for: fc.constant(seat) })
const person = fc
  .record({
    presence: fc.constantFrom('present', 'part', 'absent'),
    fromParagraph: fc.option(place),
    untilParagraph: fc.option(place),
    gaps: fc.array(fc.record({ from: place, until: place }), { maxLength: 2 }),
    serves: fc.array(span, { maxLength: 1 }),
  })
  .map((stay) => attendance({ id, ...stay }))

test('who was there and who served at a paragraph is the same whatever is added, moved and removed', () => {
  fc.assert(
    fc.property(person, fc.array(change, { maxLength: 10 }), (first, changes) => {
      const start: Order = [1, 2, 3, 4, 5, 6]
      const saidOf = (one: Attendance, order: Order) =>
        new Map(order.map((id, at) => [id, [isThereAt(one, at + 1), serviceAt(one, at + 1)?.for ?? null]]))
      let [now, order] = [first, start]
      let said = saidOf(first, start)
      for (const [index, change] of changes.entries()) {
        const next = change(order, 100 + index)
        now = following(now, order, next)
        order = next
        const after = saidOf(now, order)
        for (const [id, was] of said) if (after.has(id)) expect(after.get(id)).toEqual(was)
        said = after
      }
    }),
  )
})

test('a paragraph moved there and back leaves a stay as it was written', () => {
  const stretch = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 }))
  fc.assert(
    fc.property(stretch, fc.nat(5), fc.nat(5), ([from, length], one, other) => {
      const person = attendance({ id, ...stayFields([{ from, until: Math.min(6, from + length) }]) })
      const before = [1, 2, 3, 4, 5, 6]
      const after = before.toSpliced(one, 1).toSpliced(other, 0, one + 1)
      expect(following(following(person, before, after), after, before)).toEqual(person)
    }),
  )
})
