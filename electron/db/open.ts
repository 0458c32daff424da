/** Opens, creates and closes board files: one SQLite file each. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import { asAppError, asWriteError } from '../failures.ts'
import { openBeside } from '../output-file.ts'
import { journalFor } from './journal.ts'
import { applicationId, createSchema, latestVersion, migrate, versionOf } from './migrate.ts'

export type { Database } from 'better-sqlite3'

export interface OpenOptions {
  readonly readOnly: boolean
}

/**
 * Opens a board file and brings it up to date.
 * @throws AppError FILE_MISSING, FILE_NOT_READABLE, NOT_A_DATABASE, NOT_A_BOARD_FILE, NEWER_VERSION, FILE_DAMAGED;
 *   OLDER_VERSION where it would have to be brought up to date and is opened only for reading
 */
export function openBoardFile(path: string, { readOnly }: OpenOptions): Database {
  checkHeader(path)
  let db: Database | undefined
  try {
    db = connect(path, readOnly)
    checkKind(db, path)
    if (readOnly) checkUpToDate(db, path)
    else prepareForWriting(db, path)
    db.pragma('foreign_keys = ON')
    return db
  } catch (error) {
    db?.close()
    throw asAppError(error, path)
  }
}

/** A second connection to a file that `openBoardFile` has already checked; for the worker of a job. */
export function joinBoardFile(path: string, { readOnly }: OpenOptions): Database {
  try {
    const db = connect(path, readOnly)
    db.pragma('foreign_keys = ON')
    if (!readOnly) db.pragma('synchronous = FULL')
    return db
  } catch (error) {
    throw asAppError(error, path)
  }
}

/**
 * A file that was last open with a write-ahead log and now lies where nothing can be written beside it can only be read
 * as one that nobody changes (SQLite, "Write-Ahead Logging", section "Read-Only Databases").
 */
function connect(path: string, readOnly: boolean): Database {
  const options = { readonly: readOnly, fileMustExist: true, timeout: 5000 }
  const db = new SqliteDatabase(path, options)
  try {
    // What is undone or sorted half-way is never written to the system's folder of temporary files.
    db.pragma('temp_store = MEMORY')
    db.pragma('schema_version') // reads for the first time
    return db
  } catch (error) {
    db.close()
    const { code } = error as { code?: string }
    const hasLog = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
    if (!readOnly || code !== 'SQLITE_CANTOPEN' || hasLog) throw error
    return new SqliteDatabase(`${pathToFileURL(path)}?immutable=1`, options)
  }
}

/** Bytes. Most of a board file are attachments: they are written with a quarter of the calls that 4096 would take. */
const pageSize = 16_384

/**
 * Makes a new board file; `fill` writes its first rows. The file appears only when all of it is there.
 * @throws AppError FILE_EXISTS, FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export function createBoardFile(path: string, fill: (db: Database) => void): void {
  if (!existsSync(dirname(path))) throw new AppError('FOLDER_MISSING', { file: basename(path) })
  if (isTaken(path)) throw new AppError('FILE_EXISTS', { file: basename(path) })
  const { file, name: unfinished } = openBeside(path)
  try {
    closeSync(file)
    const db = new SqliteDatabase(unfinished)
    try {
      db.pragma(`page_size = ${pageSize}`)
      db.pragma('foreign_keys = ON')
      createSchema(db)
      db.transaction(fill).immediate(db)
    } finally {
      db.close()
    }
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw asWriteError(error, path)
  }
}

/** Whether something stands at `path`, if only a link that leads nowhere. */
function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    throw asWriteError(error, path)
  }
}

/** Closes the connection and brings the write-ahead log back into the one file. */
export function closeBoardFile(db: Database): void {
  if (!db.open) return
  if (!db.readonly) {
    try {
      db.pragma('wal_checkpoint(TRUNCATE)')
      db.pragma('journal_mode = DELETE')
    } catch {
      // Another connection still reads: what was written stays in the log, and the next opening finds it there.
    }
  }
  db.close()
}

/** Whether the file may be changed by this user. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Names a file on its volume, so that a file that vanished or was exchanged is noticed; null where none is reached. */
export function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return null
  }
}

/**
 * Whether the file at `path` is a database at all, told by its first bytes; nothing is opened for good.
 * @throws AppError FILE_MISSING, FILE_NOT_READABLE, NOT_A_DATABASE
 */
export function checkHeader(path: string): void {
  const head = Buffer.alloc(16)
  try {
    // A pipe or a device would keep the reader waiting.
    const stat = statSync(path)
    if (!stat.isFile() && !stat.isDirectory()) throw new AppError('NOT_A_DATABASE', { file: basename(path) })
    const file = openSync(path, 'r')
    try {
      readSync(file, head, 0, 16, 0)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw asAppError(error, path)
  }
  if (head.toString('latin1') !== 'SQLite format 3\0')
    throw new AppError('NOT_A_DATABASE', { file: basename(path) })
}

function checkKind(db: Database, path: string): void {
  const file = basename(path)
  if (db.pragma('application_id', { simple: true }) !== applicationId)
    throw new AppError('NOT_A_BOARD_FILE', { file })
  const version = versionOf(db)
  if (version > latestVersion) throw new AppError('NEWER_VERSION', { file, version, known: latestVersion })
  if (version < 1) throw new AppError('FILE_DAMAGED', { file })
}

function checkUpToDate(db: Database, path: string): void {
  if (versionOf(db) < latestVersion) throw new AppError('OLDER_VERSION', { file: basename(path) })
}

function prepareForWriting(db: Database, path: string): void {
  db.pragma(`journal_mode = ${journalFor(path)}`)
  db.pragma('synchronous = FULL')
  migrate(db, path)
}
