/** What a file comes to: whether it can be imported, its sums, and all that is said about it. */
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { issueText } from '../../../shared/accounts/issue-text.ts'
import type { ImportIssue, ImportStatus } from '../../../shared/model/accounts.ts'
import { keyed } from '../../components/keyed.ts'
import style from './ImportOutcome.module.css'
import { type FileKind, groupIssues } from './issues.ts'

interface Props {
  readonly kind: FileKind
  readonly status: ImportStatus
  readonly issues: readonly ImportIssue[]
  /** Facts in a line: accounts, sums. */
  readonly facts: readonly string[]
  readonly children?: ReactNode
}

const icons = { ok: IconCircleCheck, warn: IconAlertTriangle, block: IconAlertTriangle, reject: IconCircleX }

export function ImportOutcome({ kind, status, issues, facts, children }: Props) {
  const { t } = useTranslation()
  const Icon = icons[status]
  return (
    <div className={style.outcome}>
      <div className={style.status} data-status={status} role="status">
        <Icon size={18} aria-hidden />
        <p>
          <strong>{t(`spreadsheet.page.status.${status}`)}</strong>
          {facts.length > 0 && <span className={style.facts}>{facts.join(' · ')}</span>}
        </p>
      </div>
      {children}
      {groupIssues(kind, issues).map((group) => (
        <section key={group.status} aria-label={t(`spreadsheet.page.group.${group.status}`)}>
          <h2 className={style.heading} data-status={group.status}>
            {t(`spreadsheet.page.group.${group.status}`)}
            <span className={style.count}>{group.issues.length}</span>
          </h2>
          <IssueList kind={kind} issues={group.issues} />
        </section>
      ))}
    </div>
  )
}

/** As many as one takes in; the rest comes when it is asked for. */
const listed = 8

function IssueList({ kind, issues }: Pick<Props, 'kind' | 'issues'>) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  return (
    <>
      <ul className={style.issues}>
        {keyed(all ? issues : issues.slice(0, listed)).map(([key, issue]) => (
          <li key={key}>
            <span className={style.line}>
              {issue.line > 0
                ? t('spreadsheet.page.line', { line: issue.line })
                : t('spreadsheet.page.wholeFile')}
            </span>
            <span>{issueText(t, kind === 'sie' ? null : 'xlsx', issue)}</span>
          </li>
        ))}
      </ul>
      {!all && issues.length > listed && (
        <Button size="compact-sm" onClick={() => setAll(true)}>
          {t('spreadsheet.page.allIssues', { count: issues.length })}
        </Button>
      )}
    </>
  )
}
