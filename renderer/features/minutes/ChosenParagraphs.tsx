/** The middle column while several paragraphs are chosen: the same decision for all of them. */
import { Button, VisuallyHidden } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import type { Outcome } from '../../../shared/model/records.ts'
import editor from '../meeting/editor.module.css'
import style from './ChosenParagraphs.module.css'
import { OutcomeChoice } from './OutcomeSelect.tsx'

interface Props {
  readonly paragraphs: readonly Paragraph[]
  /** The number of the paragraph at a place among all, from 0. */
  readonly numberOf: (paragraph: Paragraph) => number
  readonly onDecide: (outcome: Outcome | null) => void
  readonly onRemove: () => void
}

export function ChosenParagraphs({ paragraphs, numberOf, onDecide, onRemove }: Props) {
  const { t } = useTranslation()
  const outcomes = new Set(paragraphs.map(({ records }) => records.outcome))
  const [outcome = null] = outcomes
  const heading = t('outcomes.chosen', { count: paragraphs.length })
  return (
    <section aria-label={heading} className={editor.editor}>
      <h2 className={style.heading}>{heading}</h2>
      <p className={editor.quiet}>{t('outcomes.chosenHint')}</p>
      <div className={editor.chips}>
        <OutcomeChoice value={outcomes.size > 1 ? 'several' : outcome} onChange={onDecide} />
      </div>
      <ul className={style.list}>
        {paragraphs.map((paragraph) => (
          <li key={paragraph.id} className={style.row}>
            <span className={style.number}>{`§ ${numberOf(paragraph)}`}</span>
            <span className={style.title}>{paragraph.title || t('meeting.minutes.untitled')}</span>
            <span className={style.decision}>{paragraph.decision}</span>
          </li>
        ))}
      </ul>
      <div className={editor.chips}>
        <Button leftSection={<IconTrash size={16} />} onClick={onRemove}>
          {t('ui.remove')}
          <VisuallyHidden>{`: ${heading}`}</VisuallyHidden>
        </Button>
      </div>
    </section>
  )
}
