/** Where the items stand on the printed agenda. */
import type { PDFDocumentProxy } from 'pdfjs-dist'

export interface PagePlace {
  /** Of the front, from 0. */
  readonly page: number
  /** Points below the upper edge. */
  readonly top: number
}

/** The part of a page that an item fills, in points below its upper edge; without an end where nobody knows it. */
export interface Stretch {
  readonly page: number
  readonly top: number
  readonly bottom: number | null
}

/** The margins within which the agenda is printed, in points, and the height of its paper. */
const [upper, lower] = [56.7, 785.2]

/** The named places of a front that our writer has made. */
export async function placesOf(document: PDFDocumentProxy): Promise<ReadonlyMap<string, PagePlace>> {
  const named = [...(await document.getDestinations())]
  const heights = new Map<number, number>()
  const places = await Promise.all(
    named.map(async ([name, value]) => {
      const [page, , , y] = value as readonly unknown[]
      if (typeof page !== 'object' || page === null || typeof y !== 'number') return []
      const index = await document.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0])
      const height = heights.get(index) ?? (await document.getPage(index + 1)).view[3] ?? 0
      heights.set(index, height)
      return [[name, { page: index, top: height - y }] as const]
    }),
  )
  return new Map(places.flat())
}

/** What item `number`, from 1, fills: to the beginning of the next one. */
export function stretchesOf(
  places: ReadonlyMap<string, PagePlace>,
  placeOf: (number: number) => string,
  number: number,
): readonly Stretch[] {
  const start = places.get(placeOf(number))
  if (!start) return []
  const next = places.get(placeOf(number + 1))
  if (!next) return [{ ...start, bottom: null }]
  if (next.page === start.page) return [{ ...start, bottom: next.top - 6 }]
  const between = Array.from({ length: next.page - start.page - 1 }, (_, index) => index + start.page + 1)
  return [
    { ...start, bottom: lower },
    ...between.map((page) => ({ page, top: upper, bottom: lower })),
    ...(next.top > upper + 12 ? [{ page: next.page, top: upper - 6, bottom: next.top - 6 }] : []),
  ]
}
