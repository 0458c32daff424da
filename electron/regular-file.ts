/** Looks at a file before it is read: a pipe may never begin, and a device never end. */
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { asAppError } from './failures.ts'

/** Bytes of the file at `path`. @throws AppError FILE_MISSING; FILE_NOT_READABLE, also for what is no file */
export function sizeOfFile(path: string): number {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) throw Object.assign(new Error('no file'), { code: 'EISDIR' })
    return stat.size
  } catch (error) {
    throw asAppError(error, path)
  }
}

/** The whole of a file; null when it was changed while it was read. @throws what the file system says */
export function readUnchanged(path: string): Uint8Array | null {
  // What has become a pipe since it was looked at must not be waited for.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const before = fstatSync(file, { bigint: true })
    const bytes = readFileSync(file)
    const after = fstatSync(file, { bigint: true })
    return isSame(before, after) && after.size === BigInt(bytes.length) ? bytes : null
  } finally {
    closeSync(file)
  }
}

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.size === other.size && one.mtimeNs === other.mtimeNs
}
