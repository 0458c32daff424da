/** Sign-off (justering): checks who signed, makes the PDF to keep, locks the minutes. */
import { createHash } from 'node:crypto'
import { canonicalMinutes, canonicalToSign } from '../../shared/documents/canonical.ts'
import { minutesDocument } from '../../shared/documents/minutes.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { AppError } from '../../shared/errors.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../shared/model/minutes.ts'
import { checkSignatures } from '../../shared/rules/signatures.ts'
import type { Sha256 } from '../../shared/values.ts'
import { putBytes } from '../db/blobs.ts'
import { getMeetingDetail } from '../db/meeting-detail.ts'
import { addSignOff } from '../db/minutes.ts'
import { keepMinutesNumber } from '../db/minutes-numbers.ts'
import { checkEarlierSigned, keepFirstParagraph } from '../db/paragraph-numbers.ts'
import { setSignatories } from '../db/signatories.ts'
import { writeDocument } from '../pdf/write/write-document.ts'
import type { JobHandlers } from './handler.ts'
import { minutesSigned } from './items/previous-minutes.ts'
import { checkLawful, signedBy } from './lint/known.ts'
import { picturesOf } from './pictures.ts'

export const signOff: JobHandlers['minutes.signOff'] = async (context, { meeting: id, signatories }) => {
  const { db, now } = context
  const meeting = signedBy(getMeetingDetail(db, id), signatories)
  const minutes = draftOf(meeting)
  checkSignatures(minutes.signatories, { meeting: meeting.date, today: context.today })
  checkLawful(context, meeting)
  checkEarlierSigned(db, id)
  checkSigningCopy(meeting)
  const contentSha256 = contentHash(meeting)
  const { bytes, pages } = await writeDocument(minutesDocument(meeting, wordsOf('sv'), contentSha256), {
    picture: picturesOf(db),
    createdAt: new Date(now),
    archival: true,
    pageNumbers: { first: 1, total: 'own' },
  })
  context.checkCancelled()
  const pdfSha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
  // `verify` compares the log's entry with the sign-off.
  return context.write({ meeting: id, contentSha256, pdfSha256 }, () => {
    if (signatories) setSignatories(db, id, signatories, now)
    if (contentHash(getMeetingDetail(db, id)) !== contentSha256) throw new AppError('CONTENT_CHANGED')
    checkEarlierSigned(db, id)
    keepFirstParagraph(db, id)
    keepMinutesNumber(db, id)
    putBytes(db, bytes, now)
    addSignOff(
      db,
      id,
      { at: now, by: context.actor, contentSha256, pdfSha256 },
      { board: meeting.board, pdfPages: pages },
    )
    minutesSigned(db, id)
    return { contentSha256, pdfSha256 }
  })
}

function draftOf({ minutes }: MeetingDetail): Minutes {
  if (!minutes) throw new AppError('NO_MINUTES')
  if (minutes.signOff) throw new AppError('SIGNED_OFF')
  return minutes
}

/** What has been given out to be signed is what is signed off. @throws AppError SIGNING_COPY_DIFFERS */
function checkSigningCopy(meeting: MeetingDetail): void {
  const copy = meeting.minutes?.signingCopy
  if (copy && copy.contentSha256 !== sha256(canonicalToSign(meeting)))
    throw new AppError('SIGNING_COPY_DIFFERS')
}

function contentHash(meeting: MeetingDetail): Sha256 {
  return sha256(canonicalMinutes(meeting))
}

function sha256(text: string): Sha256 {
  return createHash('sha256').update(text).digest('hex') as Sha256
}
