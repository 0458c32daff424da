/** What can be read in stored files, page by page: made from the file when it is first asked for, the same ever after. */
import { z } from 'zod'
import type { Sha256 } from '../../shared/values.ts'
import type { Database } from './open.ts'

const Pages = z.array(z.string())

export function blobText(db: Database, sha256: Sha256): readonly string[] | undefined {
  const stored = db
    .prepare<[string], string>('SELECT pages FROM blob_text WHERE sha256 = ?')
    .pluck()
    .get(sha256)
  return stored === undefined ? undefined : Pages.parse(JSON.parse(stored))
}

/** No deed of a person's, and so not in the log. */
export function keepBlobText(db: Database, sha256: Sha256, pages: readonly string[]): void {
  db.prepare('INSERT OR IGNORE INTO blob_text (sha256, pages) VALUES (?, ?)').run(
    sha256,
    JSON.stringify(pages),
  )
}
