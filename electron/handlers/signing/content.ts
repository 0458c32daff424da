/** What is signed: the minutes without the days of signing, which come after. */
import { createHash } from 'node:crypto'
import { canonicalToSign } from '../../../shared/documents/canonical.ts'
import { AppError } from '../../../shared/errors.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { Sha256 } from '../../../shared/values.ts'

/** @throws AppError NO_MINUTES */
export function unsigned(meeting: MeetingDetail): MeetingDetail & { readonly minutes: Minutes } {
  const { minutes } = meeting
  if (!minutes) throw new AppError('NO_MINUTES')
  const signatories = minutes.signatories.map((signatory) => ({ ...signatory, signedOn: null }))
  return { ...meeting, minutes: { ...minutes, signatories } }
}

/** @throws AppError NO_MINUTES */
export function unsignedHash(meeting: MeetingDetail): Sha256 {
  return createHash('sha256').update(canonicalToSign(meeting)).digest('hex') as Sha256
}
