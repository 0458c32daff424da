/** Both reports of a period, made with the templates in use, and where things stand in them. */
import { useMemo } from 'react'
import { buildReport, type Report, withoutEmptyGroups } from '../../../shared/accounts/report.ts'
import { type AccountData, ReportKind, type StoredTemplate } from '../../../shared/model/accounts.ts'
import { foldable, lineOf } from './report-rows.ts'

export interface Reports {
  /** Undefined where no template is in use. */
  readonly of: Readonly<Partial<Record<ReportKind, Report>>>
  /** The report that has a line for an account, a group or a result. */
  readonly with: (place: string) => ReportKind | undefined
  /** Groups of both reports that can be folded. */
  readonly groups: readonly string[]
}

export function useReports(data: AccountData, templates: readonly StoredTemplate[]): Reports {
  return useMemo(() => {
    const made = templates
      .filter(({ inUse }) => inUse)
      .map(({ template }) => [template.report, withoutEmptyGroups(buildReport(data, template))] as const)
    const of: Reports['of'] = Object.fromEntries(made)
    return {
      of,
      with: (place) => ReportKind.options.find((kind) => lineOf(of[kind]?.lines ?? [], place)),
      groups: made.flatMap(([, { lines }]) => foldable(lines)),
    }
  }, [data, templates])
}
