/** Keys between the fields of a table: up and down in a column, Enter on to the next row. */
import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }

/** For the table; moves the focus between rows marked `data-fields`. A list of choices keeps its keys. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const { key, altKey, target, currentTarget } = event
  const by = steps[key]
  if (by === undefined || altKey || !isField(target)) return
  const cell = target.closest('td')
  const row = target.closest<HTMLTableRowElement>('tr[data-fields]')
  if (!cell || !row) return
  const rows = [...currentTarget.querySelectorAll<HTMLTableRowElement>('tr[data-fields]')]
  const next =
    rows[rows.indexOf(row) + by]?.cells[cell.cellIndex]?.querySelector<HTMLElement>('input, textarea')
  if (!next) return
  event.preventDefault()
  next.focus()
}

function isField(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
