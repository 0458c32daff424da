/** Jobs that make the notice (anslag) and the proof of posting (anslagsbevis). */
import { noticeDocument } from '../../../shared/documents/notice.ts'
import { proofDocument } from '../../../shared/documents/proof-of-posting.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { bodyOfMeeting } from '../../db/bodies.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { getClockFacts, latestPlace } from '../../db/posting.ts'
import { exportDocument } from '../exports.ts'
import type { JobHandlers } from '../handler.ts'

/** Documents speak Swedish, whatever language the window speaks. */
const words = wordsOf('sv')

export const exportNotice: JobHandlers['export.notice'] = async (context, { meeting, to }) => {
  const { db } = context
  const usualPlace = latestPlace(db, bodyOfMeeting(db, meeting))
  const document = noticeDocument(getMeetingDetail(db, meeting), getClockFacts(db, meeting), {
    words,
    usualPlace,
  })
  return exportDocument(context, document, { to, archival: true })
}

export const exportProof: JobHandlers['export.proof'] = async (context, { meeting, to }) => {
  const { db } = context
  const document = proofDocument(getMeetingDetail(db, meeting), getClockFacts(db, meeting), words)
  return exportDocument(context, document, { to, archival: true })
}
