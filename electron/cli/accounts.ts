/** `justera export accounts`, `justera accounts check` and `justera accounts show`: the reports of a period. */
import { amountText } from '../../shared/accounts/amount.ts'
import { buildReport, type ReportLine } from '../../shared/accounts/report.ts'
import type { AccountCheck } from '../../shared/model/accounts.ts'
import { isDate, type LocalDate } from '../../shared/values.ts'
import { oneOf, textOf } from './arguments.ts'
import { type Command, type CommandContext, type Options, UsageError } from './command.ts'

const period = { value: 'DATE', required: true } as const

export const exportAccounts: Command = {
  file: true,
  readOnly: true,
  options: {
    period,
    report: { value: 'REPORT', required: true },
    out: { value: 'PDF|XLSX', required: true },
  },
  async run(context, given, file) {
    const { call, grant, t } = context
    const report = oneOf(given, 'report', ['result', 'balance', 'followup'], t)
    const out = textOf(given, 'out') ?? ''
    await call('board.open', { file: grant(file) })
    const exported = await call('export.accounts', {
      period: periodOf(given, context),
      report,
      format: /\.xlsx$/i.test(out) ? 'xlsx' : 'pdf',
      to: grant(out),
    })
    const { bytes, seconds } = exported
    const pages = t('cli.pages', { count: exported.pages })
    // A workbook has no pages.
    const line =
      exported.pages === 0
        ? t('cli.exportedWorkbook', { file: out, bytes, seconds })
        : t('cli.exported', { file: out, bytes, seconds, pages })
    return { json: exported, lines: [line] }
  },
}

/** Exit 1 where a check fails. */
export const checkAccounts: Command = {
  file: true,
  readOnly: true,
  options: { period },
  async run(context, given, file) {
    const { call, grant } = context
    await call('board.open', { file: grant(file) })
    const checks = await call('accounts.checks', { period: periodOf(given, context) })
    const ok = checks.every(({ status }) => status !== 'fail')
    return { json: { ok, checks }, lines: checks.flatMap((check) => checkLines(check, context)), good: ok }
  },
}

function checkLines({ status, message, where }: AccountCheck, { t }: CommandContext): readonly string[] {
  return [`${t(`cli.checkStatus.${status}`)}: ${message}`, ...where.map((each) => `  ${each}`)]
}

/** The lines of a report with their amounts in öre; what is unknown is null. */
export const showAccounts: Command = {
  file: true,
  readOnly: true,
  options: { period, report: { value: 'REPORT', required: true } },
  async run(context, given, file) {
    const { call, grant, t } = context
    const kind = oneOf(given, 'report', ['result', 'balance'], t)
    await call('board.open', { file: grant(file) })
    const period = periodOf(given, context)
    const data = await call('accounts.data', { period })
    const template = (await call('accounts.basis', { period }))[kind]
    const { lines, unmapped, doubled } = buildReport(data, template)
    const { unit, name } = template
    return {
      json: { template: name, unit, lines, unmapped, doubled },
      lines: lines.map((line) => lineText(line, kind)),
      good: unmapped.length === 0 && doubled.length === 0,
    }
  },
}

function lineText({ level, account, text, amounts }: ReportLine, kind: 'result' | 'balance'): string {
  const { prior, actual, budget, forecast, deviation, opening, change, closing } = amounts
  const shown = kind === 'result' ? [prior, actual, budget, forecast, deviation] : [opening, change, closing]
  const head = `${'  '.repeat(level)}${account ? `${account} ` : ''}${text}`
  return [head, ...shown.map((ore) => amountText(ore, 'kr', 2))].join('\t')
}

function periodOf(given: Options, { t }: CommandContext): LocalDate {
  const text = textOf(given, 'period') ?? ''
  if (!isDate(text)) throw new UsageError(t('cli.notADate', { name: 'period' }))
  return text as LocalDate
}
