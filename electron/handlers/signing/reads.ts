/** What is to be known of signing. */
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import type { ReadHandlers } from '../handler.ts'
import { unsignedHash } from './content.ts'

export const signingReads: Pick<ReadHandlers, 'signing.state'> = {
  'signing.state': ({ db }, { meeting }) => {
    const detail = getMeetingDetail(db, meeting)
    const copy = detail.minutes?.signingCopy
    return { isCurrent: copy ? copy.contentSha256 === unsignedHash(detail) : null }
  },
}
