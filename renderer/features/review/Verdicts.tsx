/** What each reviewer says of the whole: the verdict, the day, and the words to the secretary. */
import { IconCircleCheck, IconClock, IconMessageExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReviewRound, ReviewStanding } from '../../../shared/model/review.ts'
import { useRead } from '../../call.ts'
import style from './Merge.module.css'
import { dayText, standingText } from './standing-text.ts'

interface Props {
  readonly rounds: readonly ReviewRound[]
  /** Those who have not answered the last round that they got. */
  readonly awaited: readonly ReviewStanding[]
}

export function Verdicts({ rounds, awaited }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  return (
    <ul className={style.verdicts} aria-label={t('reviewUi.verdicts.label')}>
      {rounds.map(({ id, reviewer, round, answer }) => {
        if (!answer) return null
        const { verdict, note } = answer.work
        const Icon = verdict === 'approved' ? IconCircleCheck : IconMessageExclamation
        return (
          <li key={id} className={style.verdict} data-verdict={verdict}>
            <Icon size={18} aria-hidden />
            <div>
              <strong>{t(`reviewUi.verdicts.${verdict}`, { name: reviewer.name })}</strong>
              <span className={style.meta}>
                {' '}
                {t(`reviewUi.role.${reviewer.role}`)} · {dayText(answer.answeredAt, language)} ·{' '}
                {t('reviewUi.round', { round })}
              </span>
              {note.trim() !== '' && <p className={style.said}>{note}</p>}
            </div>
          </li>
        )
      })}
      {awaited.map((standing) => (
        <li key={standing.reviewer.name} className={style.verdict} data-verdict="awaited">
          <IconClock size={18} aria-hidden />
          <span>{standingText(standing, language, t)}</span>
        </li>
      ))}
    </ul>
  )
}
