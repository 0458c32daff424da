/** Finds the files that are to be attached: those that are named, and those in folders. Nothing of them is read. */
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '../shared/errors.ts'
import { asAppError } from './failures.ts'
import { isAttachable } from './pdf/read/media-type.ts'

export interface Gathered {
  /** Paths: what was named in its order, what lay in a folder in the order of its names. */
  readonly files: readonly string[]
  /** Names of what lay in folders and can't be attached. */
  readonly leftOut: readonly string[]
  /** Names of the folders that were named. */
  readonly folders: readonly string[]
}

/** Whoever gives a folder with more than this has given the wrong one. */
const mostFiles = 20_000

const byName = new Intl.Collator('sv', { numeric: true })

/**
 * Hidden files are left out without a word; links to folders are not followed, so that none leads back.
 * @throws FILE_MISSING, FILE_NOT_READABLE {file}; TOO_MANY_FILES {most}
 */
export async function gatherFiles(paths: readonly string[]): Promise<Gathered> {
  const files: string[] = []
  const leftOut: string[] = []
  const folders: string[] = []
  for (const named of paths) {
    if (await isFolder(named)) {
      folders.push(path.basename(named))
      await gatherFolder(named, files, leftOut)
    } else files.push(named)
    if (files.length + leftOut.length > mostFiles) throw new AppError('TOO_MANY_FILES', { most: mostFiles })
  }
  return { files, leftOut, folders }
}

/** Folders after the files beside them. */
async function gatherFolder(folder: string, files: string[], leftOut: string[]): Promise<void> {
  const entries = (await entriesOf(folder)).filter(({ name }) => !isHidden(name))
  entries.sort((one, other) => byName.compare(one.name, other.name))
  for (const entry of entries) {
    if (entry.isDirectory()) continue
    const file = path.join(folder, entry.name)
    const isWanted =
      isAttachable(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(file))))
    if (isWanted) files.push(file)
    else leftOut.push(entry.name)
  }
  for (const entry of entries) {
    if (files.length + leftOut.length > mostFiles) return
    if (entry.isDirectory()) await gatherFolder(path.join(folder, entry.name), files, leftOut)
  }
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    throw asAppError(error, folder)
  }
}

/** Also what office programs lay beside a file that is open, and what systems lay in every folder. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(thumbs\.db|desktop\.ini)$/i.test(name)
}

async function isFolder(named: string): Promise<boolean> {
  try {
    return (await stat(named)).isDirectory()
  } catch (error) {
    throw asAppError(error, named)
  }
}

function isFile(named: string): Promise<boolean> {
  return stat(named).then(
    (found) => found.isFile(),
    () => false,
  )
}
