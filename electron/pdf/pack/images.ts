/** What pictures lose in a pack for the screen. */

export interface ImageSavings {
  /** Pictures that became smaller. */
  readonly count: number
  /** Their bytes before and after. */
  readonly before: number
  readonly after: number
}

export const noSavings: ImageSavings = { count: 0, before: 0, after: 0 }

export function totalSavings(all: readonly ImageSavings[]): ImageSavings {
  return all.reduce(
    (sum, { count, before, after }) => ({
      count: sum.count + count,
      before: sum.before + before,
      after: sum.after + after,
    }),
    noSavings,
  )
}
