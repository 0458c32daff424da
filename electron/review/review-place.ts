/** Where the review lies that is open, if any: one at a time. */
import type { ReviewSession } from './review-file.ts'

export interface ReviewPlace {
  get(): ReviewSession | null
  set(review: ReviewSession | null): void
}

export function createReviewPlace(): ReviewPlace {
  let open: ReviewSession | null = null
  return {
    get: () => open,
    set(review) {
      open = review
    },
  }
}
