/** Packs for tests: attachments with a front of their own. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { assemblePack } from '../../../../electron/pdf/pack/assemble.ts'
import type { OwnPages, Pack, PackAttachment, PackInput } from '../../../../electron/pdf/pack/pack.ts'
import { openPdf } from '../../../../electron/pdf/read/open.ts'
import { makeFront } from '../../../helpers/make-pdf.ts'

export interface TestAttachment {
  readonly bytes: Uint8Array
  readonly label?: string
  /** The same stamp on each page, in place of label and page. */
  readonly stamp?: string
  readonly divider?: OwnPages
  readonly isOurs?: boolean
  readonly key?: string
  /** Quarters clockwise by page. */
  readonly turns?: readonly number[]
}

export interface TestPack extends Pack {
  readonly file: string
  readonly bytesOf: () => Buffer
}

/** Pages of the front without a cover: the first attachment begins on the next. */
export const frontPages = 1

/** Input for a pack of `attachments`, "Bilaga 1" and so on. */
export async function packInput(out: string, attachments: readonly TestAttachment[]): Promise<PackInput> {
  const counts = await Promise.all(
    attachments.map(async ({ bytes }) => (await openPdf(bytes, 'test.pdf')).pages.length),
  )
  const total = counts.reduce((sum, pages) => sum + pages, frontPages)
  let page = frontPages
  const labelled = attachments.map((attachment, index): PackAttachment => {
    const { bytes, label = `Bilaga ${index + 1}`, stamp, ...others } = attachment
    const pages = Array.from({ length: counts[index] ?? 0 }, () => {
      page += 1
      return { number: String(page), stamp: stamp ?? `${label} · ${page} (${total})` }
    })
    const [place, itemPlace] = [`attachment-${index + 1}`, `item-${index + 1}`]
    // As files are read: one after the other into the same memory.
    return { label, place, pages, itemPlace, ...others, read: (_, take) => filled(take(bytes.length), bytes) }
  })
  return {
    out,
    front: { pdf: await makeFront(labelled), pageNumbers: ['1'] },
    bookmarks: [{ title: 'Dagordning', place: 'agenda' }],
    attachments: labelled,
    title: 'Handlingar till mötet',
    author: 'Åsa Öhman',
    language: 'sv-SE',
    createdAt: new Date('2026-03-12T08:30:00.000Z'),
    stamp: { place: 'topRight', size: 8, colour: '#000000' },
    backLabel: 'Till dagordningen',
    onProgress: () => {},
    cancelled: () => false,
  }
}

function filled(memory: Buffer, bytes: Uint8Array): Buffer {
  memory.set(bytes)
  return memory
}

/** Assembles a pack in `folder`. */
export async function packed(
  folder: string,
  attachments: readonly TestAttachment[],
  changes: Partial<PackInput> = {},
): Promise<TestPack> {
  const file = path.join(folder, 'pack.pdf')
  const pack = await assemblePack({ ...(await packInput(file, attachments)), ...changes })
  return { ...pack, file, bytesOf: () => readFileSync(file) }
}
