/** The result or the balance report of a period, over the strip of checks. */
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '../../../shared/accounts/report.ts'
import type { ReportKind } from '../../../shared/model/accounts.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useNavigation } from '../../route.tsx'
import type { GridTarget } from './grid-state.ts'
import { ReportGrid } from './ReportGrid.tsx'
import style from './ReportTab.module.css'
import { chosenColumns } from './report-columns.ts'
import type { AccountTabProps } from './tab-props.ts'
import type { AccountEdits } from './useAccountEdits.ts'
import type { AccountView } from './useAccountView.ts'

interface Props extends Pick<AccountTabProps, 'data' | 'locked'> {
  readonly kind: ReportKind
  readonly report: Report
  readonly view: AccountView
  readonly edits: AccountEdits
  readonly target: GridTarget | null
  readonly onArrived: () => void
}

export function ReportTab({ kind, report, data, locked, view, edits, target, onArrived }: Props) {
  const { t } = useTranslation()
  const { turn } = useNavigation()
  const chosen = view.columns[kind]
  const columns = useMemo(() => chosenColumns(kind, chosen), [kind, chosen])
  const toTemplates = () => turn({ page: 'accounts', tab: 'templates' })
  return (
    <>
      {report.unmapped.length > 0 && (
        <div className={style.unmapped} role="alert">
          <span>
            {t('accounts.unmapped', {
              count: report.unmapped.length,
              accounts: report.unmapped
                .slice(0, 8)
                .map(({ account, name }) => `${account} ${name}`)
                .join(', '),
            })}
          </span>
          <Button size="compact-sm" onClick={toTemplates}>
            {t('accounts.toTemplates')}
          </Button>
        </div>
      )}
      <ErrorNote error={edits.error} />
      <ReportGrid
        key={kind}
        label={t(`accounts.reports.${kind}`)}
        report={report}
        data={data}
        columns={columns}
        view={view}
        edits={edits}
        locked={locked}
        target={target}
        onArrived={onArrived}
      />
    </>
  )
}
