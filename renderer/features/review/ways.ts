/** What can be done with what a reviewer says. */
import type { Matter } from '../../../shared/rules/review-merge.ts'

export type Outcome = 'accepted' | 'rejected' | 'edited' | 'done'
/** What is written beside a matter: another wording with a reply, or a reply alone. */
export type Writing = 'edit' | 'reply'

export type Way = 'accept' | 'reject' | 'edit' | 'reply'

/** What can be done with a matter: nothing is accepted that strives against what stands there. */
export function waysOf(matter: Matter, canWrite: boolean): readonly Way[] {
  if (matter.kind === 'comment') return ['accept', 'reject', 'reply']
  const accept: readonly Way[] = canWrite && matter.merged !== null ? ['accept'] : []
  const edit: readonly Way[] = canWrite && matter.compared !== null ? ['edit'] : []
  return [...accept, 'reject', ...edit, 'reply']
}

/** What following it is called. */
export function goodOf({ kind }: Matter): Outcome {
  return kind === 'comment' ? 'done' : 'accepted'
}
