/** Reads a written document as a checker of tagged PDF would. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

export interface Inspected {
  readonly pages: number
  readonly lang: string
  readonly title: string
  readonly xmp: string
  /** Tags as they nest: `Document(H1 P Sect(H2 P))`. */
  readonly structure: string
  /** Structure elements in reading order. */
  readonly elements: readonly Element[]
  readonly links: readonly FoundLink[]
  readonly bookmarks: readonly string[]
  readonly destinations: readonly string[]
  readonly outputIntents: number
  /** What breaks the rules of tagged PDF; empty when all is well. */
  readonly faults: readonly string[]
}

interface Element {
  readonly tag: string
  readonly actual: string
  readonly scope: string
}

interface FoundLink {
  readonly page: number
  readonly to: string
  readonly contents: string
}

/** Marked content by its number on a page, or an annotation. */
interface Content {
  readonly page: PDFRef
  readonly is: number | PDFRef
}

const name = (text: string) => PDFName.of(text)
const keyOf = ({ page, is }: Content) => `${page.tag} ${typeof is === 'number' ? is : is.tag}`

export async function inspect(bytes: Uint8Array): Promise<Inspected> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = pdf
  const faults = catalogFaults(catalog)
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict)
  const ownerOf = readParentTree(root)
  const elements: Element[] = []
  const owned = new Set<string>()
  const links: FoundLink[] = []
  const structure = walk(root, null, {
    faults,
    enter: (element) => elements.push(element),
    content: (content, owner) => {
      if (owned.has(keyOf(content))) faults.push(`content ${keyOf(content)} is told twice`)
      owned.add(keyOf(content))
      if (ownerOf(content) !== owner) faults.push(`the parent tree knows another owner of ${keyOf(content)}`)
    },
  })
  pdf.getPages().forEach(({ ref: page, node }, index) => {
    const tagged = (is: number | PDFRef) => {
      if (!owned.has(keyOf({ page, is }))) faults.push(`page ${index}: ${is} is in no element`)
    }
    checkContent(node, faults, tagged)
    if (node.get(name('Tabs')) !== name('S')) faults.push(`page ${index}: no structural tab order`)
    for (const ref of node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []) {
      const annotation = context.lookup(ref, PDFDict)
      tagged(ref as PDFRef)
      if (annotation.lookup(name('F'), PDFNumber).asNumber() !== 4)
        faults.push('an annotation is not printed')
      const action = annotation.lookup(name('A'), PDFDict)
      const to = textOf(action.get(name('D')) ?? action.get(name('URI')))
      links.push({ page: index, to, contents: textOf(annotation.get(name('Contents'))) })
    }
  })
  return {
    pages: pdf.getPageCount(),
    lang: textOf(catalog.get(name('Lang'))),
    title: pdf.getTitle() ?? '',
    xmp: Buffer.from((catalog.lookup(name('Metadata')) as PDFRawStream).getContents()).toString('utf8'),
    structure,
    elements,
    links,
    bookmarks: bookmarksOf(catalog),
    destinations: destinationsOf(catalog),
    outputIntents: catalog.lookupMaybe(name('OutputIntents'), PDFArray)?.size() ?? 0,
    faults,
  }
}

interface Visitor {
  readonly faults: string[]
  enter(element: Element): void
  content(content: Content, owner: PDFRef | null): void
}

