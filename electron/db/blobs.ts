/** Files inside the board file, named by their SHA-256, in pieces so that a large one never sits in memory whole. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { AppError } from '../../shared/errors.ts'
import type { Instant, Sha256 } from '../../shared/values.ts'
import type { TakeMemory } from '../file-memory.ts'
import type { Database } from './open.ts'

/** Bytes in a piece. */
const pieceSize = 1 << 20

export interface BlobInfo {
  readonly sha256: Sha256
  readonly bytes: number
}

/**
 * Stores bytes; the same bytes are stored once. To be called in a transaction.
 * @param known their hash, where it has been taken of these very bytes
 */
export function putBytes(db: Database, bytes: Uint8Array, now: Instant, known?: Sha256): BlobInfo {
  const sha256 = known ?? (createHash('sha256').update(bytes).digest('hex') as Sha256)
  if (db.prepare('SELECT 1 FROM blob WHERE sha256 = ?').get(sha256)) return { sha256, bytes: bytes.length }
  db.prepare('INSERT INTO blob (sha256, bytes, created_at) VALUES (?, ?, ?)').run(sha256, bytes.length, now)
  const insert = db.prepare('INSERT INTO blob_piece (sha256, seq, data) VALUES (?, ?, ?)')
  for (let at = 0, seq = 0; at < bytes.length; at += pieceSize)
    insert.run(sha256, seq++, bytes.subarray(at, at + pieceSize))
  return { sha256, bytes: bytes.length }
}

/**
 * Stores a file whose size and hash are known, piece by piece. To be called in a transaction.
 * @throws AppError BLOB_DAMAGED when the file holds something else
 */
export function putFile(db: Database, path: string, { sha256, bytes }: BlobInfo, now: Instant): void {
  if (db.prepare('SELECT 1 FROM blob WHERE sha256 = ?').get(sha256)) return
  db.prepare('INSERT INTO blob (sha256, bytes, created_at) VALUES (?, ?, ?)').run(sha256, bytes, now)
  const insert = db.prepare('INSERT INTO blob_piece (sha256, seq, data) VALUES (?, ?, ?)')
  const hash = createHash('sha256')
  const piece = Buffer.alloc(pieceSize)
  const file = openSync(path, 'r')
  try {
    for (let seq = 0; ; seq++) {
      const length = readSync(file, piece)
      if (length === 0) break
      hash.update(piece.subarray(0, length))
      insert.run(sha256, seq, piece.subarray(0, length))
    }
  } finally {
    closeSync(file)
  }
  if (hash.digest('hex') !== sha256) throw new AppError('BLOB_DAMAGED', { sha256 })
}

/**
 * CRC-32 of blobs whose SHA-256 this process has found right. Later readings are compared with it, which takes a third
 * of the time: it finds what a disk does to them. What a person does, `verify` finds.
 */
const proven = new Map<string, number>()

/** The whole of a blob. @throws AppError BLOB_DAMAGED when its bytes are not those that were stored. */
export function readBlob(db: Database, sha256: string): Buffer {
  const size = db.prepare<[string], number>('SELECT bytes FROM blob WHERE sha256 = ?').pluck().get(sha256)
  const bytes = Buffer.allocUnsafeSlow(size ?? 0)
  let filled = 0
  for (const piece of piecesOf(db, sha256)) filled += piece.copy(bytes, filled)
  if (!isProven(bytes.subarray(0, filled), sha256)) throw new AppError('BLOB_DAMAGED', { sha256 })
  return bytes
}

/** Pieces that are read before others may work. */
const piecesPerTurn = 8

/**
 * As `readBlob`, a few pieces at a time.
 * @param turn lets others work, and throws when this is cancelled
 * @param take memory for as many bytes
 */
export async function readBlobInTurns(
  db: Database,
  sha256: string,
  turn: () => Promise<void>,
  take: TakeMemory = Buffer.allocUnsafeSlow,
): Promise<Buffer> {
  const size = db.prepare<[string], number>('SELECT bytes FROM blob WHERE sha256 = ?').pluck().get(sha256)
  const piece = db
    .prepare<[string, number], Buffer>('SELECT data FROM blob_piece WHERE sha256 = ? AND seq = ?')
    .pluck()
  const bytes = take(size ?? 0)
  const known = proven.get(sha256)
  const hash = known === undefined ? createHash('sha256') : undefined
  let [filled, sum] = [0, 0]
  for (let seq = 0; ; seq++) {
    const data = piece.get(sha256, seq)
    if (!data) break
    filled += data.copy(bytes, filled)
    hash?.update(data)
    sum = crc32(data, sum)
    if (seq % piecesPerTurn === piecesPerTurn - 1) await turn()
  }
  const isWhole = filled === size && (hash ? hash.digest('hex') === sha256 : sum === known)
  if (!isWhole) throw new AppError('BLOB_DAMAGED', { sha256 })
  proven.set(sha256, sum)
  return bytes
}

/**
 * Some of a blob's bytes, for one who looks at a part of a large file: from `from` up to `to`, fewer where it ends. They
 * are not compared with the hash, which takes the whole.
 */
export function readRange(db: Database, sha256: string, from: number, to: number): Uint8Array<ArrayBuffer> {
  const pieces = db
    .prepare<[string, number, number], { seq: number; data: Buffer }>(
      'SELECT seq, data FROM blob_piece WHERE sha256 = ? AND seq BETWEEN ? AND ? ORDER BY seq',
    )
    .all(sha256, Math.floor(from / pieceSize), Math.floor((to - 1) / pieceSize))
  const parts = pieces.map(({ seq, data }) =>
    data.subarray(Math.max(0, from - seq * pieceSize), to - seq * pieceSize),
  )
  return Uint8Array.from(Buffer.concat(parts))
}

function isProven(bytes: Buffer, sha256: string): boolean {
  const sum = proven.get(sha256)
  if (sum !== undefined) return crc32(bytes) === sum
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return false
  proven.set(sha256, crc32(bytes))
  return true
}

/** Writes a blob to an open file. @throws AppError BLOB_DAMAGED when its bytes are not those that were stored. */
export function writeBlob(db: Database, sha256: string, file: number): void {
  const hash = createHash('sha256')
  for (const piece of piecesOf(db, sha256)) {
    hash.update(piece)
    writeFileSync(file, piece)
  }
  if (hash.digest('hex') !== sha256) throw new AppError('BLOB_DAMAGED', { sha256 })
}

/** Every blob, and whether its bytes are still those that were stored, as many as it says. */
export function* checkBlobs(db: Database): Generator<BlobInfo & { readonly whole: boolean }> {
  const all = db.prepare<[], BlobInfo>('SELECT sha256, bytes FROM blob ORDER BY sha256').all()
  for (const blob of all) {
    const hash = createHash('sha256')
    let bytes = 0
    for (const piece of piecesOf(db, blob.sha256)) {
      hash.update(piece)
      bytes += piece.length
    }
    yield { ...blob, whole: hash.digest('hex') === blob.sha256 && bytes === blob.bytes }
  }
}

function piecesOf(db: Database, sha256: string): IterableIterator<Buffer> {
  return db
    .prepare<[string], Buffer>('SELECT data FROM blob_piece WHERE sha256 = ? ORDER BY seq')
    .pluck()
    .iterate(sha256)
}
