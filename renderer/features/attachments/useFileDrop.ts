/** Files and attachments that are dragged over the agenda: where they would fall, and what falls there. */
import { type DragEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AttachmentId, ItemId } from '../../../shared/values.ts'
import {
  type DropPlace,
  draggedAttachment,
  type Falling,
  fallingOf,
  isSamePlace,
  placeUnder,
} from './drop-place.ts'

interface Options {
  /** Where what falls on no item and no attachment goes; null for nowhere. */
  readonly item: ItemId | null
  /** Attachments whose file is awaited. */
  readonly awaited: ReadonlySet<AttachmentId>
  readonly onFiles: (place: DropPlace, files: readonly File[]) => void
  readonly onMove: (attachment: AttachmentId, place: DropPlace) => void
}

export interface FileDrop {
  /** What is dragged, while it is over the agenda. */
  readonly falling: Falling | null
  readonly place: DropPlace | null
  /** For the element that holds all places. */
  readonly handlers: object
}

export function useFileDrop({ item, awaited, onFiles, onMove }: Options): FileDrop {
  const [over, setOver] = useState<{ falling: Falling; place: DropPlace | null } | null>(null)
  const marked = useRef<HTMLElement | null>(null)
  useNothingOpened()

  const mark = (element: HTMLElement | null, how: string) => {
    if (marked.current !== element) marked.current?.removeAttribute('data-drop')
    element?.setAttribute('data-drop', how)
    marked.current = element
  }
  const leave = () => {
    mark(null, '')
    setOver(null)
  }
  const drag = (event: DragEvent) => {
    const falling = fallingOf(event.dataTransfer)
    if (!falling) return
    event.preventDefault()
    event.stopPropagation()
    const found = placeUnder(event, { falling, item, awaited })
    mark(found?.element ?? null, found?.place.kind === 'between' ? found.place.side : 'on')
    event.dataTransfer.dropEffect = found ? (falling === 'files' ? 'copy' : 'move') : 'none'
    const place = found?.place ?? null
    setOver((was) => (was?.falling === falling && isSamePlace(was.place, place) ? was : { falling, place }))
  }
  const drop = (event: DragEvent) => {
    const falling = fallingOf(event.dataTransfer)
    if (!falling) return
    event.preventDefault()
    event.stopPropagation()
    const found = placeUnder(event, { falling, item, awaited })
    leave()
    if (!found) return
    if (falling === 'files') return onFiles(found.place, [...event.dataTransfer.files])
    const attachment = draggedAttachment()
    if (attachment !== null) onMove(attachment, found.place)
  }
  const isGone = ({ currentTarget, relatedTarget }: DragEvent) =>
    !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
  const handlers = {
    onDragEnterCapture: drag,
    onDragOverCapture: drag,
    onDropCapture: drop,
    onDragLeave: (event: DragEvent) => isGone(event) && leave(),
    onDragEnd: leave,
  }
  return { falling: over?.falling ?? null, place: over?.place ?? null, handlers }
}

/** A file that falls beside every place is not opened in place of the page. */
function useNothingOpened(): void {
  const refuse = useEffectEvent((event: globalThis.DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files') || event.defaultPrevented) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'none'
  })
  useEffect(() => {
    const listener = (event: globalThis.DragEvent) => refuse(event)
    window.addEventListener('dragover', listener)
    window.addEventListener('drop', listener)
    return () => {
      window.removeEventListener('dragover', listener)
      window.removeEventListener('drop', listener)
    }
  }, [])
}
