/** The organisation's logo: checked and measured before it is stored. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Logo } from '../../../shared/model/board.ts'
import { Line } from '../../../shared/values.ts'
import { putBytes } from '../../db/blobs.ts'
import { getLook, setLook } from '../../db/settings.ts'
import { asAppError } from '../../failures.ts'
import { readJpeg } from '../../pdf/read/jpeg.ts'
import { fileKindOf } from '../../pdf/read/media-type.ts'
import { readPng } from '../../pdf/read/png.ts'
import { sizeOfFile } from '../../regular-file.ts'
import type { JobHandlers } from '../handler.ts'

/** MiB, and pixels a side: it stands in every document that is made. */
const sizeLimit = 5
const sideLimit = 4000

export const setLogo: JobHandlers['organisation.logo.set'] = async (context, { file }) => {
  const { db, now } = context
  const path = context.pathOf(file)
  const fileName = Line.parse(basename(path))
  const bytes = readLimited(path, fileName)
  const measured = await measure(bytes, fileName)
  context.checkCancelled()
  return context.write({ fileName }, () => {
    const logo = { ...measured, sha256: putBytes(db, bytes, now).sha256 }
    setLook(db, { ...getLook(db), logo })
    return logo
  })
}

/** @throws AppError LOGO_NOT_IMAGE, LOGO_TOO_LARGE, LOGO_CMYK, IMAGE_TOO_LARGE, ATTACHMENT_EMPTY, ATTACHMENT_WRONG_KIND, ATTACHMENT_UNREADABLE */
async function measure(bytes: Buffer, fileName: string): Promise<Omit<Logo, 'sha256'>> {
  const mediaType = kindOf(bytes, fileName)
  const isPng = mediaType === 'image/png'
  const frame = isPng ? (await readPng(bytes, fileName))?.frame : jpegFrame(bytes, fileName)
  if (!frame) throw new AppError('ATTACHMENT_UNREADABLE', { fileName })
  const { width, height } = frame
  if (Math.max(width, height) > sideLimit) {
    throw new AppError('LOGO_TOO_LARGE', { fileName, limit: sizeLimit, side: sideLimit })
  }
  return { mediaType, width, height }
}

/** PDF/A has one output intent, and ours is RGB. */
function jpegFrame(bytes: Buffer, fileName: string): ReturnType<typeof readJpeg> {
  const frame = readJpeg(bytes)
  if (frame?.components === 4) throw new AppError('LOGO_CMYK', { fileName })
  return frame
}

function kindOf(bytes: Buffer, fileName: string): Logo['mediaType'] {
  const kind = fileKindOf(bytes, fileName)
  if (kind !== 'image/png' && kind !== 'image/jpeg') throw new AppError('LOGO_NOT_IMAGE', { fileName })
  return kind
}

function readLimited(path: string, fileName: string): Buffer {
  try {
    if (sizeOfFile(path) > sizeLimit * 2 ** 20) {
      throw new AppError('LOGO_TOO_LARGE', { fileName, limit: sizeLimit, side: sideLimit })
    }
    return readFileSync(path)
  } catch (error) {
    throw asAppError(error, path)
  }
}
