/** Sizes and durations as they are read. */
import type { Language } from '../../../shared/model/state.ts'

/** "840 byte", "12 kB", "1,2 MB" */
export function bytesText(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} ${language === 'sv' || bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${decimal(bytes / 1_000_000, language)} MB`
}

/** "0,8 s" */
export function secondsText(seconds: number, language: Language): string {
  return `${decimal(seconds, language)} s`
}

function decimal(value: number, language: Language): string {
  const text = value.toFixed(1)
  return language === 'sv' ? text.replace('.', ',') : text
}
