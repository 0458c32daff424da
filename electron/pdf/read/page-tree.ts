/** The pages of a parsed PDF in reading order, with the attributes they inherit; loops and holes are survived. */
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { at, dictAt, nameAt, numberAt, resolve } from './objects.ts'

export interface SourcePage {
  /** Missing when the page stands directly in its parent's list, which is against the rules but happens. */
  readonly ref: PDFRef | undefined
  readonly dict: PDFDict
  /** Resources, MediaBox, CropBox and Rotate: the page's own or the nearest ancestor's. */
  readonly attributes: ReadonlyMap<string, PDFObject>
}

export interface PageTree {
  readonly pages: readonly SourcePage[]
  /** The inner nodes; nothing outside the tree may lead to them once the pages have a new parent. */
  readonly nodes: ReadonlySet<PDFRef>
  /** Some of the listed pages are missing from the file. */
  readonly hasHoles: boolean
  /** The tree is not what it says: it loops, or counts other pages than it has. */
  readonly isCrooked: boolean
}

const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate']
/** Deeper trees and longer documents are attacks, not documents. */
const deepest = 64
const mostPages = 50_000

/** Walks the tree from the catalog's Pages. */
export function readPageTree(context: PDFContext): PageTree {
  const pages: SourcePage[] = []
  const nodes = new Set<PDFRef>()
  const seen = new Set<PDFDict>()
  let hasHoles = false
  let loops = false

  const visit = (object: PDFObject, inherited: ReadonlyMap<string, PDFObject>, depth: number): void => {
    const dict = resolve(context, object)
    if (!(dict instanceof PDFDict)) {
      hasHoles = true
      return
    }
    const attributes = withOwn(dict, inherited)
    const ref = object instanceof PDFRef ? object : undefined
    const kids = at(dict, 'Kids')
    if (kids instanceof PDFArray) {
      if (seen.has(dict) || depth > deepest) {
        loops = true
        return
      }
      seen.add(dict)
      if (ref) nodes.add(ref)
      for (const kid of kids.asArray()) visit(kid, attributes, depth + 1)
    } else if (nameAt(dict, 'Type') !== 'Pages' && pages.length < mostPages) {
      pages.push({ ref, dict, attributes })
    }
  }

  const catalog = resolve(context, context.trailerInfo.Root)
  const top = catalog instanceof PDFDict ? catalog.get(PDFName.of('Pages')) : undefined
  if (top) visit(top, new Map(), 0)
  const declared = numberAt(catalog instanceof PDFDict ? dictAt(catalog, 'Pages') : undefined, 'Count')
  return { pages, nodes, hasHoles, isCrooked: loops || declared !== pages.length }
}

/** The pages that are left of a file whose tree is gone, in the order of their object numbers. */
export function findStrayPages(context: PDFContext): readonly SourcePage[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([ref, dict]) =>
      dict instanceof PDFDict && nameAt(dict, 'Type') === 'Page'
        ? [{ ref, dict, attributes: withOwn(dict, new Map()) }]
        : [],
    )
    .slice(0, mostPages)
}

function withOwn(dict: PDFDict, inherited: ReadonlyMap<string, PDFObject>): ReadonlyMap<string, PDFObject> {
  const attributes = new Map(inherited)
  for (const key of inheritable) {
    const own = dict.get(PDFName.of(key))
    if (own !== undefined && resolve(dict.context, own) !== undefined) attributes.set(key, own)
  }
  return attributes
}
