/** What an export answers with. */
import { basename } from 'node:path'
import type { Exported } from '../../shared/model/results.ts'
import type { FileToken } from '../../shared/values.ts'
import { checkTarget } from '../output-file.ts'
import type { JobContext } from './handler.ts'

/** Where a document is to be written. @throws AppError FILE_EXISTS where something else than a PDF stands there */
export function targetOf(context: JobContext, to: FileToken): string {
  const path = context.pathOf(to)
  checkTarget(path)
  return path
}

/** @param started by `performance.now()` */
export function exported(
  path: string,
  made: Pick<Exported, 'sha256' | 'bytes' | 'pages'> & Partial<Pick<Exported, 'references' | 'warnings'>>,
  started: number,
): Exported {
  const { sha256, bytes, pages, references = [], warnings = [] } = made
  const seconds = Math.round(performance.now() - started) / 1000
  return { fileName: basename(path), pages, sha256, bytes, seconds, references, warnings }
}
