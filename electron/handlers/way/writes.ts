/** The calls that record steps on the way of minutes, and corrections. */
import type { Parsed } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { checkCorrection } from '../../../shared/rules/corrections.ts'
import { blocksReady } from '../../../shared/rules/lint/lint.ts'
import { checkStep } from '../../../shared/rules/minutes-state.ts'
import type { CorrectionId, MeetingId, StepId } from '../../../shared/values.ts'
import { appendAudit, describe } from '../../db/audit.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { freeMinutesNumber, keepMinutesNumber } from '../../db/minutes-numbers.ts'
import { checkEarlierSigned, freeFirstParagraph, keepFirstParagraph } from '../../db/paragraph-numbers.ts'
import { addCorrection, addStep, getWay } from '../../db/way.ts'
import type { WriteContext } from '../handler.ts'
import { checkLawful } from '../lint/known.ts'

export const wayWrites = {
  /** Its own transaction: what it fixes is no edit, and nothing that undo takes back. */
  'minutes.step': (context: WriteContext, input: Parsed<'minutes.step'>): { id: StepId } => {
    const take = context.db.transaction(() => ({ id: takeStep(context, input) }))
    return take.immediate()
  },
  'minutes.correct': (
    { db, now, actor, today }: WriteContext,
    { meeting, correction }: Parsed<'minutes.correct'>,
  ): { id: CorrectionId } => {
    const { minutes } = getMeetingDetail(db, meeting)
    if (!minutes) throw new AppError('NO_MINUTES')
    const { paragraphs, firstParagraph } = minutes
    const { adjustedOn } = getWay(db, meeting)
    checkCorrection(correction, { adjustedOn, paragraphs: paragraphs.length, firstParagraph }, today)
    return { id: addCorrection(db, meeting, correction, { now, actor }) }
  },
}

/**
 * Records a step, and in the log, whoever asks for it; to be called in a transaction.
 * @throws AppError as `checkStep`; LINT_BLOCKS, EARLIER_MINUTES_OPEN
 */
export function takeStep(context: WriteContext, input: Parsed<'minutes.step'>): StepId {
  const { db, today, now, actor } = context
  const { meeting, ...step } = input
  const way = getWay(db, meeting)
  checkStep(way, step, today)
  if (step.step === 'ready') makeReady(context, meeting)
  const id = addStep(db, meeting, step, context)
  if (step.step === 'reopened') reopen(db, meeting)
  appendAudit(db, { at: now, actor, action: 'minutes.step', detail: describe(input) })
  return id
}

/** What will be signed is as it is now: its numbers too. Only the days of signing are still to come. */
function makeReady(context: WriteContext, meeting: MeetingId): void {
  const { db } = context
  checkLawful(context, getMeetingDetail(db, meeting), blocksReady)
  checkEarlierSigned(db, meeting)
  keepFirstParagraph(db, meeting)
  keepMinutesNumber(db, meeting)
}

function reopen(db: WriteContext['db'], meeting: MeetingId): void {
  freeFirstParagraph(db, meeting)
  freeMinutesNumber(db, meeting)
}
