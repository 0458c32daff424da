/** Small pictures of the first pages of attachments. */
import { readBlob } from '../../db/blobs.ts'
import { asPdf } from '../../pdf/read/image-page.ts'
import { writePng } from '../../pdf/render/png.ts'
import { openRendering } from '../../pdf/render/rendering.ts'
import type { JobHandlers } from '../handler.ts'

/** Pixels of the longer side: twice the size that it is shown in. */
const longest = 128

export const thumbnail: JobHandlers['attachment.thumbnail'] = async (context, input) => {
  const { sha256, mediaType, fileName, quarters } = input
  const bytes = await asPdf(readBlob(context.db, sha256), mediaType, fileName)
  context.checkCancelled()
  const rendering = await openRendering(bytes, fileName)
  const png = writePng(rendering.small(1, longest, quarters))
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}
