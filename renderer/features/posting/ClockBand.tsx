/** One line over a meeting of a committee: the limit that runs, and the way to where it is dealt with. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { limitText, stepText } from '../../../shared/i18n/clock-text.ts'
import { isRunning } from '../../../shared/rules/justering-clock.ts'
import type { MeetingId } from '../../../shared/values.ts'
import style from './ClockBand.module.css'
import { ClockStanding } from './ClockStanding.tsx'
import { useClock, useClockWords } from './useClock.ts'

interface Props {
  readonly meeting: MeetingId
  readonly onOpen: () => void
  /** Among the lines of the minutes, and no band of its own. */
  readonly within?: true
}

export function ClockBand({ meeting, onOpen, within }: Props) {
  const { t } = useTranslation()
  const words = useClockWords()
  const { facts, entries } = useClock(meeting)
  const entry = facts.body === 'committee' ? entries.find(isRunning) : undefined
  if (!entry) return null
  return (
    <p className={style.band} {...(within && { 'data-within': true })}>
      <strong>{stepText(entry, words)}</strong>
      <span>{limitText(entry, words)}</span>
      <ClockStanding entry={entry} />
      <Button size="compact-sm" variant="subtle" onClick={onOpen}>
        {t('posting.title')}
      </Button>
    </p>
  )
}
