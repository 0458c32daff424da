import SqliteDatabase from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { putBytes, readBlobInTurns } from '../../../electron/db/blobs.ts'
import { createSchema } from '../../../electron/db/migrate.ts'
import type { Database } from '../../../electron/db/open.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Instant } from '../../../shared/values.ts'

const now = '2026-11-20T08:00:00.000Z' as Instant
/** Twenty pieces and a bit. */
const content = Uint8Array.from({ length: (20 << 20) + 7 }, (_, index) => (index * 31 + (index >> 9)) % 256)
let db: Database
beforeEach(() => {
  db = new SqliteDatabase(':memory:')
  createSchema(db)
})

describe('a large file that is read in turns', () => {
  test('comes whole, and others have their turn in between', async () => {
    const { sha256 } = putBytes(db, content, now)
    let turns = 0
    const read = await readBlobInTurns(db, sha256, async () => {
      turns += 1
    })
    expect(Buffer.compare(read, content)).toBe(0)
    expect(turns).toBe(2)
  })

  test('is let go when it is no longer wanted', async () => {
    const { sha256 } = putBytes(db, content, now)
    let asked = 0
    const reading = readBlobInTurns(db, sha256, () => {
      asked += 1
      return Promise.reject(new AppError('CANCELLED'))
    })
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(asked).toBe(1)
  })

  test.each(['the first time', 'after it was found right'])(
    'is refused where a byte has changed, %s',
    async (when) => {
      const other = content.with(5, when.length)
      const { sha256 } = putBytes(db, other, now)
      const turn = async () => {}
      if (when !== 'the first time') await readBlobInTurns(db, sha256, turn)
      db.exec('DROP TRIGGER blob_piece_update')
      const piece = Buffer.from(other.subarray(0, 1 << 20))
      piece[9] = ((piece[9] as number) + 1) % 256
      db.prepare('UPDATE blob_piece SET data = ? WHERE sha256 = ? AND seq = 0').run(piece, sha256)
      await expect(readBlobInTurns(db, sha256, turn)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' })
    },
  )
})
