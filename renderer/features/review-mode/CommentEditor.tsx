/** Where a comment is written; it is kept as it is written. */
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewComment } from '../../../shared/model/review.ts'
import { withComment } from '../../../shared/rules/review-work.ts'
import { useReturnFocus } from '../../components/Dialog.tsx'
import { instantNow } from '../../today.ts'
import { Quote } from './CommentCard.tsx'
import { CommentWords } from './CommentWords.tsx'
import { type Commented, useDesk } from './desk.ts'
import style from './Margin.module.css'
import { useTakeBack } from './useTakeBack.ts'

interface Props {
  readonly commented: Commented
  /** As it is kept; null while it says nothing. */
  readonly written: ReviewComment | null
}

export function CommentEditor({ commented, written }: Props) {
  const { t } = useTranslation()
  const { change, setCommented } = useDesk()
  const { takeBackComment } = useTakeBack()
  const [first] = useState(written)
  const [text, setText] = useState(written?.text ?? '')
  useReturnFocus()
  const keep = (next: Commented, text: string) =>
    change((work) => withComment(work, { ...next, text, at: instantNow() }))
  const isFacts = commented.about === 'facts'
  const end = () => {
    setCommented(null)
    // Emptied, it is gone: as when it is removed.
    if (first && text.trim() === '') takeBackComment(first)
  }
  return (
    <section
      className={style.editor}
      aria-label={t(isFacts ? 'reviewMode.aboutFacts' : 'reviewMode.comment')}
      onKeyDown={(event) => {
        const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
        if (event.key === 'Escape' || isDone) end()
      }}
    >
      {commented.marked && <Quote words={commented.marked.words} />}
      <Textarea
        size="md"
        autosize
        minRows={3}
        autoFocus
        maxLength={200_000}
        label={t(isFacts ? 'reviewMode.yourFacts' : 'reviewMode.yourComment')}
        {...(isFacts ? { description: t('reviewMode.factsHelp') } : {})}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          keep(commented, value)
        }}
      />
      {!isFacts && commented.paragraph !== null && (
        <CommentWords
          commented={commented}
          onMarked={(marked) => {
            const next = { ...commented, marked }
            setCommented(next)
            if (text.trim() !== '') keep(next, text)
          }}
        />
      )}
      <div className={style.row}>
        <Button size="sm" variant="filled" onClick={end}>
          {t('reviewMode.done')}
        </Button>
        {text.trim() !== '' && (
          <Button
            size="sm"
            variant="subtle"
            color="gray"
            onClick={() => {
              setCommented(null)
              takeBackComment({ ...commented, text, at: instantNow() })
            }}
          >
            {t('reviewMode.remove')}
          </Button>
        )}
      </div>
    </section>
  )
}
