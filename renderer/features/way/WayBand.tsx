/** One quiet line over the minutes: where they are, since when, with whom, and the steps that lead on. */
import { Button } from '@mantine/core'
import { IconHistory, IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { MinutesStep } from '../../../shared/model/sign-off.ts'
import { daysBetween } from '../../../shared/rules/calendar-days.ts'
import { useRead } from '../../call.ts'
import { useCommands } from '../../commands.ts'
import { today } from '../../today.ts'
import { CorrectionDialog } from './CorrectionDialog.tsx'
import { StepDialog } from './StepDialog.tsx'
import { useWay, type Way } from './useWay.ts'
import style from './Way.module.css'
import { WayHistory } from './WayHistory.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly readOnly: boolean
  /** Leads to where the notice is dealt with. */
  readonly onPosting: () => void
}

type Opened = MinutesStep | 'history' | 'correction' | null

export function WayBand({ meeting, minutes, readOnly, onPosting }: Props) {
  const { t } = useTranslation()
  const way = useWay(meeting.id)
  const [opened, setOpened] = useState<Opened>(null)
  const steps = readOnly ? [] : way.steps
  const canCorrect = !readOnly && minutes.signOff !== null
  const close = () => setOpened(null)
  const labelOf = (step: MinutesStep) =>
    t(step === 'reopened' && way.standing.state !== 'ready' ? 'way.takeBack' : `way.steps.${step}`)
  const command = (id: string, label: string, run: () => void) => ({
    id: `way ${id}`,
    group: t('palette.meeting'),
    label,
    run,
  })
  useCommands([
    ...steps.map((step) => command(step, labelOf(step), () => setOpened(step))),
    ...(canCorrect ? [command('correct', t('way.corrections.add'), () => setOpened('correction'))] : []),
    command('history', t('way.historyOpen'), () => setOpened('history')),
  ])
  return (
    <section className={style.band} aria-label={t('way.line')} data-state={way.standing.state}>
      <Standing way={way} number={minutes.number} />
      <div className={style.actions}>
        {steps.map((step) => (
          <Button
            key={step}
            size="compact-sm"
            variant={step === 'reopened' && way.standing.state === 'ready' ? 'default' : 'light'}
            {...(step === 'reopened' &&
              way.standing.state === 'ready' && { leftSection: <IconLockOpen size={14} aria-hidden /> })}
            onClick={() => setOpened(step)}
          >
            {labelOf(step)}
          </Button>
        ))}
        {way.standing.state === 'adjusted' && way.facts.body === 'committee' && (
          <Button size="compact-sm" variant="light" onClick={onPosting}>
            {t('way.toPosting')}
          </Button>
        )}
        {canCorrect && (
          <Button size="compact-sm" variant="light" onClick={() => setOpened('correction')}>
            {t('way.corrections.add')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconHistory size={14} aria-hidden />}
          onClick={() => setOpened('history')}
        >
          {t('way.history')}
        </Button>
      </div>
      {opened === 'history' && <WayHistory way={way} minutes={minutes} onClose={close} />}
      {opened === 'correction' && <CorrectionDialog meeting={meeting.id} minutes={minutes} onClose={close} />}
      {opened !== null && opened !== 'history' && opened !== 'correction' && (
        <StepDialog meeting={meeting} minutes={minutes} way={way} step={opened} onClose={close} />
      )}
    </section>
  )
}

function Standing({ way, number }: { readonly way: Way; readonly number: number | null }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { state, since, person, note } = way.standing
  const isOpen = state === 'draft' || state === 'withChair' || state === 'changesAsked'
  const days = since && isOpen ? daysBetween(since, today()) : 0
  const facts = [sinceText(), days > 0 ? t('way.days', { count: days }) : '', person, note].filter(
    (fact) => fact !== '',
  )
  function sinceText(): string {
    // The day of sign-off stands above.
    if (state === 'adjusted') return way.facts.body === 'committee' ? t('way.postNext') : ''
    return since ? t('way.since', { date: dateText(since, language) }) : t('way.atSecretary')
  }
  return (
    <p className={style.standing}>
      {isOpen ? <span className={style.dot} aria-hidden /> : <IconLock size={15} aria-hidden />}
      <strong>{t(`way.states.${state}`)}</strong>
      <span className={style.facts} title={facts.join(' · ')}>
        {facts.join(' · ')}
      </span>
      {number !== null && <span className={style.number}>{t('way.number', { number })}</span>}
    </p>
  )
}
