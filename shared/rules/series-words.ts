/** A rule of a series as a sentence, written and read: "fjärde torsdagen i varje månad utom juli". */
import type { Ordinal, SeriesRule } from '../model/year-plan.ts'
import type { Weekday } from './calendar-days.ts'

const weekdayWords: readonly string[] = [
  'måndag',
  'tisdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lördag',
  'söndag',
]
const monthWords: readonly string[] = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]
const ordinalWords: Readonly<Record<Ordinal, string>> = {
  first: 'första',
  second: 'andra',
  third: 'tredje',
  fourth: 'fjärde',
  last: 'sista',
}
/** From 3: "var tredje". */
const countWords: readonly string[] = [
  'tredje',
  'fjärde',
  'femte',
  'sjätte',
  'sjunde',
  'åttonde',
  'nionde',
  'tionde',
  'elfte',
  'tolfte',
]

/** Every month of the year, 1–12. */
export const allMonths: readonly number[] = monthWords.map((_, index) => index + 1)

/** The sentence in Swedish, without a capital or full stop. */
export function ruleText(rule: SeriesRule): string {
  const weekday = weekdayWords[rule.weekday - 1] ?? ''
  if (rule.by === 'month') {
    const absent = allMonths.filter((month) => !rule.months.includes(month))
    const inMonths = absent.length > 5 ? `i ${named(rule.months)}` : `i varje månad${exceptText(absent, '')}`
    return `${ordinalWords[rule.ordinal]} ${weekday}en ${inMonths}`
  }
  const absent = allMonths.filter((month) => !rule.months.includes(month))
  return `${frequency(rule.weeks)} ${weekday}${exceptText(absent, 'i ')}`
}

function frequency(weeks: number): string {
  if (weeks === 1) return 'varje'
  if (weeks === 2) return 'varannan'
  return `var ${countWords[weeks - 3] ?? `${weeks}:e`}`
}

function exceptText(absent: readonly number[], preposition: string): string {
  return absent.length === 0 ? '' : ` utom ${preposition}${named(absent)}`
}

/** "juli", "juni och juli", "juni, juli och augusti". */
function named(months: readonly number[]): string {
  const names = months.toSorted((one, other) => one - other).map((month) => monthWords[month - 1] ?? '')
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`
}

/** The rule that a Swedish sentence says; null for what is no such sentence. */
export function readRule(sentence: string): SeriesRule | null {
  const text = sentence
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
  return readByWeeks(text) ?? readByMonth(text)
}

function readByWeeks(text: string): SeriesRule | null {
  const found = /^(varje|varannan|var (?:\d+:[ea]|[a-zåäö]+)) ([a-zåäö]+)(?: utom (?:i )?(.+))?$/.exec(text)
  const weeks = weeksOf(found?.[1] ?? '')
  const weekday = weekdayNamed(found?.[2] ?? '')
  const months = exceptMonths(found?.[3])
  return weeks && weekday && months ? { by: 'weeks', weeks, weekday, months: [...months] } : null
}

function weeksOf(words: string): number | null {
  if (words === 'varje') return 1
  if (words === 'varannan') return 2
  const count = words.replace(/^var /, '')
  if (count === 'annan') return 2
  const number = /^(\d+):/.exec(count)?.[1]
  const weeks = number === undefined ? countWords.indexOf(count) + 3 : Number(number)
  return weeks >= 2 && weeks <= 26 && (number !== undefined || weeks > 2) ? weeks : null
}

function readByMonth(text: string): SeriesRule | null {
  const found = /^([a-zåäö]+) ([a-zåäö]+)en i (?:varje månad(?: utom (?:i )?(.+))?|(.+))$/.exec(text)
  const ordinal = (Object.keys(ordinalWords) as Ordinal[]).find((key) => ordinalWords[key] === found?.[1])
  const weekday = weekdayNamed(found?.[2] ?? '')
  const months = found?.[4] === undefined ? exceptMonths(found?.[3]) : monthsNamed(found[4])
  return ordinal && weekday && months ? { by: 'month', ordinal, weekday, months: [...months] } : null
}

function weekdayNamed(word: string): Weekday | null {
  const index = weekdayWords.indexOf(word)
  return index === -1 ? null : ((index + 1) as Weekday)
}

function exceptMonths(list: string | undefined): readonly number[] | null {
  if (list === undefined) return allMonths
  const absent = monthsNamed(list)
  const left = allMonths.filter((month) => !absent?.includes(month))
  return absent && left.length > 0 ? left : null
}

function monthsNamed(list: string): readonly number[] | null {
  const names = list.split(/, | och /).map((name) => name.trim())
  const months = names.map((name) => monthWords.indexOf(name) + 1)
  return months.includes(0) ? null : allMonths.filter((month) => months.includes(month))
}
