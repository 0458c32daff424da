/** Issues of a file by how much they weigh, the heaviest first. */
import { type SieIssueCode, sieIssueStatus } from '../../../shared/accounts/sie/issues.ts'
import { type SheetIssueCode, sheetIssueStatus } from '../../../shared/accounts/spreadsheet/issue.ts'
import type { ImportIssue, ImportStatus } from '../../../shared/model/accounts.ts'

export type FileKind = 'sie' | 'spreadsheet'

export interface IssueGroup {
  readonly status: ImportStatus
  readonly issues: readonly ImportIssue[]
}

const order: readonly ImportStatus[] = ['reject', 'block', 'warn', 'ok']

export function groupIssues(kind: FileKind, issues: readonly ImportIssue[]): readonly IssueGroup[] {
  const statusOf = ({ code }: ImportIssue): ImportStatus =>
    kind === 'sie' ? sieIssueStatus[code as SieIssueCode] : sheetIssueStatus[code as SheetIssueCode]
  return order
    .map((status) => ({ status, issues: issues.filter((issue) => statusOf(issue) === status) }))
    .filter((group) => group.issues.length > 0)
}

/** Cells of a sheet, "D5", whose amounts can't be taken as they are. */
export function markedPlaces(issues: readonly ImportIssue[]): ReadonlySet<string> {
  const heavy = issues.filter(({ code }) => sheetIssueStatus[code as SheetIssueCode] === 'block')
  return new Set(heavy.map(({ params }) => String(params.place ?? '').replace(/^.*!/, '')))
}
