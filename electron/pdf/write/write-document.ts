/** Writes a document as PDF: lays out, paginates, draws. The same model and options give the same bytes. */
import { createHash } from 'node:crypto'
import type { Block, DocumentModel } from '../../../shared/documents/block.ts'
import { headLine } from '../../../shared/documents/organisation.ts'
import { AppError } from '../../../shared/errors.ts'
import { asPageArtifact, drawPage, type Picture, structureTree, write } from './draw.ts'
import { type Frame, linesOf } from './frame.ts'
import { layoutBlocks } from './layout.ts'
import { type PageOfStrips, paginate } from './paginate.ts'
import { node, type Strip } from './strip.ts'
import * as style from './style.ts'
import { fontsOf, TaggedPdf } from './tagged-pdf.ts'

export interface WriteOptions {
  /** Goes into the document's properties and its id. */
  readonly createdAt: Date
  /** PDF/A-2a and PDF/UA-1; else tagged PDF 1.7. */
  readonly archival: boolean
  /** As printed at the foot, "3 (12)": number of the first page, and how many in all ("own": those of this document). */
  readonly pageNumbers: {
    readonly first: number
    readonly total: number | 'own'
    /** The first pages' numbers where they don't simply follow `first`: "2 a"; '' for a page that shows none. */
    readonly numbers?: readonly string[]
  }
  /** Where pictures are read; a document is written without those that can't be. */
  readonly picture?: Picture
}

export interface WrittenDocument {
  readonly bytes: Buffer
  readonly pages: number
  /** Page, from 0, on which each place begins. */
  readonly places: Map<string, number>
  /** For each page something that is another when the page looks otherwise. */
  readonly looks: () => readonly string[]
}

/** Links to places that the document does not have are left as named destinations, for the one who adds the places. */
export async function writeDocument(model: DocumentModel, options: WriteOptions): Promise<WrittenDocument> {
  const pdf = new TaggedPdf({
    ...model,
    page: pageOf(model),
    createdAt: options.createdAt,
    archival: options.archival,
  })
  const bytes = collect(pdf)
  const frame = frameOf(model, pdf)
  const { picture } = options
  const blocks = picture ? model.blocks : model.blocks.map(withoutLogo)
  const strips = [...toldFirst(model, frame), ...layoutBlocks(blocks, frame)]
  const pages = paginate(strips, pageOf(model).height - style.page.top - style.page.bottom)
  const elementOf = structureTree(pdf, frame.parent)
  const document = elementOf(frame.parent)
  const places = new Map<string, number>()
  pages.forEach((placed, index) => {
    pdf.addPage()
    if (model.watermark) drawWatermark(pdf, model.watermark, frame)
    markPlaces(pdf, placed, index, places)
    drawPage(pdf, placed, elementOf, picture ?? noPicture)
    const isCover = placed.some(({ strip }) => strip.cover)
    if (!isCover) drawFoot(pdf, model.foot, pageNumber(index, pages.length, options), frame)
    if (index === 0 && model.address) drawAddress(pdf, model.address, frame, isCover ? 0 : 1)
  })
  document.end()
  pdf.end()
  const looks = () =>
    pages.map((placed, index) => lookOf(placed, model, pageNumber(index, pages.length, options), index))
  return { bytes: await bytes, pages: pages.length, places, looks }
}

/** Of all that is drawn on the page; what only a screen reader is told leads up to the whole document. */
function lookOf(placed: PageOfStrips, model: DocumentModel, number: string, index: number): string {
  const { look, foot, address, watermark } = model
  const drawn = { placed, look, foot, address: index === 0 && address, watermark, number }
  const told = JSON.stringify(drawn, (key, value: unknown) => (key === 'node' ? undefined : value))
  return createHash('sha256').update(told).digest('base64url')
}

const noPicture: Picture = () => {
  throw new AppError('NOT_FOUND')
}

/** Whose document it is all the same. */
function withoutLogo(block: Block): Block {
  if (block.kind === 'letterhead') return headLine(block)
  if (block.kind !== 'cover') return block
  const { logo, ...cover } = block
  return cover
}

/** A4, upright or on its side. */
function pageOf({ landscape }: DocumentModel): { readonly width: number; readonly height: number } {
  const { width, height } = style.page
  return landscape ? { width: height, height: width } : { width, height }
}

