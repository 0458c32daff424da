/** Keeps what was signed on paper: a PDF or a picture as it came, several files as one PDF. */
import { AppError } from '../../../shared/errors.ts'
import type { SignedCopy, SignedRemark } from '../../../shared/model/sign-off.ts'
import type { MeetingId } from '../../../shared/values.ts'
import type { Database } from '../../db/open.ts'
import { listSealedPapers, type SealedPaper } from '../../db/signing.ts'
import { asPdf } from '../../pdf/read/image-page.ts'
import { fileKindOf } from '../../pdf/read/media-type.ts'
import { mergeScans } from '../../pdf/sign/merge-scans.ts'
import { type ExaminedFile, examineAt } from '../attachments.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { keepCopy, type Received } from './keep-copy.ts'

export const attachScan: JobHandlers['signing.attachScan'] = async (
  context,
  { meeting, files, password },
) => {
  const paper = latestPaper(context.db, meeting)
  const examined: ExaminedFile[] = []
  for (const [index, file] of files.entries()) {
    context.progress(index, files.length)
    context.checkCancelled()
    examined.push(scanned(await examineAt(context, context.pathOf(file), password)))
  }
  const scan = await received(context, examined)
  return keepCopy(context, { meeting, paper, kind: 'scan', ...scan, ...found(scan, paper) })
}

/** What is signed now. @throws AppError NO_SIGNING_COPY */
export function latestPaper(db: Database, meeting: MeetingId): SealedPaper {
  const [paper] = listSealedPapers(db, meeting)
  if (!paper) throw new AppError('NO_SIGNING_COPY')
  return paper
}

/** What an office program has made was never on paper. @throws AppError ATTACHMENT_KIND_UNKNOWN */
function scanned(file: ExaminedFile): ExaminedFile {
  const { original } = file
  if (original && fileKindOf(original.content, original.fileName) === 'office')
    throw new AppError('ATTACHMENT_KIND_UNKNOWN', { fileName: original.fileName })
  return file
}

async function received({ now }: JobContext, files: readonly ExaminedFile[]): Promise<Received> {
  const [first, ...others] = files
  if (!first) throw new AppError('NOT_FOUND')
  if (others.length === 0) return { bytes: first.content, file: first.fileName, pages: first.pages }
  const pages = await Promise.all(
    files.map(({ content, mediaType, fileName }) => asPdf(content, mediaType, fileName)),
  )
  return {
    bytes: await mergeScans(pages, new Date(now)),
    file: first.fileName.replace(/(\.[^.]{1,5})?$/, '.pdf'),
    pages: files.reduce((sum, file) => sum + file.pages, 0),
  }
}

/** Often only the page with the signatures is scanned; that is told, not refused. */
function found({ pages }: Received, paper: SealedPaper): Pick<SignedCopy, 'signatures' | 'remarks'> {
  const differ: SignedRemark = { code: 'pagesDiffer', params: { pages, expected: paper.pages } }
  return { signatures: [], remarks: pages === paper.pages ? [] : [differ] }
}
