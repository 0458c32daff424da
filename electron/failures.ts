/** Turns what the file system and SQLite throw into the failures that a person can act on. */
import { basename } from 'node:path'
import { AppError, type ErrorCode } from '../shared/errors.ts'

const bySystem: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'FILE_MISSING',
  ENOTDIR: 'FOLDER_MISSING',
  EISDIR: 'FILE_NOT_READABLE',
  EACCES: 'FILE_NOT_READABLE',
  EPERM: 'FILE_NOT_READABLE',
  EROFS: 'FOLDER_NOT_WRITABLE',
  EEXIST: 'FILE_EXISTS',
  ENAMETOOLONG: 'FILE_MISSING',
  ELOOP: 'FILE_NOT_READABLE',
  EIO: 'FILE_NOT_READABLE',
  ENXIO: 'FILE_NOT_READABLE',
  EBUSY: 'FILE_BUSY',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  SQLITE_FULL: 'DISK_FULL',
  SQLITE_BUSY: 'FILE_BUSY',
  SQLITE_LOCKED: 'FILE_BUSY',
  SQLITE_READONLY: 'FILE_READ_ONLY',
  SQLITE_CORRUPT: 'FILE_DAMAGED',
  SQLITE_NOTADB: 'NOT_A_DATABASE',
  SQLITE_READONLY_DBMOVED: 'FILE_VANISHED',
  SQLITE_CANTOPEN: 'FILE_NOT_READABLE',
  SQLITE_IOERR: 'FILE_NOT_READABLE',
  SQLITE_IOERR_SHMSIZE: 'DISK_FULL',
}

/** What a folder says to somebody who wants to write in it. */
const folderRefuses: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENAMETOOLONG'])

/** The failure that `error` stands for, about the file at `path`; an `AppError` stays as it is. */
export function asAppError(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const guarded = guardOf(code, message)
  if (guarded) return new AppError(guarded, { file: basename(path) }, { cause: error })
  const known = bySystem[code] ?? bySystem[code.split('_').slice(0, 2).join('_')]
  if (known) return new AppError(known, { file: basename(path) }, { cause: error })
  return new AppError(
    'INTERNAL',
    { detail: (message || String(error)).replace(/\s+/g, ' ') },
    { cause: error },
  )
}

const toldByTriggers = ['SIGNED_OFF', 'MINUTES_READY', 'MEETING_NUMBER_TAKEN'] as const satisfies ErrorCode[]

/** Which rule of the database itself was broken: the triggers raise their code as the message. */
function guardOf(code: string, message: string): ErrorCode | undefined {
  const told = toldByTriggers.find((each) => each === message)
  if (code === 'SQLITE_CONSTRAINT_TRIGGER' && told) return told
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' && message.includes('meeting_number')) return 'MEETING_NUMBER_TAKEN'
  // A table or column that the program itself has made is gone.
  if (code === 'SQLITE_ERROR' && message.startsWith('no such')) return 'FILE_DAMAGED'
  return undefined
}

/** As `asAppError`, for a file that is being written: what can't be reached is the folder's fault. */
export function asWriteError(error: unknown, path: string): AppError {
  const { code = '' } = error as { code?: string }
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new AppError('FOLDER_MISSING', { file: basename(path) }, { cause: error })
  if (folderRefuses.has(code)) {
    return new AppError('FOLDER_NOT_WRITABLE', { file: basename(path) }, { cause: error })
  }
  return asAppError(error, path)
}
