/**
 * A segment of a sealed file: a head of 40 bytes, then its content in frames of 64 KiB of AES-256-GCM.
 *
 * | at | bytes | |
 * |---|---|---|
 * | 0 | 4 | `SEGM` |
 * | 4 | 1 | kind: 1 what was sent, 2 what was written in it since |
 * | 5 | 3 | 0 |
 * | 8 | 8 | bytes of its content |
 * | 16 | 16 | salt of its key, which is HKDF-SHA-256 of the file's |
 * | 32 | 8 | the first bytes of SHA-256 of bytes 0–31 |
 *
 * A frame is up to 65,536 bytes of content, encrypted, its tag of 16 bytes, and the first 8 bytes of SHA-256 of both. Its
 * nonce is its number in the segment and whether it is the last one (after STREAM: Hoang, Reyhanitabar, Rogaway, Vizár,
 * "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", 2015); with it are authenticated the file's
 * head, the segment's place in the file and its head. So no frame can be changed, left out, moved or brought from elsewhere.
 */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import { checkOf, type Opened } from './header.ts'

export const segmentHeadBytes = 40
const magic = Buffer.from('SEGM')
export const frameContent = 65_536
const tagBytes = 16
const checkBytes = 8
export const frameBytes = frameContent + tagBytes + checkBytes
/** More than a board pack ever has: 16 GiB. */
const mostContent = 2 ** 34

export type SegmentKind = 'sent' | 'written'
const kinds: Readonly<Record<SegmentKind, number>> = { sent: 1, written: 2 }

export interface SegmentHead {
  readonly bytes: Buffer
  readonly kind: SegmentKind
  /** Of its content. */
  readonly length: number
}

export function makeSegmentHead(kind: SegmentKind, length: number, salt: Buffer): SegmentHead {
  const bytes = Buffer.alloc(segmentHeadBytes)
  magic.copy(bytes)
  bytes.writeUInt8(kinds[kind], 4)
  bytes.writeBigUInt64BE(BigInt(length), 8)
  salt.copy(bytes, 16, 0, 16)
  checkOf(bytes.subarray(0, 32)).copy(bytes, 32)
  return { bytes, kind, length }
}

/** @throws AppError REVIEW_DAMAGED, REVIEW_TAMPERED */
export function readSegmentHead(bytes: Buffer): SegmentHead {
  if (!checkOf(bytes.subarray(0, 32)).equals(bytes.subarray(32, segmentHeadBytes)))
    throw new AppError('REVIEW_DAMAGED')
  const kind = (['sent', 'written'] as const).find((each) => kinds[each] === bytes.readUInt8(4))
  const length = Number(bytes.readBigUInt64BE(8))
  const isPlain = bytes.subarray(0, 4).equals(magic) && bytes.readUIntBE(5, 3) === 0
  if (!kind || !isPlain || length > mostContent) throw new AppError('REVIEW_TAMPERED')
  return { bytes, kind, length }
}

/** Bytes of a segment's frames in the file. */
export function framesLength(content: number): number {
  return content + countFrames(content) * (tagBytes + checkBytes)
}

/** Even an empty segment has one. */
export function countFrames(content: number): number {
  return Math.max(1, Math.ceil(content / frameContent))
}

/** Seals and opens the frames of one segment. */
export interface Frames {
  seal(index: number, content: Uint8Array): Buffer
  /** @throws AppError REVIEW_DAMAGED, REVIEW_TAMPERED */
  open(index: number, frame: Buffer): Buffer
}

/** @param place of the segment in the file, from 0 */
export function framesOf({ header, key }: Opened, head: SegmentHead, place: number): Frames {
  const salt = head.bytes.subarray(16, 32)
  const own = Buffer.from(hkdfSync('sha256', key, salt, 'justera-review segment', 32))
  const last = countFrames(head.length) - 1
  const number = Buffer.alloc(4)
  number.writeUInt32BE(place)
  const known = Buffer.concat([header, number, head.bytes])
  const nonce = (index: number) => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt32BE(index, 7)
    bytes.writeUInt8(index === last ? 1 : 0, 11)
    return bytes
  }
  return {
    seal(index, content) {
      const cipher = createCipheriv('aes-256-gcm', own, nonce(index)).setAAD(known)
      const sealed = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
      return Buffer.concat([sealed, checkOf(sealed)])
    },
    open(index, frame) {
      const end = frame.length - checkBytes
      if (end < tagBytes || !checkOf(frame.subarray(0, end)).equals(frame.subarray(end)))
        throw new AppError('REVIEW_DAMAGED')
      const decipher = createDecipheriv('aes-256-gcm', own, nonce(index)).setAAD(known)
      decipher.setAuthTag(frame.subarray(end - tagBytes, end))
      try {
        return Buffer.concat([decipher.update(frame.subarray(0, end - tagBytes)), decipher.final()])
      } catch (error) {
        throw new AppError('REVIEW_TAMPERED', {}, { cause: error })
      }
    },
  }
}
