/** How large pages are shown: a share of their true size, or as large as the room lets them. */
import { useMemo, useState } from 'react'

/** Per cent of the true size, or fitted to the room. */
export type Zoom = 'width' | 'page' | number

const steps = [50, 67, 80, 100, 125, 150, 200, 300, 400] as const
export const leastZoom = steps[0]
export const mostZoom = 400

/** Pixels of the style sheet to a point, at true size. */
const trueSize = 96 / 72

export interface Room {
  readonly width: number
  readonly height: number
}

/** Pixels of the style sheet to a point. */
export function scaleOf(zoom: Zoom, page: Room, room: Room): number {
  if (zoom === 'width') return Math.max(0.05, room.width / page.width)
  if (zoom === 'page') return Math.max(0.05, Math.min(room.width / page.width, room.height / page.height))
  return (zoom / 100) * trueSize
}

export function percentOf(scale: number): number {
  return Math.round((scale / trueSize) * 100)
}

export interface Zooming {
  readonly zoom: Zoom
  readonly setZoom: (zoom: Zoom) => void
  /** One step larger or smaller than what is shown now, in per cent. */
  readonly step: (by: 1 | -1, shown: number) => void
}

export function useZoom(first: Zoom): Zooming {
  const [zoom, setZoom] = useState<Zoom>(first)
  return useMemo(() => {
    const step = (by: 1 | -1, shown: number) => {
      const next = by > 0 ? steps.find((one) => one > shown) : steps.findLast((one) => one < shown)
      setZoom(next ?? (by > 0 ? mostZoom : leastZoom))
    }
    return { zoom, setZoom, step }
  }, [zoom])
}
