/** Where no answer has come: whether the draft is out, and with whom. */
import { useTranslation } from 'react-i18next'
import type { ReviewRound } from '../../../shared/model/review.ts'
import { EmptyState } from '../../components/EmptyState.tsx'

export function MergeNothing({ rounds }: { readonly rounds: readonly ReviewRound[] }) {
  const { t } = useTranslation()
  const names = [...new Set(rounds.map(({ reviewer }) => reviewer.name))].join(', ')
  return names === '' ? (
    <EmptyState title={t('reviewUi.page.noneTitle')} text={t('reviewUi.page.noneText')} />
  ) : (
    <EmptyState title={t('reviewUi.page.emptyTitle')} text={t('reviewUi.page.emptyText', { names })} />
  )
}
