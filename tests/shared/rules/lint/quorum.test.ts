import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lintMinutes } from '../../../../shared/rules/lint/lint.ts'
import { isQuorate, presenceOf } from '../../../../shared/rules/lint/quorum.ts'
import { isThereAt } from '../../../../shared/rules/participants.ts'
import { seatingOf } from '../../../../shared/rules/voters.ts'
import { inputWith, member, paragraph, person } from './minutes.ts'

const stay = fc.record({
  presence: fc.constantFrom('present', 'part', 'absent'),
  fromParagraph: fc.option(fc.integer({ min: 1, max: 12 })),
  untilParagraph: fc.option(fc.integer({ min: 1, max: 12 })),
  gaps: fc
    .option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })))
    .map((gap) => (gap ? [{ from: Math.min(...gap), until: Math.max(...gap) }] : [])),
})

test('one who was there for a part is there from the first to the last of its paragraphs but for the gaps, and at no other', () => {
  fc.assert(
    fc.property(stay, fc.integer({ min: 1, max: 12 }), (one, place) => {
      const from = one.fromParagraph ?? 1
      const until = one.untilParagraph ?? 12
      const inside = Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index)
      const stays = { present: true, absent: false, part: inside.includes(place) }[one.presence]
      const away = one.gaps.some((gap) => gap.from <= place && place <= gap.until)
      expect(isThereAt(one, place)).toBe(stays && !away)
    }),
  )
})

const body = fc.array(fc.record({ stay, deputy: fc.constantFrom('none', 'unsaid', 'serves') }), {
  minLength: 1,
  maxLength: 9,
})

/** Minutes of seven paragraphs with a decision each, by a body of which some members have a deputy beside them. */
function sessionOf(
  seats: readonly { stay: typeof stay extends fc.Arbitrary<infer S> ? S : never; deputy: string }[],
) {
  const attendance = seats.flatMap(({ stay, deputy }, index) => {
    const role = deputy === 'serves' ? `ersättare för Ledamot ${index}` : 'ersättare'
    return [
      person(index + 1, `Ledamot ${index}`, 'ledamot', stay),
      ...(deputy === 'none' ? [] : [person(index + 101, `Ersättare ${index}`, role)]),
    ]
  })
  const paragraphs = Array.from({ length: 7 }, (_, index) =>
    paragraph(index + 1, { itemId: null, decision: 'Nämnden godkände rapporten.' }),
  )
  const members = seats.map((_, index) => member(`Ledamot ${index}`))
  return inputWith({ body: 'committee', minutes: { attendance, paragraphs }, members })
}

test('a decision is found to lack a quorum exactly where no more than half of the seats were filled', () => {
  fc.assert(
    fc.property(body, (seats) => {
      const input = sessionOf(seats)
      const found = lintMinutes(input)
      const at = (code: string) =>
        found.flatMap((one) =>
          one.code === code && one.place.kind === 'paragraph' ? [one.place.number - 40] : [],
        )
      for (let place = 1; place <= 7; place++) {
        const filled = seats.filter(
          ({ stay, deputy }) => isThereAt(stay, place) || deputy === 'serves',
        ).length
        const unsaid = seats.filter(({ deputy }) => deputy === 'unsaid').length
        const most = Math.min(seats.length, filled + unsaid)
        expect(at('quorum').includes(place)).toBe(most <= seats.length / 2)
        expect(at('quorumByDeputies').includes(place)).toBe(
          filled <= seats.length / 2 && most > seats.length / 2,
        )
      }
    }),
  )
})

test('never more vote than there are seats, and one who comes never breaks a quorum', () => {
  fc.assert(
    fc.property(body, fc.integer({ min: 1, max: 7 }), (seats, place) => {
      const { voting, atMost, total } = presenceOf(seatingOf(sessionOf(seats))(place))
      expect(voting).toBeLessThanOrEqual(atMost)
      expect(atMost).toBeLessThanOrEqual(total)
      const all = sessionOf(
        seats.map((seat) => ({ ...seat, stay: { ...seat.stay, presence: 'present' as const, gaps: [] } })),
      )
      const full = presenceOf(seatingOf(all)(place))
      expect(full.voting).toBe(total)
      expect(isQuorate(full.voting, total)).toBe(true)
    }),
  )
})

test.each([
  [1, 2, false],
  [2, 3, true],
  [2, 4, false],
  [3, 4, true],
])('%i of %i members: a quorum is %s', (voting, total, quorate) => {
  expect(isQuorate(voting, total)).toBe(quorate)
})
