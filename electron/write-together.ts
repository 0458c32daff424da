/** Several files that take their names together, in the moment in which it is recorded what they are. */
import { closeSync, renameSync, rmSync } from 'node:fs'
import { asWriteError } from './failures.ts'
import { checkFree, isThere, openBeside } from './output-file.ts'

export interface Target {
  readonly path: string
  /** Whether it takes the place of an earlier file of its name. */
  readonly replaces: boolean
}

/**
 * `write` makes each file under an unfinished name beside its target; `record` then calls `place`, the last thing in its
 * transaction, which gives all of them their names. Where any of it fails, what was there before is there again.
 * @throws AppError FILE_EXISTS, FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export async function writeTogether(
  targets: readonly Target[],
  write: (unfinished: string, index: number) => Promise<void>,
  record: (place: () => void) => void,
): Promise<void> {
  const unfinished: string[] = []
  const back: (() => void)[] = []
  const nameBeside = (path: string): string => {
    const { file, name } = openBeside(path)
    closeSync(file)
    unfinished.push(name)
    return name
  }
  const rename = (from: string, to: string) => {
    renameSync(from, to)
    back.unshift(() => renameSync(to, from))
  }
  try {
    const names: string[] = []
    for (const [index, { path }] of targets.entries()) {
      names.push(nameBeside(path))
      await write(names[index] ?? path, index)
    }
    record(() => {
      for (const [index, { path, replaces }] of targets.entries()) {
        if (!replaces) checkFree(path)
        try {
          if (isThere(path)) rename(path, nameBeside(path))
          rename(names[index] ?? path, path)
        } catch (error) {
          throw asWriteError(error, path)
        }
      }
    })
  } catch (error) {
    for (const step of back) step()
    throw error
  } finally {
    for (const name of unfinished) rmSync(name, { force: true })
  }
}
