/** How a limit stands: in red what is overdue, in amber what asks for attention; never by colour alone. */
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import { standingText } from '../../../shared/i18n/clock-text.ts'
import type { ClockEntry } from '../../../shared/rules/justering-clock.ts'
import style from './Posting.module.css'
import { useClockWords } from './useClock.ts'

export function ClockStanding({ entry: { standing, tone } }: { readonly entry: ClockEntry }) {
  const words = useClockWords()
  const Icon = standing.kind === 'done' ? IconCheck : tone === 'late' ? IconAlertTriangle : IconClock
  return (
    <span className={style.standing} data-tone={tone}>
      <Icon size={15} aria-hidden />
      {standingText(standing, words)}
    </span>
  )
}
