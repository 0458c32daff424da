import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendanceTables } from '../../../shared/documents/attendance.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Attendance } from '../../../shared/model/minutes.ts'
import { type AttendanceChange, withChange } from '../../../shared/rules/attendance-changes.ts'
import { isThereAt } from '../../../shared/rules/participants.ts'
import { readMinutes } from '../../../shared/text/read-minutes.ts'
import type { AttendanceId } from '../../../shared/values.ts'
import { attendance, paragraph } from './meetings.ts'

const sv = wordsOf('sv')
const count = 12
const anna = 1 as AttendanceId
const bo = 2 as AttendanceId
const ids = [anna, bo, 3 as AttendanceId]
const names = ['Anna Ek', 'Bo Al', 'Cia Lo']
const roles = ['ordförande', 'ersättare', 'ledamot']

const people = (...given: readonly Partial<Attendance>[]) =>
  ids.map((id, index) =>
    attendance({ id, name: names[index]!, role: roles[index]!, organisation: '', ...given[index] }),
  )
const printed = (attendance: readonly Attendance[], firstParagraph = 1, kind = 'ordinary' as const) =>
  attendanceTables(
    {
      attendance: [...attendance],
      firstParagraph,
      paragraphs: Array.from({ length: count }, () => paragraph({})),
    },
    kind,
    sv,
  ).map(({ title, rows }) =>
    // The sign of a paragraph stays on the line of its number.
    [title, ...rows.map(({ cells }) => cells.join('\t'))].join('\n').replaceAll('§\u00a0', '§ '),
  )

describe('the printed attendance', () => {
  const gap = (from: number, until: number) => ({ from, until })

  test.each<[Partial<Attendance>, string]>([
    [{ gaps: [gap(5, 6)] }, 'Närvarande §§ 1–4 och 7–12'],
    [{ gaps: [gap(1, 1), gap(3, 11)] }, 'Närvarande §§ 2 och 12'],
    [{ presence: 'part', untilParagraph: 9, gaps: [gap(2, 2), gap(4, 6)] }, 'Närvarande §§ 1, 3 och 7–9'],
    [{ presence: 'part', fromParagraph: 3, gaps: [gap(5, 12)] }, 'Närvarande § 3–4'],
    [{ presence: 'part', fromParagraph: 3, gaps: [gap(4, 12)] }, 'Närvarande § 3'],
    [{ presence: 'part', untilParagraph: 9 }, 'Till och med § 9'],
  ])('%j: %s', (given, title) => {
    expect(printed(people(given))).toContainEqual(`${title}\nAnna Ek\tordförande`)
  })

  test.each<[string, readonly Partial<Attendance>[], string]>([
    ['while the chair is away', [{ gaps: [gap(5, 6)] }], 'vice ordförande, tjänstgörande ordförande §§ 5–6'],
    ['all the time', [{ presence: 'absent' }], 'vice ordförande, tjänstgörande ordförande'],
    ['not where the chair is there', [{}], 'vice ordförande'],
    [
      'not where another is named as the one who does',
      [{ presence: 'absent' }, {}, { role: 'ålderspresident, mötesordförande' }],
      'vice ordförande',
    ],
  ])('says that a vice chair leads %s', (_, [chair = {}, vice = {}, third = {}], role) => {
    const given = people(chair, { ...vice, role: 'vice ordförande' }, third)
    expect(printed(given).join('\n').split('\n')).toContainEqual(`Bo Al\t${role}`)
  })

  test.each<[Partial<Attendance>, string]>([
    [
      { serves: [{ from: 3, until: 9, for: anna }] },
      'Närvarande\nBo Al\tersättare, tjänstgör för Anna Ek §§ 3–9',
    ],
    [{ serves: [{ from: 4, until: 4, for: null }] }, 'Närvarande\nBo Al\tersättare, tjänstgör § 4'],
    [
      { serves: [{ from: null, until: null, for: anna }] },
      'Närvarande\nBo Al\tersättare, tjänstgör för Anna Ek',
    ],
    [
      { presence: 'part', fromParagraph: 4, serves: [{ from: 4, until: null, for: anna }] },
      'Från och med § 4\nBo Al\tersättare, tjänstgör för Anna Ek',
    ],
    [
      { serves: [{ from: 11, until: null, for: anna }] },
      'Närvarande\nBo Al\tersättare, tjänstgör för Anna Ek §§ 11–12',
    ],
    [{ remote: true }, 'Närvarande\nBo Al\tersättare, på distans'],
    [{ remote: true, role: '' }, 'Närvarande\nBo Al\tpå distans'],
  ])('of a deputy %j: %j', (given, expected) => {
    expect(printed(people({ presence: 'absent' }, given, { presence: 'absent' }))).toContainEqual(expected)
  })

  test('has the numbers of paragraphs that run on through the year', () => {
    const given = people({ gaps: [gap(5, 6)] }, { serves: [{ from: 5, until: 6, for: anna }] })
    expect(printed(given, 101)).toEqual([
      'Närvarande\nBo Al\tersättare, tjänstgör för Anna Ek §§ 105–106\nCia Lo\tledamot',
      'Närvarande §§ 101–104 och 107–112\nAnna Ek\tordförande',
    ])
  })

  test('says the same when it is read again', () => {
    const person = fc.constantFrom(...ids)
    const place = fc.integer({ min: 1, max: count })
    const change: fc.Arbitrary<AttendanceChange> = fc.oneof(
      fc.record({ kind: fc.constant('leaves' as const), person, last: fc.integer({ min: 0, max: count }) }),
      fc.record({ kind: fc.constant('comes' as const), person, first: place }),
      fc.record({ kind: fc.constant('serves' as const), person, for: person, first: place }),
    )
    const remote = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), remote, (changes, remote) => {
        const before = people(...remote.map((remote) => ({ remote })))
        const after = changes.reduce<readonly Attendance[]>(withChange, before)
        const text = printed(after)
        const read = readMinutes(`${text.join('\n\n')}\n\n1. Öppnande`)
        expect(read.unread).toEqual([])
        const places = Array.from({ length: count }, (_, index) => index + 1)
        for (const person of after) {
          const again = read.attendance.find(({ name }) => name === person.name)!
          expect(places.map((place) => isThereAt(again, place))).toEqual(
            places.map((place) => isThereAt(person, place)),
          )
          expect(again.remote).toBe(person.remote)
        }
        const withIds = read.attendance.map((person, index) =>
          attendance({ ...person, id: (index + 1) as never }),
        )
        expect(printed(withIds).toSorted()).toEqual(text.toSorted())
      }),
    )
  })
})
