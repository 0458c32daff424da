/** Looks through what attachments say, before they are sent. */
import type { StoredFile } from '../../../shared/model/meeting.ts'
import { personalNumbersIn } from '../../../shared/rules/personal-number.ts'
import { blobText, keepBlobText } from '../../db/blob-texts.ts'
import { readBlob } from '../../db/blobs.ts'
import { listItems } from '../../db/meetings.ts'
import { openRendering } from '../../pdf/render/rendering.ts'
import type { JobContext, JobHandlers } from '../handler.ts'

/** A file beyond these is left unread; the check says so. */
const limits = { bytes: 200 << 20, pages: 3000, characters: 20_000_000, milliseconds: 20_000 }

export const checkTexts: JobHandlers['pack.check'] = async (context, { meeting }) => {
  const attachments = listItems(context.db, meeting).flatMap((item) => item.attachments)
  const findings: Awaited<ReturnType<JobHandlers['pack.check']>> = []
  for (const [index, { id: attachment, file }] of attachments.entries()) {
    context.checkCancelled()
    context.progress(index, attachments.length)
    if (!file) continue
    const pages = await textOf(context, file)
    findings.push({ attachment, personalNumbers: pages && pagesWithPersons(pages) })
  }
  return findings
}

function pagesWithPersons(pages: readonly string[]): number[] {
  return pages.flatMap((text, index) => (personalNumbersIn(text).length > 0 ? [index + 1] : []))
}

/** Null where it can't be read, or not within the limits. */
async function textOf(context: JobContext, file: StoredFile): Promise<readonly string[] | null> {
  // A picture says nothing that could be read here.
  if (file.mediaType !== 'application/pdf') return []
  const known = blobText(context.db, file.sha256)
  if (known) return known
  const pages = await readPages(context, file)
  if (pages && !context.readOnly) keepBlobText(context.db, file.sha256, pages)
  return pages
}

async function readPages(
  { db, checkCancelled }: JobContext,
  { sha256, bytes, fileName, pages: count }: StoredFile,
): Promise<readonly string[] | null> {
  if (bytes > limits.bytes || count > limits.pages) return null
  const pdf = await openRendering(readBlob(db, sha256), fileName).catch(() => null)
  if (!pdf) return null
  const started = performance.now()
  const pages: string[] = []
  let characters = 0
  for (let page = 1; page <= Math.min(pdf.pages, limits.pages); page++) {
    checkCancelled()
    const text = pageText(() => pdf.text(page))
    characters += text?.length ?? 0
    if (text === null || characters > limits.characters) return null
    if (performance.now() - started > limits.milliseconds) return null
    pages.push(text)
  }
  return pages
}

function pageText(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}
