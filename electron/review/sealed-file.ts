/**
 * A file that only its passphrase opens: a head, then segments. It is written whole beside its name; segments can be
 * added to it later. Its content is never in memory whole, nor anywhere on disk in the clear.
 */
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, statfsSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { asAppError } from '../failures.ts'
import { writeOutput } from '../output-file.ts'
import { sizeOfFile } from '../regular-file.ts'
import { type Cost, headerBytes, makeHeader, type Opened, openHeader, type Random } from './header.ts'
import { inFrames, type Pieces, readAt, writeAll } from './pieces.ts'
import {
  countFrames,
  type Frames,
  frameBytes,
  frameContent,
  framesLength,
  framesOf,
  makeSegmentHead,
  readSegmentHead,
  type SegmentHead,
  type SegmentKind,
  segmentHeadBytes,
} from './segment.ts'

/** What opens within a second: each segment has a key of its own. */
export const mostSegments = 10_000

export interface Segment {
  readonly kind: SegmentKind
  /** Bytes of its content. */
  readonly length: number
  /** Where its frames begin in the file. */
  readonly at: number
  readonly frames: Frames
}

/** A file whose passphrase is known, all of it proven to be as it was sealed. */
export interface SealedFile {
  readonly path: string
  readonly opened: Opened
  readonly segments: readonly Segment[]
  /** Where the last whole segment ends; what lies behind was never finished. */
  readonly end: number
  /** Bytes of the file when it was opened or last written in, with what was never finished. */
  readonly size: number
}

export interface Sealing {
  readonly passphrase: string
  readonly random: Random
  /** Of deriving the key; the usual one unless told. */
  readonly cost?: Cost
}

/**
 * Makes a file of one segment.
 * @param step told now and then how many bytes of the content are written; may throw to stop
 * @throws AppError FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export async function writeSealed(
  path: string,
  { passphrase, random, cost }: Sealing,
  content: Pieces,
  step: (bytes: number) => void = () => {},
): Promise<void> {
  const opened = await makeHeader(passphrase, random, cost)
  writeOutput(path, (file) => {
    writeAll(file, opened.header, null)
    writeSegment(file, { opened, place: 0, kind: 'sent', salt: random(16), content, step, at: null })
  })
}

/**
 * Adds a segment behind the last whole one, flushed to disk, and answers with the file as it then is. Where it fails
 * half-way, the file is cut back to the last whole one, and can be added to again.
 * @throws AppError REVIEW_CHANGED, FILE_MISSING, FILE_NOT_READABLE, DISK_FULL
 */
