/** How much room pages have: what is within the margin, without the scroll bar. */
import { type RefCallback, useCallback, useState } from 'react'
import type { Room } from './useZoom.ts'

/** No room until the element is measured, and again in every frame in which its inside has changed. */
export function useRoom(): readonly [RefCallback<HTMLElement>, Room] {
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 })
  const measured = useCallback((element: HTMLElement | null) => {
    if (!element) return
    let frame = 0
    const observer = new ResizeObserver((entries) => {
      const [inside] = entries.at(-1)?.contentBoxSize ?? []
      if (!inside) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setRoom({ width: inside.inlineSize, height: inside.blockSize }))
    })
    observer.observe(element)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [])
  return [measured, room]
}
