/**
 * Assembles a board pack: cover and agenda, then every attachment, stamped, linked and bookmarked. Attachments are
 * read, written and let go one at a time, so that memory follows the largest of them and not the pack.
 */
import { AppError } from '../../../shared/errors.ts'
import { openPdf } from '../read/open.ts'
import type { StampKit } from './attachment-page.ts'
import { frontDestination, writeCatalog } from './catalog.ts'
import { type Chapter, writeChapter } from './chapter.ts'
import { writeFront } from './front.ts'
import { PdfOutput } from './output.ts'
import type { Pack, PackInput } from './pack.ts'
import { PageList } from './page-list.ts'
import { embedStampFont } from './stamp-font.ts'
import { reference } from './syntax.ts'

/** How much of the plate under a stamp hides what lies under it. */
const plateOpacity = 0.75

/**
 * Writes the pack; the same input gives the same bytes. Until it is finished, what stood at the path before stays.
 * @throws CANCELLED; FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL, each with {file}; ATTACHMENT_UNREADABLE when an
 *   attachment has other pages than it had; what `openPdf` throws, with the label as {fileName}
 */
export async function assemblePack(input: PackInput): Promise<Pack> {
  const output = new PdfOutput(input.out)
  try {
    return await writePack(output, input)
  } catch (error) {
    output.abandon()
    throw error
  }
}

async function writePack(output: PdfOutput, input: PackInput): Promise<Pack> {
  const pages = new PageList(output)
  const front = await writeFront(output, input.front, pages)
  const stamps = stampTexts(input, pages.length)
  const total = pages.length + stamps.flat().length
  let kit: StampKit | undefined
  const turn = async (): Promise<void> => {
    input.onProgress(pages.length, total)
    await new Promise((next) => setImmediate(next))
    if (input.cancelled()) throw new AppError('CANCELLED')
  }

  const chapters: Chapter[] = []
  for (const [index, attachment] of input.attachments.entries()) {
    await turn()
    const { label } = attachment
    const source = await openPdf(await attachment.read(), label)
    if (source.pages.length !== attachment.pages)
      throw new AppError('ATTACHMENT_UNREADABLE', { fileName: label })
    kit ??= await stampKit(output, input.backLabel, stamps.flat())
    const back = frontDestination(front, { place: attachment.itemPlace })
    chapters.push(
      await writeChapter(output, pages, kit, { source, label, stamps: stamps[index] ?? [], back }, turn),
    )
  }
  await turn()
  const { catalog, properties } = writeCatalog(output, input, front, pages, chapters)
  const written = output.finish(catalog, properties)
  const warnings = chapters.flatMap((chapter, index) => {
    const label = input.attachments[index]?.label ?? ''
    return chapter.warnings.map((code) => ({ label, code }))
  })
  return { ...written, pages: pages.length, warnings }
}

/** The stamps of every attachment, page by page. */
function stampTexts(input: PackInput, frontPages: number): readonly (readonly string[])[] {
  const total = input.attachments.reduce((sum, { pages }) => sum + pages, frontPages)
  let page = frontPages
  return input.attachments.map(({ label, pages }) => {
    return Array.from({ length: pages }, () => {
      page += 1
      return input.stamp(label, page, total)
    })
  })
}

async function stampKit(output: PdfOutput, backLabel: string, texts: readonly string[]): Promise<StampKit> {
  return {
    font: await embedStampFont(output, texts),
    plate: reference(output.add(`<</Type/ExtGState/ca ${plateOpacity}>>`)),
    save: output.addStream('', Buffer.from('q\n')),
    backLabel,
  }
}
