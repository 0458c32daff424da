/** Another wording of a paragraph's texts, written in plain fields and kept as it is written. */
import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import { type ReviewField, reviewFields } from '../../../shared/model/review.ts'
import { suggestionOf, withSuggestion } from '../../../shared/rules/review-work.ts'
import { useReturnFocus } from '../../components/Dialog.tsx'
import { instantNow } from '../../today.ts'
import { documentWords } from '../meeting/pack.ts'
import { useDesk } from './desk.ts'
import paper from './Paper.module.css'

export function SuggestEditor({ paragraph }: { readonly paragraph: Paragraph }) {
  const { t } = useTranslation()
  const { setSuggesting } = useDesk()
  useReturnFocus()
  const main = paragraph.text === '' && paragraph.decision !== '' ? 'decision' : 'text'
  return (
    <section
      className={paper.editor}
      aria-label={t('reviewMode.suggest')}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey))) setSuggesting(null)
      }}
    >
      <p className={paper.meta}>{t('reviewMode.noChange')}</p>
      {reviewFields.map((field) => (
        <Field key={field} paragraph={paragraph} field={field} hasFocus={field === main} />
      ))}
      <div>
        <Button size="md" variant="filled" onClick={() => setSuggesting(null)}>
          {t('reviewMode.done')}
        </Button>
      </div>
    </section>
  )
}

interface FieldProps {
  readonly paragraph: Paragraph
  readonly field: ReviewField
  readonly hasFocus: boolean
}

function Field({ paragraph, field, hasFocus }: FieldProps) {
  const { t } = useTranslation()
  const { work, change } = useDesk()
  const [text, setText] = useState(suggestionOf(work, paragraph.id, field)?.text ?? paragraph[field])
  const write = ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
    setText(value)
    change((work) => withSuggestion(work, paragraph, field, value, instantNow()))
  }
  const own = {
    size: 'md',
    label: t(`reviewMode.fields.${field}`),
    value: text,
    autoFocus: hasFocus,
    lang: documentWords.languageTag,
    spellCheck: true,
    classNames: { input: paper.input ?? '' },
    onChange: write,
  } as const
  return field === 'title' ? (
    <TextInput maxLength={1000} {...own} />
  ) : (
    <Textarea autosize minRows={2} maxLength={200_000} {...own} />
  )
}
