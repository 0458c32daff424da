/** The roles of a body as they are printed, and who serves on a day. */
import type { BodyKind, Member, Role } from '../model/board.ts'
import type { LocalDate } from '../values.ts'

const printedRoles: Readonly<Record<Role, string>> = {
  chair: 'ordförande',
  viceChair: 'vice ordförande',
  member: 'ledamot',
  deputy: 'suppleant',
  secretary: 'sekreterare',
  managingDirector: 'vd',
  coopted: 'adjungerad',
  auditor: 'revisor',
  layAuditor: 'lekmannarevisor',
}

/** What minutes print, shortened forms and definite ones among it. The first that fits the whole text holds. */
const roleForms: readonly (readonly [form: RegExp, role: Role])[] = [
  [/^(?:[12]:?[ea]|förste?|första|andre|andra)? ?(?:vice|v\.?) ?ordf(?:\.|örande[nr]?)?$/, 'viceChair'],
  [/^(?:mötes|styrelse|nämnd)?ordf(?:\.|örande[nr]?)?$/, 'chair'],
  [/^(?:ordinarie |tjänstgörande )?(?:styrelse|arbetstagar)?(?:ledamot(?:en)?|ledamöter(?:na)?)$/, 'member'],
  [/^(?:arbetstagarrepresentant(?:en|er)?|kassör(?:en)?)$/, 'member'],
  [
    /^(?:ej |icke )?(?:tjänstgörande )?(?:personlig )?(?:styrelse|arbetstagar)?(?:suppleant(?:en|er|erna)?|ersättare[n]?)$/,
    'deputy',
  ],
  [/^(?:styrelse|nämnd|mötes|kommun|bolags)?(?:sekreterare[n]?|sekr\.)$/, 'secretary'],
  [/^(?:protokollförare[n]?|protokollsförare[n]?)$/, 'secretary'],
  [/^(?:t\.? ?f\.? )?(?:v\.?d\.?|verkställande direktör(?:en)?)$/, 'managingDirector'],
  [/^adjungera(?:d|de)(?: ledamot| ledamöter)?$/, 'coopted'],
  [/^lekmannarevisor(?:n|er|erna)?$/, 'layAuditor'],
  [/^(?:(?:kommunal|auktoriserad|förtroendevald|extern|intern) )?revisor(?:n|er|erna)?$/, 'auditor'],
]

/** How a role is printed where nobody has said otherwise, in Swedish. Kommunallagen knows no suppleanter. */
export function printedRole(role: Role, kind: BodyKind): string {
  return role === 'deputy' && kind === 'committee' ? 'ersättare' : printedRoles[role]
}

/** The role that a printed one stands for; of several ("ledamot och kassör") the first that is known. */
export function roleOf(printed: string): Role | null {
  const parts = printed
    .toLowerCase()
    .normalize('NFC')
    .split(/,|\/| och | samt /)
  return (
    parts.map((part) => wholeRole(part.trim().replace(/\s+/g, ' '))).find((role) => role !== null) ?? null
  )
}

function wholeRole(printed: string): Role | null {
  return roleForms.find(([form]) => form.test(printed))?.[1] ?? null
}

/** Whether a member's mandate runs on a day; open ends run for ever. */
export function servesOn(member: Pick<Member, 'from' | 'to'>, day: LocalDate): boolean {
  return (member.from === null || member.from <= day) && (member.to === null || day <= member.to)
}

const votingRoles: readonly Role[] = ['chair', 'viceChair', 'member']

/**
 * Whether a member has a vote: as the mandate says, else by the role. A deputy has one only when serving in a member's
 * place (`serves`).
 */
export function hasVote({ role, votes }: Pick<Member, 'role' | 'votes'>, serves = false): boolean {
  return votes ?? (votingRoles.includes(role) || (role === 'deputy' && serves))
}
