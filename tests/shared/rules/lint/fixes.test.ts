import { describe, expect, test } from 'vitest'
import type { LintCode } from '../../../../shared/model/lint.ts'
import { lintMinutes } from '../../../../shared/rules/lint/lint.ts'
import { inputWith, item, minutes, person, type Spoiled } from './minutes.ts'

const [first, second, third] = minutes.paragraphs
const withSecond = (given: object) => ({
  minutes: { paragraphs: [first!, { ...second!, ...given }, third!] },
})
const withGuest = (fromParagraph: number, untilParagraph: number | null) => {
  const guest = person(9, 'Vera Lind', 'revisor', { presence: 'part', fromParagraph, untilParagraph })
  return { minutes: { attendance: [...minutes.attendance, guest] } }
}

describe('a fix', () => {
  const fixOf = (spoiled: Spoiled, code: LintCode) =>
    lintMinutes(inputWith(spoiled)).find((one) => one.code === code)?.fix

  test('names the chair and the secretary of the attendance', () => {
    const without = { minutes: { signatories: [] } }
    expect(fixOf(without, 'chair')).toMatchObject({
      call: 'signatory.add',
      input: { signatory: { role: 'chair', name: 'Åsa Öberg', title: 'ordförande' } },
    })
    expect(fixOf(without, 'secretary')).toMatchObject({ input: { signatory: { name: 'Per Ek' } } })
  })

  test('decides as proposed, and words a proposal as a decision', () => {
    const decided = { input: { paragraph: { decision: 'Styrelsen fastställde budgeten.' } } }
    expect(fixOf(withSecond({ decision: '' }), 'noDecision')).toMatchObject(decided)
    const proposed = withSecond({ decision: 'Styrelsen föreslås fastställa budgeten.' })
    expect(fixOf(proposed, 'proposalWording')).toMatchObject(decided)
    const without = { ...withSecond({ decision: '' }), meeting: { items: [item(2, 'decision')] } }
    expect(fixOf(without, 'noDecision')).toBeNull()
  })

  test('turns an interval round, or lets it end with the minutes', () => {
    expect(fixOf(withGuest(3, 2), 'intervalReversed')).toMatchObject({
      input: { attendance: { fromParagraph: 2, untilParagraph: 3 } },
    })
    expect(fixOf(withGuest(2, 9), 'intervalOutside')).toMatchObject({
      input: { attendance: { fromParagraph: 2, untilParagraph: null } },
    })
    expect(fixOf(withGuest(9, null), 'intervalOutside')).toBeNull()
  })
})
