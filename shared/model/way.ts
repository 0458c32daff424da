/** What the way of minutes to the archive is told from. */
import { z } from 'zod'
import { ClockFacts } from './posting.ts'
import { StepRecord } from './sign-off.ts'

/** Of a meeting whose minutes have been begun. */
export const WayFacts = ClockFacts.extend({
  /** In the order in which they were recorded. */
  steps: z.array(StepRecord),
})
export type WayFacts = z.infer<typeof WayFacts>
