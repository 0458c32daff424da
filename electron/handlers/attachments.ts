/** Jobs that bring files into the board file: each is examined first, and refused with a reason or stored whole. */
import { basename } from 'node:path'
import type { Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { StoredFile } from '../../shared/model/meeting.ts'
import type { PdfReport } from '../../shared/model/pack.ts'
import { titleFromFileName } from '../../shared/text/match-files.ts'
import { type AttachmentId, type FileToken, type ItemId, Line } from '../../shared/values.ts'
import { replaceFile } from '../db/attachment-versions.ts'
import { addAttachment, askForAttachment } from '../db/attachments.ts'
import { putBytes } from '../db/blobs.ts'
import { writingMuch } from '../db/journal.ts'
import { asAppError } from '../failures.ts'
import { freeMemory } from '../file-memory.ts'
import { officeToPdf } from '../office/to-pdf.ts'
import { examineApart, mostAtOnce } from '../pdf/inspect/examiner.ts'
import { fileKindOf } from '../pdf/read/media-type.ts'
import { readUnchanged, sizeOfFile } from '../regular-file.ts'
import { writingTogether } from './attachments/together.ts'
import type { JobContext, JobHandlers } from './handler.ts'

/** MiB. A larger file can't be parsed within the memory of a job. */
const sizeLimit = 512

/** Bytes. */
const largeFile = 64 << 20

/** What is wrong with the file itself: the others may still be attached. */
const aboutTheFile =
  /^(ATTACHMENT_|FILE_NOT_READABLE|FILE_MISSING|WRONG_PASSWORD|OFFICE_|EXAMINATION_|IMAGE_)/

/** A file that has been read and found good, not stored yet. */
export interface ExaminedFile extends Omit<StoredFile, 'sha256' | 'bytes' | 'original' | 'report'> {
  readonly report: PdfReport
  readonly content: Uint8Array
  /** The file as it came, where `content` was made from it. */
  readonly original: { readonly fileName: string; readonly content: Uint8Array } | null
}

/**
 * Reads and examines a file; what can't be shown as it is becomes a PDF.
 * @param password of the user, for a PDF that asks for one; it is not kept
 * @throws AppError about the file, with its name; CANCELLED
 */
export async function examineAt(
  { cancelled }: Pick<JobContext, 'cancelled'>,
  path: string,
  password?: string,
): Promise<ExaminedFile> {
  // A file's name may hold line breaks and what steers a terminal.
  const fileName = Line.parse(basename(path))
  const given = readWhole(path, fileName)
  const isOffice = fileKindOf(given, fileName) === 'office'
  const examined = await examineApart(
    isOffice
      ? { bytes: await officeToPdf(given, fileName, { cancelled }), fileName, isMade: true }
      : { bytes: given, fileName, password },
    cancelled,
  )
  const { bytes, converted, ...found } = examined
  const content = converted ?? bytes
  if (!isOffice && !converted) return { ...found, fileName, content, original: null }
  const made = fileName.replace(/(\.[^.]{1,5})?$/, '.pdf')
  return { ...found, fileName: made, content, original: { fileName, content: isOffice ? given : bytes } }
}

/** Stores the bytes and tells how the attachment refers to them; to be called in a transaction. */
export function store({ db, now }: Pick<JobContext, 'db' | 'now'>, file: ExaminedFile): StoredFile {
  const { content, original, ...rest } = file
  const kept = original && {
    sha256: putBytes(db, original.content, now).sha256,
    fileName: original.fileName,
  }
  // The examination has taken the hash of what came; that is what is stored, unless something was made of it.
  const known = original ? undefined : file.report.sha256
  return { ...rest, ...putBytes(db, content, now, known), original: kept }
}

export const attachFiles: JobHandlers['attachment.attach'] = (context, input) =>
  writingMuch(context.db, () => attach(context, input))

const attach: JobHandlers['attachment.attach'] = async (context, { item, files, password }) => {
  const attached: AttachmentId[] = []
  const refused: Output<'attachment.attach'>['refused'] = []
  const paths = files.map((file) => context.pathOf(file))
  const begin = (index: number): Promise<Outcome> => outcomeAt(context, paths[index], password)
  const refuse = (index: number, failure: unknown) => {
    const [path = '', file = '' as FileToken] = [paths[index], files[index]]
    const { code, params } = asAppError(failure, path)
    if (!aboutTheFile.test(code)) throw failure
    refused.push({ fileName: basename(path), file, code, params })
  }
  const together = writingTogether<Examined>({
    bytesOf: ({ file }) => file.content.length,
    write: (all) => void attached.push(...addAll(context, item, all)),
    refuse: ({ index }, failure) => refuse(index, failure),
  })
  const ahead: Promise<Outcome>[] = []
  for (const index of files.keys()) {
    // What is attached stays: to take it away again would surprise more than to find it there.
    if (context.cancelled()) break
    context.progress(attached.length + refused.length, files.length)
    const { file, error }: Outcome = await (ahead.shift() ?? begin(index))
    if (isCancelled(error)) break
    // While files are written the next are examined, in threads of their own; of large ones one is enough in memory.
    const most = file && file.content.length > largeFile ? 0 : mostAtOnce
    while (ahead.length < most && index + ahead.length + 1 < files.length)
      ahead.push(begin(index + ahead.length + 1))
    if (file) together.put({ index, file })
    else refuse(index, error)
  }
  if (!context.cancelled()) together.finish()
  const left = files.length - attached.length - refused.length
  if (left > 0 && left === files.length) throw new AppError('CANCELLED')
  context.progress(files.length, files.length)
  return { attached, refused, left }
}

/** A file that is to be attached, and which of those that were named. */
interface Examined {
  readonly index: number
  readonly file: ExaminedFile
}

function addAll(context: JobContext, item: ItemId, all: readonly Examined[]): readonly AttachmentId[] {
  const fileNames = all.map(({ file }) => file.fileName)
  const added = context.write({ id: item, fileNames }, () =>
    all.map(({ file }) =>
      addAttachment(context.db, item, titleFromFileName(file.fileName), store(context, file)),
    ),
  )
  for (const { file } of all) freeMemory(file.content)
  return added
}

function isCancelled(error: unknown): boolean {
  return error instanceof AppError && error.code === 'CANCELLED'
}

interface Outcome {
  readonly file?: ExaminedFile
  readonly error?: unknown
}

/** Never fails: it may not be waited for. */
async function outcomeAt(context: JobContext, path: string | undefined, password?: string): Promise<Outcome> {
  if (path === undefined) return {}
  try {
    return { file: await examineAt(context, path, password) }
  } catch (error) {
    return { error }
  }
}

export const fillAttachment: JobHandlers['attachment.fill'] = async (context, { id, file, password }) => {
  const examined = await examineAt(context, context.pathOf(file), password)
  context.checkCancelled()
  context.write({ id, fileName: examined.fileName }, () => {
    replaceFile(context.db, id, store(context, examined), context)
    askForAttachment(context.db, id, null)
  })
  return null
}

function readWhole(path: string, fileName: string): Uint8Array {
  try {
    if (sizeOfFile(path) > sizeLimit * 2 ** 20) {
      throw new AppError('ATTACHMENT_TOO_LARGE', { fileName, limit: sizeLimit })
    }
    const bytes = readUnchanged(path)
    if (!bytes) throw new AppError('ATTACHMENT_CHANGING', { fileName })
    return bytes
  } catch (error) {
    throw asAppError(error, path)
  }
}
