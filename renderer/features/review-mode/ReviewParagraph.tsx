/** A paragraph as it is printed, with what the reviewer suggests in it, and what is said of it beside it. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { caseNumberText } from '../../../shared/documents/format.ts'
import { paragraphParts } from '../../../shared/documents/minutes.ts'
import { presenterAside } from '../../../shared/documents/paragraph-records.ts'
import { suggestionOf } from '../../../shared/rules/review-work.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import blocks from '../../components/DocumentBlocks.module.css'
import { DocumentBlocks } from '../../components/DocumentBlocks.tsx'
import { documentWords } from '../meeting/pack.ts'
import { useDesk } from './desk.ts'
import { FieldView } from './FieldView.tsx'
import { Margin } from './Margin.tsx'
import { usePlaceName } from './names.ts'
import paper from './Paper.module.css'
import { ParagraphActions } from './ParagraphActions.tsx'
import { placeId } from './places.ts'
import { ReviewFiles } from './ReviewFiles.tsx'
import { SuggestEditor } from './SuggestEditor.tsx'

export function ReviewParagraph({ id }: { readonly id: ParagraphId }) {
  const { t } = useTranslation()
  const { paragraphs, voice, work, suggesting } = useDesk()
  const name = usePlaceName()(id)
  const paragraph = paragraphs.find((each) => each.id === id)
  const parts = useMemo(() => paragraph && paragraphParts(paragraph, voice), [paragraph, voice])
  if (!paragraph || !parts) return null
  const aside = presenterAside(paragraph, voice)
  const { caseNumber } = paragraph.records
  const isWritten = suggesting === id
  const hasNewTitle = suggestionOf(work, id, 'title') !== undefined
  const shows = (field: 'text' | 'decision') =>
    parts[field].length > 0 || suggestionOf(work, id, field) !== undefined
  return (
    <section className={paper.place} data-review-place data-paragraph={id} aria-labelledby={placeId(id)}>
      <div className={paper.sheet}>
        <header className={paper.titleLine} lang={documentWords.languageTag}>
          <h2 className={paper.title} id={placeId(id)} tabIndex={-1}>
            <span className={paper.number}>{name}</span>{' '}
            <span data-field={hasNewTitle ? undefined : 'title'}>{paragraph.title}</span>
          </h2>
          {caseNumber !== '' && <p className={paper.meta}>{caseNumberText(caseNumber)}</p>}
          {aside !== null && <p className={paper.meta}>{aside}</p>}
        </header>
        {isWritten ? (
          <SuggestEditor paragraph={paragraph} />
        ) : (
          <div className={`${blocks.document} ${paper.words}`} lang={documentWords.languageTag}>
            {hasNewTitle && <FieldView paragraph={paragraph} field="title" blocks={[]} />}
            <DocumentBlocks blocks={parts.above} highlight={null} />
            {shows('text') && <FieldView paragraph={paragraph} field="text" blocks={parts.text} />}
            {shows('decision') && (
              <FieldView paragraph={paragraph} field="decision" blocks={parts.decision} />
            )}
            <DocumentBlocks blocks={parts.below} highlight={null} />
          </div>
        )}
        <ReviewFiles paragraph={id} />
        <ParagraphActions id={id} label={t('reviewMode.actions', { what: name })} />
      </div>
      <Margin paragraph={id} name={name} />
    </section>
  )
}
