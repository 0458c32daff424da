import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../../shared/text/read-minutes.ts'

describe('attendance', () => {
  const attendanceOf = (text: string) =>
    readMinutes(`${text}\n\n1. Öppnande`).attendance.map(
      ({ name, role, organisation, presence, fromParagraph, untilParagraph }) => [
        name,
        role,
        organisation,
        presence,
        fromParagraph,
        untilParagraph,
      ],
    )

  test.each([
    [
      'Närvarande\nAnna Berg, ordförande\tBolaget AB',
      ['Anna Berg', 'ordförande', 'Bolaget AB', 'present', null, null],
    ],
    [
      'Närvarande\nAnna Berg, ordförande    Bolaget AB',
      ['Anna Berg', 'ordförande', 'Bolaget AB', 'present', null, null],
    ],
    ['Närvarande:\n- Anna Berg (S), ordförande', ['Anna Berg', 'ordförande', 'S', 'present', null, null]],
    ['Närvarande: Anna Berg (ordförande)', ['Anna Berg', 'ordförande', '', 'present', null, null]],
    ['Närvarande\nOrdförande: Anna Berg', ['Anna Berg', 'Ordförande', '', 'present', null, null]],
    ['Närvarande\nOrdförande\tAnna Berg', ['Anna Berg', 'Ordförande', '', 'present', null, null]],
    ['Övriga närvarande\nVD Anna von Berg', ['Anna von Berg', 'VD', '', 'present', null, null]],
    [
      'Tjänstgörande ersättare\nAnna Berg (MP)',
      ['Anna Berg', 'tjänstgörande ersättare', 'MP', 'present', null, null],
    ],
    ['Närvarande\nAnna Berg, ledamot, t.o.m. § 5', ['Anna Berg', 'ledamot', '', 'part', null, 5]],
    [
      'Närvarande\nAnna Berg, ledamot (från punkt 2), Bolaget',
      ['Anna Berg', 'ledamot', 'Bolaget', 'part', 2, null],
    ],
    ['Från och med § 4\nAnna Berg, ledamot', ['Anna Berg', 'ledamot', '', 'part', 4, null]],
    ['§§ 3–5\nAnna Berg, gäst', ['Anna Berg', 'gäst', '', 'part', 3, 5]],
    ['Punkt 4\nAnna Berg, gäst', ['Anna Berg', 'gäst', '', 'part', 4, 4]],
    ['Frånvarande\nAnna Berg, ledamot', ['Anna Berg', 'ledamot', '', 'absent', null, null]],
    ['Deltog i beslutet\nAnna Berg, ledamot', ['Anna Berg', 'ledamot', '', 'present', null, null]],
    ['Deltog i § 2–3\nAnna Berg, ledamot', ['Anna Berg', 'ledamot', '', 'part', 2, 3]],
    ['Deltog inte i beslutet\nAnna Berg, ledamot', ['Anna Berg', 'ledamot', '', 'absent', null, null]],
    ['Frånvarande\nErsättare\nAnna Berg', ['Anna Berg', 'ersättare', '', 'absent', null, null]],
  ])('%j', (text, person) => {
    expect(attendanceOf(text)).toEqual([person])
  })

  test('a word that means something to the language only is no heading', () => {
    expect(readMinutes('constructor\n1. Öppnande').unread).toEqual([{ line: 1, text: 'constructor' }])
  })

  test('people in one line are told apart', () => {
    expect(
      attendanceOf('Närvarande: Anna Berg (ordförande), Bo Ek, vd och Cia Al').map(([name, role]) => [
        name,
        role,
      ]),
    ).toEqual([
      ['Anna Berg', 'ordförande'],
      ['Bo Ek', 'vd'],
      ['Cia Al', ''],
    ])
  })

  test('a heading without a person and a line without a name are shown as unread', () => {
    const reading = readMinutes('Närvarande\nAnna Berg, ledamot\nSamt 14 medlemmar\n\n1. Öppnande')
    expect(reading.attendance).toHaveLength(1)
    expect(reading.unread).toEqual([{ line: 3, text: 'Samt 14 medlemmar' }])
  })
})
