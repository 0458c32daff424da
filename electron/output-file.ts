/** Files and folders where a person wants them: a finished file whole, or not at all. */
import {
  close,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writevSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import { AppError } from '../shared/errors.ts'
import { asWriteError } from './failures.ts'

/** Makes a folder and those it lies in, where they are not there yet. @throws AppError as `writeOutput` */
export function makeFolder(folder: string): void {
  try {
    makeFolders(folder)
  } catch (error) {
    throw asWriteError(error, folder)
  }
}

/** Node's own `recursive` never ends in a folder that denies being there, as those of /proc do. */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(folder) !== folder) makeFolders(dirname(folder))
  mkdirSync(folder)
}

/**
 * `write` fills a file beside the target, which then takes its place; what was there before stays until that moment.
 * @throws AppError FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export function writeOutput(path: string, write: (file: number) => void): void {
  const { file, name: unfinished } = openBeside(path)
  try {
    try {
      write(file)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    replaceFile(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw asWriteError(error, path)
  }
}

/**
 * Writes the pieces one after the other, from `position` in the file; returns how many bytes they are.
 * @throws what the system says when it can't
 */
export function writeWhole(file: number, pieces: readonly Uint8Array[], position: number): number {
  const bytes = pieces.reduce((sum, { length }) => sum + length, 0)
  let done = 0
  while (done < bytes) {
    done += writevSync(file, done === 0 ? pieces : withoutBytes(pieces, done), position + done)
  }
  return bytes
}

/** Pieces without their first `bytes`: the system may write fewer than it was given. */
export function withoutBytes(pieces: readonly Uint8Array[], bytes: number): readonly Uint8Array[] {
  let left = bytes
  return pieces.flatMap((piece) => {
    const rest = piece.subarray(Math.min(left, piece.length))
    left -= piece.length - rest.length
    return rest.length > 0 ? [rest] : []
  })
}

/**
 * Gives a finished file the name `path`, in place of what had it. That one's bytes are given up afterwards, by another
 * thread: for a large file the system takes a third of the time for it that writing takes.
 */
export function replaceFile(finished: string, path: string): void {
  const old = heldOpen(path)
  try {
    renameSync(finished, path)
  } finally {
    // That it is closed later is all that is wanted of it.
    if (old !== undefined) close(old, () => {})
  }
}

/** Undefined where nothing is there, it may not be read, or files that are open can't be replaced. */
function heldOpen(path: string): number | undefined {
  if (process.platform === 'win32') return undefined
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch {
    return undefined
  }
}

/**
 * A document may take the place of an earlier one of its kind and of nothing else: not of a board file, a device or a
 * folder. `start` is how its kind begins.
 * @throws AppError FILE_EXISTS
 */
export function checkTarget(path: string, start = '%PDF-'): void {
  if (!isFree(path, start)) throw new AppError('FILE_EXISTS', { file: basename(path) })
}

/** For what nothing may be lost under, not even an earlier one of its kind. @throws AppError FILE_EXISTS */
export function checkFree(path: string): void {
  if (isThere(path)) throw new AppError('FILE_EXISTS', { file: basename(path) })
}

/** Whether the name is taken, be it by a link that leads nowhere. @throws AppError as `writeOutput` */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    throw asWriteError(error, path)
  }
}

function isFree(path: string, start: string): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    return !stat || (stat.isFile() && (stat.size === 0 || startOf(path, start.length) === start))
  } catch (error) {
    throw asWriteError(error, path)
  }
}

function startOf(path: string, length: number): string {
  const start = Buffer.alloc(length)
  const file = openSync(path, 'r')
  try {
    readSync(file, start, 0, length, 0)
  } finally {
    closeSync(file)
  }
  return start.toString('latin1')
}

/** How many unfinished files of one name, each left by a program that was stopped by force, are passed over. */
const mostUnfinished = 100

/**
 * Opens a new file beside `path`, under a name that nobody else has: another program may be writing there too.
 * @throws AppError FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export function openBeside(path: string): { readonly file: number; readonly name: string } {
  for (let attempt = 1; ; attempt++) {
    const name = attempt === 1 ? `${path}.part` : `${path}.${attempt}.part`
    try {
      return { file: openSync(name, 'wx+'), name }
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST'
      if (!isTaken || attempt === mostUnfinished) throw asWriteError(error, path)
    }
  }
}
