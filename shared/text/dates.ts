/** Dates and times of day as Swedish boards write them. */
import { LocalDate, LocalTime } from '../values.ts'

/** Stands where something understood was taken out of a text. No text holds it: `readLines` drops control characters. */
export const gap = '\u0001'

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** The name of a month, whole or shortened, as part of a pattern. */
export const monthPattern =
  '(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const weekday = '(?:(?<!\\p{L})(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? ?)?(?:(?<!\\p{L})den )?'
const datePatterns = [
  `${weekday}(?<![\\d\\p{L}])(?<day>\\d{1,2})(?::?[ea])?\\.? ?(?<month>${monthPattern})\\.?(?!\\p{L}),? ?(?<year>\\d{4}|[-–’'´]\\d{2})(?!\\d)`,
  `${weekday}(?<![\\d\\p{L}])(?<year>\\d{4})(?<mark>[-–./])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)`,
  `${weekday}(?<![\\d\\p{L}])(?<day>\\d{1,2})/(?<month>\\d{1,2})(?: ?[-–/] ?| )(?<year>\\d{4})(?!\\d)`,
  `${weekday}(?<![\\d\\p{L}])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)`,
  `(?<![\\d\\p{L}])(?<year>(?:19|20)\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)(?!\\d)`,
].map((pattern) => new RegExp(pattern, 'iu'))

export interface DateReading {
  readonly date: LocalDate | null
  /** What is written like a date and does not exist, as printed: "30 februari 2019". */
  readonly noSuchDate: string | null
  /** The text with a gap in the date's place. */
  readonly rest: string
}

/** Takes the first date with a year out of a text. */
export function takeDate(text: string): DateReading {
  const [match] = datePatterns
    .flatMap((pattern) => {
      const found = pattern.exec(text)
      return found ? [found] : []
    })
    .sort((one, other) => one.index - other.index)
  if (!match) return { date: null, noSuchDate: null, rest: text }
  const rest = withGap(text, match)
  const date = LocalDate.safeParse(isoDate(match.groups ?? {}))
  return date.success
    ? { date: date.data, noSuchDate: null, rest }
    : { date: null, noSuchDate: match[0].trim(), rest }
}

function isoDate({ year = '', month = '', day = '' }: Readonly<Record<string, string>>): string {
  const fullYear = year.length === 4 ? year : `20${year.slice(1)}`
  const named = monthStarts.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return `${fullYear}-${(named > 0 ? `${named}` : month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

export interface TimeReading {
  readonly start: LocalTime | null
  readonly end: LocalTime | null
  /** The text with a gap in the times' place. */
  readonly rest: string
}

const clock = 'kl(?:ockan)?\\.? ?'
const timePattern = new RegExp(
  `(?<![\\d\\p{L}.:/-])(?<clock>(?:ca\\.? )?${clock})?(?<hour>\\d{1,2})(?:[.:]?(?<minute>\\d{2}))?` +
    `(?: ?(?:-|–|—|till|to) ?(?:ca\\.? |cirka )?(?:${clock})?(?<endHour>\\d{1,2})(?:[.:]?(?<endMinute>\\d{2}))?)?` +
    '(?![.:/]?\\d|\\p{L}|-\\d)',
  'giu',
)

/**
 * Takes the first time, or span of times, out of a text. A bare hour counts after "kl", and where `hoursAlone` says
 * that the text can hold nothing but times ("Tid: 10–12").
 */
export function takeTimes(text: string, { hoursAlone }: { readonly hoursAlone: boolean }): TimeReading {
  for (const match of text.matchAll(timePattern)) {
    const { clock, hour = '', minute, endHour, endMinute } = match.groups ?? {}
    const printedAsTime = clock !== undefined || hoursAlone || /\d[.:]\d/.test(match[0])
    const start = timeOf(hour, minute)
    if (!printedAsTime || !start) continue
    const end = endHour === undefined ? null : timeOf(endHour, endMinute)
    if (endHour === undefined || end) return { start, end, rest: withGap(text, match) }
  }
  return { start: null, end: null, rest: text }
}

function timeOf(hour: string, minute = '00'): LocalTime | null {
  const time = LocalTime.safeParse(`${hour.padStart(2, '0')}:${minute}`)
  return time.success ? time.data : null
}

function withGap(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)}${gap}${text.slice(match.index + match[0].length)}`
}
