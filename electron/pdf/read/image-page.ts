/** An image as a PDF of one page. */
import PDFDocument from 'pdfkit'
import { AppError } from '../../../shared/errors.ts'
import { collect } from '../collect.ts'
import type { ImageFrame } from './image-frame.ts'
import { readJpeg } from './jpeg.ts'
import type { MediaType } from './media-type.ts'
import { readPng } from './png.ts'

/** Points. */
interface Size {
  readonly width: number
  readonly height: number
}

const portrait: Size = { width: 595.28, height: 841.89 }
const landscape: Size = { width: 841.89, height: 595.28 }
/** Points at each edge that stay white, so that the stamp finds room. */
const margin = 36
/** What screens and cameras mean when a file says nothing, or the impossible. */
const usualDpi = 96
const leastDpi = 30
/** The same image gives the same bytes. */
const fixedDate = new Date(0)

/**
 * One A4 page with the image upright in its middle, portrait or landscape as it fits, in its true size or less.
 * @throws ATTACHMENT_UNREADABLE {fileName}
 */
export async function imageToPdf(
  bytes: Uint8Array,
  mediaType: Exclude<MediaType, 'application/pdf'>,
  fileName = '',
): Promise<Uint8Array> {
  const frame = mediaType === 'image/jpeg' ? readJpeg(bytes) : await readPng(bytes)
  if (!frame) throw new AppError('ATTACHMENT_UNREADABLE', { fileName })
  try {
    return await imagePage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), frame)
  } catch (cause) {
    throw new AppError('ATTACHMENT_UNREADABLE', { fileName }, { cause })
  }
}

function imagePage(file: Buffer, frame: ImageFrame): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false, info: { CreationDate: fixedDate } })
  const written = collect(document)
  const image = (document as unknown as ImageOpener).openImage(file)
  const upright = trueSize(frame, (image.orientation ?? 1) > 4)
  const page = fittingScale(upright, landscape) > fittingScale(upright, portrait) ? landscape : portrait
  const scale = fittingScale(upright, page)
  const [width, height] = [upright.width * scale, upright.height * scale]
  document.addPage({ size: [page.width, page.height], margin: 0 })
  document.image(image, (page.width - width) / 2, (page.height - height) / 2, { width, height })
  document.end()
  return written
}

/** In points, upright. Pixels need not be square: faxes have 204 × 98 to the inch. */
function trueSize(frame: ImageFrame, onItsSide: boolean): Size {
  const width = (frame.width / plausible(frame.dpiX)) * 72
  const height = (frame.height / plausible(frame.dpiY)) * 72
  return onItsSide ? { width: height, height: width } : { width, height }
}

function plausible(dpi: number | undefined): number {
  return dpi !== undefined && dpi >= leastDpi ? dpi : usualDpi
}

/** A part of pdfkit that its types leave out. The orientation is that of EXIF: above 4, the image lies on its side. */
interface ImageOpener {
  openImage(file: Buffer): PDFKit.Mixins.ImageSrc & { readonly orientation?: number }
}

/** The factor, at most 1, by which an image fits inside the margins of a page. */
function fittingScale(image: Size, page: Size): number {
  return Math.min(1, (page.width - 2 * margin) / image.width, (page.height - 2 * margin) / image.height)
}
