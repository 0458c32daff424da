/** The real input that lies beside the project (`../shared/data`); a checkout without it still runs all else. */
import { existsSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')
const folder = path.resolve(root, '../shared/data')

export const hasMaterial = existsSync(folder)

/** Absolute path of a file of the material. */
export function material(name: string): string {
  return path.join(folder, name)
}

/**
 * Whether a test that needs `what` can run. Where it can't, says so in one line; with CI=true it is a failure, so that
 * no proof goes missing unseen.
 */
export function available(what: string, present: boolean, remedy: string): boolean {
  if (present) return true
  if (process.env.CI === 'true') throw new Error(`${what} is missing: ${remedy}`)
  console.warn(`not run: ${what} is missing (${remedy})`)
  return false
}

/** As `available`, for the real input. */
export function materialAvailable(): boolean {
  return available('../shared/data', hasMaterial, 'the real input is not part of the repository')
}
