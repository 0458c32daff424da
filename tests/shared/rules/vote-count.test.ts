import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Vote } from '../../../shared/model/records.ts'
import { lintMinutes } from '../../../shared/rules/lint/lint.ts'
import { countOf, isTie, sumOf, winnerOf } from '../../../shared/rules/vote-count.ts'
import type { AttendanceId } from '../../../shared/values.ts'
import { inputWith, item, member, minutes, paragraph, person } from './lint/minutes.ts'
import { vote } from './lint/recorded.ts'

const id = (value: number) => value as AttendanceId
const cast = fc.constantFrom('yes', 'no', 'abstain')
/** What each of the members votes; the first is the chair. */
const votes = fc.array(cast, { minLength: 1, maxLength: 15 })
const tie = fc.constantFrom<Vote['tie']>(null, { by: 'chair' }, { by: 'lot', fellOn: 'no' })
const openVote = (cast: readonly Vote['ballots'][number]['vote'][], given: Partial<Vote> = {}) =>
  vote({ ballots: cast.map((one, index) => ({ attendance: id(index + 1), vote: one })), ...given })

/** What the linter finds in a vote of a committee whose members are all there. */
function foundIn(size: number, one: Vote): readonly string[] {
  const attendance = Array.from({ length: size }, (_, index) =>
    person(index + 1, `Ledamot ${index}`, index === 0 ? 'ordförande' : 'ledamot'),
  )
  const plain = paragraph(1, { decision: 'Nämnden godkänner planen.' })
  const records = { ...plain.records, votes: [one] }
  const input = inputWith({
    body: 'committee',
    minutes: { ...minutes, attendance, paragraphs: [{ ...plain, records }] },
    members: attendance.map(({ name }) => member(name)),
    meeting: { items: [item(1, 'decision')] },
  })
  return lintMinutes(input)
    .filter(({ place }) => place.kind === 'paragraph')
    .map(({ code }) => code)
}

test('the sum of a vote is of those who voted or abstained, whatever they voted', () => {
  fc.assert(
    fc.property(votes, (cast) => {
      const count = countOf(openVote(cast))!
      expect(sumOf(count)).toBe(cast.length)
      expect(countOf(vote({ secret: true, counted: count }))).toEqual(count)
    }),
  )
})

test('a sum is amiss exactly where not all who could have voted or abstained', () => {
  fc.assert(
    fc.property(votes, fc.integer({ min: 0, max: 4 }), (cast, silent) => {
      expect(foundIn(cast.length + silent, openVote(cast)).includes('voteSum')).toBe(silent > 0)
    }),
  )
})

test('only what is equal is settled, and what is equal must be', () => {
  fc.assert(
    fc.property(votes, tie, (cast, tie) => {
      const one = openVote(cast, { tie })
      const found = foundIn(cast.length, one)
      const of = (wanted: string) => cast.filter((each) => each === wanted).length
      const isEqual = of('yes') === of('no')
      expect(isTie(one)).toBe(isEqual)
      expect(found.includes('tieUnsettled')).toBe(isEqual && tie === null)
      expect(found.includes('settledWithoutTie')).toBe(!isEqual && tie !== null)
      expect(found.includes('lotNotAllowed')).toBe(isEqual && tie?.by === 'lot')
      expect(found.includes('castingWithoutChair')).toBe(
        isEqual && tie?.by === 'chair' && cast[0] === 'abstain',
      )
    }),
  )
})

test('the majority wins; of equal votes the chair’s side, or what the lot fell on', () => {
  fc.assert(
    fc.property(votes, tie, (cast, tie) => {
      const one = openVote(cast, { tie })
      const { yes, no } = countOf(one)!
      const chairs = cast[0] === 'abstain' ? null : cast[0]
      const settled = { chair: chairs, lot: 'no', none: null }[tie?.by ?? 'none']
      expect(winnerOf(one, id(1))).toBe(yes > no ? 'yes' : no > yes ? 'no' : settled)
    }),
  )
})

test('what nobody voted in has no winner and no sum', () => {
  expect(countOf(vote())).toBeNull()
  expect(winnerOf(vote({ secret: true }), null)).toBeNull()
  expect(foundIn(3, vote())).toContain('voteWithoutResult')
})
