import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attendance, Paragraph } from '../../../shared/model/minutes.ts'
import { noRecords } from '../../../shared/model/records.ts'
import { isThereAt } from '../../../shared/rules/participants.ts'
import { chairAt, seatingOf, type VoterFacts, votersAt } from '../../../shared/rules/voters.ts'
import type { AttendanceId } from '../../../shared/values.ts'
import { day, member, paragraph, person } from './lint/minutes.ts'

const id = (value: number) => value as AttendanceId
const serves = (seat: number | null, from: number | null = null, until: number | null = null) => {
  return { for: seat === null ? null : id(seat), from, until }
}
const withConflicts = (place: number, ...people: readonly number[]) =>
  paragraph(place, {
    records: { ...noRecords, conflicts: people.map((one) => ({ attendance: id(one), reason: '' })) },
  })

const anna = person(1, 'Anna Ek', 'ordförande')
const bo = person(2, 'Bo Ström', 'ledamot')
const cia = person(3, 'Cia Al', 'ledamot')
const away = { presence: 'absent' } as const
const register = [member('Anna Ek', 'chair'), member('Bo Ström'), member('Cia Al')]

function factsOf(
  attendance: readonly Attendance[],
  given: { members?: VoterFacts['members']; paragraphs?: readonly Paragraph[] } = {},
): VoterFacts {
  const paragraphs = [...(given.paragraphs ?? [paragraph(1), paragraph(2), paragraph(3)])]
  return {
    minutes: { attendance: [...attendance], paragraphs },
    members: given.members ?? register,
    date: day('2026-02-12'),
  }
}

const namesAt = (facts: VoterFacts, place: number) => votersAt(facts, place).map(({ name }) => name)

describe('members', () => {
  test('of the register vote whatever the minutes call them, and nobody else does', () => {
    const facts = factsOf([{ ...anna, role: '' }, person(9, 'Per Ek', 'ledamot'), bo])
    expect(namesAt(facts, 1)).toEqual(['Anna Ek', 'Bo Ström'])
  })

  test('are those whose mandate runs on the day of the meeting', () => {
    const left = { ...member('Bo Ström'), to: day('2026-02-11') }
    const comes = { ...member('Cia Al'), from: day('2026-02-13') }
    const last = { ...member('Dan Sjö'), to: day('2026-02-12') }
    const facts = factsOf([anna, bo, cia, person(4, 'Dan Sjö', 'ledamot')], {
      members: [member('Anna Ek', 'chair'), left, comes, last],
    })
    expect(namesAt(facts, 1)).toEqual(['Anna Ek', 'Dan Sjö'])
    expect(seatingOf(facts)(1).total).toBe(2)
  })

  test('are those that the minutes name where the register knows nobody', () => {
    const facts = factsOf([anna, bo, person(9, 'Per Ek', 'sekreterare')], { members: [] })
    expect(namesAt(facts, 1)).toEqual(['Anna Ek', 'Bo Ström'])
  })

  test('vote at no paragraph that they missed or have jäv at', () => {
    const late = { ...bo, presence: 'part', fromParagraph: 2 } as const
    const facts = factsOf([anna, late, cia], { paragraphs: [paragraph(1), withConflicts(2, 3)] })
    expect(namesAt(facts, 1)).toEqual(['Anna Ek', 'Cia Al'])
    expect(namesAt(facts, 2)).toEqual(['Anna Ek', 'Bo Ström'])
  })
})

