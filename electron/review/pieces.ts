/** Content that comes in pieces, and its way into a file and out of it. */
import { readSync, writeSync } from 'node:fs'
import { frameContent } from './segment.ts'

export interface Pieces {
  /** Bytes of all the pieces. */
  readonly length: number
  readonly pieces: Iterable<Uint8Array>
}

/** On a disk that is nearly full, a write may end early without failing. */
export function writeAll(file: number, bytes: Buffer, at: number | null): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at === null ? null : at + done)
}

/** Fewer bytes where the file ends before. */
export function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  const read = readSync(file, bytes, 0, length, at)
  return bytes.subarray(0, read)
}

/** The content cut anew, into frames that are full but for the last. */
export function* inFrames({ length, pieces }: Pieces): Generator<Uint8Array> {
  const frame = Buffer.alloc(frameContent)
  let filled = 0
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + frameContent - filled)
      frame.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < frameContent) continue
      yield frame
      filled = 0
    }
  }
  if (filled > 0 || length === 0) yield frame.subarray(0, filled)
}
