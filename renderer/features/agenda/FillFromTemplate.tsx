/** Fills the agenda of a meeting that was planned before the body's template was written; nothing where none is due. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { dueItems } from '../../../shared/rules/template-items.ts'
import type { ItemId } from '../../../shared/values.ts'
import type { Change } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { useCommand } from '../../commands.ts'
import { useOfferUndo } from '../../components/Undo.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly change: Change
  readonly onFilled: (first: ItemId) => void
}

export function FillFromTemplate({ meeting, change, onFilled }: Props) {
  const { t } = useTranslation()
  const body = { body: meeting.board.bodyId }
  const due = dueItems(useRead('year.template', body), meeting, useRead('meeting.list', body)).length
  const offerUndo = useOfferUndo()
  const fill = async () => {
    const filled = await change('year.template.fill', { meeting: meeting.id })
    const [first] = filled?.ids ?? []
    if (!filled || first === undefined) return
    onFilled(first)
    offerUndo({ text: t('year.template.filled', { count: filled.ids.length }) })
  }
  useCommand('fillFromTemplate', due > 0 ? () => void fill() : null)
  if (due === 0) return null
  return <Button onClick={() => void fill()}>{t('year.template.fill', { count: due })}</Button>
}
