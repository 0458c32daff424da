/** One paragraph and what is said of it: at the left what stands there now, at the right what the reviewers want. */
import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ThreadEntry } from '../../../shared/model/review.ts'
import { type MatterField, type MatterPlace, mattersOf } from '../../../shared/rules/review-merge.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import { keyed } from '../../components/keyed.ts'
import { MatterCard } from './MatterCard.tsx'
import style from './Merge.module.css'
import type { Merge } from './useMerge.ts'

interface Props {
  readonly place: MatterPlace
  readonly merge: Merge
  /** What was said of it in rounds that are over. */
  readonly thread: readonly ThreadEntry[]
  readonly onShow: (paragraph: ParagraphId) => void
}

export function PlaceMatters({ place, merge, thread, onShow }: Props) {
  const { t } = useTranslation()
  const { paragraph, number, title, fields, comments } = place
  const name =
    paragraph === null
      ? t('reviewUi.page.general')
      : number === null
        ? `${t('reviewUi.page.gone')}: ${title}`
        : `§ ${number} ${title}`
  const said = fields.filter(({ wordings }) => wordings.length > 0)
  /** What comments are about, where no suggestion shows it. */
  const unsaid = fields.filter(({ field, current, wordings }) => {
    return field !== 'title' && wordings.length === 0 && current !== null && current !== ''
  })
  return (
    <section className={style.place} aria-label={name}>
      <header className={style.placeHead}>
        <h2>{name}</h2>
        {paragraph !== null && number !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            rightSection={<IconArrowRight size={14} aria-hidden />}
            aria-label={t('reviewUi.page.showOf', { number })}
            onClick={() => onShow(paragraph)}
          >
            {t('reviewUi.page.show')}
          </Button>
        )}
      </header>
      {said.map((field) => (
        <FieldMatters key={field.field} field={field} merge={merge} />
      ))}
      {comments.length > 0 && (
        <div className={unsaid.length > 0 ? style.field : undefined}>
          {unsaid.length > 0 && (
            <div className={style.now}>
              <h3 className={style.sideTitle}>{t('reviewUi.now')}</h3>
              {unsaid.map(({ field, current }) => (
                <Standing key={field} text={current} />
              ))}
            </div>
          )}
          <div className={style.comments}>
            {comments.map((comment) => (
              <MatterCard key={comment.key} matter={comment} merge={merge} />
            ))}
          </div>
        </div>
      )}
      {mattersOf(place).length === 0 && <p className={style.meta}>{t('reviewUi.page.nothing')}</p>}
      <Thread entries={thread} />
    </section>
  )
}

function FieldMatters({ field, merge }: { readonly field: MatterField; readonly merge: Merge }) {
  const { t } = useTranslation()
  const { current, wordings } = field
  const isAsSeen = wordings.every(
    ({ compared, decision }) => !decision && compared !== null && compared.base === compared.current,
  )
  return (
    <div className={style.field}>
      <div className={style.now}>
        <h3 className={style.sideTitle}>{t(isAsSeen ? 'reviewUi.nowIsSeen' : 'reviewUi.now')}</h3>
        <Standing text={current} />
      </div>
      <div className={style.wanted}>
        {wordings.map((wording) => (
          <MatterCard key={wording.key} matter={wording} merge={merge} />
        ))}
      </div>
    </div>
  )
}

function Standing({ text }: { readonly text: string | null }) {
  const { t } = useTranslation()
  return (
    <div className={style.text}>
      {text === null ? t('reviewUi.matter.gone') : text || t('reviewUi.emptyText')}
    </div>
  )
}

function Thread({ entries }: { readonly entries: readonly ThreadEntry[] }) {
  const { t } = useTranslation()
  if (entries.length === 0) return null
  return (
    <details className={style.thread}>
      <summary>{t('reviewUi.page.earlier')}</summary>
      <ul>
        {keyed(entries).map(([key, { by, round, kind, text, outcome }]) => (
          <li key={key}>
            <span className={style.meta}>
              {t('reviewUi.thread.said', { by, round })}
              {kind === 'suggestion' && ` ${t('reviewUi.thread.suggested')}`}
              {outcome && ` · ${t(`reviewUi.thread.outcome.${outcome}`)}`}
            </span>
            <p className={style.said}>{text}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
