/** The series of a body's minutes: a number each, without gaps and without doubles (aktiebolagslagen 8:26). */

export interface NumberedMinutes {
  /** Fixed when they were signed; null while they are open. */
  readonly fixed: number | null
}

/**
 * The numbers of minutes in the order of their meetings: what is fixed stands, the others take the smallest numbers that
 * are free, in order.
 */
export function minutesNumbers(series: readonly NumberedMinutes[]): readonly number[] {
  const taken = new Set(series.flatMap(({ fixed }) => fixed ?? []))
  let next = 1
  return series.map(({ fixed }) => {
    if (fixed !== null) return fixed
    while (taken.has(next)) next += 1
    return next++
  })
}

/** Whether the series would have a gap without the minutes at `index`: later numbers are fixed already. */
export function leavesGap(series: readonly NumberedMinutes[], index: number): boolean {
  const rest = series.filter((_, place) => place !== index)
  const numbers = new Set(minutesNumbers(rest))
  return rest.length > 0 && Math.max(...numbers) > numbers.size
}
