/** Keys for entries that have no identity of their own but are moved: what is typed in one goes along with it. */
import { useState } from 'react'

interface EntryKeys {
  readonly list: readonly number[]
  readonly move: (from: number, to: number) => void
  readonly remove: (index: number) => void
}

export function useEntryKeys(count: number): EntryKeys {
  const [keys, setKeys] = useState<readonly number[]>([])
  const list = fitting(keys, count)
  return {
    list,
    move: (from, to) => setKeys(list.toSpliced(from, 1).toSpliced(to, 0, list[from] ?? 0)),
    remove: (index) => setKeys(list.toSpliced(index, 1)),
  }
}

/** As many as there are entries: new ones come last, those of entries that are gone go from the end. */
function fitting(keys: readonly number[], count: number): readonly number[] {
  const next = Math.max(-1, ...keys) + 1
  const added = Array.from({ length: Math.max(0, count - keys.length) }, (_, index) => next + index)
  return [...keys.slice(0, count), ...added]
}
