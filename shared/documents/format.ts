/** Dates, times and names of meetings as documents print them. The tables are here, so that no system's locale matters. */
import type { BodyKind } from '../model/board.ts'
import type { MeetingKind } from '../model/meeting.ts'
import type { Language } from '../model/state.ts'
import type { LocalDate, LocalTime } from '../values.ts'
import { type DocumentWords, fill } from './words.ts'

const months: Record<Language, string> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
}

/** In all languages: texts are quoted in another than the document's. */
export const monthNames = Object.values(months).flatMap((names) => names.split(' '))

const weekdays: Record<Language, string> = {
  sv: 'söndag måndag tisdag onsdag torsdag fredag lördag',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
}

/** "22 november 2018" */
export function dateText(date: LocalDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${months[language].split(' ')[month - 1]} ${year}`
}

/** "torsdag 22 november 2018" */
export function weekdayDateText(date: LocalDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return `${weekdays[language].split(' ')[weekday]} ${dateText(date, language)}`
}

/** "8.30" in Swedish, "8:30" in English; no zero before the hour. */
export function timeText(time: LocalTime, language: Language): string {
  const [hour, minute] = time.split(':')
  return `${Number(hour)}${language === 'sv' ? '.' : ':'}${minute}`
}

/** "8.30–10.00"; "8.30" where the end is not known, "–10.00" where the start is not; empty without either. */
export function timeSpanText(start: LocalTime | null, end: LocalTime | null, language: Language): string {
  const until = end ? `–${timeText(end, language)}` : ''
  return start ? `${timeText(start, language)}${until}` : until
}

/** "Styrelsemöte 5", "Extra nämndsammanträde 2". */
export function meetingName(
  meeting: { readonly kind: MeetingKind; readonly number: number },
  body: BodyKind,
  words: DocumentWords,
): string {
  return fill(words.meeting[body][meeting.kind], { number: meeting.number })
}

/** A case number (diarienummer) by itself: people write it with its word, or without. */
export function caseNumberText(caseNumber: string): string {
  return caseNumber.replace(/^(?:dnr|diarienr|diarienummer|ärende)[.:]?\s*/i, '')
}

/** A name as it stands inside a sentence: "styrelsemöte 5". */
export function insideSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}
