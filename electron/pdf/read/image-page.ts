/** An image as a PDF of one page. */
import { AppError } from '../../../shared/errors.ts'
import { checkPixels } from './image-frame.ts'
import { embeddable, imagePages, type PlacedImage } from './image-pages.ts'
import { readJpeg } from './jpeg.ts'
import type { MediaType } from './media-type.ts'
import { readPng } from './png.ts'
import { splitTransparency } from './png-transparency.ts'

/** Readers decode it, a part at a time; a plan in A0 at 600 dots per inch has no more. */
const mostJpegPixels = 600_000_000

/**
 * One A4 page with the image upright in its middle, portrait or landscape as it fits, in its true size or less.
 * @throws ATTACHMENT_UNREADABLE {fileName}, IMAGE_TOO_LARGE {fileName, width, height}
 */
export async function imageToPdf(
  bytes: Uint8Array,
  mediaType: Exclude<MediaType, 'application/pdf'>,
  fileName = '',
): Promise<Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    return await imagePages([
      mediaType === 'image/jpeg' ? jpegImage(file, fileName) : await pngImage(file, fileName),
    ])
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('ATTACHMENT_UNREADABLE', { fileName }, { cause })
  }
}

/** What is stored of an attachment as the PDF that a pack takes. @throws as `imageToPdf` */
export async function asPdf(bytes: Uint8Array, mediaType: MediaType, fileName: string): Promise<Uint8Array> {
  return mediaType === 'application/pdf' ? bytes : imageToPdf(bytes, mediaType, fileName)
}

/** As it is: its compression is one that PDF has. @throws when it is cut or broken */
function jpegImage(file: Buffer, fileName: string): PlacedImage {
  const frame = readJpeg(file)
  if (!frame) throw new RangeError('not a whole JPEG')
  checkPixels(frame.width, frame.height, fileName, mostJpegPixels)
  return { frame, open: (document) => document.openImage(file) }
}

/** As it is, but with its transparency as a mask of its own. @throws when it is cut or broken */
async function pngImage(file: Buffer, fileName: string): Promise<PlacedImage> {
  const png = await readPng(file, fileName)
  if (!png) throw new RangeError('not a whole PNG')
  const { frame, depth, colourType, interlaced } = png
  if (interlaced || colourType < 4) return { frame, open: (document) => document.openImage(file) }
  const { colours, mask } = await splitTransparency(png)
  const entries = { BitsPerComponent: depth, Filter: 'FlateDecode' }
  return embeddable(
    frame,
    { ...entries, ColorSpace: colourType === 4 ? 'DeviceGray' : 'DeviceRGB' },
    colours,
    { entries: { ...entries, ColorSpace: 'DeviceGray' }, data: mask },
  )
}
