/** The files that the figures come from. */
import { useTranslation } from 'react-i18next'
import { useRead } from '../../call.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import { SourceTable } from './SourceTable.tsx'

export function SourcesTab() {
  const { t } = useTranslation()
  const sources = useRead('accounts.sources', {})
  return (
    <PageBody>
      {sources.length === 0 ? (
        <EmptyState title={t('accounts.sources.noneTitle')} text={t('accounts.sources.noneText')} />
      ) : (
        <SourceTable sources={sources} />
      )}
    </PageBody>
  )
}
