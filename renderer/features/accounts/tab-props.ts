/** What every tab of the accounts page is given. */
import type { AccountData, ReportBasis, StoredTemplate, Unit } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'

export interface AccountTabProps {
  readonly period: LocalDate
  /** With the edits that are on their way to be stored. */
  readonly data: AccountData
  /** What the period's reports are made from: of a locked one as it was. */
  readonly basis: ReportBasis
  /** All versions of all templates; `inUse` marks one result and one balance report. */
  readonly templates: readonly StoredTemplate[]
  /** The unit that figures are shown in. */
  readonly unit: Unit
  /** Nothing can be changed: the period is locked, or the file is open for reading only. */
  readonly locked: boolean
}
