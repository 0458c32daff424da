/** Writes what is kept as a file, byte for byte. */
import { writeFileSync } from 'node:fs'
import { AppError } from '../../../shared/errors.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { FileToken, Sha256 } from '../../../shared/values.ts'
import { readBlob } from '../../db/blobs.ts'
import { findSignedCopy } from '../../db/signing.ts'
import { writeOutput } from '../../output-file.ts'
import { exported, targetOf } from '../exported.ts'
import type { JobContext, JobHandlers } from '../handler.ts'

interface Kept {
  readonly sha256: Sha256
  readonly pages: number
}

/** @throws AppError FILE_EXISTS where something else than a PDF stands there */
export function writeKept(context: JobContext, { sha256, pages }: Kept, to: FileToken): Exported {
  const started = performance.now()
  const path = targetOf(context, to)
  const bytes = readBlob(context.db, sha256)
  writeOutput(path, (file) => writeFileSync(file, bytes))
  return exported(path, { sha256, bytes: bytes.length, pages }, started)
}

export const save: JobHandlers['signing.save'] = async (context, { id, to }) => {
  const found = findSignedCopy(context.db, { id })
  if (!found) throw new AppError('NOT_FOUND')
  return writeKept(context, found.copy, to)
}
