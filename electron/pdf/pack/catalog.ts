/** The end of a pack: its bookmarks, its named places, its properties, and the catalog that holds them together. */
import type { Chapter } from './chapter.ts'
import type { Front } from './front.ts'
import { layerEntry } from './layers.ts'
import { type Bookmark, writeOutlines } from './outlines.ts'
import type { PdfOutput } from './output.ts'
import type { PackBookmark, PackInput } from './pack.ts'
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

/** Where a place of the front is; for one that is not there, a page of the front. */
export function frontDestination(
  front: Front,
  { place = '', page = 1 }: Omit<PackBookmark, 'title'>,
): string {
  const number = front.pages[page - 1] ?? front.pages[0] ?? 0
  return front.places.get(place) ?? `[${reference(number)} /XYZ null null null]`
}

/** As asked for; below an attachment's stand those that it brought along. */
function packBookmarks(input: PackInput, front: Front, chapters: readonly Chapter[]): readonly Bookmark[] {
  const byPlace = new Map(input.attachments.map(({ place }, index) => [place, chapters[index]]))
  const bookmark = (asked: PackBookmark): Bookmark => {
    const chapter = byPlace.get(asked.place ?? '')
    const { children = [] } = asked
    return {
      title: asked.title,
      destination: chapter?.destination ?? frontDestination(front, asked),
      children: [...children.map(bookmark), ...(chapter?.bookmarks ?? [])],
      isOpen: children.length > 0,
    }
  }
  return input.bookmarks.map(bookmark)
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
