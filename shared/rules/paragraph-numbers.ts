/**
 * Where the paragraphs of a body's minutes begin where § run on through the calendar year: after those of the year's
 * earlier minutes, by date and then by the meetings' numbers. Nothing here is stored but what is fixed: a number that a
 * paper states, and every number that was signed.
 */

/** Minutes of one body and year, in the order of their meetings. */
export interface CountedMinutes {
  readonly paragraphs: number
  /**
   * The number that is fixed, signed or stated · `follows`: it comes of the year · `own`: signed when § began at 1 with
   * each meeting; its paragraphs count, and take no numbers from the others.
   */
  readonly first: number | 'follows' | 'own'
}

/**
 * The number of each one's first paragraph. Minutes whose place in the year is taken by fixed numbers (begun after later
 * ones were signed) go on after the highest of those, so that no number is given twice.
 */
export function firstParagraphs(year: readonly CountedMinutes[]): readonly number[] {
  const fixed = year.flatMap(({ first, paragraphs }) =>
    typeof first === 'number' ? [{ from: first, next: first + paragraphs }] : [],
  )
  const highest = Math.max(1, ...fixed.map(({ next }) => next))
  let next = 1
  return year.map(({ first, paragraphs }) => {
    if (first === 'own') {
      next += paragraphs
      return 1
    }
    if (first === 'follows') {
      const end = next + Math.max(paragraphs, 1)
      const isTaken = fixed.some((one) => one.from < end && next < one.next)
      const begins = isTaken ? Math.max(next, highest) : next
      next = begins + paragraphs
      return begins
    }
    next = Math.max(next, first + paragraphs)
    return first
  })
}

/** The number that a paper's paragraphs begin with, where they follow each other without a gap; else null. */
export function printedFirst(numbers: readonly string[]): number | null {
  const first = Number(numbers[0])
  const follow = numbers.every((number, index) => number === String(first + index))
  return numbers.length > 0 && Number.isInteger(first) && first > 0 && follow ? first : null
}
