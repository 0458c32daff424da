/** The end of a pack: its bookmarks, its named places, its properties, and the catalog that holds them together. */
import type { Chapter } from './chapter.ts'
import type { Front } from './front.ts'
import { layerEntry } from './layers.ts'
import { type Bookmark, writeOutlines } from './outlines.ts'
import type { PdfOutput } from './output.ts'
import type { PackAttachment, PackInput } from './pack.ts'
import type { PageList } from './page-list.ts'
import { dateString, reference, textBytes, textString } from './syntax.ts'

const producer = 'Justera'

/** Writes what a pack has once. Returns the numbers of the catalog and of the document's properties. */
export function writeCatalog(
  output: PdfOutput,
  input: PackInput,
  front: Front,
  pages: PageList,
  chapters: readonly Chapter[],
): { readonly catalog: number; readonly properties: number } {
  pages.write()
  const outlines = writeOutlines(output, packBookmarks(input, front, chapters))
  const layers = chapters.flatMap((chapter) => chapter.layers ?? [])
  const catalog = output.add(
    `<</Type/Catalog/Pages ${reference(pages.root)}/Lang ${textString(input.language)}${front.catalogEntries}` +
      `/Outlines ${reference(outlines)}/PageMode/UseOutlines/PageLabels<</Nums[0<</S/D>>]>>` +
      `/Names<</Dests ${reference(writePlaces(output, input, front, chapters))}>>${layerEntry(layers)}>>`,
  )
  const date = dateString(input.createdAt)
  const properties = output.add(
    `<</Title ${textString(input.title)}/Author ${textString(input.author)}/Producer(${producer})` +
      `/Creator(${producer})/CreationDate ${date}/ModDate ${date}>>`,
  )
  return { catalog, properties }
}

/** Where a place of the front is; for one that is missing, the agenda. */
export function frontDestination(input: PackInput, front: Front, place: string | undefined): string {
  const there = place === undefined ? undefined : front.places.get(place)
  if (there) return there
  const agenda = input.frontBookmarks.at(-1)
  return bookmarkDestination(front, agenda?.place, agenda?.page)
}

function bookmarkDestination(front: Front, place: string | undefined, page: number | undefined): string {
  const there = place === undefined ? undefined : front.places.get(place)
  return there ?? `[${reference(front.pages[(page ?? 1) - 1] ?? front.pages[0] ?? 0)} /XYZ null null null]`
}

/** Those of the front, then items with their attachments, which hold their own. */
function packBookmarks(input: PackInput, front: Front, chapters: readonly Chapter[]): readonly Bookmark[] {
  const ofFront = input.frontBookmarks.map(({ title, place, page }) => {
    return { title, destination: bookmarkDestination(front, place, page), children: [], isOpen: false }
  })
  const items: { item: string; first: PackAttachment; destination: string; children: Bookmark[] }[] = []
  chapters.forEach(({ destination, bookmarks }, index) => {
    const attachment = input.attachments[index]
    if (!attachment) return
    const title = [attachment.label, attachment.title].filter((part) => part !== '').join(' – ')
    const last = items.at(-1)
    const bookmark = { title, destination, children: bookmarks, isOpen: false }
    if (last?.item === attachment.item) last.children.push(bookmark)
    else items.push({ item: attachment.item, first: attachment, destination, children: [bookmark] })
  })
  const ofItems = items.flatMap(({ item, first, destination, children }): readonly Bookmark[] => {
    if (item === '') return children
    const there = first.itemPlace === undefined ? undefined : front.places.get(first.itemPlace)
    return [{ title: item, destination: there ?? destination, children, isOpen: true }]
  })
  return [...ofFront, ...ofItems]
}

/** A name tree of one node; its names stand in the order of their bytes. */
function writePlaces(
  output: PdfOutput,
  input: PackInput,
  front: Front,
  chapters: readonly Chapter[],
): number {
  const places = new Map(front.places)
  chapters.forEach(({ destination }, index) => {
    const place = input.attachments[index]?.place
    if (place !== undefined) places.set(place, destination)
  })
  const sorted = [...places].sort(([one], [other]) => textBytes(one).compare(textBytes(other)))
  const names = sorted.map(([place, destination]) => `${textString(place)} ${destination}`)
  return output.add(`<</Names[${names.join('\n')}]>>`)
}
