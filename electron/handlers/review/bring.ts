/** Brings a reviewer's answer into the board file. */

import { basename } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { ReviewAnswer, ReviewRound } from '../../../shared/model/review.ts'
import type { MeetingId } from '../../../shared/values.ts'
import type { Database } from '../../db/open.ts'
import { addAnswer, getRound, listRounds } from '../../db/reviews.ts'
import { readAnswer } from '../../review/review-file.ts'
import type { JobHandlers } from '../handler.ts'

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
    return getRound(db, request)
  })
}

function roundOf(db: Database, meeting: MeetingId, answer: ReviewAnswer): ReviewRound | undefined {
  return listRounds(db, meeting).find(
    ({ id, contentSha256 }) => id === answer.request && contentSha256 === answer.contentSha256,
  )
}
