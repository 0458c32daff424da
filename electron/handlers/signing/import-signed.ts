/** Takes in a PDF that was signed elsewhere, if it is the same document and its signatures hold. */
import { AppError } from '../../../shared/errors.ts'
import type { PdfSignature, SignedRemark } from '../../../shared/model/sign-off.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { readBlob } from '../../db/blobs.ts'
import type { Database } from '../../db/open.ts'
import { listSealedPapers, type SealedPaper } from '../../db/signing.ts'
import { openPdf } from '../../pdf/read/open.ts'
import { openRendering } from '../../pdf/render/rendering.ts'
import { checkSignatures } from '../../pdf/sign/check-signatures.ts'
import { checkSame } from '../../pdf/sign/same-document.ts'
import { examineAt } from '../attachments.ts'
import type { JobHandlers } from '../handler.ts'
import { latestPaper } from './attach-scan.ts'
import { keepCopy } from './keep-copy.ts'

export const importSigned: JobHandlers['signing.importSigned'] = async (context, { meeting, file }) => {
  const { db, now } = context
  const latest = latestPaper(db, meeting)
  const examined = await examineAt(context, context.pathOf(file))
  const { content: bytes, fileName, pages } = examined
  context.checkCancelled()
  const signatures = await signaturesOf(examined, new Date(now))
  if (signatures.length === 0) throw new AppError('SIGNED_PDF_NO_SIGNATURE', { fileName })
  const paper = await paperIn(db, meeting, { bytes, fileName })
  const sealed = { bytes: readBlob(db, paper.sha256), fileName }
  const added = await checkSame(sealed, { bytes, fileName }, context.progress)
  const broken = signatures.find(({ intact }) => !intact)
  if (broken) throw new AppError('SIGNED_PDF_BROKEN', { fileName, signer: broken.signer || '–' })
  const earlier: SignedRemark = { code: 'earlierWording', params: {} }
  const isEarlier =
    paper.kind === 'signingCopy' && latest.kind === 'signingCopy' && paper.sha256 !== latest.sha256
  const remarks = [...(isEarlier ? [earlier] : []), ...added, ...signatureRemarks(signatures)]
  return keepCopy(context, {
    ...{ meeting, paper, kind: 'esigned', bytes, file: fileName, pages },
    ...{ signatures: [...signatures], remarks },
  })
}

interface Pdf {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** None of what is no PDF, or was made into one here. */
async function signaturesOf(
  { content, fileName, mediaType, original }: Awaited<ReturnType<typeof examineAt>>,
  now: Date,
): Promise<readonly PdfSignature[]> {
  if (mediaType !== 'application/pdf' || original) return []
  const { context } = await openPdf(content, fileName)
  return checkSignatures(context, content, now)
}

export function signatureRemarks(signatures: readonly PdfSignature[]): readonly SignedRemark[] {
  const late = signatures.filter(({ inTime }) => !inTime)
  return [
    ...(signatures.some(({ coversFile }) => coversFile) ? [] : [{ code: 'notWhole', params: {} } as const]),
    ...late.map(({ signer }): SignedRemark => ({ code: 'notInTime', params: { signer } })),
  ]
}

/** What the PDF is a copy of, by the seal in it. @throws AppError SIGNED_PDF_OTHER_MEETING, SIGNED_PDF_OTHER */
async function paperIn(db: Database, meeting: MeetingId, { bytes, fileName }: Pdf): Promise<SealedPaper> {
  const found = await sealedBy(listSealedPapers(db), { bytes, fileName })
  if (!found) throw new AppError('SIGNED_PDF_OTHER', { fileName })
  if (found.meeting !== meeting)
    throw new AppError('SIGNED_PDF_OTHER_MEETING', { fileName, date: found.date })
  return found
}

/** The first of the papers whose seal's first characters, as the foot of every page has them, stand in the PDF. */
export async function sealedBy(
  papers: readonly SealedPaper[],
  { bytes, fileName }: Pdf,
): Promise<SealedPaper | undefined> {
  const { pages, text } = await openRendering(bytes, fileName)
  const ends = [...new Set([1, pages])].map((page) => text(page).replace(/\s+/gu, ''))
  return papers.find(({ contentSha256 }) => ends.some((end) => end.includes(contentSha256.slice(0, 16))))
}
