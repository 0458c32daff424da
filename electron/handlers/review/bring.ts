/** Brings a reviewer's answer into the board file. */

import { basename } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { ReviewAnswer, ReviewRound } from '../../../shared/model/review.ts'
import { possibleSteps } from '../../../shared/rules/minutes-state.ts'
import { openTargets } from '../../../shared/rules/review.ts'
import type { MeetingId } from '../../../shared/values.ts'
import type { Database } from '../../db/open.ts'
import { addAnswer, getRound, listRounds } from '../../db/reviews.ts'
import { getWay } from '../../db/way.ts'
import { readAnswer } from '../../review/review-file.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { takeStep } from '../way/writes.ts'

export const bringAnswer: JobHandlers['review.bring'] = async (context, { meeting, file, passphrase }) => {
  const { db, now, actor } = context
  const path = context.pathOf(file)
  const answer = await readAnswer(path, passphrase, (done, total) => {
    context.checkCancelled()
    context.progress(done, total)
  })
  const round = roundOf(db, meeting, answer)
  if (!round) throw new AppError('REVIEW_OF_OTHERS', { file: basename(path) })
  if (round.answer) throw new AppError('REVIEW_ANSWERED', { name: round.reviewer.name })
  const { request } = answer
  return context.write({ meeting, request, verdict: answer.work.verdict }, () => {
    addAnswer(db, answer, { at: now, by: actor })
    const after = getRound(db, request)
    if (after.reviewer.role === 'chair') moveOn(context, after)
    return after
  })
}

/**
 * The chair's word moves the minutes on: changes are asked for, or they are ready, where nothing is left to decide and
 * nothing blocks them. Where it does not, they stay where they are, and the answer says what the chair thinks.
 */
function moveOn(context: JobContext, round: ReviewRound): void {
  const { meeting, reviewer, answer } = round
  if (!answer) return
  const { verdict, note } = answer.work
  const approved = verdict === 'approved'
  if (approved && openTargets(round).length > 0) return
  const step = approved ? 'ready' : 'changesAsked'
  const { db, today } = context
  if (!possibleSteps(getWay(db, meeting), today).includes(step)) return
  try {
    takeStep(context, { meeting, step, on: today, person: reviewer.name, note })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}

function roundOf(db: Database, meeting: MeetingId, answer: ReviewAnswer): ReviewRound | undefined {
  return listRounds(db, meeting).find(
    ({ id, contentSha256 }) => id === answer.request && contentSha256 === answer.contentSha256,
  )
}