function collect(pdf: TaggedPdf): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}

function frameOf(model: DocumentModel, pdf: TaggedPdf): Frame {
  const { accent, face, binding } = model.look ?? {}
  const bound = binding ? style.binding : 0
  return {
    x: style.page.side + bound,
    width: pageOf(model).width - 2 * style.page.side - bound,
    parent: node('Document', null),
    scale: model.density === 'compact' ? style.compact : style.normal,
    fonts: { ...fontsOf(pdf), ...(face ? { only: face } : {}) },
    colors: {
      title: accent ?? style.ink,
      line: accent ?? style.colors.strongLine,
      hairline: accent ?? style.colors.hairline,
    },
  }
}

/** A watermark is no text: a screen reader is told it before all else. */
function toldFirst({ watermark }: DocumentModel, { parent }: Frame): readonly Strip[] {
  if (!watermark) return []
  const pieces = [{ kind: 'silent', node: node('P', parent, { actual: watermark }) } as const]
  return [{ height: 0, space: 0, keep: true, pieces }]
}

function markPlaces(
  pdf: TaggedPdf,
  placed: PageOfStrips,
  pageIndex: number,
  places: Map<string, number>,
): void {
  for (const { strip, top } of placed) {
    // A little above the words, so that they don't stick to the window's edge.
    const y = style.page.top + top - 12
    if (strip.place !== undefined) {
      places.set(strip.place, pageIndex)
      pdf.addNamedDestination(strip.place, 'XYZ', 0, y, null)
    }
    if (strip.bookmark !== undefined) pdf.bookmark(strip.bookmark, y)
  }
}

function pageNumber(index: number, pages: number, { pageNumbers }: WriteOptions): string {
  const { first, total, numbers } = pageNumbers
  const number = numbers?.[index] ?? String(first + index)
  return number === '' ? '' : `${number} (${total === 'own' ? pages : total})`
}

function drawFoot(pdf: TaggedPdf, text: string, number: string, { x, width, fonts }: Frame): void {
  const baseline = pdf.page.height - style.page.foot
  const numberWidth = fonts.measure(number, style.foot)
  // Room for two lines; what ends a long text, the seal, stands last.
  const lines = linesOf([{ text }], style.foot, width - numberWidth - style.spaces.columnGutter, fonts).slice(
    0,
    2,
  )
  asPageArtifact(pdf, 'Pagination', () => {
    lines.toReversed().forEach(({ stretches }, above) => {
      for (const { text: stretch, x: within, style: look } of stretches) {
        write(pdf, stretch, x + within, baseline - above * style.foot.leading, look)
      }
    })
    write(pdf, number, x + width - numberWidth, baseline, style.foot)
  })
}

/** At the very foot of a cover; above the foot of another page. */
function drawAddress(pdf: TaggedPdf, text: string, { x, width, fonts }: Frame, above: number): void {
  const baseline = pdf.page.height - style.page.foot - above * (style.foot.leading + 2)
  const lines = linesOf([{ text }], style.foot, width, fonts).slice(0, 2).toReversed()
  asPageArtifact(pdf, 'Pagination', () => {
    lines.forEach(({ stretches }, index) => {
      for (const { text: stretch, x: within, style: look } of stretches) {
        write(pdf, stretch, x + within, baseline - index * style.foot.leading, look)
      }
    })
  })
}

/** Large and pale across the page, from the lower left; under the text, which stays legible. */
function drawWatermark(pdf: TaggedPdf, text: string, { fonts }: Frame): void {
  const [line] = linesOf([{ text }], style.watermark, Number.POSITIVE_INFINITY, fonts)
  if (!line) return
  const size = style.watermark.size * Math.min(1, (pdf.page.width * 0.95) / line.width)
  const x = pdf.page.width / 2
  const y = pdf.page.height / 2
  asPageArtifact(pdf, 'Pagination', () => {
    pdf.save().rotate(-35, { origin: [x, y] })
    const left = x - (line.width * size) / style.watermark.size / 2
    write(pdf, line.stretches.map((stretch) => stretch.text).join(''), left, y + size / 3, {
      ...style.watermark,
      size,
    })
    pdf.restore()
  })
}
