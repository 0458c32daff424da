/** Jobs that bring files into the board file: each is examined first, and refused with a reason or stored whole. */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { StoredFile } from '../../shared/model/meeting.ts'
import { titleFromFileName } from '../../shared/text/match-files.ts'
import { type AttachmentId, Line } from '../../shared/values.ts'
import { putBytes } from '../db/blobs.ts'
import { addAttachment, setAttachmentFile } from '../db/meetings.ts'
import { asAppError } from '../failures.ts'
import { examineFile } from '../pdf/read/examine.ts'
import type { JobContext, JobHandlers } from './handler.ts'

/** MiB. A larger file can't be parsed within the memory of a job. */
const sizeLimit = 512

/** A file that has been read and found good, not stored yet. */
export interface ExaminedFile extends Omit<StoredFile, 'sha256' | 'bytes'> {
  readonly content: Uint8Array
}

/** @throws AppError ATTACHMENT_… with the file's name */
export async function examineAt(path: string): Promise<ExaminedFile> {
  // A file's name may hold line breaks and what steers a terminal.
  const fileName = Line.parse(basename(path))
  const content = readWhole(path, fileName)
  return { ...(await examineFile(content, fileName)), fileName, content }
}

/** Stores the bytes and tells how the attachment refers to them; to be called in a transaction. */
export function store({ db, now }: JobContext, { content, ...file }: ExaminedFile): StoredFile {
  return { ...file, ...putBytes(db, content, now) }
}

export const attachFiles: JobHandlers['attachment.attach'] = async (context, { item, files }) => {
  const attached: AttachmentId[] = []
  const refused: Output<'attachment.attach'>['refused'] = []
  for (const [index, token] of files.entries()) {
    context.checkCancelled()
    context.progress(index, files.length)
    const path = context.pathOf(token)
    try {
      const file = await examineAt(path)
      const id = context.write({ id: item, fileName: file.fileName }, () =>
        addAttachment(context.db, item, titleFromFileName(file.fileName), store(context, file)),
      )
      attached.push(id)
    } catch (error) {
      const { code, params } = asAppError(error, path)
      if (!code.startsWith('ATTACHMENT_') && !code.startsWith('FILE_NOT_READABLE') && code !== 'FILE_MISSING')
        throw error
      refused.push({ fileName: basename(path), code, params })
    }
  }
  context.progress(files.length, files.length)
  return { attached, refused }
}

export const fillAttachment: JobHandlers['attachment.fill'] = async (context, { id, file }) => {
  const examined = await examineAt(context.pathOf(file))
  context.checkCancelled()
  context.write({ id, fileName: examined.fileName }, () =>
    setAttachmentFile(context.db, id, store(context, examined)),
  )
  return null
}

function readWhole(path: string, fileName: string): Uint8Array {
  try {
    if (statSync(path).size > sizeLimit * 2 ** 20) {
      throw new AppError('ATTACHMENT_TOO_LARGE', { fileName, limit: sizeLimit })
    }
    return readFileSync(path)
  } catch (error) {
    throw asAppError(error, path)
  }
}
