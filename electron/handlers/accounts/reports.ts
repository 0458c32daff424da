/** The reports of a period as documents and workbooks are made from them. */
import { buildReport, type Report } from '../../../shared/accounts/report.ts'
import { AppError } from '../../../shared/errors.ts'
import type { AccountData, ReportTemplate } from '../../../shared/model/accounts.ts'

/** Reports that have a line for every account with amounts. @throws AppError ACCOUNTS_UNMAPPED */
export function mappedReports(data: AccountData, templates: readonly ReportTemplate[]): readonly Report[] {
  const reports = templates.map((template) => buildReport(data, template))
  const accounts = reports.flatMap(({ unmapped }) => unmapped.map(({ account }) => account))
  if (accounts.length > 0) throw new AppError('ACCOUNTS_UNMAPPED', { accounts: accounts.join(', ') })
  return reports
}
