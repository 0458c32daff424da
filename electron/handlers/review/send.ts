/** Sends a draft for review: a sealed request for each reviewer, and the draft as a PDF for those who want paper. */
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { shortestPassphrase } from '../../../shared/contract/review.ts'
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
import { checkTarget, writeOutput } from '../../output-file.ts'
import { writeDocument } from '../../pdf/write/write-document.ts'
import { writeReview } from '../../review/review-file.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { safeName } from '../pack/safe-name.ts'
import { picturesOf } from '../pictures.ts'
import { takeStep } from '../way/writes.ts'
import { contentOf } from './content.ts'

type Input = Parsed<'review.send'>

const words = wordsOf('sv')

export const sendForReview: JobHandlers['review.send'] = async (context, input) => {
  const { db, now } = context
  for (const { passphrase } of input.reviewers) checkPassphrase(passphrase)
  const meeting = getMeetingDetail(db, input.meeting)
  const minutes = draftOf(meeting)
  const folder = context.pathOf(input.folder)
  const requests = input.reviewers.map(({ name, role }) =>
    requestFor(context, input, { reviewer: { name, role }, meeting, minutes }),
  )
  for (const request of requests) checkReadable(request)
  const paths = requests.map(({ reviewer }) => path.join(folder, fileName(meeting, reviewer)))
  const paper = path.join(folder, safeName(`${draftName(meeting)}.pdf`))
  for (const target of paths) checkTarget(target, 'JUSTREVW')
  if (input.paper) checkTarget(paper)
  const total = requests.length + (input.paper ? 1 : 0)
  for (const [index, request] of requests.entries()) {
    const target = paths[index] ?? paper
    const passphrase = input.reviewers[index]?.passphrase ?? ''
    const sealing = { passphrase, random: randomBytes, cost: context.sealingCost }
    const content = { content: request, pieces: (sha256: Sha256) => piecesOf(db, request, sha256) }
    await writeReview(target, sealing, content, (done, all) => {
      context.checkCancelled()
      context.progress(index + done / all, total)
    })
    const { id, round, reviewer, contentSha256 } = request
    context.write({ meeting: input.meeting, request: id, reviewer: reviewer.name, round }, () => {
      addRequest(db, {
        ...{ id, meeting: input.meeting, round, reviewer, sentAt: now, by: context.actor },
        ...{ note: input.note, contentSha256, paragraphs: minutes.paragraphs },
      })
      if (reviewer.role === 'chair') toChair(context, input.meeting, reviewer)
    })
  }
  if (input.paper) await writePaper(context, meeting, paper)
  return { files: [...paths, ...(input.paper ? [paper] : [])].map((file) => path.basename(file)) }
}

function toChair(context: JobContext, meeting: MeetingId, { name }: Reviewer): void {
  const { db, today } = context
  if (!possibleSteps(getWay(db, meeting), today).includes('withChair')) return
  takeStep(context, { meeting, step: 'withChair', on: today, person: name, note: '' })
}

/** @throws AppError PASSPHRASE_SHORT */
function checkPassphrase(passphrase: string): void {
  if ([...passphrase.trim()].length < shortestPassphrase)
    throw new AppError('PASSPHRASE_SHORT', { least: shortestPassphrase })
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

function fileName(meeting: MeetingDetail, { name }: Reviewer): string {
  return safeName(`${draftName(meeting)}, ${name}.justera-review`)
}
