/** A mandate while it is written in its form. */
import type { Member, MemberInput, Person } from '../../../shared/model/board.ts'
import type { LocalDate, PersonId } from '../../../shared/values.ts'

export interface MemberDraft extends Omit<MemberInput, 'from' | 'to'> {
  /** Undefined while the text is no date. */
  readonly from: LocalDate | null | undefined
  readonly to: LocalDate | null | undefined
  /** Whose it is where the name alone doesn't say it: the person of the other name, or somebody new. */
  readonly whose: 'same' | 'other'
}

export function draftOf(member: Member | null): MemberDraft {
  if (!member) {
    const texts = { name: '', organisation: '', email: '', phone: '' }
    return { ...texts, role: 'member', from: null, to: null, substituteFor: null, votes: null, whose: 'same' }
  }
  const { name, role, organisation, from, to, email, phone, substituteFor, votes } = member
  return { name, role, organisation, from, to, email, phone, substituteFor, votes, whose: 'same' }
}

export type MemberProblem = 'nameMissing' | 'endBeforeStart' | 'noDate'

export function problemOf({ name, from, to }: MemberDraft): MemberProblem | null {
  if (name.trim() === '') return 'nameMissing'
  if (from === undefined || to === undefined) return 'noDate'
  return from && to && to < from ? 'endBeforeStart' : null
}

/** The call's input; null while something is missing. */
export function inputOf(draft: MemberDraft): MemberInput | null {
  const { whose: _whose, from, to, ...rest } = draft
  if (problemOf(draft) !== null || from === undefined || to === undefined) return null
  return { ...rest, name: rest.name.trim(), from, to }
}

/** The question that a name leaves open: it was changed, or somebody is called so already. */
export type NameQuestion =
  | { readonly kind: 'renamed'; readonly mandates: number }
  | { readonly kind: 'known'; readonly person: Person }

export function nameQuestion(
  draft: MemberDraft,
  member: Member | null,
  people: readonly Person[],
): NameQuestion | null {
  const name = draft.name.trim()
  if (name === '' || name === member?.name) return null
  if (member) {
    return { kind: 'renamed', mandates: people.find(({ id }) => id === member.person)?.mandates.length ?? 1 }
  }
  const person = people.find((person) => person.name === name)
  return person ? { kind: 'known', person } : null
}

/** Whose the mandate is, as `MandateOf` says it; undefined leaves it to the name. */
export function personOf(
  draft: MemberDraft,
  member: Member | null,
  question: NameQuestion | null,
): PersonId | null | undefined {
  if (!question) return member?.person
  if (question.kind === 'known') return draft.whose === 'same' ? question.person.id : null
  return draft.whose === 'same' ? member?.person : undefined
}

/** Names that go on from what is typed; nothing is suggested before, and not what stands there already. */
export function suggestedNames(typed: string, people: readonly Person[]): string[] {
  const begun = typed.trim().toLocaleLowerCase('sv')
  const names = new Set(people.map(({ name }) => name))
  return begun === '' || names.has(typed.trim())
    ? []
    : [...names].filter((name) => name.toLocaleLowerCase('sv').includes(begun))
}
