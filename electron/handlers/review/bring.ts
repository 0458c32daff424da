/** Brings a reviewer's answer into the board file. */

import { basename } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { type ReviewAnswer, ReviewRound } from '../../../shared/model/review.ts'
import { possibleSteps } from '../../../shared/rules/minutes-state.ts'
import { openTargets } from '../../../shared/rules/review.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import type { Database } from '../../db/open.ts'
import { addAnswer, getRound, listRounds } from '../../db/reviews.ts'
import { getWay } from '../../db/way.ts'
import { readAnswer } from '../../review/review-file.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { takeStep } from '../way/writes.ts'
import { contentOf } from './content.ts'

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
  const tampered = () => new AppError('REVIEW_TAMPERED', { file: basename(path) })
  if (!isAboutWhatWasSent(answer, round)) throw tampered()
  const { request } = answer
  return context.write({ meeting, request, verdict: answer.work.verdict }, () => {
    addAnswer(db, answer, { at: now, by: actor })
    const after = getRound(db, request)
    // What is stored can't be taken back: it must be what can be read.
    if (!ReviewRound.shape.answer.safeParse(after.answer).success) throw tampered()
    if (after.reviewer.role === 'chair' && isLatest(db, after)) moveOn(context, after)
    return after
  })
}

/** Whether the draft that was sent has every paragraph that something is said of. */
function isAboutWhatWasSent({ work }: ReviewAnswer, { paragraphs }: ReviewRound): boolean {
  const sent = new Set(paragraphs.map(({ id }) => id))
  return [...work.suggestions, ...work.comments].every(
    ({ paragraph }) => paragraph === null || sent.has(paragraph),
  )
}

/**
 * The chair's word moves the minutes on: changes are asked for, or they are ready, where nothing that any reviewer said
 * is left to decide and nothing blocks them. Where it does not, they stay where they are, and the answer says what the
 * chair thinks.
 */
function moveOn(context: JobContext, round: ReviewRound): void {
  const { meeting, reviewer, answer } = round
  if (!answer) return
  const { verdict, note } = answer.work
  const approved = verdict === 'approved'
  const { db, today } = context
  if (approved && (isLeftToDecide(db, meeting) || hasChanged(db, round))) return
  const step = approved ? 'ready' : 'changesAsked'
  if (!possibleSteps(getWay(db, meeting), today).includes(step)) return
  try {
    takeStep(context, { meeting, step, on: today, person: reviewer.name, note })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}

function isLeftToDecide(db: Database, meeting: MeetingId): boolean {
  return listRounds(db, meeting).some((round) => openTargets(round).length > 0)
}

/** Whoever was sent a newer draft since has not spoken of that yet. */
function isLatest(db: Database, { id, meeting, reviewer }: ReviewRound): boolean {
  const rounds = listRounds(db, meeting).filter((round) => round.reviewer.name === reviewer.name)
  return rounds.at(-1)?.id === id
}

/** What was approved is what was sent, not what has been written since. */
function hasChanged(db: Database, { meeting, contentSha256 }: ReviewRound): boolean {
  return contentOf(getMeetingDetail(db, meeting)) !== contentSha256
}

/** The request that is answered, by the one whom it was sent to. */
function roundOf(db: Database, meeting: MeetingId, answer: ReviewAnswer): ReviewRound | undefined {
  const { request, contentSha256, reviewer } = answer
  const round = listRounds(db, meeting).find(({ id }) => id === request)
  const isSame =
    round?.contentSha256 === contentSha256 &&
    round.reviewer.name === reviewer.name &&
    round.reviewer.role === reviewer.role
  return isSame ? round : undefined
}
