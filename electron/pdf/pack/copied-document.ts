/** A document without its place in a pack: one attachment, or pages of our own, from the first page to the last. */

import { AppError } from '../../../shared/errors.ts'
import type { PackWarning } from '../../../shared/model/results.ts'
import { PDFName, PDFNumber, type PDFStream } from '../pdf-lib.ts'
import { openPdf, type PdfSource } from '../read/open.ts'
import { reserveAnnotations } from './annotations.ts'
import { type AttachmentCopy, type CopiedPage, copyOwnPage, copyPage } from './copied-page.ts'
import { Copier, type OwnStructure, type ReplacedStream } from './copier.ts'
import { destinationFinder, namedDestinations } from './destinations.ts'
import { apply, fromView, pageBoxes, viewSize } from './geometry.ts'
import { type ImageSavings, noSavings } from './images.ts'
import { type Layers, layersOf } from './layers.ts'
import { type Bookmark, bookmarksOf } from './outlines.ts'
import { Recorder, type Recording } from './recording.ts'
import { relativeReference } from './relative.ts'
import { type CopiedStructure, copyStructure } from './structure.ts'
import { decimal } from './syntax.ts'

/** All in PDF syntax with relative references. */
export interface CopiedDocument {
  readonly recording: Recording
  readonly pages: readonly CopiedPage[]
  readonly beginning: string
  readonly bookmarks: readonly Bookmark[]
  readonly layers: Layers | undefined
  readonly warnings: readonly PackWarning[]
  readonly images: ImageSavings
}

export interface OwnDocument extends CopiedDocument {
  /** Explicit destinations by the name of the place. */
  readonly places: ReadonlyMap<string, string>
  readonly structure: CopiedStructure
  /** Entries for the pack's catalog: how readers show the title, that the document is tagged. */
  readonly catalogEntries: string
}

/** Pictures of a document that are to be written smaller, and what that saves. */
export interface SmallerImages {
  readonly streams: ReadonlyMap<PDFStream, ReplacedStream>
  readonly savings: ImageSavings
}

export type ShrinkImages = (source: PdfSource) => Promise<SmallerImages>

export interface CopyOptions {
  readonly label: string
  /** For each page of the file, whether it is copied. */
  readonly kept: readonly boolean[]
  /** Quarters clockwise by page of the file; pages beyond its end stand as they are. */
  readonly turns: readonly number[]
  readonly shrink: ShrinkImages | undefined
  /** Lets others work; throws when this is cancelled. */
  readonly turn: () => Promise<void>
}

/**
 * Copies the kept pages of an attachment and nothing of the others.
 * @throws what `openPdf` throws, with the label as {fileName}; ATTACHMENT_UNREADABLE when it has other pages
 */
export async function copyAttachment(
  file: Uint8Array,
  { label, kept, turns, shrink, turn }: CopyOptions,
): Promise<CopiedDocument> {
  const source = withPages(turnedPages(await openPdf(file, label, turn), turns), kept, label)
  await turn()
  const smaller = await shrink?.(source)
  const recorder = new Recorder(file)
  const copier = new Copier(recorder, source, undefined, smaller?.streams)
  const find = destinationFinder(copier, kept)
  const copy: AttachmentCopy = { copier, find, reserved: reserveAnnotations(copier), resources: new Map() }
  const warnings = new Set<PackWarning>(source.findings.filter((finding) => finding !== 'encrypted'))
  const pages: CopiedPage[] = []
  for (const [index, page] of source.pages.entries()) {
    const copied = copyPage(copy, page, copier.pageNumbers[index] ?? 0)
    pages.push(copied.page)
    for (const warning of copied.warnings) warnings.add(warning)
    await turn()
  }
  return {
    pages,
    beginning: beginningOf(copier),
    bookmarks: bookmarksOf(source, find),
    layers: layersOf(copier),
    warnings: [...warnings],
    images: smaller?.savings ?? noSavings,
    recording: recorder.recording(),
  }
}

/** What stands on a page stands in the page's own coordinates, links and comments too: they turn with it. */
function turnedPages(source: PdfSource, turns: readonly number[]): PdfSource {
  if (turns.every((quarters) => quarters === 0)) return source
  const pages = source.pages.map((page, index) => {
    const quarters = turns[index] ?? 0
    if (quarters === 0) return page
    const rotate = PDFNumber.of((pageBoxes(page).rotation + quarters * 90) % 360)
    return { ...page, attributes: new Map([...page.attributes, ['Rotate', rotate]]) }
  })
  return { ...source, pages }
}

/** The source without the pages that are left out: what leads to them leads nowhere. */
function withPages(source: PdfSource, kept: readonly boolean[], label: string): PdfSource {
  if (source.pages.length !== kept.length) throw new AppError('ATTACHMENT_UNREADABLE', { fileName: label })
  if (kept.every(Boolean)) return source
  const left = source.pages.flatMap(({ ref }, index) => (ref && !kept[index] ? [ref] : []))
  const pages = source.pages.filter((_, index) => kept[index])
  const listed = new Set(pages.map(({ ref }) => ref))
  return { ...source, pages, nodes: new Set([...source.nodes, ...left.filter((ref) => !listed.has(ref))]) }
}

const catalogKeys = ['MarkInfo', 'ViewerPreferences']

/** Copies a document of our own as our PDF writer made it. */
export async function copyOwn(file: Uint8Array, structure: OwnStructure): Promise<OwnDocument> {
  const recorder = new Recorder(file)
  const copier = new Copier(recorder, await openPdf(file, 'own.pdf'), structure)
  const { source, pageNumbers } = copier
  const pages = source.pages.map((page, index) => copyOwnPage(copier, page, pageNumbers[index] ?? 0))
  const find = destinationFinder(copier)
  const places = [...namedDestinations(source)].flatMap(([place, value]) => {
    const destination = find(value)
    return destination ? [[place, destination] as const] : []
  })
  const catalogEntries = catalogKeys.flatMap((key) => {
    const value = source.catalog?.get(PDFName.of(key))
    return value ? [`/${key} ${copier.value(value)}`] : []
  })
  const copied = copyStructure(copier, structure)
  copier.drain()
  return {
    pages,
    places: new Map(places),
    structure: copied,
    catalogEntries: catalogEntries.join(''),
    beginning: beginningOf(copier),
    bookmarks: [],
    layers: undefined,
    warnings: [],
    images: noSavings,
    recording: recorder.recording(),
  }
}

/** The top left corner of the first page as it is seen; the reader's zoom stays. */
function beginningOf({ source, pageNumbers }: Copier): string {
  const [page] = source.pages
  const [number = 0] = pageNumbers
  if (!page) return `[${relativeReference(number)} /Fit]`
  const boxes = pageBoxes(page)
  const { x, y } = apply(fromView(boxes), { x: 0, y: viewSize(boxes).height })
  return `[${relativeReference(number)} /XYZ ${decimal(x)} ${decimal(y)} null]`
}
