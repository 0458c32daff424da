/** Says who has a board file open for writing: a small JSON file beside it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

export interface Holder {
  readonly host: string
  readonly pid: number
  readonly user: string
}

export type LockOutcome =
  | { readonly taken: true; release(): void }
  | { readonly taken: false; readonly holder: Holder }

/** Takes the lock, or tells who holds it. A lock whose process has ended on this computer is taken over. */
export function takeLock(boardPath: string, user: string): LockOutcome {
  const path = `${boardPath}.lock`
  const mine: Holder = { host: hostname(), pid: process.pid, user }
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx' })
      return { taken: true, release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = holderOf(path)
    if (holder && isAlive(holder)) return { taken: false, holder }
    rmSync(path, { force: true })
  }
  return { taken: false, holder: holderOf(path) ?? mine }
}

function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** Another computer's process can't be asked after, so it counts as alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
