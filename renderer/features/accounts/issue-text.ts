/** What is said about an imported file, in words. */
import { useTranslation } from 'react-i18next'
import { fill } from '../../../shared/documents/words.ts'
import type { ImportIssue, SourceFormat } from '../../../shared/model/accounts.ts'

/** Gives the sentence of an issue; its code where it has none. */
export function useIssueText(): (format: SourceFormat, issue: ImportIssue) => string {
  const { i18n } = useTranslation()
  return (format, { code, params }) => {
    const part = format === 'csv' || format === 'xlsx' ? 'spreadsheet' : 'accountImport'
    const sentence: unknown = i18n.getResource(i18n.language, 'words', `${part}.issue.${code}`)
    return typeof sentence === 'string' ? fill(sentence, params) : code
  }
}
