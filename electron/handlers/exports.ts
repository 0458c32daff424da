/** Jobs that make documents of our own: agenda and minutes. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { agendaDocument } from '../../shared/documents/agenda.ts'
import type { DocumentModel } from '../../shared/documents/block.ts'
import { minutesDocument } from '../../shared/documents/minutes.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { AppError } from '../../shared/errors.ts'
import type { Exported } from '../../shared/model/results.ts'
import type { FileToken, Sha256 } from '../../shared/values.ts'
import { writeBlob } from '../db/blobs.ts'
import { getMeetingDetail } from '../db/meeting-detail.ts'
import { signedPdf } from '../db/minutes.ts'
import { writeOutput } from '../output-file.ts'
import { writeDocument } from '../pdf/write/write-document.ts'
import { exported, targetOf } from './exported.ts'
import { writeFormatted } from './extracts/write.ts'
import type { JobContext, JobHandlers } from './handler.ts'
import { picturesOf } from './pictures.ts'

/** Documents speak Swedish, whatever language the window speaks. */
const words = wordsOf('sv')

export const exportAgenda: JobHandlers['export.agenda'] = async (context, { meeting, to }) =>
  exportDocument(context, agendaDocument(getMeetingDetail(context.db, meeting), words), {
    to,
    archival: false,
  })

/**
 * Signed-off minutes are given out as they were kept, byte for byte; a draft is made anew, and what has been corrected
 * since.
 */
export const exportMinutes: JobHandlers['export.minutes'] = async (context, { meeting, to, format }) => {
  const detail = getMeetingDetail(context.db, meeting)
  const isAsSigned = detail.minutes?.signOff && detail.minutes.corrections.length === 0
  if (isAsSigned && format === 'pdf') return exportSignedMinutes(context, { meeting, to })
  return writeFormatted(context, minutesDocument(detail, words), context.pathOf(to), format)
}

/** @throws AppError NOT_ADJUSTED */
export const exportSignedMinutes: JobHandlers['export.signedMinutes'] = async (context, { meeting, to }) => {
  const started = performance.now()
  const signed = signedPdf(context.db, meeting)
  if (!signed) throw new AppError('NOT_ADJUSTED')
  const path = targetOf(context, to)
  writeOutput(path, (file) => writeBlob(context.db, signed.sha256, file))
  return exported(path, signed, started)
}

/** Writes a document of our own where it is wanted. */
export async function exportDocument(
  context: JobContext,
  model: DocumentModel,
  { to, archival }: { readonly to: FileToken; readonly archival: boolean },
): Promise<Exported> {
  const started = performance.now()
  const path = targetOf(context, to)
  const { bytes, pages } = await writeDocument(model, {
    picture: picturesOf(context.db),
    createdAt: new Date(context.now),
    archival,
    pageNumbers: { first: 1, total: 'own' },
  })
  context.checkCancelled()
  writeOutput(path, (file) => writeFileSync(file, bytes))
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
  return exported(path, { sha256, bytes: bytes.length, pages }, started)
}