/** Tags of the element's children, nested; tells the visitor what content belongs to whom. */
function walk(element: PDFDict, self: PDFRef | null, visitor: Visitor): string {
  const kids = element.lookup(name('K'))
  const list = kids instanceof PDFArray ? kids.asArray() : kids ? [element.get(name('K'))] : []
  return list
    .map((kid) => {
      const inner = element.context.lookup(kid)
      if (inner instanceof PDFNumber) {
        visitor.content({ page: element.get(name('Pg')) as PDFRef, is: inner.asNumber() }, self)
        return ''
      }
      if (!(inner instanceof PDFDict)) return ''
      const mcid = inner.lookupMaybe(name('MCID'), PDFNumber)
      const is = mcid ? mcid.asNumber() : (inner.get(name('Obj')) as PDFRef | undefined)
      if (is !== undefined) {
        visitor.content({ page: inner.get(name('Pg')) as PDFRef, is }, self)
        return ''
      }
      if (self && inner.get(name('P')) !== self) visitor.faults.push('an element names another parent')
      const tag = textOf(inner.get(name('S')))
      const scope = textOf(inner.lookupMaybe(name('A'), PDFDict)?.get(name('Scope')))
      visitor.enter({ tag, actual: textOf(inner.get(name('ActualText'))), scope })
      const below = walk(inner, kid as PDFRef, visitor)
      return below === '' ? tag : `${tag}(${below})`
    })
    .filter((text) => text !== '')
    .join(' ')
}

/** What the parent tree says of a content: whose it is. */
function readParentTree(root: PDFDict): (content: Content) => unknown {
  const nums = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray).asArray()
  const entries = new Map<number, unknown>()
  for (let at = 0; at < nums.length; at += 2) entries.set((nums[at] as PDFNumber).asNumber(), nums[at + 1])
  const numberOf = (holder: PDFRef, key: string) =>
    root.context.lookup(holder, PDFDict).lookup(name(key), PDFNumber).asNumber()
  return ({ page, is }) =>
    is instanceof PDFRef
      ? entries.get(numberOf(is, 'StructParent'))
      : (entries.get(numberOf(page, 'StructParents')) as PDFArray).get(is)
}

/** Everything shown must be tagged or an artifact, marks must not nest, and no glyph may be missing. */
function checkContent(page: PDFDict, faults: string[], tagged: (mcid: number) => void): void {
  const stream = page.lookup(name('Contents')) as PDFRawStream
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  let depth = 0
  for (const [shown, mcid, mark] of content.matchAll(
    /\/MCID (\d+)|\b(BDC|BMC|EMC)\b|^(?:.* )?(?:TJ|Tj|S|f)$/gm,
  )) {
    if (mcid !== undefined) tagged(Number(mcid))
    else if (mark === 'EMC') depth -= 1
    else if (mark) depth += 1
    else if (depth === 0) faults.push(`untagged: ${shown}`)
    if (depth > 1) faults.push('nested marks')
  }
  if (depth !== 0) faults.push('unbalanced marks')
  for (const [, glyphs = ''] of content.matchAll(/<([0-9a-f]+)>/g)) {
    if (glyphs.match(/.{4}/g)?.includes('0000')) faults.push('a missing glyph')
  }
}

function catalogFaults(catalog: PDFDict): string[] {
  const says = (holder: string, key: string) =>
    catalog.lookup(name(holder), PDFDict).get(name(key))?.toString()
  return [
    ...(says('MarkInfo', 'Marked') === 'true' ? [] : ['not marked']),
    ...(says('ViewerPreferences', 'DisplayDocTitle') === 'true' ? [] : ['title not displayed']),
  ]
}

function bookmarksOf(catalog: PDFDict): readonly string[] {
  const titles: string[] = []
  let next = catalog.lookupMaybe(name('Outlines'), PDFDict)?.lookupMaybe(name('First'), PDFDict)
  while (next) {
    titles.push(textOf(next.get(name('Title'))))
    next = next.lookupMaybe(name('Next'), PDFDict)
  }
  return titles
}

function destinationsOf(catalog: PDFDict): readonly string[] {
  const names = catalog.lookup(name('Names'), PDFDict).lookup(name('Dests'), PDFDict)
  const list = names.lookupMaybe(name('Names'), PDFArray)?.asArray() ?? []
  return list.filter((_, index) => index % 2 === 0).map(textOf)
}

function textOf(value: unknown): string {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText()
  return value instanceof PDFName ? value.decodeText() : ''
}
