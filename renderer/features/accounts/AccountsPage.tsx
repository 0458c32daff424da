/** The interim accounts of a period: reports, what they are made from, what is written about them. */
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { type AccountTab, useNavigation } from '../../route.tsx'
import { FollowUpTab } from '../accounts-more/FollowUpTab.tsx'
import { KeyFiguresTab } from '../accounts-more/KeyFiguresTab.tsx'
import { MonthsTab } from '../accounts-more/MonthsTab.tsx'
import { ScorecardTab } from '../accounts-more/ScorecardTab.tsx'
import { TemplatesTab } from '../accounts-more/TemplatesTab.tsx'
import { AccountTabs } from './AccountTabs.tsx'
import type { AccountTabProps } from './tab-props.ts'

export function AccountsPage({ tab }: { readonly tab: AccountTab }) {
  const { t } = useTranslation()
  const { turn } = useNavigation()
  const [period] = useRead('accounts.periods', {})
  return (
    <>
      <PageHeader title={t('ui.nav.accounts')}>
        <AccountTabs tab={tab} onTab={(tab) => turn({ page: 'accounts', tab })} />
      </PageHeader>
      {period !== undefined && <PeriodTab tab={tab} period={period} />}
    </>
  )
}

function PeriodTab({ tab, period }: { readonly tab: AccountTab } & Pick<AccountTabProps, 'period'>) {
  const data = useRead('accounts.data', { period })
  const templates = useRead('accounts.templates', {})
  const { readOnly } = useRead('board.get', {})
  return <TabOf tab={tab} period={period} data={data} templates={templates} unit="kkr" locked={readOnly} />
}

function TabOf({ tab, ...properties }: { readonly tab: AccountTab } & AccountTabProps) {
  switch (tab) {
    case 'result':
    case 'balance':
    case 'sources':
      return null
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
    default:
      return assertNever(tab)
  }
}
