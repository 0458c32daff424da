/** What the mouse does to the rows of an ordered list: choosing one, several, a range, or nothing while it drags. */
import { type MouseEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import { extended, only, type Selection, toggled } from './selection.ts'

interface Options {
  readonly ids: readonly number[]
  readonly selection: Selection
  /** Whether several rows can be chosen. */
  readonly isMany: boolean
  readonly choose: (selection: Selection) => void
}

export interface RowPresses {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, id: number) => void
  readonly onMouseDown: (event: MouseEvent) => void
  readonly onPointerUp: (event: PointerEvent, id: number) => void
  readonly onFocus: (id: number) => void
  readonly onDragStart: () => void
}

/** The same object for as long as the list is there, so that it does not render the rows. */
export function useRowPresses(options: Options): RowPresses {
  const newest = useRef(options)
  useLayoutEffect(() => {
    newest.current = options
  })
  const [presses] = useState(() => rowPresses(() => newest.current))
  return presses
}

function rowPresses(now: () => Options): RowPresses {
  let isDragged = false
  const adds = (event: MouseEvent) => now().isMany && (event.ctrlKey || event.metaKey)
  const reaches = (event: MouseEvent) => now().isMany && event.shiftKey
  return {
    onPointerDown(event, id) {
      const { selection, ids, choose } = now()
      isDragged = false
      const isChosen = selection.chosen.includes(id)
      if (adds(event)) choose(toggled(selection, ids, id))
      else if (reaches(event)) choose(extended(selection, ids, id))
      // One of several: it may be meant to be dragged, or asked about, with the others.
      else if (!isChosen) choose(only(id))
      const list = event.currentTarget.parentElement
      if ((adds(event) || reaches(event)) && !list?.contains(document.activeElement)) list?.focus()
    },
    onMouseDown(event) {
      // The focus goes to the row that is worked on, and no text is marked.
      if (adds(event) || reaches(event)) event.preventDefault()
    },
    onPointerUp(event, id) {
      if (event.button === 0 && !isDragged && !adds(event) && !reaches(event)) now().choose(only(id))
    },
    onFocus(id) {
      const { selection, choose } = now()
      // Where none is chosen the Tab passes by: what is written in stands behind the list.
      if (selection.lead !== null && !selection.chosen.includes(id)) choose(only(id))
    },
    onDragStart() {
      isDragged = true
    },
  }
}
