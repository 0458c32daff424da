/** Personal identity numbers (personnummer, samordningsnummer) in running text. */

export interface FoundNumber {
  /** As written. */
  readonly text: string
  /** Where it begins in the text. */
  readonly at: number
}

/** Ten digits with their hyphen, twelve with or without; never a part of a longer number. */
const shape =
  /(?<![\p{L}\d]|\d[.,:/ \u00a0-])(?<century>18|19|20)?(?<date>\d{6})(?<mark>[-+–\u2010\u2011])?(?<last>\d{4})(?![\p{L}\d]|[-–/:]\d|[.,]\d)/gu
/** What numbers another thing than a person. */
const otherThing = /(?:d(?:ia)?(?:rie)?nr|diarienummer|ärendenr|ärendenummer|tel|telefon|mobil)[.: ]*$/iu

/**
 * Numbers that a person can have: a day that exists (plus 60 for a samordningsnummer) and the right check digit
 * (folkbokföringslagen 18 §). The number of an organisation has 20 or more where the month stands.
 */
export function personalNumbersIn(text: string): readonly FoundNumber[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const { century, date = '', mark, last = '' } = match.groups ?? {}
    if (century === undefined && mark === undefined) return []
    if (!isDay(century, date) || !hasRightCheckDigit(date + last)) return []
    if (otherThing.test(text.slice(Math.max(0, match.index - 20), match.index))) return []
    return [{ text: match[0], at: match.index }]
  })
}

/** `date` is YYMMDD; without the century a day of any. */
function isDay(century: string | undefined, date: string): boolean {
  const year = Number(`${century ?? '20'}${date.slice(0, 2)}`)
  const month = Number(date.slice(2, 4))
  const day = Number(date.slice(4, 6))
  if (month < 1 || month > 12 || day < 1) return false
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day <= days || (day > 60 && day <= 60 + days)
}

/** Luhn: every other digit, from the first, counts double. */
function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((before, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return before + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
