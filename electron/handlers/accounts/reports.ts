/** The reports of a period as documents and workbooks are made from them. */
import { checkInput } from '../../../shared/accounts/check-input.ts'
import type { Result } from '../../../shared/accounts/check-result.ts'
import { checkAccounts } from '../../../shared/accounts/checks.ts'
import { figuresOf, unknownFigures } from '../../../shared/accounts/follow-up.ts'
import { threeDates } from '../../../shared/accounts/indicators.ts'
import { placeAccounts } from '../../../shared/accounts/placing.ts'
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
import { currentData, findData, getAccountData, readLedger } from '../../db/accounts.ts'
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

/** What the checks of a period come to as its accounts and templates are now. @throws AppError NO_ACCOUNTS */
export function currentChecks(db: Database, period: LocalDate): readonly Result[] {
  const ledger = readLedger(db, period)
  return checkAccounts(checkInput(ledger.contents, currentData(db, period), templatesInUse(db)))
}

/** A report as a document. @throws AppError as `checkWhole` */
export function reportAsDocument(report: ReportName, input: ReportInput): DocumentModel {
  checkWhole(report, input)
  if (report === 'followup') return followUpDocument(input, documentWords)
  return figuresDocument(report, input, documentWords)
}

/** A report as a workbook: figures only, without the texts of the follow-up report. @throws AppError ACCOUNTS_UNMAPPED */
export function reportAsWorkbook(report: ReportName, input: ReportInput): Workbook {
  checkMapped(report, input)
  return reportWorkbook(report, input, documentWords)
}

/**
 * A report has a line for every account with amounts, and each figure in its texts names something.
 * @throws AppError ACCOUNTS_UNMAPPED, FIGURES_UNKNOWN
 */
export function checkWhole(report: ReportName, input: ReportInput): void {
  checkMapped(report, input)
  if (report !== 'followup') return
  const { data, result, balance, followUp } = input
  const unknown = unknownFigures(followUp, figuresOf(data, result, balance))
  if (unknown.length === 0) return
  const figures = unknown.map(({ token, place }) => `{{${token}}} (${place})`).join(', ')
  throw new AppError('FIGURES_UNKNOWN', { figures })
}

/** @throws AppError ACCOUNTS_UNMAPPED */
function checkMapped(report: ReportName, { data, result, balance }: ReportInput): void {
  const templates = { result: [result], balance: [balance], followup: [result, balance] }[report]
  const accounts = templates.flatMap((template) => unmappedAccounts(data, template))
  if (accounts.length > 0) throw new AppError('ACCOUNTS_UNMAPPED', { accounts: accounts.join(', ') })
}

function unmappedAccounts({ rows }: AccountData, template: ReportTemplate): readonly string[] {
  return placeAccounts(rows, template).unmapped.map(({ account }) => account)
}
