/** Where documents find their pictures: among the stored files. */
import { readBlob } from '../db/blobs.ts'
import type { Database } from '../db/open.ts'
import type { Picture } from '../pdf/write/draw.ts'

export function picturesOf(db: Database): Picture {
  return (sha256) => readBlob(db, sha256)
}
