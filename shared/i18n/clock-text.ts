/** The justering clock in words: how a limit stands, by which law, and what holidays do to it. */
import { dateText, weekdayDateText } from '../documents/format.ts'
import type { Language } from '../model/state.ts'
import { weekdayOf } from '../rules/calendar-days.ts'
import type { ClockEntry, Standing } from '../rules/justering-clock.ts'
import { holidayOn, holidaysOf } from '../rules/swedish-calendar.ts'
import { assertNever, type LocalDate, yearOf } from '../values.ts'
import type { Translate } from './i18n.ts'

export interface ClockWords {
  readonly t: Translate
  readonly language: Language
}

/** "3 dagar kvar", "2 dagar försenat". */
export function standingText(standing: Standing, { t, language }: ClockWords): string {
  switch (standing.kind) {
    case 'done': {
      const on = dateText(standing.on, language)
      return standing.late > 0 ? `${on}, ${t('posting.standing.late', { count: standing.late })}` : on
    }
    case 'due':
      return standing.days === 0
        ? t('posting.standing.today')
        : t('posting.standing.due', { count: standing.days })
    case 'overdue':
    case 'notYet':
    case 'early':
      return t(`posting.standing.${standing.kind}`, { count: standing.days })
    case 'open':
    case 'free':
      return t(`posting.standing.${standing.kind}`)
    default:
      return assertNever(standing)
  }
}

/** "Justera protokollet"; once it is done, "Protokollet justerat". */
export function stepText({ step, standing }: ClockEntry, { t }: ClockWords): string {
  return t(`posting.${standing.kind === 'done' || standing.kind === 'early' ? 'stepDone' : 'step'}.${step}`)
}

/** "kommunallagen 5 kap. 69 §". */
export function sectionText({ step, section }: ClockEntry, { t }: ClockWords): string {
  if (section === null) return t('posting.section.ownRules')
  return t(section === 'ABL 8:24' ? 'posting.section.company' : `posting.section.${step}`)
}

/** "senast 26 mars 2026", "tidigast 17 april 2026"; empty without a limit. */
export function limitText({ limit, from }: ClockEntry, { t, language }: ClockWords): string {
  if (from) return t('posting.earliest', { date: dateText(from, language) })
  return limit ? t('posting.latest', { date: dateText(limit.until, language) }) : ''
}

/** Why the last day is not the one that the section counts to; empty where it is. */
export function movedText({ limit, step }: ClockEntry, { t, language }: ClockWords): string {
  if (!limit || limit.day === limit.until) return ''
  return t(step === 'takeDown' ? 'posting.movedAppeal' : 'posting.moved', {
    day: dateText(limit.day, language),
    name: closedDayText(limit.day, t),
    until: weekdayDateText(limit.until, language),
  })
}

/** The same in short; of `takeDown` the limit is not shown, but the day after. */
export function movedFromText({ limit, step }: ClockEntry, { t, language }: ClockWords): string {
  if (!limit || limit.day === limit.until || step === 'takeDown') return ''
  return t('posting.movedFrom', { day: weekdayDateText(limit.day, language) })
}

/** The holidays from a day to what a running entry leads to, for the eye: they count as any day. */
export function holidaysText(entry: ClockEntry, today: LocalDate, { t, language }: ClockWords): string {
  const until = entry.from ?? entry.limit?.until
  if (!until || entry.standing.kind === 'done' || until < today) return ''
  const years = [...new Set([yearOf(today), yearOf(until)])]
  const days = years
    .flatMap(holidaysOf)
    .filter(({ date }) => date >= today && date <= until)
    .map(({ name, date }) => `${t(`year.holidays.${name}`)} ${dateText(date, language)}`)
  return days.length === 0 ? '' : t('posting.holidaysBetween', { days: days.join(', ') })
}

function closedDayText(date: LocalDate, t: Translate): string {
  const name = holidayOn(date)
  if (name) return t(`year.holidays.${name}`)
  return t(weekdayOf(date) === 7 ? 'posting.sunday' : 'posting.saturday')
}
