/** The part of the contract about the way of minutes: its steps, and corrections once they are adjusted. */
import { z } from 'zod'
import { Exported } from '../model/results.ts'
import { CorrectionInput, StepInput } from '../model/sign-off.ts'
import { WayFacts } from '../model/way.ts'
import { CorrectionId, StepId } from '../values.ts'
import { byBody, byMeeting, job, read, toFile, write } from './call.ts'

export const wayCalls = {
  /** @throws AppError NO_MINUTES */
  'minutes.way': read(byMeeting, WayFacts),
  /** Of every meeting of the body whose minutes have been begun, the latest first. */
  'minutes.ways': read(byBody, z.array(WayFacts)),
  /**
   * Records a step. It is no edit and is not undone: `reopened` takes minutes back that are with the chair or ready.
   * @throws AppError STEP_NOT_POSSIBLE and the others of `checkStep`; for `ready`, LINT_BLOCKS and EARLIER_MINUTES_OPEN
   */
  'minutes.step': { ...write(byMeeting.extend(StepInput.shape), z.object({ id: StepId })), logsItself: true },
  /** @throws AppError CORRECTION_NOT_ADJUSTED and the others of `checkCorrection` */
  'minutes.correct': write(byMeeting.extend({ correction: CorrectionInput }), z.object({ id: CorrectionId })),
  /** The very PDF that was signed off, without the corrections that came later. @throws AppError NOT_ADJUSTED */
  'export.signedMinutes': job(toFile, Exported),
} as const
