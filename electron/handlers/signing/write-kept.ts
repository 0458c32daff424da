/** Writes what is kept as a file, byte for byte. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { AppError } from '../../../shared/errors.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { FileToken, Sha256 } from '../../../shared/values.ts'
import { readBlob } from '../../db/blobs.ts'
import { findSignedCopy } from '../../db/signing.ts'
import { writeOutput } from '../../output-file.ts'
import { asPdf } from '../../pdf/read/image-page.ts'
import { fileKindOf } from '../../pdf/read/media-type.ts'
import { exported, targetOf } from '../exported.ts'
import type { JobContext, JobHandlers } from '../handler.ts'

interface Kept {
  readonly sha256: Sha256
  readonly pages: number
}

/** @throws AppError FILE_EXISTS where something else than a PDF stands there */
export function writeKept(context: JobContext, { sha256, pages }: Kept, to: FileToken): Exported {
  return written(context, { bytes: readBlob(context.db, sha256), pages }, to)
}

/** A picture that is wanted as a PDF becomes the page that shows it. */
export const save: JobHandlers['signing.save'] = async (context, { id, to }) => {
  const found = findSignedCopy(context.db, { id })
  if (!found) throw new AppError('NOT_FOUND')
  const { sha256, pages, file } = found.copy
  const kept = readBlob(context.db, sha256)
  const kind = fileKindOf(kept, file)
  const isPicture = kind === 'image/jpeg' || kind === 'image/png'
  const wantsPdf = /\.pdf$/i.test(context.pathOf(to))
  const bytes = isPicture && wantsPdf ? await asPdf(kept, kind, file) : kept
  return written(context, { bytes, pages }, to)
}

function written(
  context: JobContext,
  { bytes, pages }: { readonly bytes: Uint8Array; readonly pages: number },
  to: FileToken,
): Exported {
  const started = performance.now()
  const path = targetOf(context, to)
  writeOutput(path, (file) => writeFileSync(file, bytes))
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
  return exported(path, { sha256, bytes: bytes.length, pages }, started)
}
