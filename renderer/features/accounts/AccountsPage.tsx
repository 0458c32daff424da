/** The interim accounts: reports, what they are made from, what is written about them. */
import { useTranslation } from 'react-i18next'
import { useRead } from '../../call.ts'
import { PageBody, Section } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { AccountTab } from '../../route.tsx'
import { AccountsEmpty } from './AccountsEmpty.tsx'
import { PeriodPage } from './PeriodPage.tsx'
import { SourceTable } from './SourceTable.tsx'
import { useAccountView } from './useAccountView.ts'

export function AccountsPage({ tab }: { readonly tab: AccountTab }) {
  const periods = useRead('accounts.periods', {})
  const view = useAccountView()
  const period = periods.find((period) => period === view.period) ?? periods[0]
  // What is undone belongs to the period.
  return period === undefined ? (
    <NoPeriod />
  ) : (
    <PeriodPage key={period} tab={tab} period={period} periods={periods} view={view} />
  )
}

/** Nothing to report on yet; what has been imported is shown all the same. */
function NoPeriod() {
  const { t } = useTranslation()
  const sources = useRead('accounts.sources', {})
  return (
    <>
      <PageHeader title={t('ui.nav.accounts')} meta="" />
      <PageBody>
        <AccountsEmpty />
        {sources.length > 0 && (
          <Section title={t('accounts.tabs.sources')}>
            <SourceTable sources={sources} />
          </Section>
        )}
      </PageBody>
    </>
  )
}
