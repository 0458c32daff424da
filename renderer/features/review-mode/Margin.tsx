/** Beside a paragraph: what was said of it in earlier rounds, and what its reader says now. */
import { useTranslation } from 'react-i18next'
import type { ParagraphId } from '../../../shared/values.ts'
import { CommentCard } from './CommentCard.tsx'
import { CommentEditor } from './CommentEditor.tsx'
import { useDesk } from './desk.ts'
import style from './Margin.module.css'
import { Thread } from './Thread.tsx'

interface Props {
  /** Null for what is said of all of it. */
  readonly paragraph: ParagraphId | null
  readonly name: string
}

export function Margin({ paragraph, name }: Props) {
  const { t } = useTranslation()
  const { work, commented } = useDesk()
  const own = work.comments.filter((comment) => comment.paragraph === paragraph)
  const isNew = commented?.paragraph === paragraph && !work.comments.some(({ id }) => id === commented.id)
  const shown = [...own, ...(isNew && commented ? [commented] : [])]
  return (
    <section className={style.margin} aria-label={t('reviewMode.margin', { what: name })}>
      <Thread paragraph={paragraph} />
      {shown.length > 0 ? (
        <>
          <h3 className={style.heading}>{t('reviewMode.yours')}</h3>
          <ul className={style.list}>
            {shown.map(({ id }) => {
              const written = own.find((comment) => comment.id === id)
              return (
                <li key={id} className={style.card}>
                  {commented?.id === id ? (
                    <CommentEditor commented={commented} written={written ?? null} />
                  ) : (
                    written && <CommentCard comment={written} />
                  )}
                </li>
              )
            })}
          </ul>
        </>
      ) : (
        <p className={style.none}>
          {t('reviewMode.none')} {t('reviewMode.noneHelp')}
        </p>
      )}
    </section>
  )
}
