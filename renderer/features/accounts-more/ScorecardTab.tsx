/** A tab of the accounts page. */
import type { AccountTabProps } from '../accounts/tab-props.ts'

export function ScorecardTab(_: AccountTabProps) {
  return null
}
