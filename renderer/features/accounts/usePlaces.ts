/** Where an account or a line stands: in the result report, in the balance report, or in none. */
import { useMemo } from 'react'
import { buildReport } from '../../../shared/accounts/report.ts'
import { type AccountData, ReportKind, type StoredTemplate } from '../../../shared/model/accounts.ts'
import { foldable, lineOf } from './report-rows.ts'
import { templateInUse } from './templates-in-use.ts'

export interface Places {
  readonly reportOf: (place: string) => ReportKind | null
  /** Groups of both reports that can be folded. */
  readonly groups: readonly string[]
}

export function usePlaces(data: AccountData, templates: readonly StoredTemplate[]): Places {
  return useMemo(() => {
    const reports = ReportKind.options.flatMap((kind) => {
      const template = templateInUse(templates, kind)
      return template ? [{ kind, lines: buildReport(data, template).lines }] : []
    })
    return {
      reportOf: (place) => reports.find(({ lines }) => lineOf(lines, place))?.kind ?? null,
      groups: reports.flatMap(({ lines }) => foldable(lines)),
    }
  }, [data, templates])
}
