/** What stands under a tab of the accounts. */
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/values.ts'
import type { AccountTab } from '../../route.tsx'
import { FollowUpTab } from '../accounts-more/FollowUpTab.tsx'
import { KeyFiguresTab } from '../accounts-more/KeyFiguresTab.tsx'
import { MonthsTab } from '../accounts-more/MonthsTab.tsx'
import { ScorecardTab } from '../accounts-more/ScorecardTab.tsx'
import { TemplatesTab } from '../accounts-more/TemplatesTab.tsx'
import style from './AccountsPage.module.css'
import type { GridTarget } from './grid-state.ts'
import { ReportTab } from './ReportTab.tsx'
import { SourcesTab } from './SourcesTab.tsx'
import type { AccountTabProps } from './tab-props.ts'
import type { AccountEdits } from './useAccountEdits.ts'
import type { AccountView } from './useAccountView.ts'
import type { Reports } from './useReports.ts'

interface Props extends AccountTabProps {
  readonly tab: AccountTab
  readonly view: AccountView
  readonly edits: AccountEdits
  readonly reports: Reports
  readonly target: GridTarget | null
  readonly onArrived: () => void
}

export function AccountPanel({ tab, ...properties }: Props) {
  const { t } = useTranslation()
  return (
    <div className={style.panel} role="tabpanel" aria-label={t(`accounts.tabs.${tab}`)}>
      <TabContent tab={tab} {...properties} />
    </div>
  )
}

function TabContent({ tab, view, edits, reports, target, onArrived, ...properties }: Props) {
  switch (tab) {
    case 'result':
    case 'balance':
      return (
        <ReportTab
          key={tab}
          kind={tab}
          report={reports.of[tab]}
          data={properties.data}
          locked={properties.locked}
          view={view}
          edits={edits}
          target={target}
          onArrived={onArrived}
        />
      )
    case 'months':
      return <MonthsTab {...properties} />
    case 'keyFigures':
      return <KeyFiguresTab {...properties} />
    case 'scorecard':
      return <ScorecardTab {...properties} />
    case 'followUp':
      return <FollowUpTab {...properties} />
    case 'templates':
      return <TemplatesTab {...properties} />
    case 'sources':
      return <SourcesTab />
    default:
      return assertNever(tab)
  }
}
