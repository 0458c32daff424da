/**
 * Assembles a board pack: cover and agenda, then every attachment, stamped, linked and bookmarked. Attachments are
 * read, written and let go one at a time, so that memory follows the largest of them and not the pack.
 */
import { AppError } from '../../../shared/errors.ts'
import { type FileMemory, makeFileMemory } from '../../file-memory.ts'
import type { PdfSource } from '../read/open.ts'
import { frontDestination, type Parts, writeCatalog } from './catalog.ts'
import { type CopiedDocument, copyAttachment, copyOwn, type OwnDocument } from './copied-document.ts'
import { encryptionOf } from './encryption.ts'
import { type ImageSavings, totalSavings } from './images.ts'
import { writeKit } from './kit.ts'
import { PdfOutput } from './output.ts'
import type { OwnPages, Pack, PackAttachment, PackInput } from './pack.ts'
import { PageList } from './page-list.ts'
import { type Assembly, fillSheet, type PlacedDocument, placeDocument } from './placed-document.ts'
import { shrinkImages } from './shrink-images.ts'
import { FileSink } from './sink.ts'
import { StructureTree } from './structure.ts'

/**
 * Writes the pack; the same input gives the same bytes, but for one with a lock. Until it is finished, what stood at
 * the path before stays.
 * @throws CANCELLED; FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL, each with {file}; ATTACHMENT_UNREADABLE when an
 *   attachment has other pages than it had; what `openPdf` throws, with the label as {fileName}
 */
export async function assemblePack(input: PackInput): Promise<Pack> {
  const output = new PdfOutput(new FileSink(input.out), input.lock && encryptionOf(input.lock))
  const memory = makeFileMemory()
  try {
    return await writePack(output, input, memory)
  } catch (error) {
    await output.abandon()
    throw error
  } finally {
    memory.end()
  }
}

async function writePack(output: PdfOutput, input: PackInput, memory: FileMemory): Promise<Pack> {
  const kit = await writeKit(output, input)
  const [pages, structure] = [new PageList(output), new StructureTree(output)]
  const turns = turnsOf(input)
  const assembly = { output, pages, structure, kit, duplex: input.duplex ?? false, turn: turns.turn }

  const front = await placeOwn(assembly, input.front)
  const dividers: PlacedDocument[] = []
  const attachments: PlacedDocument[] = []
  const warnings: Pack['warnings'][number][] = []
  const savings: ImageSavings[] = []
  let done = input.front.pageNumbers.length
  for (const attachment of input.attachments) {
    await turns.tell(done)
    if (attachment.divider) dividers.push(await placeOwn(assembly, attachment.divider))
    const back = frontDestination(front, { place: attachment.itemPlace })
    const { document, file } = await copied(input, attachment, assembly, memory)
    const keptPages = attachment.pages.filter((page) => page !== null)
    const place = { file, pages: keptPages, back, label: attachment.label }
    attachments.push(await placeDocument(assembly, document, place))
    // Before others may use its memory.
    output.flush()
    if (!attachment.isOurs) memory.release(file)
    warnings.push(...document.warnings.map((code) => ({ label: attachment.label, code })))
    savings.push(document.images)
    done += attachment.pages.length + (attachment.divider?.pageNumbers.length ?? 0)
  }
  fillSheet(assembly)
  await turns.tell(done)
  const parts: Parts = { front, dividers, attachments, pages, structure }
  const { catalog, properties } = writeCatalog(output, input, parts)
  const written = await output.finish(catalog, properties)
  return { ...written, pages: pages.length, warnings, images: totalSavings(savings) }
}

async function placeOwn(
  assembly: Assembly,
  { pdf, pageNumbers, beginnings }: OwnPages,
): Promise<PlacedDocument> {
  const document = await copyOwn(pdf, assembly.structure.next)
  const pages = pageNumbers.map((number) => ({ number, stamp: '' }))
  return placeDocument(assembly, document, { file: pdf, pages, beginnings, label: '' })
}

/** The attachment, if possible as an earlier pack has copied it, and its file. */
async function copied(
  input: PackInput,
  attachment: PackAttachment,
  { structure, turn }: Assembly,
  { take }: FileMemory,
): Promise<{ readonly document: CopiedDocument | OwnDocument; readonly file: Uint8Array }> {
  const { label, key } = attachment
  const file = await attachment.read(turn, take)
  if (attachment.isOurs) return { document: await copyOwn(file, structure.next), file }
  const kept = attachment.pages.map((page) => page !== null)
  const turns = attachment.turns ?? []
  const cacheKey =
    key && [key, file.length, input.screen ?? false, kept.map(Number).join(''), turns.join('')].join(' ')
  const known = cacheKey && input.cache?.get(cacheKey)
  if (known) return { document: known, file }
  const shrink = input.screen ? (source: PdfSource) => shrinkImages(source, turn) : undefined
  const document = await copyAttachment(file, { label, kept, turns, shrink, turn })
  if (cacheKey) input.cache?.set(cacheKey, document)
  return { document, file }
}

/** Milliseconds between two looks at whether the work is still wanted, and at what the disk has answered. */
const longestSilence = 10

function turnsOf({ front, attachments, onProgress, cancelled }: PackInput): {
  readonly turn: () => Promise<void>
  readonly tell: (donePages: number) => Promise<void>
} {
  const total = attachments.reduce(
    (sum, { pages, divider }) => sum + pages.length + (divider?.pageNumbers.length ?? 0),
    front.pageNumbers.length,
  )
  let last = 0
  const stopWhenCancelled = (): void => {
    if (cancelled()) throw new AppError('CANCELLED')
  }
  const turn = async (): Promise<void> => {
    if (performance.now() - last <= longestSilence) return
    await new Promise((next) => setImmediate(next))
    stopWhenCancelled()
    last = performance.now()
  }
  return {
    turn,
    tell: (done) => {
      onProgress(done, total)
      stopWhenCancelled()
      return turn()
    },
  }
}
