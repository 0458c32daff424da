/** Stores what a mandate's form says. */
import { useTranslation } from 'react-i18next'
import type { Member } from '../../../shared/model/board.ts'
import type { BodyId, PersonId } from '../../../shared/values.ts'
import { useCall } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { inputOf, type MemberDraft } from './member-draft.ts'

export function useStoreMember(member: Member | null, onDone: () => void) {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const add = useCall('member.add')
  const update = useCall('member.update')
  /** `person` as in `MandateOf`. Nothing happens while something is missing. */
  const store = (draft: MemberDraft, body: BodyId, person: PersonId | null | undefined) => {
    const input = inputOf(draft)
    if (!input) return
    const onSuccess = () => {
      const { name } = input
      offerUndo({ text: t(member ? 'registersUi.people.changed' : 'registersUi.people.added', { name }) })
      onDone()
    }
    if (member) update.mutate({ id: member.id, member: input, person }, { onSuccess })
    else add.mutate({ ...input, body, person }, { onSuccess })
  }
  return { store, error: add.error ?? update.error, running: add.isPending || update.isPending }
}
