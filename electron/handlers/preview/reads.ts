/** The reads for what the window shows of PDFs. */
import type { Parsed } from '../../../shared/contract.ts'
import { readRange } from '../../db/blobs.ts'
import type { ReadContext } from '../handler.ts'

export const previewReads = {
  'blob.range': ({ db }: ReadContext, { sha256, from, to }: Parsed<'blob.range'>) =>
    readRange(db, sha256, from, to),
}
