/** Personal data that a text on the web must not hold: personal identity numbers, addresses of mail, telephone numbers. */
import { isDate } from '../values.ts'
import { personalNumbersIn } from './personal-number.ts'

export type PersonalDataKind = 'number' | 'mail' | 'phone'

export interface PersonalData {
  readonly kind: PersonalDataKind
  /** Where it stands in the text. */
  readonly from: number
  readonly until: number
}

/** The number of a case may look like another. */
const ofCase = /(?:d(?:ia)?(?:rie)?nr|diarienummer|ärendenr|ärendenummer)[.: \u00a0]*$/iu
const dash = '[-+–\\u2010\\u2011]'
const gap = '[ \\u00a0]?'
const numberShape = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,:/-])(?:(?:18|19|20)${gap})?(\\d{6})${gap}(${dash}?)${gap}(\\d{4})(?![\\p{L}\\d]|${dash}\\d|[.,/:]\\d)`,
  'gu',
)
const mailShape = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const phoneShape =
  /(?<![\p{L}\d/.,–-]|\d[ \u00a0])\(?(?:\+|0)\d(?:[ \u00a0()–\u2010\u2011-]{0,3}\d)+(?![\p{L}\d/])/gu

/**
 * What looks like it, in the order of the text and never one in another. On the safe side: a personal identity number
 * (folkbokföringslagen 18 §) whose check digit is wrong counts too, where it is written as one.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  const found = [
    ...matches(text, mailShape, 'mail', () => true),
    ...matches(text, numberShape, 'number', isPersonalNumber),
    ...matches(text, phoneShape, 'phone', ([match]) => isPhoneNumber(match)),
  ].sort((one, other) => one.from - other.from)
  return found.filter((one, index) => found.slice(0, index).every(({ until }) => until <= one.from))
}

function matches(
  text: string,
  shape: RegExp,
  kind: PersonalDataKind,
  counts: (match: RegExpMatchArray) => boolean,
): readonly PersonalData[] {
  return [...text.matchAll(shape)]
    .filter(
      (match) => kind === 'mail' || !ofCase.test(text.slice(Math.max(0, match.index - 20), match.index)),
    )
    .filter(counts)
    .map(({ index, 0: found }) => ({ kind, from: index, until: index + found.length }))
}

/** Ten digits in a row may be anything: they must have the right check digit. */
function isPersonalNumber([match, date = '', mark = '', last = '']: RegExpMatchArray): boolean {
  const digits = match.replace(/\D/g, '')
  const isRight = personalNumbersIn(`${digits.slice(0, -4)}-${last}`).length > 0
  return isRight || ((mark !== '' || digits.length === 12) && isDay(date))
}

/** YYMMDD of any century, or a samordningsnummer's. */
function isDay(date: string): boolean {
  const day = Number(date.slice(4))
  const plain = String(day > 60 ? day - 60 : day).padStart(2, '0')
  return isDate(`20${date.slice(0, 2)}-${date.slice(2, 4)}-${plain}`)
}

/** Swedish numbers have their area's, 08 the shortest; others begin with +. */
function isPhoneNumber(match: string): boolean {
  const digits = match.replace(/\D/g, '')
  if (match.includes('+')) return digits.length >= 8 && digits.length <= 15
  if (digits.startsWith('00')) return digits.length >= 10 && digits.length <= 15
  return digits.length >= (digits.startsWith('08') ? 8 : 9) && digits.length <= 11
}
