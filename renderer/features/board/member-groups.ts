/** The people of a board in the order that a register lists them. */
import { type Member, roles } from '../../../shared/model/board.ts'
import type { LocalDate } from '../../../shared/values.ts'

/** Which mandates a register lists. */
export type WhichMandates = 'all' | 'current' | 'former'

export interface MemberGroups {
  /** Whose mandate runs or is to begin. */
  readonly current: readonly Member[]
  readonly former: readonly Member[]
}

/** By role as `roles` orders them, then by name; the former by when they left, the last first. */
export function groupMembers(members: readonly Member[], today: LocalDate): MemberGroups {
  const isFormer = (member: Member) => member.to !== null && member.to < today
  return {
    current: members.filter((member) => !isFormer(member)).toSorted(byRole),
    former: members
      .filter(isFormer)
      .toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? '') || byRole(a, b)),
  }
}

function byRole(a: Member, b: Member): number {
  return roles.indexOf(a.role) - roles.indexOf(b.role) || a.name.localeCompare(b.name, 'sv')
}
