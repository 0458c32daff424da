/**
 * The part of the measurement `pack` that is measured: `node pack-child.ts OUT PAGES SOURCE…`. With CHANGED in the
 * environment it makes the pack once more, with that file in place of the middle one, and then writes the same files one
 * after the other without making a pack of them.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { makeFileMemory, type TakeMemory } from '../../electron/file-memory.ts'
import { assemblePack } from '../../electron/pdf/pack/assemble.ts'
import { makePackCache } from '../../electron/pdf/pack/cache.ts'
import type { PackAttachment } from '../../electron/pdf/pack/pack.ts'
import { FileSink } from '../../electron/pdf/pack/sink.ts'
import { makeFront } from '../helpers/make-pdf.ts'

const [out = '', pages = '', ...sources] = process.argv.slice(2)
const { CHANGED: changed } = process.env
const perSource = Number(pages)
const cache = makePackCache()

const attachmentsOf = (files: readonly string[]): readonly PackAttachment[] =>
  files.map((file, index) => ({
    label: `Bilaga ${index + 1} a`,
    place: `attachment-${index + 1}`,
    itemPlace: `item-${index + 1}`,
    key: `${index} ${file}`,
    pages: Array.from({ length: perSource }, (_, page) => {
      const number = String(index * perSource + page + 10)
      return { number, stamp: `Bilaga ${index + 1} a · ${number} (${files.length * perSource + 10})` }
    }),
    read: (_turn, take) => readInto(file, take),
  }))

/** As the program reads what a board file holds. */
function readInto(path: string, take: TakeMemory): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = take(fstatSync(file).size)
    for (let at = 0; at < bytes.length; ) at += readSync(file, bytes, at, bytes.length - at, null)
    return bytes
  } finally {
    closeSync(file)
  }
}

const begun = performance.now()
const front = await makeFront(attachmentsOf(sources))
const frontPages = front.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 1

async function seconds(files: readonly string[]): Promise<number> {
  const start = performance.now()
  const attachments = attachmentsOf(files)
  await assemblePack({
    out,
    front: { pdf: front, pageNumbers: Array.from({ length: frontPages }, (_, page) => String(page + 1)) },
    bookmarks: attachments.map(({ label, place }) => ({ title: label, place })),
    attachments,
    title: 'Handlingar',
    author: 'Sekreteraren',
    language: 'sv-SE',
    createdAt: new Date(0),
    stamp: { place: 'topRight', size: 8, colour: '#000000' },
    backLabel: 'Till dagordningen',
    ...(changed ? { cache } : {}),
    onProgress: () => {},
    cancelled: () => false,
  })
  return (performance.now() - start) / 1000
}

/** Bytes at a time, as the pack writes them. */
const atOnce = 1 << 20

/** Reads the files and writes them as one, which is hashed and put on the disk as a pack is. */
async function bareSeconds(files: readonly string[]): Promise<number> {
  const start = performance.now()
  const memory = makeFileMemory()
  const sink = new FileSink(out)
  for (const file of files) {
    const bytes = readInto(file, memory.take)
    for (let at = 0; at < bytes.length; at += atOnce) sink.write([bytes.subarray(at, at + atOnce)])
    await new Promise((next) => setImmediate(next))
  }
  await sink.digest()
  await sink.finish()
  memory.end()
  return (performance.now() - start) / 1000
}

const middle = Math.floor(sources.length / 2)
const first = await seconds(sources)
/** Composed and assembled, with all loaded. */
const work = (performance.now() - begun) / 1000
// Since the process began: what it had to load is part of its first pack.
const firstWhole = performance.now() / 1000
const next = changed ? await seconds(sources.with(middle, changed)) : null
const bare = changed ? await bareSeconds(sources.with(middle, changed)) : null
console.log(JSON.stringify({ first, work, firstWhole, next, bare }))
