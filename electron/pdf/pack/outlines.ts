/** Bookmarks: those of an attachment as a tree, and the writing of the pack's own. */
import { type PDFDict, PDFName } from '../pdf-lib.ts'
import { at, dictAt, nameAt, textAt } from '../read/objects.ts'
import type { PdfSource } from '../read/open.ts'
import type { FindDestination } from './destinations.ts'
import type { PdfOutput } from './output.ts'
import { placed } from './relative.ts'
import { reference, textString } from './syntax.ts'

export interface Bookmark {
  readonly title: string
  /** In PDF syntax; without it the bookmark only holds others. */
  readonly destination?: string | undefined
  readonly children: readonly Bookmark[]
  readonly isOpen: boolean
}

/** More bookmarks than these help nobody to find anything. */
const mostBookmarks = 1_000
const deepest = 8

/** The attachment's own bookmarks, closed; of those that lead nowhere, the ones that hold others. */
export function bookmarksOf(source: PdfSource, find: FindDestination): readonly Bookmark[] {
  const seen = new Set<PDFDict>()
  const level = (first: PDFDict | undefined, depth: number): readonly Bookmark[] => {
    const found: Bookmark[] = []
    for (
      let item = first;
      item && !seen.has(item) && seen.size < mostBookmarks;
      item = dictAt(item, 'Next')
    ) {
      seen.add(item)
      const title = textAt(item, 'Title')?.trim() ?? ''
      const children = depth < deepest ? level(dictAt(item, 'First'), depth + 1) : []
      const destination = destinationOf(item, find)
      const isOfUse = title !== '' && (destination !== undefined || children.length > 0)
      if (isOfUse) found.push({ title, destination, children, isOpen: false })
    }
    return found
  }
  return level(dictAt(dictAt(source.catalog, 'Outlines'), 'First'), 0)
}

function destinationOf(item: PDFDict, find: FindDestination): string | undefined {
  const own = find(item.get(PDFName.of('Dest')))
  const action = dictAt(item, 'A')
  return own ?? (nameAt(action, 'S') === 'GoTo' ? find(at(action, 'D')) : undefined)
}

/** The bookmarks of a document whose first object has the number `base`. */
export function placedBookmarks(bookmarks: readonly Bookmark[], base: number): readonly Bookmark[] {
  return bookmarks.map(({ destination, children, ...rest }) => ({
    ...rest,
    destination: destination && placed(destination, base),
    children: placedBookmarks(children, base),
  }))
}

/** Writes a tree of bookmarks; returns the number of its root. */
export function writeOutlines(output: PdfOutput, bookmarks: readonly Bookmark[]): number {
  const root = output.allocate()
  output.object(root, `<</Type/Outlines${writeLevel(output, root, bookmarks)}/Count ${visible(bookmarks)}>>`)
  return root
}

/** Writes siblings; returns the entries by which their parent holds them. */
function writeLevel(output: PdfOutput, parent: number, bookmarks: readonly Bookmark[]): string {
  const numbers = bookmarks.map(() => output.allocate())
  bookmarks.forEach((bookmark, index) => {
    const [number = 0, before, after] = [numbers[index], numbers[index - 1], numbers[index + 1]]
    const entries = [
      `/Title ${textString(bookmark.title)}/Parent ${reference(parent)}`,
      before === undefined ? '' : `/Prev ${reference(before)}`,
      after === undefined ? '' : `/Next ${reference(after)}`,
      bookmark.destination === undefined ? '' : `/Dest ${bookmark.destination}`,
    ]
    if (bookmark.children.length > 0) {
      const count = visible(bookmark.children)
      entries.push(
        `${writeLevel(output, number, bookmark.children)}/Count ${bookmark.isOpen ? count : -count}`,
      )
    }
    output.object(number, `<<${entries.join('')}>>`)
  })
  const [first, last] = [numbers[0], numbers.at(-1)]
  return first === undefined || last === undefined ? '' : `/First ${reference(first)}/Last ${reference(last)}`
}

/** How many bookmarks are seen when their parent is open. */
function visible(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { isOpen, children }) => sum + 1 + (isOpen ? visible(children) : 0), 0)
}
