/** The days that Sweden keeps: public holidays, and the eves on which banks and offices are closed. */
import type { LocalDate } from '../values.ts'
import { addDays, dayOf, weekdayOf } from './calendar-days.ts'

export const holidayNames = [
  'newYearsDay',
  'epiphany',
  'goodFriday',
  'easterDay',
  'easterMonday',
  'mayDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'nationalDay',
  'midsummerEve',
  'midsummerDay',
  'allSaintsDay',
  'christmasEve',
  'christmasDay',
  'boxingDay',
  'newYearsEve',
] as const
export type HolidayName = (typeof holidayNames)[number]

export interface Holiday {
  readonly date: LocalDate
  readonly name: HolidayName
}

/**
 * The holidays of a year in their order: those of lag (1989:253) om allmänna helgdagar but the ordinary Sundays, and
 * the eves of Midsummer, Christmas and New Year. Holds from 1953, when Midsummer and All Saints came to Saturdays.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterDay(year)
  const midsummer = saturdayFrom(dayOf(year, 6, 20))
  const days: readonly (readonly [HolidayName, LocalDate])[] = [
    ['newYearsDay', dayOf(year, 1, 1)],
    ['epiphany', dayOf(year, 1, 6)],
    ['goodFriday', addDays(easter, -2)],
    ['easterDay', easter],
    ['easterMonday', addDays(easter, 1)],
    ['mayDay', dayOf(year, 5, 1)],
    ['ascensionDay', addDays(easter, 39)],
    ['whitSunday', addDays(easter, 49)],
    // In 2005 the National Day took the place of Whit Monday.
    year < 2005 ? ['whitMonday', addDays(easter, 50)] : ['nationalDay', dayOf(year, 6, 6)],
    ['midsummerEve', addDays(midsummer, -1)],
    ['midsummerDay', midsummer],
    ['allSaintsDay', saturdayFrom(dayOf(year, 10, 31))],
    ['christmasEve', dayOf(year, 12, 24)],
    ['christmasDay', dayOf(year, 12, 25)],
    ['boxingDay', dayOf(year, 12, 26)],
    ['newYearsEve', dayOf(year, 12, 31)],
  ]
  return days
    .map(([name, date]) => ({ name, date }))
    .toSorted((one, other) => one.date.localeCompare(other.date))
}

/** What is kept on a day; null on any other. Where two fall together the movable one is named. */
export function holidayOn(date: LocalDate): HolidayName | null {
  const kept = holidaysOf(Number(date.slice(0, 4))).filter((holiday) => holiday.date === date)
  return (kept.find(({ name }) => isMovable(name)) ?? kept[0])?.name ?? null
}

/** Whether people are at work: neither a holiday nor a Saturday or Sunday. */
export function isWorkingDay(date: LocalDate): boolean {
  return weekdayOf(date) <= 5 && holidayOn(date) === null
}

/** Easter Day of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easterDay(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const leap = Math.floor(b / 4)
  const moon = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - leap - moon + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

function isMovable(name: HolidayName): boolean {
  return name === 'ascensionDay' || name === 'whitSunday' || name === 'whitMonday'
}

function saturdayFrom(date: LocalDate): LocalDate {
  return addDays(date, (6 - weekdayOf(date) + 7) % 7)
}
