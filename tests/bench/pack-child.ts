/** The part of the measurement `pack` that is measured: `node pack-child.ts OUT PAGES SOURCE…`. */
import { readFileSync } from 'node:fs'
import { assemblePack } from '../../electron/pdf/pack/assemble.ts'
import type { PackAttachment } from '../../electron/pdf/pack/pack.ts'
import { makeFront } from '../helpers/make-pdf.ts'

const [out = '', pages = '', ...sources] = process.argv.slice(2)
const attachments: readonly PackAttachment[] = sources.map((source, index) => ({
  label: `Bilaga ${index + 1} a`,
  place: `attachment-${index + 1}`,
  pages: Number(pages),
  itemPlace: `item-${index + 1}`,
  read: () => readFileSync(source),
}))
const front = await makeFront(attachments)
const start = performance.now()
const pack = await assemblePack({
  out,
  front,
  bookmarks: attachments.map(({ label, place }) => ({ title: label, place })),
  attachments,
  title: 'Handlingar',
  author: 'Sekreteraren',
  language: 'sv-SE',
  createdAt: new Date(0),
  stamp: (label, page, total) => `${label} · ${page} (${total})`,
  backLabel: 'Till dagordningen',
  onProgress: () => {},
  cancelled: () => false,
})
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, pages: pack.pages }))
