/** A tab of the accounts page. */
import type { AccountTabProps } from '../accounts/tab-props.ts'

export function FollowUpTab(_: AccountTabProps) {
  return null
}
