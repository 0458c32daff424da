/** A comment of the reader's own, and what it is about. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReviewComment } from '../../../shared/model/review.ts'
import { useDesk } from './desk.ts'
import style from './Margin.module.css'
import { useTakeBack } from './useTakeBack.ts'

export function CommentCard({ comment }: { readonly comment: ReviewComment }) {
  const { t } = useTranslation()
  const { setCommented } = useDesk()
  const { takeBackComment } = useTakeBack()
  const { id, paragraph, marked, about, text } = comment
  return (
    <>
      {about === 'facts' && <p className={style.kind}>{t('reviewMode.aboutFacts')}</p>}
      {marked && <Quote words={marked.words} />}
      <p className={style.text}>{text}</p>
      <div className={style.row}>
        <Button size="sm" variant="subtle" onClick={() => setCommented({ id, paragraph, marked, about })}>
          {t('reviewMode.edit')}
        </Button>
        <Button size="sm" variant="subtle" color="gray" onClick={() => takeBackComment(comment)}>
          {t('reviewMode.remove')}
        </Button>
      </div>
    </>
  )
}

/** The words that a comment is about. */
export function Quote({ words }: { readonly words: string }) {
  return <blockquote className={style.quote}>{words}</blockquote>
}
