/** Says who has a board file open for writing: a small JSON file beside it. */
import { readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { z } from 'zod'

const Holder = z.object({ host: z.string(), pid: z.int().positive(), user: z.string() })
export type Holder = z.infer<typeof Holder>

export type LockOutcome =
  | { readonly taken: true; release(): void }
  | { readonly taken: false; readonly holder: Holder }

/** The locks that this process holds, by path: its number in any other is that of a process before it. */
const held = new Set<string>()

/**
 * Takes the lock, or tells who holds it. A lock whose process has ended on this computer is taken over.
 * @throws what the file system throws when the lock can't be written or an unusable one can't be taken away
 */
export function takeLock(boardPath: string, user: string): LockOutcome {
  const path = `${boardPath}.lock`
  const mine: Holder = { host: hostname(), pid: process.pid, user }
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx' })
      held.add(path)
      return { taken: true, release: () => release(path) }
    } catch (error) {
      // On a full disk an empty lock would stay.
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(path, { force: true })
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = holderOf(path)
    if (holder && isAlive(holder, path)) return { taken: false, holder }
    takeAway(path)
  }
  return { taken: false, holder: holderOf(path) ?? mine }
}

function release(path: string): void {
  held.delete(path)
  rmSync(path, { force: true })
}

/** Another may have been faster. `rmSync` would not say in the file system's words that a folder is in the way. */
function takeAway(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Null for a lock that says nothing: cut off when its computer stopped, or written by something else. */
function holderOf(path: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** Another computer's process can't be asked after, so it counts as alive. */
function isAlive(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return true
  if (holder.pid === process.pid) return held.has(path)
  if (isOlderThanThisRun(path)) return false
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether the lock was written before this computer was started: its process's number is now another's, or no one's. */
function isOlderThanThisRun(path: string): boolean {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  return written < Date.now() - uptime() * 1000 - 60_000
}
