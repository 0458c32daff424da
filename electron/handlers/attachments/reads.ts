/** The calls about attachments that only read. */
import { listVersions } from '../../db/attachment-versions.ts'
import type { ReadHandlers } from '../handler.ts'

export const attachmentReads = {
  'attachment.versions': ({ db }, { id }) => listVersions(db, id),
} satisfies Partial<ReadHandlers>
