/** The one board file that is open: its connection, its lock, and whether it is still there. */
import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../shared/errors.ts'
import { clearHistory, joinHistory } from './db/history.ts'
import { type LockOutcome, takeLock } from './db/lock-file.ts'
import {
  checkHeader,
  closeBoardFile,
  type Database,
  identityOf,
  isWritable,
  openBoardFile,
} from './db/open.ts'
import { asWriteError } from './failures.ts'

export interface OpenBoard {
  readonly db: Database
  readonly path: string
  readonly readOnly: boolean
  /** Who else has it open for writing, where that is why it is read-only. */
  readonly heldBy: string | null
  /** Whether `path`, however it is spelled, leads to the file that is open. */
  isAt(path: string): boolean
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
  checkHeader(path)
  const lock = !options.readOnly && isWritable(path) ? lockOf(path, user) : null
  const readOnly = !lock?.taken
  const heldBy = lock && !lock.taken ? `${lock.holder.user} (${lock.holder.host})` : null
  const release = () => {
    if (lock?.taken) lock.release()
  }
  let db: Database
  try {
    db = openBoardFile(path, { readOnly })
    if (!readOnly) beginHistory(db)
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
    isAt: (other) => identityOf(other) === identity,
    check() {
      if (identityOf(path) !== identity) throw new AppError('FILE_VANISHED', { file })
    },
    checkWritable() {
      if (heldBy) throw new AppError('FILE_IN_USE', { file, holder: heldBy })
      if (readOnly) throw new AppError('FILE_READ_ONLY', { file })
    },
    close() {
      if (!readOnly) endHistory(db)
      closeBoardFile(db)
      release()
    },
  }
}

/** One lock for one file, whatever link leads to it; none where the folder takes no new files. */
function lockOf(path: string, user: string): LockOutcome | null {
  try {
    return takeLock(realpathSync.native(path), user)
  } catch (error) {
    const failure = asWriteError(error, path)
    if (failure.code === 'FOLDER_NOT_WRITABLE') return null
    throw failure
  }
}

/** A program that was ended may have left its steps behind. */
function beginHistory(db: Database): void {
  joinHistory(db)
  clearHistory(db)
}

function endHistory(db: Database): void {
  try {
    clearHistory(db)
  } catch {
    // A full or vanished disk: the next opening forgets what is left.
  }
}
