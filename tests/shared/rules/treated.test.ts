import { describe, expect, test } from 'vitest'
import { noRecords } from '../../../shared/model/records.ts'
import { isTreated, nextUntreated } from '../../../shared/rules/treated.ts'
import { item, paragraph } from '../documents/meetings.ts'

describe('a matter', () => {
  const voice = { bodyName: 'Styrelsen', tense: 'past' } as const
  const proposed = item({ proposal: 'Styrelsen föreslås godkänna rapporten.' })
  const begun = 'Styrelsen godkände rapporten.'

  test.each([
    ['with nothing written is not treated', {}, false],
    ['with its proposal as the decision is not treated yet', { decision: begun }, false],
    ['with the very words of its proposal is not treated yet', { decision: proposed.proposal }, false],
    ['with a text is treated', { decision: begun, text: 'Vd redogjorde.' }, true],
    ['with an outcome is treated', { decision: begun, records: { ...noRecords, outcome: 'approved' } }, true],
    [
      'with no more than its presenter is not treated yet',
      { decision: begun, records: { ...noRecords, presenters: 'Ida Berg' } },
      false,
    ],
    ['with another decision is treated', { decision: 'Styrelsen avslog förslaget.' }, true],
  ] as const)('%s', (_, given, expected) => {
    expect(isTreated(paragraph(given as never), proposed, voice)).toBe(expected)
  })

  test('without an item is treated when it has a decision', () => {
    expect(isTreated(paragraph({ decision: begun }), null, voice)).toBe(true)
  })
})

test('the meeting goes on after the last matter that was treated', () => {
  const [first, second, third] = [paragraph({}), paragraph({ text: 'Klart.' }), paragraph({})]
  const isDone = ({ text }: { text: string }) => text !== ''
  expect(nextUntreated([first!, second!, third!], isDone)).toBe(third)
  expect(nextUntreated([first!, third!], isDone)).toBe(first)
  expect(nextUntreated([second!], isDone)).toBe(second)
  expect(nextUntreated([], isDone)).toBeNull()
})
