/** What can be done with the items of an agenda. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { type ItemInput, plainItem } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { ItemId } from '../../../shared/values.ts'
import { showMoved } from '../../autosave/autosave.ts'
import { useChange } from '../../autosave/useChange.ts'
import { neighbourOf, useOrder } from '../meeting/useOrder.ts'

const emptyItem: ItemInput = {
  ...plainItem,
  title: '',
  kind: 'decision',
  text: '',
  proposal: '',
  presenter: '',
}

export function useItems(
  { id: meeting, items }: MeetingDetail,
  selected: ItemId | null,
  onSelect: (item: ItemId | null) => void,
  titleField: RefObject<HTMLElement | null>,
) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const ids = items.map(({ id }) => id)
  const { add, begin, remove } = useOrder({
    ids,
    selected,
    onSelect,
    titleField,
    add: (after) => change('item.add', { meeting, item: emptyItem, after }),
    remove: (...ids) => {
      const [id] = ids
      return id !== undefined && ids.length === 1
        ? change('item.remove', { id })
        : change('item.removeMany', { ids })
    },
    removedText: (...ids) => {
      if (ids.length > 1) return t('history.removedMany', { count: ids.length })
      const title = items.find((item) => item.id === ids[0])?.title
      return t('meeting.item.removed', { title: title || t('meeting.item.untitled') })
    },
  })
  const move = (ids: readonly ItemId[], position: number) => {
    const [id] = ids
    return showMoved(meeting, { list: 'items', ids, position }, () =>
      id !== undefined && ids.length === 1
        ? change('item.move', { id, position })
        : change('item.moveMany', { ids: [...ids], position }),
    )
  }
  /** What is chosen when items have left the agenda. */
  const afterwards = (...gone: readonly ItemId[]) => onSelect(neighbourOf(ids, gone))
  return { add, begin, remove, move, afterwards, change, error }
}
