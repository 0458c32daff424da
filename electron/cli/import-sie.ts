/** `justera import sie FILE SOURCE`: imports a SIE file, or shows what it would come to. */
import { amountText } from '../../shared/accounts/amount.ts'
import { issueText } from '../../shared/accounts/issue-text.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { SieImport } from '../../shared/model/account-import.ts'
import { SourceUse } from '../../shared/model/accounts.ts'
import { oneOf, textOf } from './arguments.ts'
import { type Command, type Options, UsageError } from './command.ts'

export const importSie: Command = {
  file: true,
  more: { value: 'SOURCE' },
  readOnly: false,
  options: {
    as: { value: 'USE' },
    year: { value: 'N' },
    preview: { value: null },
    note: { value: 'TEXT' },
  },
  async run({ call, grant, t }, options, file, [source = '']) {
    const use = options.as === undefined ? 'actual' : oneOf(options, 'as', SourceUse.options, t)
    const year = yearIn(options, t)
    await call('board.open', { file: grant(file) })
    const preview = options.preview === true
    const note = textOf(options, 'note') ?? ''
    const result = await call('accounts.importSie', { file: grant(source), use, year, preview, note })
    const { issues, names, ...rest } = result
    const told = issues.map((issue) => ({
      code: issue.code,
      line: issue.line,
      message: issueText(t, null, issue),
    }))
    const named = Object.entries(names).map(([account, name]) => [`name_${account}`, name])
    return {
      json: { ...rest, issues: told, ...Object.fromEntries(named) },
      lines: [
        t(`cli.sieStatus.${result.status}`),
        ...told.map((issue) => `  ${t('cli.sieIssue', issue)}`),
        ...yearLines(result, t),
        stored(result, t),
      ],
      good: preview ? result.status !== 'reject' : result.source !== null,
    }
  },
}

function yearIn(options: Options, t: Translate): number | null {
  const text = textOf(options, 'year')
  if (text === undefined) return null
  if (!/^(19|20|21)\d\d$/.test(text))
    throw new UsageError(t('cli.notOneOf', { name: 'year', choices: '1900–2199' }))
  return Number(text)
}

function yearLines({ years }: SieImport, t: Translate): readonly string[] {
  return Object.entries(years)
    .sort(([one], [other]) => Number(other) - Number(one))
    .map(([year, { result, assets }]) => {
      const sums = { result: amountText(result, 'kr', 2), assets: amountText(assets, 'kr', 2) }
      return `  ${t('cli.sieYear', { year, ...sums })}`
    })
}

function stored({ source, yearStart, yearEnd, accounts }: SieImport, t: Translate): string {
  if (source === null) return t('cli.sieNotStored')
  return t('cli.sieStored', { from: yearStart ?? '', to: yearEnd ?? '', accounts })
}
