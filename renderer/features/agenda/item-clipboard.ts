/** The items that were copied or cut, kept while one goes from meeting to meeting. */
import { useSyncExternalStore } from 'react'
import type { ItemId } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'

export interface Clip {
  readonly mode: 'copy' | 'move'
  readonly ids: readonly ItemId[]
  /** What other programs paste; what is pasted here and says the same are these items. */
  readonly text: string
}

let kept: { readonly clip: Clip; readonly file: string } | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What was copied or cut in the open file, and how that is changed. */
export function useItemClipboard(): {
  readonly clip: Clip | null
  readonly setClip: (clip: Clip | null) => void
} {
  const { open } = useRead('app.state', {})
  const file = open ? `${open.folder} ${open.fileName}` : ''
  const found = useSyncExternalStore(subscribe, () => kept)
  return {
    clip: found?.file === file ? found.clip : null,
    setClip(clip) {
      kept = clip && { clip, file }
      for (const listener of listeners) listener()
    },
  }
}
