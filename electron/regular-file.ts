/** Looks at a file before it is read: a pipe may never begin, and a device never end. */
import { statSync } from 'node:fs'
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
