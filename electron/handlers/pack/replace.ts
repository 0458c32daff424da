/** Replaces a sent attachment: compares the new version with what was sent, keeps both. */
import type { Output } from '../../../shared/contract.ts'
import { suggestedChange } from '../../../shared/documents/suggested-change.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { StoredFile } from '../../../shared/model/meeting.ts'
import type { Comparison, SentAttachment } from '../../../shared/model/pack.ts'
import { isComparison } from '../../../shared/rules/comparison.ts'
import { replacedPages } from '../../../shared/rules/frozen-numbering.ts'
import { matchPages, type PagePrint } from '../../../shared/rules/page-matching.ts'
import type { AttachmentId } from '../../../shared/values.ts'
import { sentAttachment } from '../../db/editions.ts'
import type { Database } from '../../db/open.ts'
import { addReplacement, standingFile } from '../../db/replacements.ts'
import { asPdf } from '../../pdf/read/image-page.ts'
import { writePng } from '../../pdf/render/png.ts'
import { openRendering } from '../../pdf/render/rendering.ts'
import { type ExaminedFile, examineAt, store } from '../attachments.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { storedPdf } from '../make-pack.ts'

/** Pixels across the pictures that a person compares. */
const pictureWidth = 480
/** Pixels across the pictures that pages are compared by. */
const printWidth = 150

export const compareReplacement: JobHandlers['replacement.compare'] = async (context, input) => {
  const before = sentOf(context.db, input.attachment)
  const latter = await examineAt(context, context.pathOf(input.file))
  context.checkCancelled()
  return await compared(context, before, latter)
}

/** Puts a new version of a sent attachment in its place, with what the two versions themselves say of the change. */
export async function replaceBySuggestion(
  context: JobContext,
  attachment: AttachmentId,
  latter: ExaminedFile,
  detail: object,
): Promise<void> {
  const { db, now, today } = context
  const before = sentOf(db, attachment)
  const { suggestion, ...comparison } = await compared(context, before, latter)
  const text = suggestion ?? { place: '', wording: '' }
  context.write({ id: attachment, ...detail, place: text.place }, () => {
    const stored = store(context, latter)
    addReplacement(db, {
      attachment,
      former: before.file,
      latter: stored,
      comparison,
      text,
      at: now,
      on: today,
    })
  })
}

interface SentVersion {
  readonly sent: SentAttachment
  readonly file: StoredFile
}

async function compared(
  context: JobContext,
  { sent, file }: SentVersion,
  latter: ExaminedFile,
): Promise<Output<'replacement.compare'>> {
  const total = file.pages + latter.pages
  const old = await printsOf(context, await storedPdf(context.db, file), file.fileName, { from: 0, total })
  const now = await printsOf(context, await contentOf(latter), latter.fileName, { from: file.pages, total })
  const comparison = matchPages(old, now)
  const after = replacedPages(
    sent.pages,
    { comparison, on: context.today },
    new Set(sent.pages.map(({ number }) => number)),
  )
  const texts = (prints: readonly PagePrint[]) => prints.map(({ text }) => text)
  const suggestion = suggestedChange(
    { comparison, before: sent.pages, after, oldTexts: texts(old), newTexts: texts(now) },
    wordsOf('sv'),
  )
  return { ...comparison, suggestion }
}

export const replacementPictures: JobHandlers['replacement.pictures'] = async (context, input) => {
  const { attachment, was, page } = input
  const { file } = sentOf(context.db, attachment)
  const before = was === null ? null : await pictureOf(await storedPdf(context.db, file), file.fileName, was)
  context.checkCancelled()
  if (page === null) return { before, after: null }
  const latter = await examineAt(context, context.pathOf(input.file))
  context.checkCancelled()
  return { before, after: await pictureOf(await contentOf(latter), latter.fileName, page) }
}

/** @throws AppError ATTACHMENT_UNREADABLE, also for a page that there is not */
async function pictureOf(bytes: Uint8Array, fileName: string, page: number): Promise<string> {
  const rendering = await openRendering(bytes, fileName)
  const png = writePng(rendering.render(page, pictureWidth))
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}

export const makeReplacement: JobHandlers['replacement.make'] = async (context, input) => {
  const { db, now, today } = context
  const { attachment, comparison, text } = input
  const { sent, file } = sentOf(db, attachment)
  const latter = await examineAt(context, context.pathOf(input.file))
  context.checkCancelled()
  checkComparison(comparison, sent, latter)
  return context.write({ id: attachment, fileName: latter.fileName, place: text.place }, () => {
    const stored = store(context, latter)
    if (stored.sha256 === sent.sha256) throw new AppError('SAME_FILE', { fileName: latter.fileName })
    const id = addReplacement(db, {
      attachment,
      former: file,
      latter: stored,
      comparison,
      text,
      at: now,
      on: today,
    })
    return { id }
  })
}

/** What was sent of an attachment, and its file. @throws AppError ATTACHMENT_NOT_SENT */
function sentOf(db: Database, attachment: AttachmentId): SentVersion {
  const sent = sentAttachment(db, attachment)
  if (!sent || sent.change === 'withdrawn') throw new AppError('ATTACHMENT_NOT_SENT')
  return { sent, file: standingFile(db, attachment) }
}

/** @throws AppError BAD_INPUT for a comparison that can't be one of these two files */
function checkComparison(comparison: Comparison, sent: SentAttachment, latter: ExaminedFile): void {
  if (isComparison(comparison, sent.pages.length, latter.pages)) return
  throw new AppError('BAD_INPUT', { place: 'comparison', reason: `${sent.pages.length} → ${latter.pages}` })
}

function contentOf({ content, mediaType, fileName }: ExaminedFile): Promise<Uint8Array> {
  return asPdf(content, mediaType, fileName)
}

async function printsOf(
  context: JobContext,
  bytes: Uint8Array,
  fileName: string,
  { from, total }: { readonly from: number; readonly total: number },
): Promise<readonly PagePrint[]> {
  const rendering = await openRendering(bytes, fileName)
  return Array.from({ length: rendering.pages }, (_, index) => {
    context.checkCancelled()
    context.progress(from + index, total)
    const { width, grey } = rendering.render(index + 1, printWidth)
    return { text: rendering.text(index + 1), width, grey }
  })
}
