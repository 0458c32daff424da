/** What a cell of a member list is about: told by its column's title, or by what it holds. */
import type { Role } from '../model/board.ts'
import { roleOf } from '../rules/roles.ts'
import { readDays } from './member-days.ts'
import { isPersonName } from './person.ts'

export type MemberField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'role'
  | 'organisation'
  | 'from'
  | 'to'
  | 'days'
  | 'email'
  | 'phone'
  | 'substituteFor'
  | 'votes'

/** Titles of columns, whole and in lower case without what stands in brackets. The first that fits holds. */
const titles: readonly (readonly [title: RegExp, field: MemberField])[] = [
  [/^(?:förnamn|tilltalsnamn|first name)$/, 'firstName'],
  [/^(?:efternamn|last name|surname)$/, 'lastName'],
  [/^(?:namn|ledamot|person|name|(?:för- och efternamn)|(?:efternamn, ?förnamn)|fullständigt namn)$/, 'name'],
  [/^(?:personlig )?(?:ersättare|suppleant) (?:för|till)$|^ersätter$/, 'substituteFor'],
  [/^(?:roll|uppdrag|befattning|funktion|position|post|titel|role)$/, 'role'],
  [
    /^(?:organisation|parti|partibeteckning|företag|bolag|ägare|representerar|utsedd av|party|company)$/,
    'organisation',
  ],
  [
    /^(?:från|from|fr\.? ?o\.? ?m\.?|från och med|tillträdde?|start|startdatum|vald|invald|mandat från|börjar)$/,
    'from',
  ],
  [
    /^(?:till|to|t\.? ?o\.? ?m\.?|till och med|slut|slutdatum|avgick|avgår|vald till|mandat till|slutar)$/,
    'to',
  ],
  [/^(?:mandat|mandattid|mandatperiod|mandatperioden|period|tid|tjänstgöringstid|term)$/, 'days'],
  [/^(?:e-?post(?:adress)?|e-?mail|mail|mejl(?:adress)?|mailadress)$/, 'email'],
  [/^(?:telefon(?:nummer|nr)?|tel\.?|mobil(?:telefon|nummer|nr)?|phone|tfn\.?)$/, 'phone'],
  [/^(?:rösträtt|röst|har rösträtt|votes?)$/, 'votes'],
]

/** The field of a column with this title; null where it is none that is known. */
export function fieldTitled(title: string): MemberField | null {
  const bare = title
    .toLowerCase()
    .replace(/\(.*?\)|[*:]/gu, '')
    .trim()
  return titles.find(([form]) => form.test(bare))?.[1] ?? null
}

/** Roles that lists shorten or write otherwise than minutes do. */
const listRoles: readonly (readonly [form: RegExp, role: Role])[] = [
  [/^(?:ordinarie|led\.?|ordinarie led\.?)$/, 'member'],
  [/^(?:\d:?[ea] |personlig )?(?:ers\.?|ersättare|suppl\.?|suppleant)$/, 'deputy'],
  [/^(?:ordf\.?|ordförande \d)$/, 'chair'],
  [/^(?:vice|v\. ?ordf\.?|v ordf\.?|vordf\.?)$/, 'viceChair'],
  [/^(?:sekr\.?|nämndsekreterare|registrator)$/, 'secretary'],
  [/^(?:chair|chairman|chairperson)$/, 'chair'],
  [/^deputy$/, 'deputy'],
]

/** The role that a cell or a heading stands for. */
export function listRole(text: string): Role | null {
  const bare = text.toLowerCase().replace(/:$/u, '').trim()
  return listRoles.find(([form]) => form.test(bare))?.[1] ?? roleOf(bare)
}

const substitute = /^(?:(?:personlig )?(?:ersättare|suppleant)|ersätter) ?(?:för|till|:)? +(?<name>.+)$/iu

/** Whom "Ersättare för Anna Berg (S)" stands in for; null where it is something else. */
export function substituteIn(text: string): string | null {
  const name = substitute.exec(text)?.groups?.name
  if (name === undefined) return null
  const person = readName(name).name
  return isPersonName(person) ? person : null
}

/** "Berg, Anna" and "Anna Berg (S)". */
export function readName(text: string): { readonly name: string; readonly party: string } {
  const { whole = text, party = '' } =
    /^(?<whole>[^()]+?) ?\((?<party>[^()]{1,60})\)$/u.exec(text)?.groups ?? {}
  const { last, first } = /^(?<last>[^,]+?) ?, ?(?<first>[^,]+)$/u.exec(whole)?.groups ?? {}
  const turned = first !== undefined && listRole(first) === null ? `${first} ${last}` : whole
  return { name: turned, party }
}

/** What a cell without a title is about; null where it could be anything. */
export function fieldOf(cell: string): MemberField | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell)) return 'email'
  if (readDays(cell) !== null) return 'days'
  if (isPhone(cell)) return 'phone'
  if (substituteIn(cell) !== null) return 'substituteFor'
  if (listRole(cell) !== null) return 'role'
  if (/^(?:med|utan|ej) rösträtt$/iu.test(cell)) return 'votes'
  if (/^\(?\p{Lu}{1,4}\)?$/u.test(cell)) return 'organisation'
  return isPersonName(readName(cell).name) ? 'name' : null
}

export function isPhone(cell: string): boolean {
  return /^(?:tel\.?:? ?|mobil:? ?)?\+?[\d ()/–-]+$/iu.test(cell) && cell.replace(/\D/gu, '').length >= 6
}

/** Whether a mandate has a vote; undefined where the text does not say. */
export function readVotes(cell: string): boolean | undefined {
  if (/^(?:ja|j|x|yes|1|med(?: rösträtt)?|rösträtt)$/iu.test(cell)) return true
  return /^(?:nej|n|no|0|utan(?: rösträtt)?|ej(?: rösträtt)?)$/iu.test(cell) ? false : undefined
}
