/** Writes copied documents in their places in the pack, one after the other. */
import { AppError } from '../../../shared/errors.ts'
import type { CopiedDocument, OwnDocument } from './copied-document.ts'
import type { Kit } from './kit.ts'
import { type Layers, placedLayers } from './layers.ts'
import { type Bookmark, placedBookmarks } from './outlines.ts'
import type { PdfOutput } from './output.ts'
import type { PackPage } from './pack.ts'
import type { PageList } from './page-list.ts'
import { writeBlankPage, writePage } from './placed-page.ts'
import { writeRecording } from './recording.ts'
import { placed } from './relative.ts'
import type { StructureTree } from './structure.ts'

/** In PDF syntax, with the numbers that hold in the pack. */
export interface PlacedDocument {
  /** Object numbers. */
  readonly pages: readonly number[]
  readonly beginning: string
  readonly bookmarks: readonly Bookmark[]
  readonly layers: Layers | undefined
  readonly places: ReadonlyMap<string, string>
  readonly catalogEntries: string
}

/** A pack that is being written. */
export interface Assembly {
  readonly output: PdfOutput
  readonly pages: PageList
  readonly structure: StructureTree
  readonly kit: Kit
  /** Each document begins on a right-hand page. */
  readonly duplex: boolean
  /** Lets others work; throws when this is cancelled. */
  readonly turn: () => Promise<void>
}

export interface DocumentPlace {
  readonly file: Uint8Array
  /** As many as the document's. */
  readonly pages: readonly PackPage[]
  /** Where the stamps' links lead, in PDF syntax. */
  readonly back?: string
  /** Pages besides the first, from 1, that begin something of their own. */
  readonly beginnings?: readonly number[] | undefined
  /** For errors. */
  readonly label: string
}

/** @throws ATTACHMENT_UNREADABLE {fileName} when the document has other pages than its place */
export async function placeDocument(
  assembly: Assembly,
  document: CopiedDocument | OwnDocument,
  place: DocumentPlace,
): Promise<PlacedDocument> {
  const { output, pages, kit, turn } = assembly
  if (document.pages.length !== place.pages.length) {
    throw new AppError('ATTACHMENT_UNREADABLE', { fileName: place.label })
  }
  const base = output.allocate(document.recording.objects.length)
  await writeRecording(output, document.recording, place.file, base, turn)
  for (const [index, page] of document.pages.entries()) {
    if (index === 0 || place.beginnings?.includes(index + 1)) fillSheet(assembly)
    const { number, stamp } = place.pages[index] ?? { number: '', stamp: '' }
    const write = (parent: number): number => {
      writePage(output, page, { base, parent, stamp, back: place.back }, kit)
      return base + page.number
    }
    pages.append(write, number)
    await turn()
  }
  const own = 'structure' in document ? document : undefined
  if (own) assembly.structure.add(own.structure, base)
  return {
    pages: document.pages.map(({ number }) => base + number),
    beginning: placed(document.beginning, base),
    bookmarks: placedBookmarks(document.bookmarks, base),
    layers: document.layers && placedLayers(document.layers, base),
    places: new Map([...(own?.places ?? [])].map(([name, value]) => [name, placed(value, base)])),
    catalogEntries: placed(own?.catalogEntries ?? '', base),
  }
}

const blankSize = [595.28, 841.89] as const

/** With two pages to a sheet of paper, makes the sheet full. */
export function fillSheet({ output, pages, duplex }: Assembly): void {
  if (duplex && pages.length % 2 === 1)
    pages.append((parent) => writeBlankPage(output, parent, blankSize), '')
}
