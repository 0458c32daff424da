/** Small pictures of attachments' first pages: made one at a time, the last asked for first, and kept in memory. */
import type { Input } from '../../../shared/contract.ts'
import { call } from '../../call.ts'

type Wanted = Input<'attachment.thumbnail'>

interface Waiting {
  readonly key: string
  readonly wanted: Wanted
  readonly signal: AbortSignal
  readonly done: (picture: string | null) => void
}

/** Each is some ten kilobytes. */
const mostKept = 500

/** By file and turn; null for one of which no picture can be made. */
const kept = new Map<string, string | null>()
const waiting: Waiting[] = []
let isBusy = false

export const thumbnailKey = ({ sha256, quarters }: Wanted): string => `${sha256} ${quarters}`

/** Undefined while it has not been made. */
export function keptThumbnail(key: string): string | null | undefined {
  return kept.get(key)
}

/** Tells `done` the address of the picture, or null; never once `signal` is aborted. */
export function askForThumbnail(wanted: Wanted, signal: AbortSignal, done: Waiting['done']): void {
  waiting.push({ key: thumbnailKey(wanted), wanted, signal, done })
  void work()
}

async function work(): Promise<void> {
  if (isBusy) return
  isBusy = true
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { key, wanted, signal, done } = next
    if (signal.aborted) continue
    const picture = kept.get(key) ?? (await made(wanted, signal))
    if (signal.aborted) continue
    keep(key, picture)
    done(picture)
  }
  isBusy = false
}

function made(wanted: Wanted, signal: AbortSignal): Promise<string | null> {
  return call('attachment.thumbnail', wanted, { signal }).catch(() => null)
}

function keep(key: string, picture: string | null): void {
  kept.set(key, picture)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}
