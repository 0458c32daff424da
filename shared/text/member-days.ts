/** Days of mandates as member lists write them: a day, a month, a year, or a span of them. */
import { LocalDate } from '../values.ts'
import { gap, monthPattern, takeDate } from './dates.ts'

export interface Days {
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

type Edge = keyof Days

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const year = '(?:19|20|21)\\d\\d'
const dash = ' ?(?:--?|–|—|till(?: och med)?|t\\.? ?o\\.? ?m\\.?) ?'
const span = new RegExp(`^(?:från ?)?(?<from>${year})${dash}(?<to>${year}|\\d\\d)$`, 'iu')
const monthSpan = new RegExp(
  `^(?<from>${monthPattern}\\.? ${year})${dash}(?<to>${monthPattern}\\.? ${year})$`,
  'iu',
)
const beginning = /^(?:fr\.? ?o\.? ?m\.?|från(?: och med)?|fr\.?)(?=[ \d])|^sedan /iu
const ending = /^(?:t\.? ?o\.? ?m\.?|till(?: och med)?|--?|–|—)(?=[ \d])/iu

/**
 * One day of a mandate; a month or year alone gives its first or last day. "Tills vidare" and the like are no day.
 * Null where it is not understood.
 */
export function readDay(text: string, edge: Edge): LocalDate | null {
  const bare = text.replace(edge === 'from' ? beginning : ending, '').trim()
  const { date, rest } = takeDate(bare)
  if (date) return rest.replace(gap, '').trim() === '' ? date : null
  if (new RegExp(`^${year}$`, 'u').test(bare)) return dayIn(Number(bare), edge === 'from' ? 1 : 12, edge)
  const named = new RegExp(`^(?<month>${monthPattern})\\.? (?<year>${year})$`, 'iu').exec(bare)?.groups
  const numbered = new RegExp(`^(?<year>${year})-(?<month>\\d\\d)$`, 'u').exec(bare)?.groups
  if (named) return dayIn(Number(named.year), monthStarts.indexOf(monthStart(named.month)) + 1, edge)
  return numbered ? dayIn(Number(numbered.year), Number(numbered.month), edge) : null
}

/** A span of days, or one end of it; null where it is not understood or ends before it begins. */
export function readDays(text: string): Days | null {
  const years = span.exec(text)?.groups ?? monthSpan.exec(text)?.groups
  if (years) return inOrder(readDay(years.from ?? '', 'from'), endOf(years.from ?? '', years.to ?? ''))
  if (ending.test(text)) return oneEnd(text, 'to')
  const first = takeDate(text)
  const second = takeDate(first.rest)
  if (first.date && second.date) {
    const between = second.rest.replace(gap, '').replace(gap, '')
    const isSpan = /^[\s–—-]*(?:(?:fr|från|till|och|med|[tfro]\.?|o\.?m\.?|[mt]om\.?)[\s.–—-]*)*$/iu.test(
      between,
    )
    return isSpan ? inOrder(first.date, second.date) : null
  }
  return oneEnd(text.replace(/ ?(?:--?|–|—)$/u, ''), 'from')
}

function oneEnd(text: string, edge: Edge): Days | null {
  const day = readDay(text, edge)
  if (day === null) return null
  return edge === 'from' ? { from: day, to: null } : { from: null, to: day }
}

/** "2023–26" ends in 2026. */
function endOf(from: string, to: string): LocalDate | null {
  return readDay(to.length === 2 ? `${from.slice(0, 2)}${to}` : to, 'to')
}

function inOrder(from: LocalDate | null, to: LocalDate | null): Days | null {
  return from !== null && to !== null && from <= to ? { from, to } : null
}

function monthStart(month = ''): string {
  return month.slice(0, 3).toLowerCase()
}

function dayIn(year: number, month: number, edge: Edge): LocalDate | null {
  const days = edge === 'from' ? [1] : [31, 30, 29, 28]
  const two = (number: number) => String(number).padStart(2, '0')
  const found = days
    .map((day) => LocalDate.safeParse(`${year}-${two(month)}-${two(day)}`))
    .find(({ success }) => success)
  return found?.data ?? null
}
