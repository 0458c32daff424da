/** Takes an imported file away, with the way back. */
import { useTranslation } from 'react-i18next'
import type { AccountSource } from '../../../shared/model/accounts.ts'
import { useCall } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'

export function useRemoveSource() {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const removal = useCall('accounts.source.remove')
  const restore = useCall('accounts.source.restore')
  const remove = ({ id, fileName }: AccountSource) =>
    removal.mutate(
      { id },
      {
        onSuccess: () =>
          offerUndo({
            text: t('accounts.sources.removed', { file: fileName }),
            undo: () => restore.mutateAsync({ id }),
          }),
      },
    )
  return { remove, error: removal.error }
}
