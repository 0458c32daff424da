/** What a draft says, told by a hash: whether it is still what was sent. */
import { createHash } from 'node:crypto'
import { canonicalMinutes } from '../../../shared/documents/canonical.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Sha256 } from '../../../shared/values.ts'

/** @throws AppError NO_MINUTES */
export function contentOf(meeting: MeetingDetail): Sha256 {
  return createHash('sha256').update(canonicalMinutes(meeting)).digest('hex') as Sha256
}
