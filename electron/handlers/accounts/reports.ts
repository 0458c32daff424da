/** The reports of a period as documents and workbooks are made from them. */
import { threeDates } from '../../../shared/accounts/indicators.ts'
import { buildReport, type Report } from '../../../shared/accounts/report.ts'
import { reportWorkbook } from '../../../shared/accounts/report-workbook.ts'
import type { Workbook } from '../../../shared/accounts/workbook.ts'
import { figuresDocument } from '../../../shared/documents/accounts/figures-report.ts'
import { followUpDocument } from '../../../shared/documents/accounts/follow-up-report.ts'
import type { ReportInput } from '../../../shared/documents/accounts/input.ts'
import type { DocumentModel } from '../../../shared/documents/block.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { AccountData, ReportKind, ReportTemplate } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { findData, getAccountData } from '../../db/accounts.ts'
import { getBoard } from '../../db/board.ts'
import { getFollowUp, listIndicators } from '../../db/follow-up.ts'
import { listLocked, snapshotOf } from '../../db/locked-reports.ts'
import type { Database } from '../../db/open.ts'
import { templatesInUse } from '../../db/report-templates.ts'

export type ReportName = ReportKind | 'followup'

/** Documents speak Swedish, whatever language the window speaks. */
export const documentWords = wordsOf('sv')

/** What a period's reports are made from: as they are now, or as they were locked. @throws AppError NO_ACCOUNTS */
export function reportInput(db: Database, period: LocalDate): ReportInput {
  const board = getBoard(db)
  const locked = snapshotOf(db, period)
  if (locked) {
    const seal = listLocked(db).find((each) => each.period === period)?.sha256 ?? null
    return { ...locked, board, seal }
  }
  return {
    board,
    data: getAccountData(db, period),
    ...templatesInUse(db),
    followUp: getFollowUp(db, period),
    scorecard: listIndicators(db),
    earlier: threeDates(period)
      .slice(1)
      .map((date) => findData(db, date)),
    seal: null,
  }
}

/** A report as a document. @throws AppError ACCOUNTS_UNMAPPED */
export function reportAsDocument(report: ReportName, input: ReportInput): DocumentModel {
  mappedReports(input.data, templatesOf(report, input))
  if (report === 'followup') return followUpDocument(input, documentWords)
  return figuresDocument(report, input, documentWords)
}

/** A report as a workbook. @throws AppError ACCOUNTS_UNMAPPED */
export function reportAsWorkbook(report: ReportName, input: ReportInput): Workbook {
  mappedReports(input.data, templatesOf(report, input))
  return reportWorkbook(report, input, documentWords)
}

function templatesOf(report: ReportName, { result, balance }: ReportInput): readonly ReportTemplate[] {
  if (report === 'followup') return [result, balance]
  return [report === 'result' ? result : balance]
}

/** Reports that have a line for every account with amounts. @throws AppError ACCOUNTS_UNMAPPED */
export function mappedReports(data: AccountData, templates: readonly ReportTemplate[]): readonly Report[] {
  const reports = templates.map((template) => buildReport(data, template))
  const accounts = reports.flatMap(({ unmapped }) => unmapped.map(({ account }) => account))
  if (accounts.length > 0) throw new AppError('ACCOUNTS_UNMAPPED', { accounts: accounts.join(', ') })
  return reports
}
