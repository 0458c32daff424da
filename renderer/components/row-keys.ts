/** Keys between the rows of a table: each row has one element marked `data-row`. */
import type { KeyboardEvent } from 'react'

export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event
  if (!(target instanceof HTMLElement) || !('row' in target.dataset)) return
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const next = rows[nextRow(key, rows.indexOf(target), rows.length)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The index of the row that a key leads to; -1 for a key that leads nowhere. */
export function nextRow(key: string, index: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1)
    case 'ArrowUp':
      return Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    // The row itself is about to go: the focus stays near it.
    case 'Delete':
      return index + 1 < count ? index + 1 : index - 1
    default:
      return -1
  }
}
