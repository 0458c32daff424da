/** A tab of the accounts page. */
import type { AccountTabProps } from '../accounts/tab-props.ts'

export function TemplatesTab(_: AccountTabProps) {
  return null
}
