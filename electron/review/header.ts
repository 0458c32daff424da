/**
 * The head of a sealed file, 72 bytes, all numbers big-endian:
 *
 * | at | bytes | |
 * |---|---|---|
 * | 0 | 8 | `JUSTREVW` |
 * | 8 | 2 | version, 1 |
 * | 10 | 1 | key derivation: 1, scrypt (RFC 7914) |
 * | 11 | 3 | its log2 N, r and p |
 * | 14 | 2 | 0 |
 * | 16 | 16 | its salt |
 * | 32 | 32 | HMAC-SHA-256 of bytes 0–31, under the second half of the derived key |
 * | 64 | 8 | the first bytes of SHA-256 of bytes 0–63 |
 *
 * The last tells damage from deceit: whoever changes a file with intent makes it right again, an accident does not. The
 * one before tells a wrong passphrase. The first half of the derived key opens the rest of the file.
 */
import { createHash, createHmac, scrypt, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'

export const headerBytes = 72
const magic = Buffer.from('JUSTREVW')
const version = 1
const scryptId = 1
/** 128 MiB of memory for each guess (128 · N · r bytes), about half a second: OWASP's first choice for scrypt. */
export const usualCost = { logN: 17, r: 8, p: 1 } as const
/** A file that asks for more would stop the program rather than open. */
const mostCost = { logN: 18, r: 8, p: 2 } as const

export interface Cost {
  readonly logN: number
  readonly r: number
  readonly p: number
}

/** Gives that many bytes that nobody can foretell. */
export type Random = (bytes: number) => Buffer

export interface Opened {
  readonly header: Buffer
  readonly key: Buffer
}

export async function makeHeader(
  passphrase: string,
  random: Random,
  cost: Cost = usualCost,
): Promise<Opened> {
  const header = Buffer.alloc(headerBytes)
  magic.copy(header)
  header.writeUInt16BE(version, 8)
  header.set([scryptId, cost.logN, cost.r, cost.p], 10)
  random(16).copy(header, 16)
  const { key, verifier } = await derive(passphrase, header)
  verifier.copy(header, 32)
  checkOf(header.subarray(0, 64)).copy(header, 64)
  return { header, key }
}

/** @throws AppError REVIEW_UNKNOWN_FILE, NEWER_REVIEW, REVIEW_DAMAGED, REVIEW_TAMPERED, REVIEW_PASSPHRASE */
export async function openHeader(header: Buffer, passphrase: string): Promise<Opened> {
  checkHeader(header)
  const { key, verifier } = await derive(passphrase, header)
  if (!timingSafeEqual(verifier, header.subarray(32, 64))) throw new AppError('REVIEW_PASSPHRASE')
  return { header, key }
}

/** What can be told of a file without its passphrase. @throws AppError as `openHeader`, but for REVIEW_PASSPHRASE */
export function checkHeader(header: Buffer): void {
  if (!header.subarray(0, 8).equals(magic)) throw new AppError('REVIEW_UNKNOWN_FILE')
  if (header.length < headerBytes || !isWhole(header)) throw new AppError('REVIEW_DAMAGED')
  if (header.readUInt16BE(8) > version) throw new AppError('NEWER_REVIEW')
  const [kdf = 0, logN = 0, r = 0, p = 0] = header.subarray(10, 14)
  const isAllowed =
    header.readUInt16BE(8) === version &&
    kdf === scryptId &&
    header.readUInt16BE(14) === 0 &&
    isBetween(logN, 10, mostCost.logN) &&
    isBetween(r, 1, mostCost.r) &&
    // RFC 7914, section 2: N is less than 2 to the power of 128 · r / 8.
    logN < 16 * r &&
    isBetween(p, 1, mostCost.p)
  if (!isAllowed) throw new AppError('REVIEW_TAMPERED')
}

/** The first eight bytes of SHA-256. */
export function checkOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, 8)
}

function isWhole(header: Buffer): boolean {
  return checkOf(header.subarray(0, 64)).equals(header.subarray(64, headerBytes))
}

function isBetween(number: number, least: number, most: number): boolean {
  return number >= least && number <= most
}

/** A passphrase counts as its NFKC form: keyboards compose letters in more than one way. */
async function derive(passphrase: string, header: Buffer): Promise<{ key: Buffer; verifier: Buffer }> {
  const [logN = 0, r = 0, p = 0] = header.subarray(11, 14)
  const cost = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r }
  const keys = await new Promise<Buffer>((resolve, reject) =>
    scrypt(passphrase.normalize('NFKC'), header.subarray(16, 32), 64, cost, (error, derived) =>
      error ? reject(error) : resolve(derived),
    ),
  )
  const verifier = createHmac('sha256', keys.subarray(32)).update(header.subarray(0, 32)).digest()
  return { key: keys.subarray(0, 32), verifier }
}
