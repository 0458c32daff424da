/** The table's state: where one is, what is open, which rows there are and which of them are drawn. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useEffectEvent, useId, useState } from 'react'
import type { ReportLine } from '../../../shared/accounts/report.ts'
import type { GridPlace, GridTarget, GridTask } from './grid-state.ts'
import { heightOf, hiding, lineOf, type Row } from './report-rows.ts'
import type { AccountView } from './useAccountView.ts'

/** Height of the head in pixels; the style sheet has the same. */
const headHeight = 52

export function useGrid(
  lines: readonly ReportLine[],
  rows: readonly Row[],
  columns: number,
  scroller: RefObject<HTMLElement | null>,
  /** What is open to begin with. */
  first: GridTask | null,
) {
  // The virtualizer tells something else each time it is asked, which a compiled component would not see.
  'use no memo'
  const id = useId()
  const [place, setPlace] = useState<GridPlace>({ line: first?.line ?? '', column: 0 })
  const [task, setTask] = useState(first)
  const active = Math.max(0, indexOf(rows, place.line) ?? nearest(lines, rows, place.line))
  // A column that has been put away takes nobody along.
  const column = Math.min(place.column, columns - 1)
  const kept = [active, task ? indexOf(rows, task.line) : null]
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightAt(rows, index),
    // Sizes are known anew when this changes.
    getItemKey: useCallback((index: number) => rows[index]?.line.id ?? index, [rows]),
    rangeExtractor: (range) => withKept(range, kept),
    overscan: 6,
    scrollMargin: headHeight,
  })
  const activeId = `${id}-${active}-${column}`
  const show = useCallback(
    () => document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [activeId],
  )
  return {
    id,
    active,
    activeId,
    column,
    task,
    /** The rows that are drawn. */
    drawn: virtualizer.getVirtualItems(),
    /** Of all rows: pixels. */
    height: virtualizer.getTotalSize(),
    setPlace,
    setTask,
    show,
    headHeight,
  }
}

/** Goes where the page asks to: opens what hides the row, and puts the focus there. */
export function useTarget(
  target: GridTarget | null,
  lines: readonly ReportLine[],
  view: AccountView,
  arrive: (line: string, target: GridTarget) => void,
): void {
  const go = useEffectEvent((target: GridTarget) => {
    const line = lineOf(lines, target.place)
    if (!line) return
    const closed = hiding(line, view.folded)
    if (closed.length > 0)
      view.change({ folded: [...view.folded].filter((group) => !closed.includes(group)) })
    arrive(line.id, target)
  })
  useEffect(() => {
    if (target) go(target)
  }, [target])
}

function heightAt(rows: readonly Row[], index: number): number {
  const row = rows[index]
  return row ? heightOf(row) : 0
}

function indexOf(rows: readonly Row[], id: string): number | null {
  const index = rows.findIndex(({ line }) => line.id === id)
  return index < 0 ? null : index
}

/** The row of the innermost group that is still shown, for a line that a folded group hides. */
function nearest(lines: readonly ReportLine[], rows: readonly Row[], id: string): number {
  const groups = lines.find((line) => line.id === id)?.groups ?? []
  return Math.max(0, ...groups.map((group) => indexOf(rows, `heading:${group}`) ?? 0))
}

/** The rows in sight, and those that hold the focus. */
function withKept(range: Range, kept: readonly (number | null)[]): number[] {
  const indexes = new Set(defaultRangeExtractor(range))
  for (const index of kept) if (index !== null && index < range.count) indexes.add(index)
  return [...indexes].sort((one, other) => one - other)
}
