/** A text of a paragraph as it is printed, or with the changes that the reviewer suggests in it. */
import { Button } from '@mantine/core'
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Block } from '../../../shared/documents/block.ts'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import type { ReviewField } from '../../../shared/model/review.ts'
import { suggestionOf } from '../../../shared/rules/review-work.ts'
import { DocumentBlocks } from '../../components/DocumentBlocks.tsx'
import { WordChanges } from '../../components/WordChanges.tsx'
import { useDesk } from './desk.ts'
import paper from './Paper.module.css'
import { useTakeBack } from './useTakeBack.ts'

interface Props {
  readonly paragraph: Paragraph
  readonly field: ReviewField
  readonly blocks: readonly Block[]
}

export function FieldView({ paragraph, field, blocks }: Props) {
  const { t } = useTranslation()
  const { work, setSuggesting } = useDesk()
  const { takeBackSuggestion } = useTakeBack()
  const suggestion = suggestionOf(work, paragraph.id, field)
  if (!suggestion)
    return (
      <div className={paper.field} data-field={field}>
        <DocumentBlocks blocks={blocks} highlight={null} />
      </div>
    )
  const label = t('reviewMode.suggested', { field: t(`reviewMode.fields.${field}`) })
  return (
    <section className={paper.suggested} aria-label={label}>
      <p className={paper.label}>{label}</p>
      <p>
        <WordChanges before={paragraph[field]} after={suggestion.text} />
      </p>
      <div className={paper.small}>
        <Button
          variant="subtle"
          size="sm"
          ff="var(--font-ui)"
          leftSection={<IconPencil size={18} aria-hidden />}
          onClick={() => setSuggesting(paragraph.id)}
        >
          {t('reviewMode.edit')}
        </Button>
        <Button
          variant="subtle"
          size="sm"
          ff="var(--font-ui)"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          onClick={() => takeBackSuggestion(suggestion)}
        >
          {t('reviewMode.takeBack')}
        </Button>
      </div>
    </section>
  )
}
