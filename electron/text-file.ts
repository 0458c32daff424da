/** Reads a text that somebody saved: UTF-8 (with or without a mark), UTF-16 with a mark, or Windows-1252. */
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../shared/errors.ts'
import { asAppError } from './failures.ts'

/** Bytes; an agenda is a few thousand. */
const sizeLimit = 2_000_000

/** The text of the file at `path`, NFC. @throws AppError FILE_MISSING, FILE_NOT_READABLE, NOT_TEXT */
export function readTextFile(path: string): string {
  const bytes = readStart(path)
  if (bytes.length > sizeLimit) throw new AppError('NOT_TEXT', { file: basename(path) })
  const text = decode(bytes)
  if (text.includes('\0')) throw new AppError('NOT_TEXT', { file: basename(path) })
  return text.normalize('NFC')
}

/** The file's bytes, or one more than the limit: a device has no size and no end. */
function readStart(path: string): Buffer {
  const bytes = Buffer.alloc(sizeLimit + 1)
  try {
    const file = openSync(path, 'r')
    try {
      let length = 0
      for (let read = -1; read !== 0; length += read)
        read = readSync(file, bytes, length, bytes.length - length, null)
      return bytes.subarray(0, length)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw asAppError(error, path)
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
