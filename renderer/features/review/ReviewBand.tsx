/** One quiet line over the minutes: who has the draft for review, who has answered and how, and the ways on. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { reviewStandings } from '../../../shared/rules/review-merge.ts'
import { useRead } from '../../call.ts'
import { useCommands } from '../../commands.ts'
import { useNavigation } from '../../route.tsx'
import { BringDialog } from './BringDialog.tsx'
import style from './Review.module.css'
import { SendDialog } from './SendDialog.tsx'
import { standingText } from './standing-text.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly readOnly: boolean
}

export function ReviewBand({ meeting, minutes, readOnly }: Props) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { language } = useRead('app.state', {}).settings
  const standings = reviewStandings(useRead('review.rounds', { meeting: meeting.id }))
  const [opened, setOpened] = useState<'send' | 'bring' | null>(null)
  const isReady = minutes.steps.at(-1)?.step === 'ready'
  const canSend = !readOnly && !minutes.signOff && !isReady && minutes.paragraphs.length > 0
  const canBring = !readOnly && standings.some(({ answeredAt }) => answeredAt === null)
  const hasAnswers = standings.some(({ round, answeredAt }) => answeredAt !== null || round > 1)
  const open = standings.reduce((sum, each) => sum + each.open, 0)
  const toAnswers = () => go({ page: 'reviewMerge', meeting: meeting.id })
  const close = () => setOpened(null)
  const actions = [
    ...(hasAnswers
      ? [
          {
            id: 'review answers',
            label: open > 0 ? t('reviewUi.toAnswersOpen', { count: open }) : t('reviewUi.page.title'),
            run: toAnswers,
            leads: open > 0,
          },
        ]
      : []),
    ...(canBring
      ? [{ id: 'review bring', label: t('reviewUi.bring'), run: () => setOpened('bring'), leads: false }]
      : []),
    ...(canSend
      ? [{ id: 'review send', label: t('reviewUi.send'), run: () => setOpened('send'), leads: false }]
      : []),
  ]
  useCommands(actions.map(({ id, label, run }) => ({ id, group: t('palette.meeting'), label, run })))
  if (actions.length === 0 && standings.length === 0) return null
  // What reviewers say of minutes that stand still is over, but for what was not decided on, and for an answer that may
  // come before they are signed.
  const isOver = open === 0 && (minutes.signOff !== null || (isReady && !canBring))
  const line = (
    <>
      {standings.length > 0 && (
        <ul className={style.standings}>
          {standings.map((standing) => (
            <li key={standing.reviewer.name}>
              {standingText(standing, language, t)}
              {standing.open > 0 && (
                <span className={style.due}> · {t('reviewUi.open', { count: standing.open })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={style.actions}>
        {actions.map(({ id, label, run, leads }) => (
          <Button key={id} size="compact-sm" variant={leads ? 'filled' : 'light'} onClick={run}>
            {label}
          </Button>
        ))}
      </div>
    </>
  )
  return (
    <section
      className={style.band}
      aria-label={t('reviewUi.line')}
      {...(standings.length === 0 && { 'data-nobody': true })}
      {...(isOver && { 'data-over': true })}
    >
      {isOver ? (
        <details>
          <summary>{t('reviewUi.over', { count: standings.length })}</summary>
          <div className={style.folded}>{line}</div>
        </details>
      ) : (
        line
      )}
      {opened === 'send' && <SendDialog meeting={meeting} minutes={minutes} onClose={close} />}
      {opened === 'bring' && <BringDialog meeting={meeting.id} onBrought={toAnswers} onClose={close} />}
    </section>
  )
}
