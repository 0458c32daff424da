/** The jobs about reviews of minutes. */
export const reviewJobs = {
  'review.send': async () => (await import('./send.ts')).sendForReview,
  'review.bring': async () => (await import('./bring.ts')).bringAnswer,
} as const
