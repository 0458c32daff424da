import { expect, test } from 'vitest'
import { BodyKind, roles } from '../../../shared/model/board.ts'
import { printedRole, roleOf, servesOn } from '../../../shared/rules/roles.ts'
import { LocalDate } from '../../../shared/values.ts'

test.each([
  ['ordföranden', 'chair'],
  ['Ordf.', 'chair'],
  ['vice ordförande', 'viceChair'],
  ['2:e vice ordförande', 'viceChair'],
  ['v. ordf.', 'viceChair'],
  ['ledamot', 'member'],
  ['Ordinarie ledamot', 'member'],
  ['kassör', 'member'],
  ['suppleant', 'deputy'],
  ['tjänstgörande ersättare', 'deputy'],
  ['sekreterare', 'secretary'],
  ['nämndsekreterare', 'secretary'],
  ['vd', 'managingDirector'],
  ['VD', 'managingDirector'],
  ['tf. verkställande direktör', 'managingDirector'],
  ['adjungerad', 'coopted'],
  ['Kommunal revisor', 'auditor'],
  ['Lekmannarevisor', 'layAuditor'],
  ['ledamot och kassör', 'member'],
])('%s is %s', (printed, role) => {
  expect(roleOf(printed)).toBe(role)
})

test.each(['', 'ekonomichef', 'vice vd', 'ordförande i valberedningen', 'Anna Berg'])(
  '%j is no role of the body',
  (printed) => {
    expect(roleOf(printed)).toBeNull()
  },
)

test('every role is read from the word it is printed with', () => {
  for (const role of roles)
    for (const kind of BodyKind.options) expect(roleOf(printedRole(role, kind))).toBe(role)
})

test('a mandate runs from its first day to its last', () => {
  const day = (text: string) => LocalDate.parse(text)
  const member = { from: day('2020-01-01'), to: day('2020-12-31') }
  expect(servesOn(member, day('2020-01-01'))).toBe(true)
  expect(servesOn(member, day('2020-12-31'))).toBe(true)
  expect(servesOn(member, day('2019-12-31'))).toBe(false)
  expect(servesOn(member, day('2021-01-01'))).toBe(false)
  expect(servesOn({ from: null, to: null }, day('2021-01-01'))).toBe(true)
})
