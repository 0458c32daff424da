/** Some pages of an attachment as they look in the pack, as a PDF of their own in memory: to be shown, not to be sent. */
import { copyAttachment } from './copied-document.ts'
import { writeKit } from './kit.ts'
import { layerEntry } from './layers.ts'
import { PdfOutput } from './output.ts'
import type { StampStyle } from './pack.ts'
import { PageList } from './page-list.ts'
import { placeDocument } from './placed-document.ts'
import { MemorySink } from './sink.ts'
import { StructureTree } from './structure.ts'
import { reference } from './syntax.ts'

export interface StampedPagesInput {
  readonly file: Uint8Array
  /** Names it in errors. */
  readonly label: string
  /** One for each page that the file has: its stamp, '' for none; null leaves the page out. */
  readonly stamps: readonly (string | null)[]
  /** Quarters clockwise by page of the file. */
  readonly turns: readonly number[]
  readonly stamp: StampStyle
  /** Lets others work; throws when this is cancelled. */
  readonly turn: () => Promise<void>
}

/** In every stamp font alike, so that it is made once. */
const usualCharacters = 'Bilaga 0123456789 abcdefgh ()·'

/** @throws what `copyAttachment` throws, and `turn` */
export async function stampedPages(input: StampedPagesInput): Promise<Uint8Array<ArrayBuffer>> {
  const { file, label, stamps, turns, stamp, turn } = input
  const kept = stamps.map((one) => one !== null)
  const document = await copyAttachment(file, { label, kept, turns, shrink: undefined, turn })
  const sink = new MemorySink()
  const output = new PdfOutput(sink)
  const shown = stamps.flatMap((one) => (one === null ? [] : [{ number: '', stamp: one }]))
  const known = { pages: [{ number: '', stamp: usualCharacters }] }
  const kit = await writeKit(output, {
    stamp,
    footer: undefined,
    backLabel: '',
    attachments: [known, { pages: shown }],
  })
  const [pages, structure] = [new PageList(output), new StructureTree(output)]
  const assembly = { output, pages, structure, kit, duplex: false, turn }
  const { layers } = await placeDocument(assembly, document, { file, pages: shown, label })
  pages.write()
  const layered = layerEntry(layers ? [[label, layers]] : [])
  const catalog = output.add(`<</Type/Catalog/Pages ${reference(pages.root)}${layered}>>`)
  await output.finish(catalog, output.add('<<>>'))
  return sink.bytes()
}
