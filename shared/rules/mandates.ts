/** When a mandate runs, and how its role is printed in minutes. */
import type { Role } from '../model/board.ts'
import type { LocalDate } from '../values.ts'

/** Swedish, as minutes print it after the name. */
const printed: Readonly<Record<Role, string>> = {
  chair: 'ordförande',
  viceChair: 'vice ordförande',
  member: 'ledamot',
  deputy: 'suppleant',
  secretary: 'sekreterare',
  ceo: 'vd',
  coopted: 'adjungerad',
  auditor: 'revisor',
  layAuditor: 'lekmannarevisor',
}

/** "vice ordförande" */
export function printedRole(role: Role): string {
  return printed[role]
}

/** Whether a mandate runs on a day; its first and last day count. */
export function servesOn(
  mandate: { readonly from: LocalDate | null; readonly to: LocalDate | null },
  date: LocalDate,
): boolean {
  return (mandate.from === null || mandate.from <= date) && (mandate.to === null || date <= mandate.to)
}
