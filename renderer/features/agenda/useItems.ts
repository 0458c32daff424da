/** What can be done with the items of an agenda. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemInput } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { ItemId } from '../../../shared/values.ts'
import { showMoved } from '../../autosave/autosave.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useOrder } from '../meeting/useOrder.ts'

const emptyItem: ItemInput = { title: '', kind: 'decision', text: '', proposal: '', presenter: '' }

export function useItems(
  { id: meeting, items }: MeetingDetail,
  selected: ItemId | null,
  onSelect: (item: ItemId | null) => void,
  titleField: RefObject<HTMLElement | null>,
) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const order = useOrder({
    ids: items.map(({ id }) => id),
    selected,
    onSelect,
    titleField,
    add: (after) => change('item.add', { meeting, item: emptyItem, after }),
    remove: (id) => change('item.remove', { id }),
    restore: (id) => change('item.restore', { id }),
    removedText: (id) => {
      const title = items.find((item) => item.id === id)?.title
      return t('meeting.item.removed', { title: title || t('meeting.item.untitled') })
    },
  })
  const move = (id: ItemId, position: number) => {
    showMoved(meeting, { list: 'items', id, position })
    return change('item.move', { id, position })
  }
  return { ...order, move, change, error }
}
