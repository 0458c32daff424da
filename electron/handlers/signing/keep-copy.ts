/** Keeps a signed copy beside the minutes; the same file is kept once. */
import { createHash } from 'node:crypto'
import type { SignedCopy } from '../../../shared/model/sign-off.ts'
import type { MeetingId, Sha256 } from '../../../shared/values.ts'
import { putBytes } from '../../db/blobs.ts'
import { addSignedCopy, findSignedCopy, type SealedPaper } from '../../db/signing.ts'
import type { JobContext } from '../handler.ts'

export interface Received {
  readonly bytes: Uint8Array
  /** Its name. */
  readonly file: string
  readonly pages: number
}

interface Copy extends Received, Pick<SignedCopy, 'kind' | 'signatures' | 'remarks'> {
  readonly meeting: MeetingId
  readonly paper: SealedPaper
}

export function keepCopy(context: JobContext, { meeting, paper, bytes, ...copy }: Copy): SignedCopy {
  const { db, now, actor } = context
  context.checkCancelled()
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
  const known = findSignedCopy(db, { sha256, meeting })
  if (known) return known.copy
  const kept = { ...copy, sha256, of: paper.sha256, addedAt: now, by: actor }
  // `verify` compares the log's entry with the copy.
  return context.write({ meeting, kind: copy.kind, sha256, of: paper.sha256 }, () => {
    putBytes(db, bytes, now, sha256)
    return { id: addSignedCopy(db, meeting, kept), bytes: bytes.length, ...kept }
  })
}
