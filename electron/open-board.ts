/** The one board file that is open: its connection, its lock, and whether it is still there. */
import { basename } from 'node:path'
import { AppError } from '../shared/errors.ts'
import { takeLock } from './db/lock-file.ts'
import { closeBoardFile, type Database, identityOf, isWritable, openBoardFile } from './db/open.ts'

export interface OpenBoard {
  readonly db: Database
  readonly path: string
  readonly readOnly: boolean
  /** Who else has it open for writing, where that is why it is read-only. */
  readonly heldBy: string | null
  /** @throws AppError FILE_VANISHED when the file is no longer where it was opened */
  check(): void
  /** @throws AppError FILE_IN_USE, FILE_READ_ONLY */
  checkWritable(): void
  close(): void
}

/** Opens for writing; read-only where the file can't be written or somebody else has it. */
export function openBoard(
  path: string,
  user: string,
  options: { readonly readOnly?: boolean } = {},
): OpenBoard {
  const file = basename(path)
  const lock = !options.readOnly && isWritable(path) ? takeLock(path, user) : null
  const readOnly = !lock?.taken
  const heldBy = lock && !lock.taken ? `${lock.holder.user} (${lock.holder.host})` : null
  const release = () => {
    if (lock?.taken) lock.release()
  }
  let db: Database
  try {
    db = openBoardFile(path, { readOnly })
  } catch (error) {
    release()
    throw error
  }
  const identity = identityOf(path)
  return {
    db,
    path,
    readOnly,
    heldBy,
    check() {
      if (identityOf(path) !== identity) throw new AppError('FILE_VANISHED', { file })
    },
    checkWritable() {
      if (heldBy) throw new AppError('FILE_IN_USE', { file, holder: heldBy })
      if (readOnly) throw new AppError('FILE_READ_ONLY', { file })
    },
    close() {
      closeBoardFile(db)
      release()
    },
  }
}
