/** What is said about an imported file, in words. */
import type { Translate } from '../i18n/i18n.ts'
import type { ImportIssue, SourceFormat } from '../model/accounts.ts'
import { amountText } from './amount.ts'

/** The sentence of an issue; its code where it has none. `format` is null for a file that turned out to be none. */
export function issueText(
  t: Translate,
  format: SourceFormat | null,
  { code, params }: Pick<ImportIssue, 'code' | 'params'>,
): string {
  const part = format === 'csv' || format === 'xlsx' ? 'spreadsheet' : 'accountImport'
  const key = `${part}.issue.${code}`
  const { ore, kind } = params
  const sentence = t(key as 'accountImport.issue.NOT_SIE', {
    ...params,
    ...(typeof ore === 'number' ? { amount: amountText(ore, 'kr', 2) } : {}),
    ...(code === 'NOT_SIE' ? { what: t(`accountImport.notSie.${kind as 'other'}`) } : {}),
  })
  return sentence === key ? code : sentence
}
