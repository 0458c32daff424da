/** What a file is and what is to be known of it, told when it is attached. */
import { AppError } from '../../../shared/errors.ts'
import type { StoredFile } from '../../../shared/model/meeting.ts'
import type { PdfReport } from '../../../shared/model/pack.ts'
import { assertNever } from '../../../shared/values.ts'
import { type Inspected, reportOf } from '../inspect/report.ts'
import { unlock } from '../inspect/unlock.ts'
import { heicToPdf } from './heic.ts'
import { imageToPdf } from './image-page.ts'
import { fileKindOf } from './media-type.ts'
import { openPdf, type PdfSource } from './open.ts'
import { tiffToPdf } from './tiff.ts'

export interface Examination extends Pick<StoredFile, 'mediaType' | 'pages' | 'findings'> {
  readonly report: PdfReport
  /** What is stored in place of the file, which then is kept as the original. */
  readonly converted: Uint8Array | null
}

export interface ExaminedAs {
  /** Of the user, for a PDF that asks for one. */
  readonly password?: string | undefined
  /** It was made here, of a file with that name: what the name promises is not asked. */
  readonly isMade?: boolean | undefined
}

/**
 * Examines a file that is to be attached. What it lets through can be packed.
 * @throws ATTACHMENT_EMPTY, ATTACHMENT_KIND_UNKNOWN (an office file too: it becomes a PDF before), ATTACHMENT_WRONG_KIND,
 *   ATTACHMENT_UNREADABLE, ATTACHMENT_NO_PAGES, ATTACHMENT_PASSWORD, WRONG_PASSWORD, IMAGE_TOO_LARGE, each with {fileName}
 */
export async function examineFile(
  bytes: Uint8Array,
  fileName: string,
  { password, isMade = false }: ExaminedAs = {},
): Promise<Examination> {
  const file = { fileName, bytes, unlocked: false }
  const kind = isMade ? 'application/pdf' : fileKindOf(bytes, fileName)
  switch (kind) {
    case 'image/jpeg':
    case 'image/png': {
      const shown = await openPdf(await imageToPdf(bytes, kind, fileName), fileName)
      return { ...examined(shown, file), mediaType: kind, converted: null }
    }
    case 'image/tiff':
      return examineConverted(await tiffToPdf(bytes, fileName), file)
    case 'image/heic':
      return examineConverted(await heicToPdf(bytes, fileName), file)
    case 'office':
      throw new AppError('ATTACHMENT_KIND_UNKNOWN', { fileName })
    case 'application/pdf':
      return examinePdf(file, password)
    default:
      return assertNever(kind)
  }
}

async function examineConverted(converted: Uint8Array, file: Inspected): Promise<Examination> {
  return { ...examined(await openPdf(converted, file.fileName), file), converted }
}

/** The password is tried only where the file asks for one. */
async function examinePdf(file: Inspected, password: string | undefined): Promise<Examination> {
  const { bytes, fileName } = file
  try {
    return { ...examined(await openPdf(bytes, fileName), file), converted: null }
  } catch (error) {
    if (!password || !(error instanceof AppError) || error.code !== 'ATTACHMENT_PASSWORD') throw error
    const converted = await unlock(bytes, password)
    if (!converted) throw new AppError('WRONG_PASSWORD', { fileName })
    const source = await openPdf(converted, fileName)
    return { ...examined(source, { ...file, unlocked: true }), converted }
  }
}

function examined(source: PdfSource, file: Inspected): Omit<Examination, 'converted'> {
  return {
    mediaType: 'application/pdf',
    pages: source.pages.length,
    findings: [...source.findings, ...(file.unlocked ? ['encrypted' as const] : [])],
    report: reportOf(source, file),
  }
}
