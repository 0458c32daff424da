/** A time of day as it is typed and shown in a field. */
import { LocalTime } from '../../shared/values.ts'

/** `08:05` as 8.05; nothing as an empty text. */
export function showTime(time: LocalTime | null): string {
  return time === null ? '' : time.replace(/^0/, '').replace(':', '.')
}

/** Reads 8.30, 8:30, 830, 0830 and 8; null for an empty text, undefined for what is no time. */
export function readTime(text: string): LocalTime | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(trimmed)
  if (!match) return undefined
  const [, hours = '', minutes = '00'] = match
  return LocalTime.safeParse(`${hours.padStart(2, '0')}:${minutes}`).data
}
