/** Time estimates as people write them: "15", "15 min", "1.30", "1 tim", "1 tim 30 min". */
import type { TFunction } from 'i18next'

/** Minutes; null for nothing, undefined for what is no estimate (yet). */
export function readEstimate(text: string): number | null | undefined {
  const written = text.trim().toLowerCase()
  if (written === '') return null
  const alone = /^(\d{1,4})(?: ?m(?:in(?:uter)?)?\.?)?$/.exec(written)
  if (alone) return withinDay(Number(alone[1]))
  const clock = /^(\d{1,2})[.:]([0-5]\d)$/.exec(written)
  const words = /^(\d{1,2}) ?(?:h|t|tim|timm(?:e|ar))\.?(?: ?(\d{1,2})(?: ?m(?:in(?:uter)?)?\.?)?)?$/.exec(
    written,
  )
  const parts = clock ?? words
  return parts ? withinDay(Number(parts[1]) * 60 + Number(parts[2] ?? 0)) : undefined
}

function withinDay(minutes: number): number | undefined {
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined
}

/** "45 min", "1 tim", "1 tim 30 min". */
export function lengthText(minutes: number, t: TFunction<'words'>): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return t('items.minutes', { minutes: rest })
  return rest === 0 ? t('items.hours', { hours }) : t('items.hoursMinutes', { hours, minutes: rest })
}
