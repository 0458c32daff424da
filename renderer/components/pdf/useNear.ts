/** Which pages are seen or near to it. */
import { type RefObject, useEffect, useState } from 'react'

/** As far above and below as the room is high. */
const margin = '100% 0px'

/** Of the pages in `scroller`, marked `data-page`, those that are near; `keys` are all of them, a line each. */
export function useNear(scroller: RefObject<HTMLElement | null>, keys: string): ReadonlySet<string> {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const root = scroller.current
    if (!root) return
    const wanted = new Set(keys.split('\n'))
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((known) => {
          const next = new Set(known)
          for (const { target, isIntersecting } of entries) {
            const key = (target as HTMLElement).dataset.page ?? ''
            if (isIntersecting) next.add(key)
            else next.delete(key)
          }
          return next
        }),
      { root, rootMargin: margin },
    )
    for (const page of root.querySelectorAll<HTMLElement>('[data-page]')) {
      if (wanted.has(page.dataset.page ?? '')) observer.observe(page)
    }
    return () => observer.disconnect()
  }, [scroller, keys])
  return near
}
