/**
 * Reads a list of members that was pasted from a spreadsheet or a text. Each line becomes a mandate, with what of it was
 * not understood beside it; what is no mandate is told, never dropped.
 */
import { MemberRow, type Role } from '../model/board.ts'
import type { Unread } from './lines.ts'
import {
  fieldOf,
  fieldTitled,
  isPhone,
  listRole,
  type MemberField,
  readName,
  readVotes,
  substituteIn,
} from './member-cells.ts'
import { readDay, readDays } from './member-days.ts'
import { cellsOf } from './member-lines.ts'

export interface MemberLine {
  /** Number of the line, from 1. */
  readonly line: number
  readonly member: MemberRow
  /** False where neither the line nor a heading above it names a role: `member` is then taken for granted. */
  readonly roleGiven: boolean
  /** Cells that were not understood, as they stand. */
  readonly unread: readonly string[]
}

export interface MembersReading {
  readonly members: readonly MemberLine[]
  /** The line of the columns' titles; null without one. */
  readonly header: number | null
  /** Lines that name the role of those below: "Ersättare". */
  readonly headings: readonly number[]
  /** Lines in which nobody was found. */
  readonly unread: readonly Unread[]
}

type Columns = readonly (MemberField | null)[]

/** What `member.import` takes at a time. */
export const mostMembers = 2000

export function readMembers(source: string): MembersReading {
  const members: MemberLine[] = []
  const headings: number[] = []
  const unread: Unread[] = []
  let columns: Columns | null = null
  let header: number | null = null
  let heading: Role | null = null
  for (const { line, cells, text } of cellsOf(source)) {
    const titled: Columns | null = header === null && members.length === 0 ? columnsOf(cells) : null
    const role = headingRole(cells)
    if (titled) [columns, header] = [titled, line]
    else if (role !== null) {
      heading = role
      headings.push(line)
    } else {
      const read = members.length < mostMembers ? readLine(cells, columns, heading) : null
      if (read) members.push({ line, ...read })
      else unread.push({ line, text })
    }
  }
  return { members, header, headings, unread }
}

/** The columns that a line names, where it can be the titles of a table. */
function columnsOf(cells: readonly string[]): Columns | null {
  const fields = cells.map(fieldTitled)
  const hasName = fields.some((field) => field === 'name' || field === 'firstName' || field === 'lastName')
  return hasName && (fields.filter((field) => field !== null).length > 1 || cells.length === 1)
    ? fields
    : null
}

/** A line with nothing but a role is about those below it. */
function headingRole(cells: readonly string[]): Role | null {
  const [only = '', ...others] = cells.filter((cell) => cell !== '')
  return others.length === 0 ? listRole(only) : null
}

type Draft = { -readonly [K in keyof MemberRow]: MemberRow[K] } & {
  firstName: string
  lastName: string
  role: Role
  roleGiven: boolean
}

function readLine(
  cells: readonly string[],
  columns: Columns | null,
  heading: Role | null,
): Omit<MemberLine, 'line'> | null {
  const draft = emptyDraft(heading)
  const unread = cells.flatMap((cell, index) => {
    if (cell === '') return []
    const field = columns ? (columns[index] ?? null) : fieldAt(cells, index, draft)
    return field !== null && put(draft, field, cell) ? [] : [cell]
  })
  const { firstName, lastName, roleGiven, ...member } = draft
  const named = { ...member, name: member.name || [firstName, lastName].filter(Boolean).join(' ') }
  const parsed = MemberRow.safeParse(named)
  return parsed.success ? { member: parsed.data, roleGiven, unread } : null
}

function emptyDraft(heading: Role | null): Draft {
  const texts = { name: '', firstName: '', lastName: '', organisation: '', email: '', phone: '' }
  const role = heading ?? 'member'
  return { ...texts, substituteFor: '', from: null, to: null, votes: null, role, roleGiven: heading !== null }
}

/** Without titles a cell tells its field itself; names may stand in two cells, and what is left is an organisation. */
function fieldAt(cells: readonly string[], index: number, draft: Draft): MemberField | null {
  const cell = cells[index] ?? ''
  const field = fieldOf(cell)
  if (field === 'name' && draft.name !== '') return draft.organisation === '' ? 'organisation' : null
  if (field !== null && !(isNameWord(cell) && draft.firstName !== '' && draft.lastName === '')) return field
  const next = cells[index + 1] ?? ''
  if (draft.name === '' && isNameWord(cell)) {
    if (draft.firstName !== '') return draft.lastName === '' ? 'lastName' : 'organisation'
    if (isNameWord(next) && fieldOf(next) === null) return 'firstName'
  }
  const isNamed = draft.name !== '' || draft.firstName !== ''
  return isNamed && draft.organisation === '' ? 'organisation' : null
}

function isNameWord(cell: string): boolean {
  return /^\p{Lu}[\p{L}'’´-]+$/u.test(cell)
}

/** Puts a cell into its field. False where it was not understood, or the field is taken. */
function put(draft: Draft, field: MemberField, cell: string): boolean {
  switch (field) {
    case 'name':
      return putName(draft, cell)
    case 'role':
      return putRole(draft, cell)
    case 'from':
    case 'to':
      return putDays(draft, { from: null, to: null, [field]: readDay(cell, field) })
    case 'days':
      return putDays(draft, readDays(cell))
    case 'substituteFor':
      return putSubstitute(draft, cell)
    case 'votes': {
      const votes = readVotes(cell)
      draft.votes = votes ?? draft.votes
      return votes !== undefined
    }
    case 'email':
      return cell.includes('@') && putText(draft, field, cell)
    case 'phone':
      return isPhone(cell) && putText(draft, field, cell)
    case 'organisation':
      return putText(draft, field, cell.replace(/^\((.*)\)$/u, '$1'))
    case 'firstName':
    case 'lastName':
      return putText(draft, field, cell)
  }
}

type TextField = 'name' | 'firstName' | 'lastName' | 'organisation' | 'email' | 'phone' | 'substituteFor'

function putText(draft: Draft, field: TextField, text: string): boolean {
  if (draft[field] !== '' || text === '') return false
  draft[field] = text
  return true
}

/** A sum, a heading or a number is nobody's name. */
function putName(draft: Draft, cell: string): boolean {
  if (/[\d@]/u.test(cell)) return false
  const { name, party } = readName(cell)
  if (party !== '' && !putText(draft, 'organisation', party)) return putText(draft, 'name', cell)
  return putText(draft, 'name', name)
}

/** "Ledamot (S)", "Ersättare för Anna Berg". */
function putRole(draft: Draft, cell: string): boolean {
  if (draft.substituteFor === '' && substituteIn(cell) !== null) return putSubstitute(draft, cell)
  const { name, party } = readName(cell)
  const role = listRole(party === '' ? cell : name)
  if (role === null) return false
  draft.role = role
  draft.roleGiven = true
  return party === '' || putText(draft, 'organisation', party)
}

function putSubstitute(draft: Draft, cell: string): boolean {
  const name = substituteIn(cell) ?? readName(cell).name
  if (!putText(draft, 'substituteFor', name)) return false
  if (!draft.roleGiven) {
    draft.role = 'deputy'
    draft.roleGiven = true
  }
  return true
}

function putDays(draft: Draft, days: Pick<MemberRow, 'from' | 'to'> | null): boolean {
  if (days === null || (days.from === null && days.to === null)) return false
  const from = days.from ?? draft.from
  const to = days.to ?? draft.to
  const isTaken = (days.from && draft.from) || (days.to && draft.to)
  if (isTaken || (from !== null && to !== null && from > to)) return false
  draft.from = from
  draft.to = to
  return true
}
