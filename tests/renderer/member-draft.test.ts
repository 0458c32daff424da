import { describe, expect, test } from 'vitest'
import {
  draftOf,
  inputOf,
  nameQuestion,
  personOf,
  problemOf,
  suggestedNames,
} from '../../renderer/features/board/member-draft.ts'
import { isUnfinished, moved, phrasesOf } from '../../renderer/features/board/phrases.ts'
import type { Member, Person } from '../../shared/model/board.ts'
import type { BodyId, LocalDate, MemberId, PersonId } from '../../shared/values.ts'

const anna: Member = {
  ...{ id: 1 as MemberId, person: 7 as PersonId, name: 'Anna Ek', role: 'chair', organisation: '' },
  ...{ from: null, to: null, email: 'anna@exempel.se', phone: '', substituteFor: null, votes: null },
}
const mandate = (id: number): Person['mandates'][number] => ({
  ...{
    id: id as MemberId,
    body: 1 as BodyId,
    bodyName: 'Styrelsen',
    bodyKind: 'company',
    role: 'chair',
    from: null,
    to: null,
  },
})
const people: readonly Person[] = [
  { id: 7 as PersonId, name: 'Anna Ek', email: '', phone: '', mandates: [mandate(1), mandate(2)] },
]

describe('whose a mandate is', () => {
  test('is no question while the name stands', () => {
    const draft = draftOf(anna)
    expect(nameQuestion(draft, anna, people)).toBeNull()
    expect(personOf(draft, anna, null)).toBe(7)
    expect(nameQuestion({ ...draftOf(null), name: 'Bo Al' }, null, people)).toBeNull()
  })

  test('is asked when a name is changed: the same person is called so, or it is another one', () => {
    const draft = { ...draftOf(anna), name: 'Anna Berg' }
    const question = nameQuestion(draft, anna, people)
    expect(question).toEqual({ kind: 'renamed', mandates: 2 })
    expect(personOf(draft, anna, question)).toBe(7)
    expect(personOf({ ...draft, whose: 'other' }, anna, question)).toBeUndefined()
  })

  test('is asked when somebody new is called as one who is there', () => {
    const draft = { ...draftOf(null), name: ' Anna Ek ' }
    const question = nameQuestion(draft, null, people)
    expect(personOf(draft, null, question)).toBe(7)
    expect(personOf({ ...draft, whose: 'other' }, null, question)).toBeNull()
  })
})

describe('the form of a mandate', () => {
  const whole = { ...draftOf(null), name: 'Bo Al' }

  test('lacks a name, a date that can be read, or an end that comes after the beginning', () => {
    const [early, late] = ['2025-01-01' as LocalDate, '2026-01-01' as LocalDate]
    expect(problemOf(draftOf(null))).toBe('nameMissing')
    expect(problemOf({ ...whole, from: undefined })).toBe('noDate')
    expect(problemOf({ ...whole, from: late, to: early })).toBe('endBeforeStart')
    expect(inputOf({ ...whole, from: late, to: early })).toBeNull()
    expect(inputOf({ ...whole, from: early, to: late })).toMatchObject({ name: 'Bo Al', to: late })
  })

  test('suggests names that go on from what is typed', () => {
    expect(suggestedNames('', people)).toEqual([])
    expect(suggestedNames('ann', people)).toEqual(['Anna Ek'])
    expect(suggestedNames('Anna Ek', people)).toEqual([])
  })
})

describe('standing phrases', () => {
  const [first, second] = [
    { key: 0, shortcut: ' lh ', text: 'Lades till handlingarna.' },
    { key: 1, shortcut: '', text: ' ' },
  ]

  test('are stored without rows that nothing was written in', () => {
    expect(phrasesOf([first, second])).toEqual([{ shortcut: 'lh', text: 'Lades till handlingarna.' }])
    expect(isUnfinished(second)).toBe(false)
    expect(isUnfinished({ ...first, text: '' })).toBe(true)
  })

  test('change places, and stay at the ends', () => {
    expect(moved([first, second], 0, 1)).toEqual([second, first])
    expect(moved([first, second], 0, -1)).toEqual([first, second])
  })
})
