/** Sends a draft for review: a sealed request for each reviewer, and the draft as a PDF for those who want paper. */
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fewestCharacters, shortestPassphrase, weaknessOf } from '../../../shared/contract/review.ts'
import type { Parsed } from '../../../shared/contract.ts'
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { type RequestId, type Reviewer, ReviewRequest } from '../../../shared/model/review.ts'
import { possibleSteps } from '../../../shared/rules/minutes-state.ts'
import { reviewedFiles, reviewedMeeting, threadWith } from '../../../shared/rules/review.ts'
import type { MeetingId, Sha256 } from '../../../shared/values.ts'
import { readRange } from '../../db/blobs.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import type { Database } from '../../db/open.ts'
import { addRequest, listRounds, nextRound } from '../../db/reviews.ts'
import { getWay } from '../../db/way.ts'
import { checkFree, checkTarget, writeOutput } from '../../output-file.ts'
import { writeDocument } from '../../pdf/write/write-document.ts'
import { writeReview } from '../../review/review-file.ts'
import { type Target, writeTogether } from '../../write-together.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { filesIn, safeName } from '../pack/safe-name.ts'
import { picturesOf } from '../pictures.ts'
import { takeStep } from '../way/writes.ts'
import { contentOf } from './content.ts'

type Input = Parsed<'review.send'>

const words = wordsOf('sv')

export const sendForReview: JobHandlers['review.send'] = async (context, input) => {
  context.checkWritable()
  for (const { passphrase } of input.reviewers) checkPassphrase(passphrase)
  const meeting = getMeetingDetail(context.db, input.meeting)
  const minutes = draftOf(meeting)
  const requests = input.reviewers.map(({ name, role }) =>
    requestFor(context, input, { reviewer: { name, role }, meeting, minutes }),
  )
  for (const request of requests) checkReadable(request)
  const targets = targetsOf(context.pathOf(input.folder), { meeting, requests, paper: input.paper })
  const write = (file: string, index: number) => {
    const request = requests[index]
    if (!request) return writePaper(context, meeting, file)
    const passphrase = input.reviewers[index]?.passphrase ?? ''
    return writeRequest(context, file, { request, passphrase }, (part) =>
      context.progress(index + part, targets.length),
    )
  }
  await writeTogether(targets, write, (place) => {
    const told = requests.map(({ id, round, reviewer }) => ({ request: id, reviewer: reviewer.name, round }))
    context.write({ meeting: meeting.id, requests: told }, () => {
      for (const request of requests) record(context, request, minutes)
      place()
    })
  })
  return { files: targets.map(({ path: file }) => path.basename(file)) }
}

interface Sending {
  readonly meeting: MeetingDetail
  readonly requests: readonly ReviewRequest[]
  readonly paper: boolean
}

/** A file for each request, and the paper last. An earlier request may hold what its reviewer has written in it. */
function targetsOf(folder: string, { meeting, requests, paper }: Sending): readonly Target[] {
  const names = requests.map((request) => requestName(meeting, request))
  const paths = filesIn(folder, names, 'justera-review')
  for (const target of paths) checkFree(target)
  const sealed = paths.map((target) => ({ path: target, replaces: false }))
  if (!paper) return sealed
  const target = path.join(folder, safeName(`${draftName(meeting)}.pdf`))
  checkTarget(target)
  return [...sealed, { path: target, replaces: true }]
}

interface Sealed {
  readonly request: ReviewRequest
  readonly passphrase: string
}

/** @param step told which part of it is written */
function writeRequest(
  context: JobContext,
  file: string,
  { request, passphrase }: Sealed,
  step: (part: number) => void,
): Promise<void> {
  const sealing = { passphrase, random: randomBytes, cost: context.sealingCost }
  const pieces = (sha256: Sha256) => piecesOf(context.db, request, sha256)
  return writeReview(file, sealing, { content: request, pieces }, (done, all) => {
    context.checkCancelled()
    step(done / all)
  })
}

function record(context: JobContext, request: ReviewRequest, { paragraphs }: Minutes): void {
  const { id, round, reviewer, sentAt, note, contentSha256, meeting } = request
  addRequest(context.db, {
    ...{ id, meeting: meeting.id, round, reviewer, sentAt, by: context.actor },
    ...{ note, contentSha256, paragraphs },
  })
  if (reviewer.role === 'chair') toChair(context, meeting.id, reviewer)
}

function toChair(context: JobContext, meeting: MeetingId, { name }: Reviewer): void {
  const { db, today } = context
  if (!possibleSteps(getWay(db, meeting), today).includes('withChair')) return
  takeStep(context, { meeting, step: 'withChair', on: today, person: name, note: '' })
}

/** @throws AppError PASSPHRASE_SHORT, PASSPHRASE_SIMPLE */
function checkPassphrase(passphrase: string): void {
  const weakness = weaknessOf(passphrase)
  if (!weakness) return
  throw new AppError(weakness, {
    least: weakness === 'PASSPHRASE_SHORT' ? shortestPassphrase : fewestCharacters,
  })
}

function draftOf({ minutes }: MeetingDetail): Minutes {
  if (!minutes) throw new AppError('NO_MINUTES')
  if (minutes.signOff) throw new AppError('SIGNED_OFF')
  return minutes
}

interface Draft {
  readonly reviewer: Reviewer
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
}

function requestFor(
  { db, now, userName }: JobContext,
  { note, attachments }: Input,
  { reviewer, meeting, minutes }: Draft,
): ReviewRequest {
  return {
    format: 'justera-review-1',
    kind: 'request',
    id: randomBytes(16).toString('hex') as RequestId,
    round: nextRound(db, meeting.id, reviewer),
    reviewer,
    sentAt: now,
    sentBy: userName,
    note,
    meeting: reviewedMeeting(meeting, minutes),
    contentSha256: contentOf(meeting),
    thread: [...threadWith(reviewer.name, listRounds(db, meeting.id))],
    files: attachments ? [...reviewedFiles(meeting, minutes)] : [],
  }
}

/** What is too long for its reader is not sent. @throws AppError REVIEW_TOO_LARGE */
function checkReadable(request: ReviewRequest): void {
  const { success, error } = ReviewRequest.safeParse(request)
  if (!success) throw new AppError('REVIEW_TOO_LARGE', {}, { cause: error })
}

const pieceSize = 1 << 20

function* piecesOf(db: Database, { files }: ReviewRequest, sha256: Sha256): Generator<Uint8Array> {
  const size = files.find((file) => file.sha256 === sha256)?.bytes ?? 0
  for (let at = 0; at < size; at += pieceSize) yield readRange(db, sha256, at, Math.min(at + pieceSize, size))
}

async function writePaper(context: JobContext, meeting: MeetingDetail, target: string): Promise<void> {
  const { bytes } = await writeDocument(minutesDocument(meeting, words), {
    picture: picturesOf(context.db),
    createdAt: new Date(context.now),
    archival: true,
    pageNumbers: { first: 1, total: 'own' },
  })
  context.checkCancelled()
  writeOutput(target, (file) => writeFileSync(file, bytes))
}

function draftName(meeting: MeetingDetail): string {
  const name = insideSentence(meetingName(meeting, meeting.board.kind, words))
  return `Utkast till protokoll, ${name}, ${meeting.date}`
}

/** The round before the name, which may be cut where it is long. */
function requestName(meeting: MeetingDetail, { round, reviewer }: ReviewRequest): string {
  const again = round > 1 ? `, omgång ${round}` : ''
  return `${draftName(meeting)}${again}, ${reviewer.name}`
}
