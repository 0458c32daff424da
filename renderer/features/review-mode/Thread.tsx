/** What was said in earlier rounds, and what became of it. */
import { useTranslation } from 'react-i18next'
import type { ThreadEntry } from '../../../shared/model/review.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import { keyed } from '../../components/keyed.ts'
import { WordChanges } from '../../components/WordChanges.tsx'
import { Quote } from './CommentCard.tsx'
import { useDesk } from './desk.ts'
import style from './Margin.module.css'

export function Thread({ paragraph }: { readonly paragraph: ParagraphId | null }) {
  const { t } = useTranslation()
  const { request, paragraphs } = useDesk()
  // With the whole stands what was said of paragraphs that are gone.
  const placeOf = (entry: ThreadEntry) =>
    paragraphs.some(({ id }) => id === entry.paragraph) ? entry.paragraph : null
  const entries = request.thread.filter((entry) => placeOf(entry) === paragraph)
  if (entries.length === 0) return null
  return (
    <>
      <h3 className={style.heading}>{t('reviewMode.thread.title')}</h3>
      <ul className={style.list}>
        {keyed(entries).map(([key, entry]) => (
          <li key={key} className={style.earlier} data-kind={entry.kind}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Entry({ entry: { round, by, kind, words, text, outcome } }: { readonly entry: ThreadEntry }) {
  const { t } = useTranslation()
  return (
    <>
      <p className={style.who}>
        <strong>{by === '' ? t('reviewMode.thread.sender') : by}</strong>
        {` · ${t('reviewMode.thread.round', { round })} · ${t(`reviewMode.thread.${kind}`)}`}
      </p>
      {kind === 'suggestion' ? (
        <p className={style.text}>
          <WordChanges before={words} after={text} />
        </p>
      ) : (
        <>
          {words !== '' && <Quote words={words} />}
          <p className={style.text}>{text}</p>
        </>
      )}
      {outcome && (
        <p className={style.outcome} data-outcome={outcome}>
          {t(`reviewMode.thread.outcomes.${outcome}`)}
        </p>
      )}
    </>
  )
}
