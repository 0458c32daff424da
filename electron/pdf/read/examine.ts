/** What a file is and what is to be known of it, told when it is attached. */
import type { StoredFile } from '../../../shared/model/meeting.ts'
import { imageToPdf } from './image-page.ts'
import { mediaTypeOf } from './media-type.ts'
import { openPdf } from './open.ts'

/**
 * Examines a file that is to be attached. What it lets through can be packed.
 * @throws ATTACHMENT_EMPTY, ATTACHMENT_KIND_UNKNOWN, ATTACHMENT_WRONG_KIND, ATTACHMENT_UNREADABLE,
 *   ATTACHMENT_NO_PAGES, ATTACHMENT_PASSWORD, each with {fileName}
 */
export async function examineFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Pick<StoredFile, 'mediaType' | 'pages' | 'findings'>> {
  const mediaType = mediaTypeOf(bytes, fileName)
  if (mediaType !== 'application/pdf') {
    await imageToPdf(bytes, mediaType, fileName)
    return { mediaType, pages: 1, findings: [] }
  }
  const source = await openPdf(bytes, fileName)
  return { mediaType, pages: source.pages.length, findings: [...source.findings] }
}