describe('a deputy', () => {
  const dan = person(5, 'Dan Sjö', 'ersättare')

  test('votes at the paragraphs that it is said for, while the seat is empty', () => {
    const facts = factsOf([
      anna,
      { ...bo, presence: 'part', untilParagraph: 1 },
      cia,
      { ...dan, serves: [serves(2, 2, 2)] },
    ])
    expect(namesAt(facts, 1)).not.toContain('Dan Sjö')
    expect(namesAt(facts, 2)).toContain('Dan Sjö')
    expect(namesAt(facts, 3)).not.toContain('Dan Sjö')
  })

  test('votes for one who has jäv', () => {
    const facts = factsOf([anna, bo, { ...dan, role: 'suppleant för Bo Ström' }], {
      paragraphs: [withConflicts(1, 2)],
    })
    expect(namesAt(facts, 1)).toEqual(['Anna Ek', 'Dan Sjö'])
  })

  test('has no seat where the member is there, where another sits, or where nobody has one', () => {
    const eva = person(6, 'Eva Dahl', 'ersättare', { serves: [serves(2)] })
    const guest = person(8, 'Per Ek', 'sekreterare')
    const seatless = (...people: readonly Attendance[]) =>
      seatingOf(factsOf([anna, cia, guest, ...people]))(1).seatless.map(({ name }) => name)
    expect(seatless(bo, eva)).toEqual(['Eva Dahl'])
    expect(seatless({ ...bo, ...away }, eva)).toEqual([])
    expect(seatless({ ...bo, ...away }, eva, { ...dan, serves: [serves(2)] })).toEqual(['Dan Sjö'])
    expect(seatless({ ...bo, ...away }, { ...dan, serves: [serves(8)] })).toEqual(['Dan Sjö'])
  })

  test('takes any empty seat where it is not said whose, after those of whom it is said', () => {
    const eva = person(6, 'Eva Dahl', 'ersättare', { serves: [serves(2)] })
    const facts = factsOf([{ ...dan, serves: [serves(null)] }, anna, eva, { ...bo, ...away }, cia])
    expect(namesAt(facts, 1)).toEqual(['Anna Ek', 'Eva Dahl', 'Cia Al'])
  })

  test('of whom nothing is said has no vote, and one who is said not to serve is no doubt either', () => {
    const { voters, unsaid } = seatingOf(
      factsOf([anna, dan, person(6, 'Eva Dahl', 'ej tjänstgörande ersättare')]),
    )(1)
    expect(voters).toEqual([anna])
    expect(unsaid).toEqual([dan])
  })
})

test('who leads is the chair, else a vice chair, who may vote there', () => {
  const vice = person(2, 'Bo Ström', 'vice ordförande')
  expect(chairAt(factsOf([vice, anna]), 1)).toEqual(anna)
  expect(chairAt(factsOf([vice, anna], { paragraphs: [withConflicts(1, 1)] }), 1)).toEqual(vice)
  expect(chairAt(factsOf([cia]), 1)).toBeNull()
})

test('whatever is said of deputies, never more vote than there are seats, nobody twice, and all are there without jäv', () => {
  const span = fc.record({
    for: fc.option(fc.integer({ min: 1, max: 10 }).map(id)),
    from: fc.option(fc.integer({ min: 1, max: 4 })),
    until: fc.option(fc.integer({ min: 1, max: 4 })),
  })
  const row = fc.record({
    presence: fc.constantFrom('present', 'part', 'absent'),
    fromParagraph: fc.option(fc.integer({ min: 1, max: 4 })),
    role: fc.constantFrom('ledamot', 'ersättare', 'ersättare för M1', 'tjänstgörande ersättare', 'vd'),
    serves: fc.array(span, { maxLength: 2 }),
  })
  const session = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 10 }),
    seats: fc.integer({ min: 0, max: 6 }),
    conflicts: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 3 }),
    place: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(session, ({ rows, seats, conflicts, place }) => {
      const attendance = rows.map(({ role, ...given }, index) => person(index + 1, `M${index}`, role, given))
      const members = Array.from({ length: seats }, (_, index) => member(`M${index}`))
      const paragraphs = [1, 2, 3, 4].map((one) => withConflicts(one, ...conflicts))
      const { total, voters } = seatingOf(factsOf(attendance, { members, paragraphs }))(place)
      expect(voters.length).toBeLessThanOrEqual(total)
      expect(new Set(voters).size).toBe(voters.length)
      for (const voter of voters) {
        expect(isThereAt(voter, place)).toBe(true)
        expect(conflicts).not.toContain(voter.id)
      }
    }),
  )
})
