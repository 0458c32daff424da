/** Reads a person with role and organisation from a line of minutes. */
import { roleOf } from '../rules/roles.ts'
import { listLine } from './running-text.ts'

export interface PersonReading {
  readonly name: string
  /** As printed; empty where none is. */
  readonly role: string
  /** Organisation or party as printed; empty where none is. */
  readonly organisation: string
}

const nameWord = /^(?:\p{Lu}[\p{L}.'’´-]{0,40}|af|av|von|van|de|der|den|du|la|le|bin|el|al|di|da)$/u
const notAName = /(?:^|[ .])(?:AB|HB|KB|Brf|Stad|Stads|Kommun|Förening|Styrelse|Nämnd)$/u
const longest = 200

/** Whether a text can be a person's name: two to six words with capital letters. */
export function isPersonName(text: string): boolean {
  const words = text.split(' ', 7)
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => nameWord.test(word)) &&
    !notAName.test(text)
  )
}

/**
 * A person from the cells of a line: "Anna Berg, ledamot" and "Bolaget AB", "Anna Berg (S), ordförande",
 * "Ordförande: Anna Berg". Null where no name is found.
 */
export function readPerson(cells: readonly string[]): PersonReading | null {
  const [first = '', ...others] = [listLine(cells[0] ?? '').replace(/^- /, ''), ...cells.slice(1)]
  if (first.length > longest || others.join().length > longest) return null
  const { label, named, rest } = roleFirst(first, others)
  const { name, pieces, party } = namePieces(named)
  const hasRole = label !== '' || pieces.length > 0 || rest.length > 0
  if (!isPersonName(name) && !(hasRole && nameWord.test(name))) return null
  const roles = [
    ...(label === '' ? [] : [label]),
    ...pieces.filter((piece, index) => isRolePiece(piece, index === 0 && label === '')),
  ]
  const roleCell = roles.length === 0 && roleOf(rest[0] ?? '') !== null ? rest.slice(0, 1) : []
  const organisations = [
    ...(party === '' ? [] : [party]),
    ...pieces.filter((piece) => !roles.includes(piece)),
    ...rest.slice(roleCell.length),
  ]
  return { name, role: [...roles, ...roleCell].join(', '), organisation: organisations.join(', ') }
}

/** The first piece after the name is the role; a later one belongs to it unless it looks like a name. */
function isRolePiece(piece: string, isFirst: boolean): boolean {
  return isFirst || !/^\p{Lu}/u.test(piece)
}

/** The role that stands before the name, or empty; what holds the name; and the cells after it. */
function roleFirst(
  first: string,
  others: readonly string[],
): { readonly label: string; readonly named: string; readonly rest: readonly string[] } {
  const [second = '', ...rest] = others
  const [before = '', after] = first.split(/ ?: ?(.*)/su, 2)
  if (after !== undefined && after !== '' && roleOf(before) !== null)
    return { label: before, named: after, rest: others }
  const startsWithName = isPersonName(namePieces(first).name)
  if (!startsWithName && roleOf(before) !== null && isPersonName(namePieces(second).name)) {
    return { label: before, named: second, rest }
  }
  const words = first.split(' ')
  for (const count of [3, 2, 1]) {
    const label = words.slice(0, count).join(' ').replace(/,$/, '')
    const named = words.slice(count).join(' ')
    if (roleOf(label) !== null && isPersonName(namePieces(named).name)) return { label, named, rest: others }
  }
  return { label: '', named: first, rest: others }
}

interface NamePieces {
  readonly name: string
  readonly party: string
  /** What stands after the name, between commas. */
  readonly pieces: readonly string[]
}

/** "Anna Berg (S), ledamot", "Anna Berg ledamot", "Anna Berg – ledamot". */
function namePieces(text: string): NamePieces {
  const [head = '', ...tail] = text.split(/ ?, ?| [-–] /u).map((piece) => piece.trim())
  const {
    name = head,
    inside = '',
    after = '',
  } = /^(?<name>[^()]+?) ?\((?<inside>[^()]{1,60})\) ?(?<after>.*)$/u.exec(head)?.groups ?? {}
  const lower = /^(?<name>\p{Lu}[^(),]*?) (?<role>\p{Ll}[^(),]*)$/u.exec(name)?.groups
  const split = lower && !isPersonName(name) && roleOf(lower.role ?? '') !== null
  const insideIsRole = roleOf(inside) !== null
  return {
    name: split ? (lower.name ?? '') : name,
    party: insideIsRole ? '' : inside,
    pieces: [split ? (lower.role ?? '') : '', insideIsRole ? inside : '', after, ...tail].filter(
      (piece) => piece !== '',
    ),
  }
}

/** People in one line, "Anna Berg (ordförande), Bo Ek, vd och Cia Al": a role stays with the name before it. */
export function splitPeople(text: string): readonly string[] {
  const mark = text.includes(';') ? / ?; ?/ : / ?[,;] ?| och /
  const people: string[] = []
  for (const piece of text.split(mark)) {
    const last = people.at(-1)
    if (last !== undefined && roleOf(piece) !== null) people.splice(-1, 1, `${last}, ${piece}`)
    else if (piece.trim() !== '') people.push(piece.trim())
  }
  return people
}
