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
    remove: (id) => change('paragraph.remove', { id }),
    removedText: (id) => {
      const title = paragraphs.find((paragraph) => paragraph.id === id)?.title
      return t('meeting.minutes.removed', { title: title || t('meeting.minutes.untitled') })
    },
  })
  const move = (id: ParagraphId, position: number) => {
    const moved = { list: 'paragraphs', ids: [id], position } as const
    return showMoved(meeting, moved, () => change('paragraph.move', { id, position }))
  }
  return { ...order, move, error }
}
