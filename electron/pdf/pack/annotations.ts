/** Annotations of an attachment's page: links and comments stay, form fields and multimedia become what they look like. */
import { PDFDict, PDFName, type PDFObject, PDFRef } from '../pdf-lib.ts'
import { multimedia } from '../read/hostile.ts'
import {
  arrayAt,
  asNumber,
  at,
  dictAt,
  elements,
  nameAt,
  nameText,
  numberAt,
  resolve,
  textAt,
} from '../read/objects.ts'
import type { SourcePage } from '../read/page-tree.ts'
import { keptAction } from './actions.ts'
import type { Copier } from './copier.ts'
import type { FindDestination } from './destinations.ts'
import { type Drawing, drawingOf } from './flatten.ts'
import { relativeReference } from './relative.ts'

/** Some readers show none of a page's annotations when it has more than 10,000; one is left for the stamp's link. */
const mostAnnotations = 9_999

export interface PageAnnotations {
  /** References to the annotations that stay. */
  readonly kept: readonly string[]
  /** Appearances that are to be drawn on the page. */
  readonly drawings: readonly Drawing[]
  /** A field holds a value and nothing shows it. */
  readonly fieldLost: boolean
  readonly tooMany: boolean
}

const keptSubtypes = words(`
  Link Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret
  Stamp Ink Popup Watermark Redact
`)
/** Entries that say how an annotation looks and what it says (PDF 1.7, 12.5); nothing else is copied. */
const keptKeys = words(`
  Type Subtype Rect Contents NM M F AP AS Border C CA ca BS BE OC QuadPoints L LE IC InkList Vertices
  DA DS RC Q RD RT IT T Subj CreationDate Open State StateModel Name CL LL LLE Cap LLO CP CO Sy H Lang
  BM
`)
const relatives = ['Popup', 'Parent', 'IRT']
/** Flags Hidden and NoView. */
const unseen = 0b100010

/** Numbers for the annotations that will stay, given out before anything can refer to them. */
export function reserveAnnotations(copier: Copier): Set<PDFRef> {
  const reserved = new Set<PDFRef>()
  for (const page of copier.source.pages) {
    for (const element of arrayAt(page.dict, 'Annots').slice(0, mostAnnotations)) {
      const annotation = resolve(copier.source.context, element)
      if (!(element instanceof PDFRef && annotation instanceof PDFDict) || reserved.has(element)) continue
      if (!keptSubtypes.has(nameAt(annotation, 'Subtype') ?? '')) continue
      copier.reserve(element)
      reserved.add(element)
    }
  }
  return reserved
}

/** Writes the annotations of a page. `left` holds the reserved ones that are not written yet. */
export function writeAnnotations(
  copier: Copier,
  page: SourcePage,
  pageNumber: number,
  left: Set<PDFRef>,
  find: FindDestination,
): PageAnnotations {
  const kept: string[] = []
  const drawings: Drawing[] = []
  let fieldLost = false
  const all = arrayAt(page.dict, 'Annots')
  for (const element of all.slice(0, mostAnnotations)) {
    const annotation = resolve(copier.source.context, element)
    if (!(annotation instanceof PDFDict)) continue
    const subtype = nameAt(annotation, 'Subtype') ?? ''
    if (keptSubtypes.has(subtype)) {
      const entries = keptEntries(copier, annotation, find)
      if (entries === undefined) continue
      const isFirst = element instanceof PDFRef && left.delete(element)
      const number = (isFirst ? copier.numberOf(element) : undefined) ?? copier.output.allocate()
      copier.output.object(number, `<<${entries}/P ${relativeReference(pageNumber)}>>`)
      kept.push(relativeReference(number))
    } else if ((subtype === 'Widget' || multimedia.has(subtype)) && isSeen(annotation)) {
      const drawing = drawingOf(copier, annotation)
      if (drawing) drawings.push(drawing)
      else fieldLost ||= hasValue(annotation)
    }
  }
  return { kept, drawings, fieldLost, tooMany: all.length > mostAnnotations }
}

/** What is copied of an annotation; undefined for a link that leads nowhere any more and that nobody sees. */
function keptEntries(copier: Copier, annotation: PDFDict, find: FindDestination): string | undefined {
  const target = targetOf(copier, annotation, find)
  if (nameAt(annotation, 'Subtype') === 'Link' && target === undefined && !isFramed(annotation))
    return undefined
  let entries = target ?? ''
  for (const [key, value] of annotation.entries()) {
    if (keptKeys.has(nameText(key))) entries += `${key.toString()} ${copier.value(value)}\n`
  }
  for (const relative of relatives) {
    const ref = annotation.get(PDFName.of(relative))
    const number =
      ref instanceof PDFRef && isKept(resolve(annotation.context, ref)) ? copier.numberOf(ref) : undefined
    if (number !== undefined) entries += `/${relative} ${relativeReference(number)}\n`
  }
  return entries
}

function targetOf(copier: Copier, annotation: PDFDict, find: FindDestination): string | undefined {
  const action = keptAction(copier, annotation.get(PDFName.of('A')), find)
  if (action !== undefined) return action
  const destination = find(annotation.get(PDFName.of('Dest')))
  return destination && `/Dest ${destination}`
}

function isKept(object: PDFObject | undefined): boolean {
  return object instanceof PDFDict && keptSubtypes.has(nameAt(object, 'Subtype') ?? '')
}

/** A link has a frame unless it says otherwise (PDF 1.7, 12.5.2 and 12.5.4); without colours it shows none. */
function isFramed(annotation: PDFDict): boolean {
  const colour = at(annotation, 'C')
  if (!isSeen(annotation) || (colour !== undefined && elements(colour).length === 0)) return false
  const border = resolve(annotation.context, arrayAt(annotation, 'Border')[2])
  return (numberAt(dictAt(annotation, 'BS'), 'W') ?? asNumber(border) ?? 1) > 0
}

function isSeen(annotation: PDFDict): boolean {
  return ((numberAt(annotation, 'F') ?? 0) & unseen) === 0
}

/** Whether a field that is no button and no signature holds text; a field may have its value from its parent. */
function hasValue(widget: PDFDict): boolean {
  const field = at(widget, 'FT') === undefined ? dictAt(widget, 'Parent') : widget
  const kind = nameAt(field, 'FT')
  return (kind === 'Tx' || kind === 'Ch') && (textAt(field, 'V') ?? '') !== ''
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
