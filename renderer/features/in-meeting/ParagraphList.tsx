/** The paragraphs at the side: which is treated, and which are done. */
import { IconCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import style from './ParagraphList.module.css'

interface Props {
  readonly paragraphs: readonly Paragraph[]
  /** The number of the first. */
  readonly first: number
  readonly current: ParagraphId
  readonly isDone: (paragraph: Paragraph) => boolean
  readonly onChoose: (paragraph: ParagraphId) => void
  readonly onAdd: () => void
}

export function ParagraphList({ paragraphs, first, current, isDone, onChoose, onAdd }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const entry = list.current?.querySelector<HTMLElement>(`[data-paragraph="${current}"]`)
    entry?.scrollIntoView({ block: 'nearest' })
    if (list.current?.contains(document.activeElement)) entry?.focus()
  }, [current])
  return (
    <nav className={style.list} aria-label={t('inMeeting.list')} ref={list}>
      {paragraphs.map((paragraph, index) => (
        <button
          key={paragraph.id}
          type="button"
          className={style.entry}
          data-paragraph={paragraph.id}
          aria-current={paragraph.id === current || undefined}
          onClick={() => onChoose(paragraph.id)}
        >
          <span className={style.number}>§ {first + index}</span>
          <span className={style.title}>{paragraph.title || t('meeting.minutes.untitled')}</span>
          {isDone(paragraph) && (
            <IconCheck className={style.done} size={16} role="img" aria-label={t('inMeeting.done')} />
          )}
        </button>
      ))}
      <button type="button" className={style.add} onClick={onAdd}>
        + {t('inMeeting.add')}
      </button>
    </nav>
  )
}