export function addSegment(sealed: SealedFile, content: Uint8Array, random: Random): SealedFile {
  try {
    const file = openSync(sealed.path, 'r+')
    try {
      checkUnchanged(file, sealed)
      ftruncateSync(file, sealed.end)
      return addAtEnd(file, sealed, content, random)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw asAppError(error, sealed.path)
  }
}

function addAtEnd(file: number, sealed: SealedFile, content: Uint8Array, random: Random): SealedFile {
  try {
    const added = writeNext(file, sealed, { content, random, at: sealed.end })
    fsyncSync(file)
    return added
  } catch (error) {
    ftruncateSync(file, sealed.end)
    throw error
  }
}

/**
 * Another file in its place, or one that somebody else has written in since, is not written over. One that ends with its
 * last whole segment has lost nothing but what was never finished.
 * @throws AppError REVIEW_CHANGED
 */
function checkUnchanged(file: number, { path, opened, size, end }: SealedFile): void {
  const { size: now } = fstatSync(file)
  const isSame = (now === size || now === end) && readAt(file, 0, headerBytes).equals(opened.header)
  if (!isSame) throw new AppError('REVIEW_CHANGED', { file: basename(path) })
}

/**
 * As `addSegment`, in the place of all segments but the first: the file is written anew, which takes room for a copy of it.
 * @throws AppError as `addSegment`; FOLDER_NOT_WRITABLE
 */
export function replaceSegments(sealed: SealedFile, content: Uint8Array, random: Random): SealedFile {
  const segments = sealed.segments.slice(0, 1)
  const end = segments.reduce((_, { at, length }) => at + framesLength(length), headerBytes)
  let added: SealedFile | null = null
  writeOutput(sealed.path, (file) => {
    copyStart(sealed, end, file)
    added = writeNext(file, { ...sealed, segments, end }, { content, random, at: null })
  })
  return added ?? sealed
}

interface Next {
  readonly content: Uint8Array
  readonly random: Random
  /** Where it is written; null for where the file is at. */
  readonly at: number | null
}

function writeNext(file: number, sealed: SealedFile, { content, random, at }: Next): SealedFile {
  const { opened, segments, end } = sealed
  const place = segments.length
  const parts = { length: content.length, pieces: [content] }
  const head = writeSegment(file, { opened, place, kind: 'written', salt: random(16), content: parts, at })
  const begin = end + segmentHeadBytes
  const { kind, length } = head
  const segment = { kind, length, at: begin, frames: framesOf(opened, head, place) }
  const after = begin + framesLength(length)
  return { ...sealed, segments: [...segments, segment], end: after, size: after }
}

function copyStart(sealed: SealedFile, end: number, to: number): void {
  const { path } = sealed
  const from = openSync(path, 'r')
  const piece = Buffer.alloc(1 << 20)
  try {
    checkUnchanged(from, sealed)
    checkRoom(path, end)
    for (let at = 0; at < end; ) {
      const read = readSync(from, piece, 0, Math.min(piece.length, end - at), at)
      if (read === 0) throw new AppError('REVIEW_DAMAGED', { file: basename(path) })
      writeAll(to, piece.subarray(0, read), null)
      at += read
    }
  } finally {
    closeSync(from)
  }
}

/** Asked first, so that no disk is filled to its brim in vain. @throws AppError DISK_FULL */
function checkRoom(path: string, bytes: number): void {
  const { blocks, bavail, bsize } = statfsSync(path)
  // A file system that doesn't know its size says 0.
  if (blocks > 0 && bavail * bsize < bytes) throw new AppError('DISK_FULL', { file: basename(path) })
}

interface Writing {
  readonly opened: Opened
  readonly place: number
  readonly kind: SegmentKind
  readonly salt: Buffer
  readonly content: Pieces
  readonly step?: (bytes: number) => void
  readonly at: number | null
}

function writeSegment(
  file: number,
  { opened, place, kind, salt, content, step, ...where }: Writing,
): SegmentHead {
  const head = makeSegmentHead(kind, content.length, salt)
  const frames = framesOf(opened, head, place)
  let { at } = where
  const write = (bytes: Buffer) => {
    writeAll(file, bytes, at)
    if (at !== null) at += bytes.length
  }
  write(head.bytes)
  let index = 0
  let written = 0
  for (const piece of inFrames(content)) {
    write(frames.seal(index++, piece))
    written += piece.length
    step?.(written)
  }
  if (written !== content.length) throw new Error(`wrote ${written} bytes of ${content.length}`)
  return head
}

/**
 * Opens a file and proves all of it.
 * @param step called after each frame with the bytes of the file that are proven and all of them; lets others work, may throw
 * @throws AppError REVIEW_UNKNOWN_FILE, NEWER_REVIEW, REVIEW_PASSPHRASE, REVIEW_DAMAGED, REVIEW_TAMPERED
 */
export async function openSealed(
  path: string,
  passphrase: string,
  step: (done: number, total: number) => Promise<void> | void = () => {},
): Promise<SealedFile> {
  sizeOfFile(path)
  const file = openSync(path, 'r')
  try {
    const size = fstatSync(file).size
    const opened = await openHeader(readAt(file, 0, Math.min(size, headerBytes)), passphrase)
    const segments: Segment[] = []
    let end = headerBytes
    while (end < size) {
      const next = segmentAt(file, { opened, at: end, size, place: segments.length })
      if (!next) break
      if (segments.length === mostSegments) throw new AppError('REVIEW_TAMPERED')
      for (let index = 0; index < countFrames(next.length); index++) {
        const at = next.at + index * frameBytes
        next.frames.open(index, readAt(file, at, frameLength(next, index)))
        await step(at, size)
      }
      segments.push(next)
      end = next.at + framesLength(next.length)
    }
    if (segments[0]?.kind !== 'sent') throw new AppError('REVIEW_DAMAGED')
    return { path, opened, segments, end, size }
  } catch (error) {
    throw named(error, path)
  } finally {
    closeSync(file)
  }
}

function named(error: unknown, path: string): unknown {
  if (!(error instanceof AppError)) return error
  return new AppError(error.code, { ...error.params, file: basename(path) }, { cause: error })
}

interface Place {
  readonly opened: Opened
  readonly at: number
  readonly size: number
  readonly place: number
}

/** Null where what was written last was never finished: that is no damage to what was sent. */
function segmentAt(file: number, { opened, at, size, place }: Place): Segment | null {
  const isCut = at + segmentHeadBytes > size
  if (isCut && place > 0) return null
  if (isCut) throw new AppError('REVIEW_DAMAGED')
  const head = readSegmentHead(readAt(file, at, segmentHeadBytes))
  if ((head.kind === 'sent') !== (place === 0)) throw new AppError('REVIEW_TAMPERED')
  const begin = at + segmentHeadBytes
  if (begin + framesLength(head.length) > size) {
    if (place > 0) return null
    throw new AppError('REVIEW_DAMAGED')
  }
  return { kind: head.kind, length: head.length, at: begin, frames: framesOf(opened, head, place) }
}

/** Bytes of a segment's content from `from` up to `to`, which is not included. @throws AppError as `openSealed` */
export function readSealed({ path }: SealedFile, segment: Segment, from: number, to: number): Buffer {
  const until = Math.min(to, segment.length)
  if (from >= until) return Buffer.alloc(0)
  const first = Math.floor(from / frameContent)
  const last = Math.floor((until - 1) / frameContent)
  const file = openSync(path, 'r')
  try {
    const parts: Buffer[] = []
    for (let index = first; index <= last; index++) {
      const at = segment.at + index * frameBytes
      parts.push(segment.frames.open(index, readAt(file, at, frameLength(segment, index))))
    }
    const start = first * frameContent
    return Buffer.concat(parts).subarray(from - start, until - start)
  } finally {
    closeSync(file)
  }
}

function frameLength({ length }: Pick<Segment, 'length'>, index: number): number {
  const content = Math.min(frameContent, length - index * frameContent)
  return content + frameBytes - frameContent
}
