/** Says what a PDF is to the board file: what was kept, a copy that says the same, or something else. */
import { basename } from 'node:path'
import type { PdfIdentity } from '../../../shared/contract/signing.ts'
import { AppError, toFailure } from '../../../shared/errors.ts'
import { readBlob } from '../../db/blobs.ts'
import { findSignedCopy, listSealedPapers, type SealedPaper } from '../../db/signing.ts'
import { openPdf } from '../../pdf/read/open.ts'
import { checkSignatures } from '../../pdf/sign/check-signatures.ts'
import { checkSame } from '../../pdf/sign/same-document.ts'
import { examineAt } from '../attachments.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { sealedBy } from './import-signed.ts'

export const identify: JobHandlers['signing.identify'] = async (context, { file }) => {
  const { db, now } = context
  const path = context.pathOf(file)
  const { content: bytes, fileName, mediaType, report } = await examineAt(context, path)
  const signatures =
    mediaType === 'application/pdf'
      ? [...(await checkSignatures((await openPdf(bytes, fileName)).context, bytes, new Date(now)))]
      : []
  const said = { fileName: basename(path), signatures, failure: null }
  const papers = listSealedPapers(db)
  const kept = papers.find(({ sha256 }) => sha256 === report.sha256)
  if (kept) return { ...said, kind: kept.kind, date: kept.date }
  const signed = findSignedCopy(db, { sha256: report.sha256, meeting: null })
  if (signed) return { ...said, kind: 'signedCopy', date: signed.date }
  const paper = mediaType === 'application/pdf' ? await sealedBy(papers, { bytes, fileName }) : undefined
  if (!paper) return { ...said, kind: 'unknown', date: null }
  return { ...said, date: paper.date, ...(await compared(context, paper, { bytes, fileName })) }
}

async function compared(
  context: JobContext,
  paper: SealedPaper,
  found: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<Pick<PdfIdentity, 'kind' | 'failure'>> {
  const sealed = { bytes: readBlob(context.db, paper.sha256), fileName: found.fileName }
  try {
    await checkSame(sealed, found, context.progress)
    return { kind: 'sameText', failure: null }
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith('SIGNED_PDF_')) throw error
    const { code, params } = toFailure(error)
    return { kind: 'altered', failure: { code, params: { ...params } } }
  }
}
