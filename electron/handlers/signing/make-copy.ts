/** Makes the copy that is signed, once the minutes are ready: the same content is made once. */
import { createHash } from 'node:crypto'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { SigningCopy } from '../../../shared/model/sign-off.ts'
import type { MeetingId, Sha256 } from '../../../shared/values.ts'
import { putBytes } from '../../db/blobs.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { addSigningCopy } from '../../db/signing.ts'
import { writeDocument } from '../../pdf/write/write-document.ts'
import { targetOf } from '../exported.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { picturesOf } from '../pictures.ts'
import { unsigned, unsignedHash } from './content.ts'
import { writeKept } from './write-kept.ts'

const words = wordsOf('sv')

export const makeCopy: JobHandlers['signing.makeCopy'] = async (context, { meeting, to }) => {
  // What is in the way is found before the copy is made.
  if (to !== undefined) targetOf(context, to)
  const copy = keptCopy(context, meeting) ?? (await newCopy(context, meeting))
  const { pdfSha256: sha256, pages } = copy
  return { copy, exported: to === undefined ? null : writeKept(context, { sha256, pages }, to) }
}

/** The latest, while the minutes say what it says; for good once they are signed off. @throws AppError SIGNED_OFF */
function keptCopy({ db }: JobContext, meeting: MeetingId): SigningCopy | null {
  const detail = getMeetingDetail(db, meeting)
  const copy = detail.minutes?.signingCopy ?? null
  if (detail.minutes?.signOff) {
    if (!copy) throw new AppError('SIGNED_OFF')
    return copy
  }
  return copy?.contentSha256 === unsignedHash(detail) ? copy : null
}

/** @throws AppError MINUTES_NOT_READY, CONTENT_CHANGED */
async function newCopy(context: JobContext, meeting: MeetingId): Promise<SigningCopy> {
  const { db, now, actor } = context
  const detail = unsigned(getMeetingDetail(db, meeting))
  if (detail.minutes.steps.at(-1)?.step !== 'ready') throw new AppError('MINUTES_NOT_READY')
  const contentSha256 = unsignedHash(detail)
  const document = minutesDocument(detail, words, contentSha256, words.signing.copySeal)
  const { bytes, pages } = await writeDocument(document, {
    picture: picturesOf(db),
    createdAt: new Date(now),
    archival: true,
    pageNumbers: { first: 1, total: 'own' },
  })
  context.checkCancelled()
  const pdfSha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
  const made = { at: now, by: actor, contentSha256, pdfSha256, pages }
  // `verify` compares the log's entry with the copy.
  return context.write({ meeting, contentSha256, pdfSha256 }, () => {
    if (unsignedHash(getMeetingDetail(db, meeting)) !== contentSha256) throw new AppError('CONTENT_CHANGED')
    putBytes(db, bytes, now, pdfSha256)
    return { id: addSigningCopy(db, meeting, made), ...made }
  })
}
