/** Files to attach, as the window may know them: by tokens and names, never by paths. */
import { basename, dirname } from 'node:path'
import type { GatheredFiles } from '../../../shared/model/state.ts'
import type { FileTokens } from '../../file-tokens.ts'
import { gatherFiles } from '../../gather-files.ts'

/** Of what is left out so many names are told. */
const mostNames = 10

/** @throws what `gatherFiles` throws */
export async function gathered(tokens: FileTokens, paths: readonly string[]): Promise<GatheredFiles> {
  const { files, leftOut, folders } = await gatherFiles(paths)
  return {
    files: files.map((file) => ({ file: tokens.grant(file), name: basename(file), folder: dirname(file) })),
    leftOut: { count: leftOut.length, names: leftOut.slice(0, mostNames) },
    folders: [...folders],
  }
}
