/** Images as pages of A4: upright, in the middle, in their true size or less. */
import PDFDocument from 'pdfkit'
import { collect } from '../collect.ts'
import type { ImageFrame } from './image-frame.ts'

/** Points. */
interface Size {
  readonly width: number
  readonly height: number
}

/** A part of pdfkit that its types leave out. The orientation is that of EXIF: above 4, the image lies on its side. */
export interface ImageDocument {
  openImage(file: Buffer): OpenedImage
  ref(entries: object): ImageReference
}
interface ImageReference {
  readonly id: number
  end(data: Uint8Array): void
}
type OpenedImage = PDFKit.Mixins.ImageSrc & { orientation?: number }

/** An image on its way to a page of its own. */
export interface PlacedImage {
  readonly frame: ImageFrame
  open(document: ImageDocument): OpenedImage
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

/** A PDF with a page for each image. Images are taken and let go one at a time. @throws what `images` throws */
export async function imagePages(images: Iterable<PlacedImage>): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false, info: { CreationDate: fixedDate } })
  const written = collect(document)
  for (const { frame, open } of images) {
    const image = open(document as unknown as ImageDocument)
    const orientation = frame.orientation ?? image.orientation ?? 1
    image.orientation = orientation
    const upright = trueSize(frame, orientation > 4)
    const page = fittingScale(upright, landscape) > fittingScale(upright, portrait) ? landscape : portrait
    const scale = fittingScale(upright, page)
    const [width, height] = [upright.width * scale, upright.height * scale]
    document.addPage({ size: [page.width, page.height], margin: 0 })
    document.image(image, (page.width - width) / 2, (page.height - height) / 2, { width, height })
  }
  document.end()
  return written
}

/** An image from data that is compressed as PDF has it. `entries` are those of its dictionary (PDF 1.7, 8.9.5). */
export function embeddable(
  frame: ImageFrame,
  entries: object,
  data: Uint8Array,
  mask?: { readonly entries: object; readonly data: Uint8Array },
): PlacedImage {
  const { width, height } = frame
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height }
  const write = (document: ImageDocument, given: object, content: Uint8Array): ImageReference => {
    const reference = document.ref({ ...common, ...given })
    reference.end(content)
    return reference
  }
  return {
    frame,
    open(document) {
      const masked = mask ? { SMask: write(document, mask.entries, mask.data) } : {}
      const obj = write(document, { ...entries, ...masked }, data)
      const label = `Image${obj.id}`
      return { label, width, height, obj } as unknown as OpenedImage
    },
  }
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

/** The factor, at most 1, by which an image fits inside the margins of a page. */
function fittingScale(image: Size, page: Size): number {
  return Math.min(1, (page.width - 2 * margin) / image.width, (page.height - 2 * margin) / image.height)
}
