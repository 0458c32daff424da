/** The justering clock as it stands today, and the words for it. */
import { useTranslation } from 'react-i18next'
import type { ClockWords } from '../../../shared/i18n/clock-text.ts'
import type { ClockFacts } from '../../../shared/model/posting.ts'
import { type ClockEntry, clockOf } from '../../../shared/rules/justering-clock.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { today } from '../../today.ts'

export interface Clock {
  readonly facts: ClockFacts
  readonly entries: readonly ClockEntry[]
}

export function useClock(meeting: MeetingId): Clock {
  const facts = useRead('clock.get', { meeting })
  return { facts, entries: clockOf(facts, today()) }
}

export function useClockWords(): ClockWords {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  return { t, language }
}
