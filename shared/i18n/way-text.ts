/** Where minutes are, in words. */
import { dateText } from '../documents/format.ts'
import type { MinutesStanding } from '../rules/minutes-state.ts'
import type { ClockWords } from './clock-text.ts'

/** "Hos ordföranden: Åsa Öberg, sedan 12 november 2026"; "Utkast" where it has not been anywhere. */
export function standingLine({ state, since, person }: MinutesStanding, { t, language }: ClockWords): string {
  const name = t(`way.states.${state}`)
  if (!since) return name
  const date = dateText(since, language)
  return person === ''
    ? t('way.overview.at', { state: name, date })
    : t('way.overview.with', { state: name, person, date })
}
