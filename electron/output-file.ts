/** Files and folders where a person wants them: a finished file whole, or not at all. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { asWriteError } from './failures.ts'

/** Makes a folder and those it lies in, where they are not there yet. @throws AppError as `writeOutput` */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw asWriteError(error, folder)
  }
}

/**
 * `write` fills a file beside the target, which then takes its place; what was there before stays until that moment.
 * @throws AppError FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export function writeOutput(path: string, write: (file: number) => void): void {
  const unfinished = `${path}.part`
  try {
    const file = openSync(unfinished, 'w')
    try {
      write(file)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw asWriteError(error, path)
  }
}
