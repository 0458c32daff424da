/** What is checked of a period's accounts before they go to the board: whether they tie out, and whether they are whole. */
import type { AccountData, AccountRow, Amount, ReportTemplate } from '../model/accounts.ts'
import { budgetComplete, forecastComplete } from './check-completeness.ts'
import { addUp, found, type Result, unknownCheck } from './check-result.ts'
import { rounding } from './check-rounding.ts'
import { lastClosing, namesAndSigns, openedVouchers } from './check-rows.ts'
import { added, columnsOf } from './columns.ts'
import type { ByAccount } from './gather.ts'
import { buildReport, type Report } from './report.ts'
import { checkTemplate } from './template-check.ts'

export interface CheckInput {
  readonly data: AccountData
  readonly result: ReportTemplate
  readonly balance: ReportTemplate
  /** Closing balances of the year before, öre by account; null where no file tells. */
  readonly lastClosing: ByAccount
  /** Accounts that the file of the column names; null where there is no file. */
  readonly budgeted: ReadonlySet<string> | null
  readonly forecasted: ReadonlySet<string> | null
}

/** All checks, in the order in which they are shown. Words are made where the language is known. */
export function checkAccounts(input: CheckInput): readonly Result[] {
  const result = buildReport(input.data, input.result)
  const balance = buildReport(input.data, input.balance)
  return [
    tiesOut(input.data.rows),
    resultMeetsBalance(result, balance),
    sumsByLevel(input.data, result),
    sumsByLevel(input.data, balance),
    rounding(result),
    rounding(balance),
    placed(result),
    placed(balance),
    template(input.result, input.data),
    template(input.balance, input.data),
    lastClosing(input),
    openedVouchers(input.data),
    ...budgetComplete(input, result),
    ...forecastComplete(input, result),
    ...namesAndSigns(input.data.rows),
    importNotes(input.data),
  ]
}

/** ΣUB + ΣRES = ΣIB. */
function tiesOut(rows: readonly AccountRow[]): Result {
  const opening = addUp(rows, 'opening')
  const closing = addUp(rows, 'closing')
  const booked = addUp(rows, 'actual')
  if (opening === null || closing === null || booked === null) return unknownCheck('tiesOut')
  return found('tiesOut', closing + booked - opening)
}

/** The result report's last line, without estimated taxes, against the balance report's. */
function resultMeetsBalance(result: Report, balance: Report): Result {
  const booked = lastResult(result)?.amounts.actual ?? null
  const computed = lastResult(balance)?.amounts.closing ?? null
  const opening = lastResult(balance)?.amounts.opening ?? null
  if (booked === null || computed === null || opening === null) return unknownCheck('resultMeetsBalance')
  const estimated = result.lines
    .filter((line) => line.estimated?.includes('actual'))
    .reduce((sum, line) => sum + (line.amounts.actual ?? 0), 0)
  const check = found('resultMeetsBalance', computed - booked - estimated)
  if (check.status === 'ok' || computed - opening !== booked + estimated) return check
  // The year before has not been closed: its result stands in the opening balance.
  return { ...check, code: 'resultMeetsBalanceEarlier', status: 'warn' }
}

function lastResult(report: Report): Report['lines'][number] | undefined {
  return report.lines.findLast(({ kind }) => kind === 'result')
}

/** Every group's sum against a plain sum of its accounts, in every column. */
function sumsByLevel({ rows }: AccountData, report: Report): Result {
  const own = new Map(rows.map((row) => [row.account, row]))
  const wrong = report.lines.filter(({ kind, groups, sign, amounts }) => {
    if (kind !== 'sum') return false
    const members = report.lines.filter(
      (line) => line.kind === 'account' && line.groups.includes(groups.at(-1) ?? ''),
    )
    return columnsOf(report.template.report).some((column) => {
      const sum = members.reduce<Amount>(
        (total, { account = '' }) => added(total, own.get(account)?.[column] ?? null),
        rows.some((row) => row[column] !== null) ? 0 : null,
      )
      return (sum === null ? null : sign * sum + 0) !== amounts[column]
    })
  })
  return {
    code: 'sumsByLevel',
    status: wrong.length > 0 ? 'fail' : 'ok',
    difference: null,
    where: wrong.map(({ text, id }) => text || id),
    params: { report: report.template.title },
  }
}

/** Every account with amounts stands on exactly one line. */
function placed(report: Report): Result {
  const where = [
    ...report.unmapped.map(({ account }) => account),
    ...report.doubled.map(({ account }) => account),
  ]
  return {
    code: 'placed',
    status: where.length > 0 ? 'fail' : 'ok',
    difference: null,
    where,
    params: { report: report.template.title },
  }
}

function template(used: ReportTemplate, data: AccountData): Result {
  const problems = checkTemplate(used, data.rows).filter(
    ({ code }) => code !== 'unmapped' && code !== 'doubled',
  )
  return {
    code: 'template',
    status: problems.length > 0 ? 'fail' : 'ok',
    difference: null,
    where: problems.map(({ where, what }) => `${where}: ${what}`),
    params: { report: used.title },
  }
}

/** Files that were taken though they do not tie out. */
function importNotes({ sources }: AccountData): Result {
  const blocked = Object.values(sources).filter((source) => source?.status === 'block')
  return {
    code: 'importNotes',
    status: blocked.length > 0 ? 'warn' : 'ok',
    difference: null,
    where: blocked.map((source) => `${source?.fileName}: ${source?.note}`),
    params: {},
  }
}
