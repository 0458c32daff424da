/** Both reports of a period, made with its templates, and where things stand in them. */
import { useMemo } from 'react'
import { buildReport, type Report, withoutEmptyGroups } from '../../../shared/accounts/report.ts'
import { type AccountData, type ReportBasis, ReportKind } from '../../../shared/model/accounts.ts'
import { foldable, lineOf } from './report-rows.ts'

export interface Reports {
  readonly of: Readonly<Record<ReportKind, Report>>
  /** The report that has a line for an account, a group or a result. */
  readonly with: (place: string) => ReportKind | undefined
  /** Groups of both reports that can be folded. */
  readonly groups: readonly string[]
}

export function useReports(data: AccountData, { result, balance }: ReportBasis): Reports {
  return useMemo(() => {
    const of = {
      result: withoutEmptyGroups(buildReport(data, result)),
      balance: withoutEmptyGroups(buildReport(data, balance)),
    }
    return {
      of,
      with: (place) => ReportKind.options.find((kind) => lineOf(of[kind].lines, place)),
      groups: ReportKind.options.flatMap((kind) => foldable(of[kind].lines)),
    }
  }, [data, result, balance])
}
