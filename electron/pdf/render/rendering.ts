/** Shows the pages of a PDF as pixels and as text, through PDFium: to compare versions of a document. */
import { AppError } from '../../../shared/errors.ts'
import { loadDocument, type Pdfium, startPdfium } from './pdfium.ts'

/** Row by row from the upper left, 0 black, 255 white. */
export interface GreyImage {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** As `GreyImage`, with red, green and blue of each pixel. */
export interface ColourImage {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** A PDF that is held open; what it holds goes with it when nothing refers to it any more. */
export interface Rendering {
  readonly pages: number
  /** A page as a reader sees it (cropped, turned, with forms and comments), so many pixels wide. Pages from 1. */
  render(page: number, width: number): GreyImage
  /** As `render`, in colour, turned so many quarters clockwise, its longer side so many pixels. */
  small(page: number, longest: number, quarters: number): ColourImage
  /** What a page says, in the order of its content; empty for a picture. At most a million characters. */
  text(page: number): string
}

/** A page narrower or higher than this beyond measure is drawn smaller. */
const mostPixels = 16_000_000
const mostCharacters = 1_000_000
/** FPDF_ANNOT. */
const withAnnotations = 1
/** FPDFBitmap_BGRx: four bytes a pixel, the last without meaning. */
const bgrx = 3
const white = 0xffffffff

/**
 * Opens a PDF for looking at it.
 * @param bytes as `openPdf` takes them; a file that this program has let in opens
 * @throws ATTACHMENT_PASSWORD, ATTACHMENT_UNREADABLE, each with {fileName}; the functions of the result throw the latter
 */
export async function openRendering(bytes: Uint8Array, fileName: string, password = ''): Promise<Rendering> {
  const pdfium = await startPdfium()
  const guarded = <T>(look: () => T): T => {
    try {
      return look()
    } catch (cause) {
      // PDFium has run out of memory or lost its way: what it holds can't be trusted any more.
      throw new AppError('ATTACHMENT_UNREADABLE', { fileName }, { cause })
    }
  }
  const document = guarded(() => loadDocument(pdfium, bytes, password))
  if (!document) {
    const isLocked = pdfium.api.FPDF_GetLastError() === 4
    throw new AppError(isLocked ? 'ATTACHMENT_PASSWORD' : 'ATTACHMENT_UNREADABLE', { fileName })
  }
  const form = guarded(() => openForm(pdfium, document))
  return {
    pages: guarded(() => pdfium.api.FPDF_GetPageCount(document)),
    render: (page, width) =>
      guarded(() => onPage(pdfium, document, page, (loaded) => renderedGrey(pdfium, loaded, form, width))),
    small: (page, longest, quarters) =>
      guarded(() =>
        onPage(pdfium, document, page, (loaded) =>
          renderedSmall(pdfium, { page: loaded, form, quarters }, longest),
        ),
      ),
    text: (page) => guarded(() => onPage(pdfium, document, page, (loaded) => textOf(pdfium, loaded))),
  }
}

/** What draws the fields of forms. */
function openForm({ api }: Pdfium, document: number): number {
  return api.PDFiumExt_InitFormFillEnvironment(document, api.PDFiumExt_OpenFormFillInfo())
}

function onPage<T>({ api }: Pdfium, document: number, page: number, look: (loaded: number) => T): T {
  const loaded = api.FPDF_LoadPage(document, page - 1)
  if (!loaded) throw new RangeError(`page ${page} can't be loaded`)
  try {
    return look(loaded)
  } finally {
    api.FPDF_ClosePage(loaded)
  }
}

function renderedGrey(pdfium: Pdfium, page: number, form: number, wanted: number): GreyImage {
  const ratio = ratioOf(pdfium, page)
  const width = Math.max(
    1,
    Math.min(Math.round(wanted), Math.floor(Math.sqrt(mostPixels / ratio)), mostPixels),
  )
  const height = Math.max(1, Math.min(Math.round(width * ratio), Math.floor(mostPixels / width)))
  return draw(pdfium, { page, form, quarters: 0 }, { width, height }, (bitmap) => ({
    width,
    height,
    grey: greyOf(pdfium, bitmap, width, height),
  }))
}

function renderedSmall(pdfium: Pdfium, view: PageView, longest: number): ColourImage {
  const upright = ratioOf(pdfium, view.page)
  const ratio = view.quarters % 2 === 0 ? upright : 1 / upright
  const sides = [longest / Math.max(1, ratio), longest / Math.max(1, 1 / ratio)] as const
  const [width, height] = [Math.max(1, Math.round(sides[0])), Math.max(1, Math.round(sides[1]))]
  return draw(pdfium, view, { width, height }, (bitmap) => ({
    width,
    height,
    rgb: coloursOf(pdfium, bitmap, width, height),
  }))
}

/** Height by width. */
function ratioOf({ api }: Pdfium, page: number): number {
  return api.FPDF_GetPageHeightF(page) / (api.FPDF_GetPageWidthF(page) || 1) || 1
}

interface PageView {
  readonly page: number
  readonly form: number
  /** Clockwise. */
  readonly quarters: number
}

function draw<T>(
  { api }: Pdfium,
  { page, form, quarters }: PageView,
  { width, height }: { readonly width: number; readonly height: number },
  read: (bitmap: number) => T,
): T {
  const bitmap = api.FPDFBitmap_CreateEx(width, height, bgrx, 0, 0)
  if (!bitmap) throw new RangeError(`no room for ${width} × ${height} pixels`)
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, quarters, withAnnotations)
    if (form) api.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, quarters, withAnnotations)
    return read(bitmap)
  } finally {
    api.FPDFBitmap_Destroy(bitmap)
  }
}

/** Luma of ITU-R BT.601. */
function greyOf({ api, heap }: Pdfium, bitmap: number, width: number, height: number): Uint8Array {
  const [start, stride, pixels] = [api.FPDFBitmap_GetBuffer(bitmap), api.FPDFBitmap_GetStride(bitmap), heap()]
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0, from = start + y * stride; x < width; x++, from += 4) {
      const [blue = 0, green = 0, red = 0] = [pixels[from], pixels[from + 1], pixels[from + 2]]
      grey[y * width + x] = (red * 299 + green * 587 + blue * 114) / 1000
    }
  }
  return grey
}

function coloursOf({ api, heap }: Pdfium, bitmap: number, width: number, height: number): Uint8Array {
  const [start, stride, pixels] = [api.FPDFBitmap_GetBuffer(bitmap), api.FPDFBitmap_GetStride(bitmap), heap()]
  const rgb = new Uint8Array(width * height * 3)
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, from = start + y * stride; x < width; x++, from += 4) {
      const [blue = 0, green = 0, red = 0] = [pixels[from], pixels[from + 1], pixels[from + 2]]
      rgb[to++] = red
      rgb[to++] = green
      rgb[to++] = blue
    }
  }
  return rgb
}

function textOf({ api, heap, allocate, free }: Pdfium, page: number): string {
  const text = api.FPDFText_LoadPage(page)
  if (!text) return ''
  const count = Math.min(Math.max(0, api.FPDFText_CountChars(text)), mostCharacters)
  const buffer = allocate((count + 1) * 2)
  try {
    // The count that comes back includes the closing zero.
    const written = Math.max(1, api.FPDFText_GetText(text, 0, count, buffer))
    const bytes = heap().slice(buffer, buffer + (written - 1) * 2)
    return new TextDecoder('utf-16le').decode(bytes).normalize('NFC')
  } finally {
    free(buffer)
    api.FPDFText_ClosePage(text)
  }
}
