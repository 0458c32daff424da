/** The text field that was written in last: where a phrase goes that is chosen from a list. */
import { useSyncExternalStore } from 'react'

export interface PhraseTarget {
  /** Puts the text at the caret, and the focus there. */
  readonly insert: (text: string) => void
}

let target: PhraseTarget | null = null
const listeners = new Set<() => void>()

export function takePhrases(next: PhraseTarget): void {
  put(next)
}

/** When the field goes away. */
export function leavePhrases(own: PhraseTarget): void {
  if (target === own) put(null)
}

export function usePhraseTarget(): PhraseTarget | null {
  return useSyncExternalStore(subscribe, () => target)
}

function put(next: PhraseTarget | null): void {
  target = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
