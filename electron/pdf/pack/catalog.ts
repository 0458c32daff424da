/** The end of a pack: its bookmarks, its named places, its properties, and the catalog that holds them together. */
import { layerEntry } from './layers.ts'
import { writeOriginals } from './originals.ts'
import { type Bookmark, writeOutlines } from './outlines.ts'
import type { PdfOutput } from './output.ts'
import type { PackBookmark, PackInput } from './pack.ts'
import type { PageList } from './page-list.ts'
import type { PlacedDocument } from './placed-document.ts'
import type { StructureTree } from './structure.ts'
import { dateString, nameTree, reference, textString } from './syntax.ts'

const producer = 'Justera'

/** What stands in the pack, in order. */
export interface Parts {
  readonly front: PlacedDocument
  readonly dividers: readonly PlacedDocument[]
  /** As those of the input. */
  readonly attachments: readonly PlacedDocument[]
  readonly pages: PageList
  readonly structure: StructureTree
}

/** Writes what a pack has once. Returns the numbers of the catalog and of the document's properties. */
export function writeCatalog(
  output: PdfOutput,
  input: PackInput,
  parts: Parts,
): { readonly catalog: number; readonly properties: number } {
  const { pages, front } = parts
  pages.write()
  const outlines = writeOutlines(output, packBookmarks(input, parts))
  const layers = parts.attachments.flatMap((attachment, index) => {
    return attachment.layers ? [[input.attachments[index]?.label ?? '', attachment.layers] as const] : []
  })
  const originals = writeOriginals(output, input.originals ?? [], input.createdAt)
  const extension = input.lock ? '/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 8>>>>' : ''
  const catalog = output.add(
    `<</Type/Catalog/Pages ${reference(pages.root)}/Lang ${textString(input.language)}${front.catalogEntries}` +
      `${parts.structure.write()}/Outlines ${reference(outlines)}/PageMode/UseOutlines` +
      `/PageLabels${pages.labels()}/Names<</Dests ${reference(writePlaces(output, input, parts))}` +
      `${originals.names}>>${originals.entry}${layerEntry(layers)}${extension}>>`,
  )
  const date = dateString(input.createdAt)
  const properties = output.add(
    `<</Title ${textString(input.title)}/Author ${textString(input.author)}/Producer(${producer})` +
      `/Creator(${producer})/CreationDate ${date}/ModDate ${date}>>`,
  )
  return { catalog, properties }
}

/** Where a place of the front is; for one that is not there, a page of the front. */
export function frontDestination(
  front: PlacedDocument,
  { place = '', page = 1 }: Omit<PackBookmark, 'title'>,
): string {
  const number = front.pages[page - 1] ?? front.pages[0] ?? 0
  return front.places.get(place) ?? `[${reference(number)} /XYZ null null null]`
}

/** As asked for; below an attachment stand those that it brought along. */
function packBookmarks(input: PackInput, { front, attachments }: Parts): readonly Bookmark[] {
  const byPlace = new Map(input.attachments.map(({ place }, index) => [place, attachments[index]]))
  const bookmark = (asked: PackBookmark): Bookmark => {
    const attachment = byPlace.get(asked.place ?? '')
    const { children = [] } = asked
    return {
      title: asked.title,
      destination: attachment?.beginning ?? frontDestination(front, asked),
      children: [...children.map(bookmark), ...(attachment?.bookmarks ?? [])],
      isOpen: children.length > 0,
    }
  }
  return input.bookmarks.map(bookmark)
}

function writePlaces(output: PdfOutput, input: PackInput, { front, dividers, attachments }: Parts): number {
  const places = new Map([...dividers, front].flatMap((document) => [...document.places]))
  attachments.forEach(({ beginning }, index) => {
    const place = input.attachments[index]?.place
    if (place !== undefined) places.set(place, beginning)
  })
  return output.add(nameTree(places))
}
