/** One thing that a reviewer says: the suggestion or the comment, and what is decided on it. */
import { IconMessage, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { partsAsSeen, rivalParts } from '../../../shared/rules/review.ts'
import type { Matter, SaidComment, SaidWording } from '../../../shared/rules/review-merge.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { MatterActions } from './MatterActions.tsx'
import style from './Merge.module.css'
import { PartsLegend, ThreeWayChanges } from './ThreeWayChanges.tsx'
import type { Merge } from './useMerge.ts'

interface Props {
  readonly matter: Matter
  readonly merge: Merge
}

export function MatterCard({ matter, merge }: Props) {
  const { t } = useTranslation()
  const { round, key, decision } = matter
  const { name } = round.reviewer
  const label =
    matter.kind === 'suggestion'
      ? t('reviewUi.matter.suggestion', { name, field: t(`review.field.${matter.suggestion.field}`) })
      : t('reviewUi.matter.comment', { name })
  const Icon = matter.kind === 'suggestion' ? IconPencil : IconMessage
  return (
    <article
      className={style.matter}
      aria-label={label}
      aria-current={merge.current === key || undefined}
      data-matter={key}
      data-decided={decision !== null || undefined}
      // The keys work on the matter that has the focus.
      tabIndex={-1}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget && merge.current !== key) merge.choose(key)
      }}
    >
      <header className={style.matterHead}>
        <Icon size={16} aria-hidden />
        <h3>{label}</h3>
        {round.round > 1 && (
          <span className={style.meta}>{t('reviewUi.matter.round', { round: round.round })}</span>
        )}
      </header>
      {matter.kind === 'suggestion' ? <Wording matter={matter} /> : <Comment matter={matter} />}
      <MatterActions matter={matter} merge={merge} />
      {merge.failedAt === key && <ErrorNote error={merge.error} />}
    </article>
  )
}

function Wording({ matter }: { readonly matter: SaidWording }) {
  const { t } = useTranslation()
  const { compared, suggestion, rivals, followed, round, decision } = matter
  const { name } = round.reviewer
  const isConflict = compared !== null && matter.merged === null
  const isSeenApart = decision === null && compared !== null && compared.base !== compared.current
  // Decided on, it is told as it came: what stands there now may come of it.
  const parts = compared && !decision ? compared.parts : partsAsSeen(round, suggestion)
  return (
    <>
      <div className={style.sides} data-one={!isSeenApart || undefined}>
        {isSeenApart && (
          <Side title={t('reviewUi.seen', { name })}>{compared.base || t('reviewUi.emptyText')}</Side>
        )}
        <Side title={t('reviewUi.suggestion')}>
          {parts.length > 0 ? <ThreeWayChanges parts={parts} name={name} /> : suggestion.text}
        </Side>
      </div>
      <PartsLegend parts={parts} name={name} />
      {decision === null &&
        rivals.map((rival) => (
          <div key={rival.id} className={style.rival}>
            <Side title={t('reviewUi.matter.rival', { names: rival.reviewer.name })}>
              <ThreeWayChanges
                parts={rivalParts(round, suggestion, rival)}
                name={name}
                rival={rival.reviewer.name}
              />
            </Side>
          </div>
        ))}
      {decision === null && isConflict && (
        <p className={style.warning}>
          {followed.length > 0
            ? t('reviewUi.matter.conflictFollowed', {
                names: followed.map(({ reviewer }) => reviewer.name).join(', '),
              })
            : t('reviewUi.matter.conflict')}
          . {t('reviewUi.matter.needEdit')}
        </p>
      )}
      {compared === null && <p className={style.warning}>{t('reviewUi.matter.gone')}</p>}
    </>
  )
}

function Side({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={style.side}>
      <h4 className={style.sideTitle}>{title}</h4>
      <div className={style.text}>{children}</div>
    </div>
  )
}

function Comment({ matter: { comment } }: { readonly matter: SaidComment }) {
  const { t } = useTranslation()
  return (
    <>
      {comment.about === 'facts' && <p className={style.warning}>{t('reviewUi.matter.facts')}</p>}
      {comment.marked && (
        <p className={style.quote}>
          <span className={style.meta}>{t('reviewUi.matter.marked')}: </span>
          <mark>{comment.marked.words}</mark>
        </p>
      )}
      <p className={style.said}>{comment.text}</p>
    </>
  )
}
