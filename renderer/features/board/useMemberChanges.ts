/** What is done with a member in one stroke, each with its undo. */
import { useTranslation } from 'react-i18next'
import type { Member } from '../../../shared/model/board.ts'
import { useCall } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { today } from '../../today.ts'

export function useMemberChanges() {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const update = useCall('member.update')
  const removal = useCall('member.remove')

  /** Ends a mandate with today. */
  const end = (member: Member) =>
    update.mutate(
      { id: member.id, member: { ...member, to: today() } },
      {
        onSuccess: () => offerUndo({ text: t('ui.members.ended', { name: member.name }) }),
      },
    )

  const remove = ({ id, name }: Member) =>
    removal.mutate(
      { id },
      {
        onSuccess: () => offerUndo({ text: t('ui.members.removed', { name }) }),
      },
    )

  return { end, remove, error: update.error ?? removal.error }
}
