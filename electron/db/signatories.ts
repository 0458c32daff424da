/** Those who sign minutes, all at once. */
import type { SignatoryInput } from '../../shared/model/minutes.ts'
import type { Instant, MeetingId } from '../../shared/values.ts'
import { addSignatory, getMinutes, updateSignatory } from './minutes.ts'
import type { Database } from './open.ts'
import { removeRow } from './rows.ts'

/** Those who sign from now on, in the place of whoever did. Where they are the same people, only their days are set. */
export function setSignatories(
  db: Database,
  meeting: MeetingId,
  signatories: readonly SignatoryInput[],
  now: Instant,
): void {
  const stored = getMinutes(db, meeting)?.signatories ?? []
  const pairs = stored.map((former, index) => ({ former, next: signatories[index] }))
  const areSame = pairs.every(({ former, next }) => next && saidOf(former) === saidOf(next))
  if (areSame && stored.length === signatories.length) {
    for (const { former, next } of pairs) if (next) updateSignatory(db, former.id, next)
    return
  }
  for (const { id } of stored) removeRow(db, 'signatory', id, now)
  for (const signatory of signatories) addSignatory(db, meeting, signatory)
}

/** All but the day. */
function saidOf({ role, name, title }: SignatoryInput): string {
  return JSON.stringify([role, name, title])
}
