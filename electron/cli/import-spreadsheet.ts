/** `justera import spreadsheet FILE SOURCE --as USE`: imports amounts from a CSV file or an Excel workbook. */
import { amountText } from '../../shared/accounts/amount.ts'
import { issueText } from '../../shared/accounts/issue-text.ts'
import { columnLetters } from '../../shared/accounts/spreadsheet/grid.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import type {
  SpreadsheetImport,
  SpreadsheetMapping,
  SpreadsheetPreview,
  SpreadsheetSuggestion,
} from '../../shared/model/account-import.ts'
import { SourceUse } from '../../shared/model/accounts.ts'
import { oneOf, textOf } from './arguments.ts'
import { type Command, type Options, type Result, UsageError } from './command.ts'

const units = ['kr', 'kkr'] as const

export const importSpreadsheet: Command = {
  file: true,
  more: { value: 'SOURCE' },
  readOnly: false,
  options: {
    as: { value: 'USE', required: true },
    year: { value: 'N' },
    column: { value: 'NAME' },
    unit: { value: 'UNIT' },
    label: { value: 'TEXT' },
    note: { value: 'TEXT' },
    preview: { value: null },
  },
  async run({ call, grant, t }, options, file, [source = '']) {
    const use = oneOf(options, 'as', SourceUse.options, t)
    const year = yearIn(options, t)
    const unit = options.unit === undefined ? null : oneOf(options, 'unit', units, t)
    await call('board.open', { file: grant(file) })
    const token = grant(source)
    const found = await call('accounts.readSpreadsheet', { file: token })
    if (found.status === 'reject') return resultOf({ ...found, ...nothing }, '', t)
    const chosen = suggestionFor(found, textOf(options, 'column'), use, t)
    const mapping = unit ? { ...chosen.mapping, unit } : chosen.mapping
    const label = textOf(options, 'label') ?? chosen.label
    const preview = options.preview === true
    const asked = { file: token, use, label, mapping, year: year ?? chosen.year, preview }
    const done = await call('accounts.importSpreadsheet', { ...asked, note: textOf(options, 'note') ?? '' })
    return resultOf({ ...done, format: found.format, mapping }, label, t, preview)
  },
}

const nothing = { source: null, year: null, accounts: 0, sum: 0, result: 0, mapping: null }

type Outcome = SpreadsheetImport & {
  readonly format: SpreadsheetPreview['format']
  readonly mapping: SpreadsheetMapping | null
}

function resultOf(outcome: Outcome, label: string, t: Translate, preview = false): Result {
  const { source, status, encoding, year, accounts, sum, result, mapping, format } = outcome
  const issues = outcome.issues.map((issue) => ({
    code: issue.code,
    line: issue.line,
    message: issueText(t, format, issue),
  }))
  const sums = { label, accounts, result: amountText(result, 'kr', 2) }
  const stored = source === null ? (preview ? 'previewed' : 'refused') : 'stored'
  return {
    json: { source, status, format, encoding, year, label, accounts, sum, result, mapping, issues },
    lines: [
      t(`spreadsheet.page.status.${status}`),
      ...issues.map(({ message }) => `  ${message}`),
      t(`spreadsheet.cli.${stored}`, sums),
    ],
    good: preview ? status !== 'reject' : source !== null,
  }
}

function yearIn(options: Options, t: Translate): number | null {
  const text = textOf(options, 'year')
  if (text === undefined) return null
  if (!/^(19|20|21)\d\d$/.test(text))
    throw new UsageError(t('cli.notOneOf', { name: 'year', choices: '1900–2199' }))
  return Number(text)
}

/** The column that is named, by its head or its letter, or the first that says it is of the use. @throws UsageError */
function suggestionFor(
  { suggestions }: SpreadsheetPreview,
  named: string | undefined,
  use: SourceUse,
  t: Translate,
): SpreadsheetSuggestion {
  const letters = ({ mapping }: SpreadsheetSuggestion) => columnLetters(mapping.amounts[0] ?? 0)
  const columns = suggestions.map((each) => `${letters(each)} (${each.label})`).join(', ') || '–'
  if (named !== undefined) {
    const wanted = named.trim().toLowerCase()
    const found =
      suggestions.find(({ label }) => label.toLowerCase() === wanted) ??
      suggestions.find((each) => letters(each).toLowerCase() === wanted) ??
      suggestions.find(({ label }) => label !== '' && wanted.startsWith(label.toLowerCase()))
    if (found) return found
    throw new UsageError(t('spreadsheet.cli.noSuchColumn', { name: named, columns }))
  }
  const found = suggestions.find((each) => each.use === use) ?? only(suggestions)
  if (found) return found
  throw new UsageError(t('spreadsheet.cli.noColumn', { use, columns }))
}

/** A single column whose head says nothing is meant; one that says another use is not. */
function only(suggestions: readonly SpreadsheetSuggestion[]): SpreadsheetSuggestion | undefined {
  const [first, ...others] = suggestions
  return others.length === 0 && first?.use === null ? first : undefined
}
