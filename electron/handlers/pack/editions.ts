/** Jobs about what was sent: giving it out again, and the record of it. */
import { changeLogDocument } from '../../../shared/documents/change-log.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { writeBlob } from '../../db/blobs.ts'
import { getEdition, listEditions } from '../../db/editions.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { writeOutput } from '../../output-file.ts'
import { exported, targetOf } from '../exported.ts'
import { exportDocument } from '../exports.ts'
import type { JobHandlers } from '../handler.ts'

/** Byte for byte. @throws AppError BLOB_DAMAGED when what is stored is not what was sent */
export const saveEdition: JobHandlers['edition.save'] = async (context, { id, to }) => {
  const started = performance.now()
  const edition = getEdition(context.db, id)
  const path = targetOf(context, to)
  writeOutput(path, (file) => writeBlob(context.db, edition.sha256, file))
  return exported(path, edition, started)
}

export const exportChangeLog: JobHandlers['export.changeLog'] = async (context, { meeting, to }) => {
  const detail = getMeetingDetail(context.db, meeting)
  const model = changeLogDocument(detail, listEditions(context.db, meeting), wordsOf('sv'))
  return exportDocument(context, model, { to, archival: false })
}
