/** What the keys do in an ordered list. */
import type { KeyboardEvent } from 'react'
import { all, blockPosition, extended, only, type Selection } from './selection.ts'

interface Deeds {
  readonly ids: readonly number[]
  readonly selection: Selection
  /** Whether several rows can be chosen. */
  readonly isMany: boolean
  readonly choose: (selection: Selection) => void
  readonly move: (position: number) => void
  readonly open: () => void
  readonly remove: () => void
  /** Opens what can be done with the chosen rows, where there is such a menu. */
  readonly menu: (() => void) | undefined
}

const steps = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
} as const

/** Carries out what a key says, and whether it said anything. */
export function pressed(event: KeyboardEvent, deeds: Deeds): boolean {
  const { ids, selection, isMany, choose } = deeds
  const { key, altKey, shiftKey } = event
  const mod = event.ctrlKey || event.metaKey
  if (key in steps) return stepped(event, steps[key as keyof typeof steps], deeds)
  if (key === 'Enter' && selection.lead === null) choose(only(ids[0] ?? null))
  else if (key === 'Enter') deeds.open()
  else if ((key === 'Delete' || key === 'Backspace') && selection.lead !== null) deeds.remove()
  else if (isMany && mod && !altKey && key.toLowerCase() === 'a') choose(all(selection, ids))
  else if (key === 'Escape' && selection.chosen.length > 1) choose(only(selection.lead))
  else if (deeds.menu && (key === 'ContextMenu' || (shiftKey && key === 'F10'))) deeds.menu()
  else return false
  return true
}

function stepped(event: KeyboardEvent, step: (typeof steps)[keyof typeof steps], deeds: Deeds): boolean {
  const { ids, selection, isMany, choose, move } = deeds
  if (event.altKey) {
    const position = blockPosition(ids, selection.chosen, step)
    if (position !== null) move(position)
    return true
  }
  const index = selection.lead === null ? -1 : ids.indexOf(selection.lead)
  const places = { up: index - 1, down: index + 1, first: 0, last: ids.length - 1 }
  const target = ids[Math.max(0, Math.min(ids.length - 1, places[step]))]
  if (target === undefined) return true
  choose(event.shiftKey && isMany ? extended(selection, ids, target) : only(target))
  return true
}
