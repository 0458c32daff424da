/** What is said about an imported file, in words. */
import { useTranslation } from 'react-i18next'
import { issueText } from '../../../shared/accounts/issue-text.ts'
import type { ImportIssue, SourceFormat } from '../../../shared/model/accounts.ts'

/** Gives the sentence of an issue; its code where it has none. */
export function useIssueText(): (format: SourceFormat, issue: ImportIssue) => string {
  const { t } = useTranslation()
  return (format, issue) => issueText(t, format, issue)
}
