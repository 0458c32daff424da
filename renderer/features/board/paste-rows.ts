/** The rows of a member list that was pasted, as they will be added: read, corrected, left out, or there already. */
import type { Member, MemberRow } from '../../../shared/model/board.ts'
import { isSameMandate } from '../../../shared/rules/same-mandate.ts'
import type { MembersReading } from '../../../shared/text/read-members.ts'

export interface PasteRow {
  /** Number of the line, from 1. */
  readonly line: number
  /** Null where nobody was found in the line. */
  readonly member: MemberRow | null
  /** `known`: the body has that mandate, or an earlier row says the same. */
  readonly state: 'added' | 'known' | 'left' | 'nobody'
  /** Whether the role was said; else it is taken for granted. */
  readonly roleGiven: boolean
  /** What was not understood, as it stands. */
  readonly unread: readonly string[]
  /** Whether the one whose place it is is neither in the list nor in the body. */
  readonly substituteUnknown: boolean
}

/** What a person said of lines, by their numbers. */
export interface PasteChoices {
  readonly corrected: ReadonlyMap<number, MemberRow>
  readonly left: ReadonlySet<number>
}
export const noChoices: PasteChoices = { corrected: new Map(), left: new Set() }

export function pasteRows(
  reading: MembersReading,
  { corrected, left }: PasteChoices,
  members: readonly Member[],
): readonly PasteRow[] {
  const read = [
    ...reading.members,
    ...reading.unread.map(({ line, text }) => ({ line, member: null, roleGiven: true, unread: [text] })),
  ].toSorted((a, b) => a.line - b.line)
  const earlier: (Member | MemberRow)[] = [...members]
  const rows = read.map(({ line, member: asRead, roleGiven, unread }) => {
    const correction = corrected.get(line)
    const member = correction ?? asRead
    const state = stateOf(member, left.has(line), earlier)
    if (member && state === 'added') earlier.push(member)
    return {
      ...{ line, member, state, substituteUnknown: false },
      ...(correction ? { roleGiven: true, unread: [] } : { roleGiven, unread }),
    }
  })
  const names = new Set(earlier.map(({ name }) => name))
  return rows.map((row) => ({ ...row, substituteUnknown: row.state === 'added' && lacksOther(row, names) }))
}

function stateOf(
  member: MemberRow | null,
  isLeft: boolean,
  earlier: readonly (Member | MemberRow)[],
): PasteRow['state'] {
  if (isLeft) return 'left'
  if (!member) return 'nobody'
  return earlier.some((one) => isSameMandate(one, member)) ? 'known' : 'added'
}

function lacksOther({ member }: Pick<PasteRow, 'member'>, names: ReadonlySet<string>): boolean {
  return member !== null && member.substituteFor !== '' && !names.has(member.substituteFor)
}

/** How many rows are in a state. */
export function countOf(rows: readonly PasteRow[], state: PasteRow['state']): number {
  return rows.filter((row) => row.state === state).length
}

/** What is added of them. */
export function rowsToAdd(rows: readonly PasteRow[]): MemberRow[] {
  return rows.flatMap(({ member, state }) => (member && state === 'added' ? [member] : []))
}

/** What a line in which nobody was found begins with, to be written by hand. */
export function rowFrom(text: string): MemberRow {
  const texts = { organisation: '', email: '', phone: '', substituteFor: '' }
  const name = text.replace(/\s+/g, ' ').trim()
  return { ...texts, name, role: 'member', from: null, to: null, votes: null }
}
