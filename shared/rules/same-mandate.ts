/** When a line of a member list says a mandate that is there already. */
import type { Member, MemberRow } from '../model/board.ts'

/** The same name, role, organisation and days, and no other address. */
export function isSameMandate(
  member: Pick<Member, 'name' | 'role' | 'organisation' | 'from' | 'to' | 'email'>,
  row: MemberRow,
): boolean {
  const keys = ['name', 'role', 'organisation', 'from', 'to'] as const
  return keys.every((key) => member[key] === row[key]) && agree(member.email, row.email)
}

/** Two addresses, of which one may be unknown. */
export function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one.toLowerCase() === other.toLowerCase()
}
