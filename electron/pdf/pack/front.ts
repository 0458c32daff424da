/** The front of a pack, cover and agenda: copied as our PDF writer made it, with its structure for screen readers. */
import { PDFName } from '@cantoo/pdf-lib'
import { openPdf } from '../read/open.ts'
import { Copier } from './copier.ts'
import { destinationFinder, namedDestinations } from './destinations.ts'
import type { PdfOutput } from './output.ts'
import type { PageList } from './page-list.ts'
import { reference } from './syntax.ts'

export interface Front {
  /** Object numbers of its pages. */
  readonly pages: readonly number[]
  /** Explicit destinations, in PDF syntax, by the name of the place. */
  readonly places: ReadonlyMap<string, string>
  /** Entries for the pack's catalog: structure, marking, how readers show the title. */
  readonly catalogEntries: string
}

const catalogKeys = ['MarkInfo', 'StructTreeRoot', 'ViewerPreferences']

export async function writeFront(output: PdfOutput, bytes: Uint8Array, pages: PageList): Promise<Front> {
  const copier = new Copier(output, await openPdf(bytes, 'front.pdf'), 'ours')
  const { catalog } = copier.source
  copier.source.pages.forEach((page, index) => {
    const number = copier.pageNumbers[index] ?? 0
    let entries = `/Parent ${reference(pages.append(number))}`
    const inherited = [...page.attributes].filter(([key]) => !page.dict.has(PDFName.of(key)))
    for (const [key, value] of inherited) entries += `/${key} ${copier.value(value)}\n`
    for (const [key, value] of page.dict.entries()) {
      if (key.decodeText() !== 'Parent') entries += `${key.toString()} ${copier.value(value)}\n`
    }
    output.object(number, `<<${entries}>>`)
    copier.drain()
  })
  const find = destinationFinder(copier)
  const places = new Map<string, string>()
  for (const [place, value] of namedDestinations(copier.source)) {
    const destination = find(value)
    if (destination) places.set(place, destination)
  }
  const catalogEntries = catalogKeys
    .flatMap((key) => {
      const value = catalog?.get(PDFName.of(key))
      return value ? [`/${key} ${copier.value(value)}`] : []
    })
    .join('')
  copier.drain()
  return { pages: copier.pageNumbers, places, catalogEntries }
}
