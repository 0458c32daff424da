/** How far a reviewer has come, in words. */
import type { TFunction } from 'i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { ReviewStanding } from '../../../shared/model/review.ts'
import type { Language } from '../../../shared/model/state.ts'
import type { Instant } from '../../../shared/values.ts'
import { dayOf } from '../../today.ts'

export function dayText(at: Instant, language: Language): string {
  return dateText(dayOf(new Date(at)), language)
}

/** "Åsa Öberg: väntar på svar sedan 20 november 2026 (omgång 2)" */
export function standingText(standing: ReviewStanding, language: Language, t: TFunction<'words'>): string {
  const { reviewer, round, sentAt, answeredAt, verdict } = standing
  const name = reviewer.name
  const told =
    answeredAt && verdict
      ? t('reviewUi.answered', {
          name,
          verdict: t(`reviewUi.verdict.${verdict}`),
          date: dayText(answeredAt, language),
        })
      : t('reviewUi.waiting', { name, date: dayText(sentAt, language) })
  return round > 1 ? `${told} (${t('reviewUi.round', { round })})` : told
}
