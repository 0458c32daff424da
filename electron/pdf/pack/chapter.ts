/** One attachment of a pack, from its first page to its last. */

import type { PackWarning } from '../../../shared/model/results.ts'
import type { PdfSource } from '../read/open.ts'
import { reserveAnnotations } from './annotations.ts'
import { type AttachmentCopy, type StampKit, writeAttachmentPage } from './attachment-page.ts'
import { Copier } from './copier.ts'
import { destinationFinder } from './destinations.ts'
import { apply, fromView, pageBoxes, viewSize } from './geometry.ts'
import { type Layers, layersOf } from './layers.ts'
import { type Bookmark, bookmarksOf } from './outlines.ts'
import type { PdfOutput } from './output.ts'
import type { PageList } from './page-list.ts'
import { decimal, reference } from './syntax.ts'

export interface Chapter {
  /** Its beginning, in PDF syntax. */
  readonly destination: string
  readonly bookmarks: readonly Bookmark[]
  readonly layers: Layers | undefined
  readonly warnings: readonly PackWarning[]
}

export interface ChapterPlan {
  readonly source: PdfSource
  readonly label: string
  /** One for each page. */
  readonly stamps: readonly string[]
  /** Where the stamps' links lead, in PDF syntax. */
  readonly back: string
}

/** Pages between two looks at whether the work is still wanted. */
const pagesPerTurn = 50

/** Writes the attachment's pages and what they need. `turn` lets others work, and throws when this is cancelled. */
export async function writeChapter(
  output: PdfOutput,
  pages: PageList,
  kit: StampKit,
  plan: ChapterPlan,
  turn: () => Promise<void>,
): Promise<Chapter> {
  const { source, back } = plan
  const copier = new Copier(output, source, 'foreign')
  const find = destinationFinder(copier)
  const copy: AttachmentCopy = {
    copier,
    find,
    back,
    reserved: reserveAnnotations(copier),
    resources: new Map(),
  }
  const warnings = new Set<PackWarning>(source.findings.filter((finding) => finding !== 'encrypted'))
  for (const [index, page] of source.pages.entries()) {
    const number = copier.pageNumbers[index] ?? 0
    const place = { number, parent: pages.append(number), stamp: plan.stamps[index] ?? '' }
    for (const warning of writeAttachmentPage(copy, page, place, kit)) warnings.add(warning)
    if ((index + 1) % pagesPerTurn === 0) await turn()
  }
  return {
    destination: beginningOf(copier),
    bookmarks: bookmarksOf(source, find),
    layers: layersOf(copier, plan.label),
    warnings: [...warnings],
  }
}

/** The top left corner of the first page as it is seen; the reader's zoom stays. */
function beginningOf({ source, pageNumbers }: Copier): string {
  const [page] = source.pages
  const [number = 0] = pageNumbers
  if (!page) return `[${reference(number)} /Fit]`
  const boxes = pageBoxes(page)
  const { x, y } = apply(fromView(boxes), { x: 0, y: viewSize(boxes).height })
  return `[${reference(number)} /XYZ ${decimal(x)} ${decimal(y)} null]`
}
