/** What every tab of the accounts page is given. */
import type { AccountData, StoredTemplate, Unit } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'

export interface AccountTabProps {
  readonly period: LocalDate
  /** With the edits that are on their way to be stored. */
  readonly data: AccountData
  /** All versions of all templates; `inUse` marks one result and one balance report. */
  readonly templates: readonly StoredTemplate[]
  /** The unit that figures are shown in. */
  readonly unit: Unit
  /** Nothing can be changed: the period is locked, or the file is open for reading only. */
  readonly locked: boolean
}
