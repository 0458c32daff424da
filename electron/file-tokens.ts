/** Stand-ins for paths: the renderer names a file only by the token it was given for it. */
import { AppError } from '../shared/errors.ts'
import type { FileToken } from '../shared/values.ts'

export interface FileTokens {
  grant(path: string): FileToken
  /** @throws AppError NOT_FOUND for a token that was never given */
  pathOf(token: FileToken): string
  all(): ReadonlyMap<string, string>
}

export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>()
  const tokens = new Map<string, FileToken>()
  return {
    grant(path) {
      const known = tokens.get(path)
      if (known) return known
      const token = `file-${paths.size + 1}` as FileToken
      paths.set(token, path)
      tokens.set(path, token)
      return token
    },
    pathOf(token) {
      const path = paths.get(token)
      if (path === undefined) throw new AppError('NOT_FOUND')
      return path
    },
    all: () => paths,
  }
}
