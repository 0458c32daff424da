/** What can be done with the paragraphs of minutes. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { type Paragraph, type ParagraphInput, plainParagraph } from '../../../shared/model/minutes.ts'
import type { MeetingId, ParagraphId } from '../../../shared/values.ts'
import { showMoved } from '../../autosave/autosave.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useOrder } from '../meeting/useOrder.ts'

const emptyParagraph: ParagraphInput = { ...plainParagraph, title: '', text: '', decision: '', reference: '' }

export function useParagraphs(
  meeting: MeetingId,
  paragraphs: readonly Paragraph[],
  selected: ParagraphId | null,
  onSelect: (paragraph: ParagraphId | null) => void,
  titleField: RefObject<HTMLElement | null>,
) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const order = useOrder({
    ids: paragraphs.map(({ id }) => id),
    selected,
    onSelect,
    titleField,
    add: (after) => change('paragraph.add', { meeting, paragraph: emptyParagraph, after }),
    remove: (...ids) => {
      const [id] = ids
      return id !== undefined && ids.length === 1
        ? change('paragraph.remove', { id })
        : change('paragraph.removeMany', { ids })
    },
    removedText: (...ids) => {
      if (ids.length > 1) return t('outcomes.removed', { count: ids.length })
      const title = paragraphs.find((paragraph) => paragraph.id === ids[0])?.title
      return t('meeting.minutes.removed', { title: title || t('meeting.minutes.untitled') })
    },
  })
  const move = (ids: readonly ParagraphId[], position: number) => {
    const [id] = ids
    return showMoved(meeting, { list: 'paragraphs', ids, position }, () =>
      id !== undefined && ids.length === 1
        ? change('paragraph.move', { id, position })
        : change('paragraph.moveMany', { ids: [...ids], position }),
    )
  }
  return { ...order, move, error }
}
