import { describe, expect, test } from 'vitest'
import { noRecords } from '../../../shared/model/records.ts'
import { withChange } from '../../../shared/rules/attendance-changes.ts'
import { choicesAt, standingAt } from '../../../shared/rules/attendance-choices.ts'
import type { AttendanceId } from '../../../shared/values.ts'
import { attendance, paragraph } from '../documents/meetings.ts'

const anna = attendance({ id: 1 as AttendanceId, name: 'Anna Ek', role: 'ledamot' })
const deputy = attendance({ id: 2 as AttendanceId, name: 'Bo Al', role: 'suppleant' })
const guest = attendance({ id: 3 as AttendanceId, name: 'Cia Lo', role: 'revisor' })
const said = (people: readonly (typeof anna)[], place: number) =>
  choicesAt(people, place).map(
    ({ kind, person, seat }) => `${person.name} ${kind}${seat ? ` ${seat.name}` : ''}`,
  )

describe('what can happen at a paragraph', () => {
  const away = { ...anna, presence: 'part', untilParagraph: 3 } as const

  test.each([
    ['who is there leaves, or missed it', [anna], 4, ['Anna Ek leaves', 'Anna Ek missed']],
    ['who leaves here stays after all', [away], 3, ['Anna Ek stays', 'Anna Ek missed']],
    ['who has left comes back', [away], 5, ['Anna Ek returns']],
    ['who was not there comes', [{ ...anna, presence: 'absent' }], 5, ['Anna Ek comes']],
    [
      'a deputy serves for a member who has left',
      [away, deputy],
      5,
      ['Anna Ek returns', 'Bo Al leaves', 'Bo Al serves Anna Ek', 'Bo Al missed'],
    ],
    [
      'a deputy may be put to serve while the member leaves',
      [away, deputy],
      3,
      ['Anna Ek stays', 'Bo Al leaves', 'Bo Al serves Anna Ek', 'Anna Ek missed', 'Bo Al missed'],
    ],
    [
      'nobody serves for a guest, or in place of a deputy',
      [guest, deputy],
      2,
      ['Cia Lo leaves', 'Bo Al leaves', 'Cia Lo missed', 'Bo Al missed'],
    ],
    [
      'who serves may stop, and nobody else serves in that seat',
      [away, { ...deputy, serves: [{ from: 4, until: null, for: anna.id }] }],
      5,
      ['Anna Ek returns', 'Bo Al leaves', 'Bo Al stopsServing', 'Bo Al missed'],
    ],
  ] as const)('%s', (_, people, place, expected) => {
    expect(said(people as never, place)).toEqual(expected)
  })

  test('each choice changes something', () => {
    const people = [away, deputy, guest, { ...deputy, id: 4 as AttendanceId, presence: 'absent' as const }]
    for (const place of [1, 2, 3, 4, 5])
      for (const { change } of choicesAt(people, place))
        expect(withChange(people, change)).not.toEqual(people)
  })
})

test('how somebody stands at a paragraph', () => {
  const plain = paragraph({})
  const jav = paragraph({ records: { ...noRecords, conflicts: [{ attendance: anna.id, reason: '' }] } })
  const some = { ...anna, presence: 'part', fromParagraph: 2, untilParagraph: 4 } as const
  expect([1, 2, 4, 5].map((place) => standingAt(some, plain, place))).toEqual([
    'expected',
    'there',
    'leaves',
    'away',
  ])
  expect(standingAt(anna, jav, 1)).toBe('conflict')
})
