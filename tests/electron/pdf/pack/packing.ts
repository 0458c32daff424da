/** Packs for tests: attachments with a front of their own. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { assemblePack } from '../../../../electron/pdf/pack/assemble.ts'
import type { Pack, PackInput } from '../../../../electron/pdf/pack/pack.ts'
import { openPdf } from '../../../../electron/pdf/read/open.ts'
import { makeFront } from '../../../helpers/make-pdf.ts'

export interface TestAttachment {
  readonly bytes: Uint8Array
  readonly label?: string
}

export interface TestPack extends Pack {
  readonly file: string
  readonly bytesOf: () => Buffer
}

/** Pages of the front without a cover: the first attachment begins on the next. */
export const frontPages = 1

/** Input for a pack of `attachments`, "Bilaga 1" and so on. */
export async function packInput(out: string, attachments: readonly TestAttachment[]): Promise<PackInput> {
  const labelled = await Promise.all(
    attachments.map(async ({ bytes, label }, index) => ({
      label: label ?? `Bilaga ${index + 1}`,
      place: `attachment-${index + 1}`,
      pages: (await openPdf(bytes, 'test.pdf')).pages.length,
      itemPlace: `item-${index + 1}`,
      read: () => bytes,
    })),
  )
  return {
    out,
    front: await makeFront(labelled),
    bookmarks: [{ title: 'Dagordning', place: 'agenda' }],
    attachments: labelled,
    title: 'Handlingar till mötet',
    author: 'Åsa Öhman',
    language: 'sv-SE',
    createdAt: new Date('2026-03-12T08:30:00.000Z'),
    stamp: (label, page, total) => `${label} · ${page} (${total})`,
    backLabel: 'Till dagordningen',
    onProgress: () => {},
    cancelled: () => false,
  }
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
