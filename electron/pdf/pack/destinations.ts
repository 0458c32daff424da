/** Where links and bookmarks of an attachment lead: names become explicit destinations on the pack's pages. */
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '../pdf-lib.ts'
import { arrayAt, at, dictAt, isText, resolve } from '../read/objects.ts'
import type { PdfSource } from '../read/open.ts'
import type { Copier } from './copier.ts'
import { relativeReference } from './relative.ts'

/** An explicit destination in PDF syntax; undefined when it leads nowhere in the document. */
export type FindDestination = (value: PDFObject | undefined) => string | undefined

/** @param kept for each page of the file, whether it is among the source's pages */
export function destinationFinder(copier: Copier, kept?: readonly boolean[]): FindDestination {
  const { source, pageNumbers } = copier
  const { context } = source
  let named: ReadonlyMap<string, PDFObject> | undefined
  const byRef = new Map<PDFRef, number>()
  source.pages.forEach(({ ref }, index) => {
    if (ref && !byRef.has(ref)) byRef.set(ref, pageNumbers[index] ?? 0)
  })

  const pageOf = (target: PDFObject | undefined): number | undefined => {
    if (target instanceof PDFRef) return byRef.get(target)
    if (!(target instanceof PDFNumber)) return undefined
    const index = target.asNumber()
    return kept ? pageNumbers[positions(kept)[index] ?? -1] : pageNumbers[index]
  }

  return (value) => {
    let found = unwrapped(resolve(context, value))
    if (found instanceof PDFName || isText(found)) {
      named ??= namedDestinations(source)
      found = unwrapped(resolve(context, named.get(found.decodeText())))
    }
    if (!(found instanceof PDFArray)) return undefined
    const [target, ...view] = found.asArray()
    const page = pageOf(target)
    if (page === undefined) return undefined
    return `[${relativeReference(page)} ${viewOf(view.map((part) => resolve(context, part)))}]`
  }
}

/** Where each page stands among those that are kept; undefined for the others. */
function positions(kept: readonly boolean[]): readonly (number | undefined)[] {
  let position = 0
  return kept.map((isKept) => {
    if (!isKept) return undefined
    position += 1
    return position - 1
  })
}

/** A destination may stand as D in a dictionary. */
function unwrapped(value: PDFObject | undefined): PDFObject | undefined {
  return value instanceof PDFDict ? at(value, 'D') : value
}

function viewOf(parts: readonly (PDFObject | undefined)[]): string {
  const [kind, ...rest] = parts
  if (!(kind instanceof PDFName)) return '/Fit'
  return [
    kind.toString(),
    ...rest.map((part) => (part instanceof PDFNumber ? part.toString() : 'null')),
  ].join(' ')
}

/** Names of PDF 1.1 (a dictionary) and of PDF 1.2 on (a name tree). */
export function namedDestinations({ catalog }: PdfSource): ReadonlyMap<string, PDFObject> {
  const named = new Map<string, PDFObject>()
  for (const [name, value] of dictAt(catalog, 'Dests')?.entries() ?? []) named.set(name.decodeText(), value)
  const seen = new Set<PDFDict>()
  const visit = (node: PDFDict | undefined): void => {
    if (!node || seen.has(node)) return
    seen.add(node)
    const pairs = arrayAt(node, 'Names')
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const name = resolve(node.context, pairs[index])
      const value = pairs[index + 1]
      if (isText(name) && value) named.set(name.decodeText(), value)
    }
    for (const kid of arrayAt(node, 'Kids')) {
      const child = resolve(node.context, kid)
      if (child instanceof PDFDict) visit(child)
    }
  }
  visit(dictAt(dictAt(catalog, 'Names'), 'Dests'))
  return named
}
