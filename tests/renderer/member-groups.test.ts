import { expect, test } from 'vitest'
import { groupMembers } from '../../renderer/features/board/member-groups.ts'
import type { Member, Role } from '../../shared/model/board.ts'
import type { LocalDate, MemberId, PersonId } from '../../shared/values.ts'

const today = '2026-11-20' as LocalDate
let id = 0
function member(name: string, role: Role, to: string | null = null): Member {
  id += 1
  return {
    id: id as MemberId,
    person: id as PersonId,
    name,
    role,
    organisation: '',
    from: null,
    to: to as LocalDate | null,
    email: '',
    phone: '',
    substituteFor: null,
    votes: null,
  }
}
const names = (members: readonly Member[]) => members.map(({ name }) => name)

test('the register lists the chair before the members, and members by name as Swedish orders letters', () => {
  const members = [
    member('Örjan', 'member'),
    member('Åsa', 'member'),
    member('Bo', 'member'),
    member('Ärla', 'member'),
    member('Ylva', 'secretary'),
    member('Zara', 'chair'),
  ]
  expect(names(groupMembers(members, today).current)).toEqual(['Zara', 'Bo', 'Åsa', 'Ärla', 'Örjan', 'Ylva'])
})

test('a mandate that ends today still runs', () => {
  const { current, former } = groupMembers([member('Bo', 'member', '2026-11-20')], today)
  expect([names(current), names(former)]).toEqual([['Bo'], []])
})

test('among the former the one who left last comes first', () => {
  const members = [
    member('Ada', 'chair', '2019-03-05'),
    member('Bo', 'member', '2026-11-19'),
    member('Cai', 'member', '2019-03-05'),
  ]
  expect(names(groupMembers(members, today).former)).toEqual(['Bo', 'Ada', 'Cai'])
})
