/** The pages of a parsed PDF in reading order, with the attributes they inherit; loops and holes are survived. */
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from '../pdf-lib.ts'
import { asNumber, at, catalogOf, dictAt, nameAt, numberAt, resolve } from './objects.ts'

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
  /** Some of the listed pages are missing from the file, or a part of the tree lies within itself. */
  readonly hasHoles: boolean
  /** The tree counts other pages than it has. */
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
    } else if (isPage(dict) && pages.length < mostPages) {
      pages.push({ ref, dict, attributes })
    }
  }

  const catalog = catalogOf(context)
  const top = catalog?.get(PDFName.of('Pages'))
  if (top) visit(top, new Map(), 0)
  const declared = numberAt(dictAt(catalog, 'Pages'), 'Count')
  return { pages, nodes, hasHoles: hasHoles || loops, isCrooked: declared !== pages.length }
}

/** Some pages do not say what they are; an inner node that has lost its children counts them still. */
function isPage(dict: PDFDict): boolean {
  const type = nameAt(dict, 'Type')
  return type === 'Page' || (type !== 'Pages' && numberAt(dict, 'Count') === undefined)
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
    if (own !== undefined && isPlausible(dict.context, key, own)) attributes.set(key, own)
  }
  return attributes
}

/** Corners beyond this, in units, are slips of a program or attacks: the box is taken as missing. */
const farthest = 1_000_000

function isPlausible(context: PDFContext, key: string, value: PDFObject): boolean {
  const resolved = resolve(context, value)
  if (!key.endsWith('Box') || !(resolved instanceof PDFArray)) return resolved !== undefined
  return resolved.asArray().every((corner) => {
    const number = asNumber(resolve(context, corner))
    return number === undefined || Math.abs(number) <= farthest
  })
}
