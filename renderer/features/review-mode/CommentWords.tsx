/** Which words a comment is about, for whoever names them instead of marking them. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldWith, plainWords } from '../../../shared/rules/review-work.ts'
import { type Commented, useDesk } from './desk.ts'

interface Props {
  readonly commented: Commented
  readonly onMarked: (marked: Commented['marked']) => void
}

export function CommentWords({ commented: { paragraph, marked }, onMarked }: Props) {
  const { t } = useTranslation()
  const { paragraphs } = useDesk()
  const [words, setWords] = useState<string | null>(null)
  const seen = paragraphs.find(({ id }) => id === paragraph)
  if (!seen) return null
  if (words === null)
    return (
      <Button size="sm" variant="subtle" onClick={() => setWords(marked?.words ?? '')}>
        {t('reviewMode.nameWords')}
      </Button>
    )
  const isMissing = words.trim() !== '' && fieldWith(seen, words) === null
  return (
    <TextInput
      size="md"
      autoFocus
      label={t('reviewMode.words')}
      value={words}
      error={isMissing && t('reviewMode.wordsMissing')}
      onChange={({ currentTarget: { value } }) => {
        setWords(value)
        const field = fieldWith(seen, value)
        onMarked(field && { field, words: plainWords(value) })
      }}
    />
  )
}
