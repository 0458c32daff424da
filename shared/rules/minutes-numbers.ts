/**
 * The series of a body's minutes: a number each, without gaps and without doubles (aktiebolagslagen 8:26), anew each year
 * or unbroken. A series is known by the year it began, `unbrokenSeries` where it goes back to the first minutes; it goes
 * on whatever becomes of the setting, as long as numbers of it are fixed around.
 */
import type { BodySettings } from '../model/board.ts'

export interface MinutesNumber {
  readonly series: number
  readonly number: number
}

export interface NumberedMinutes {
  /** Of the meeting. */
  readonly year: number
  /** Fixed when they became ready or were signed; null while they are open. */
  readonly fixed: MinutesNumber | null
}

type Numbering = BodySettings['minutesNumbers']

export const unbrokenSeries = 0

/**
 * The numbers of a body's minutes in the order of their meetings: what is fixed stands, the others take the smallest
 * numbers that are free in their series, in order.
 */
export function minutesNumbers(
  minutes: readonly NumberedMinutes[],
  numbering: Numbering,
): readonly MinutesNumber[] {
  const taken = new Set(minutes.flatMap(({ fixed }) => (fixed ? key(fixed) : [])))
  return minutes.map((one) => {
    if (one.fixed) return one.fixed
    const series = seriesOf(one.year, minutes, numbering)
    let number = 1
    while (taken.has(key({ series, number }))) number += 1
    taken.add(key({ series, number }))
    return { series, number }
  })
}

/** Numbers below another of their series that no minutes have, each as "series/number". */
export function missingNumbers(minutes: readonly NumberedMinutes[], numbering: Numbering): readonly string[] {
  const numbers = minutesNumbers(minutes, numbering)
  const given = new Set(numbers.map(key))
  return numbers
    .flatMap(({ series, number }) =>
      Array.from({ length: number - 1 }, (_, index) => key({ series, number: index + 1 })),
    )
    .filter((one, place, all) => !given.has(one) && all.indexOf(one) === place)
}

function key({ series, number }: MinutesNumber): string {
  return `${series}/${number}`
}

/** The series that open minutes of a year belong to. */
function seriesOf(year: number, minutes: readonly NumberedMinutes[], numbering: Numbering): number {
  const fixed = minutes
    .flatMap((one) => (one.fixed ? { year: one.year, series: one.fixed.series } : []))
    .toSorted((one, other) => one.year - other.year || other.series - one.series)
  const around = fixed.find((one) => one.year >= year && one.series <= year)
  if (around) return around.series
  if (numbering === 'year') return year
  const before = fixed.findLast((one) => one.year < year)
  return (before ?? fixed[0])?.series ?? unbrokenSeries
}
