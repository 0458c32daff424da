/** The right column: the follow-up report as it is printed. */
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Figures, fillText } from '../../../shared/accounts/follow-up.ts'
import { sectionNumbers } from '../../../shared/accounts/section-numbers.ts'
import type { Block, DocumentModel } from '../../../shared/documents/block.ts'
import { proseBlocks } from '../../../shared/documents/prose.ts'
import type { FollowUp } from '../../../shared/model/accounts.ts'
import { useRead } from '../../call.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import type { AccountTabProps } from '../accounts/tab-props.ts'
import columns from '../meeting/columns.module.css'

interface Props extends AccountTabProps {
  readonly figures: Figures
  readonly report: FollowUp
  /** The section to keep in view, from 0; null for none. */
  readonly section: number | null
}

export function FollowUpPreview({ report, figures }: Props) {
  const { t } = useTranslation()
  const { board } = useRead('board.get', {})
  const shown = useDeferredValue(report)
  const document = useMemo(() => documentOf(shown, figures, board.name), [shown, figures, board.name])
  return (
    <section
      className={columns.preview}
      aria-label={t('accountsMore.followUp.preview')}
      {...scrollsByKeys}
      data-printed
    >
      <DocumentPreview document={document} />
    </section>
  )
}

function documentOf(report: FollowUp, figures: Figures, author: string): DocumentModel {
  const numbers = sectionNumbers(report.sections)
  const blocks = report.sections.flatMap(({ level, heading, text }, index): readonly Block[] => [
    { kind: 'heading', level, text: `${numbers[index]} ${heading}` },
    ...proseBlocks(fillText(text, figures).text),
  ])
  return {
    title: report.title,
    author,
    language: 'sv-SE',
    foot: author,
    blocks: [{ kind: 'heading', level: 1, text: report.title }, ...blocks],
  }
}
