/** Where one is among the pages: kept when they grow, shrink or get others before them, and told. */
import { type RefObject, useCallback, useImperativeHandle, useLayoutEffect, useRef } from 'react'

/** What can be asked of pages on screen. */
export interface PagesHandle {
  /** Scrolls to a page; `top`, in points below its upper edge, is brought into view if it is not. */
  readonly goTo: (key: string, top?: number) => void
  readonly focus: () => void
}

interface Place {
  readonly key: string
  /** How much of the page lies above the room, as a share of its height; below 0 in the gap before it. */
  readonly above: number
}

interface Options {
  readonly scroller: RefObject<HTMLElement | null>
  readonly handle: React.Ref<PagesHandle> | undefined
  /** Another one when the pages are others, or have other sizes; null before there are any. */
  readonly laidOut: object | null
  /** Of a page, by its key: pixels to a point. */
  readonly scaleOf: (key: string) => number
  /** The page that fills the most of the room's upper half. */
  readonly onPage: (key: string) => void
}

/** Returns what is to be called when the pages have been scrolled. */
export function usePlace({ scroller, handle, laidOut, scaleOf, onPage }: Options): () => void {
  const place = useRef<Place | null>(null)
  /** Where one is to go as soon as the page is there. */
  const awaited = useRef<Parameters<PagesHandle['goTo']> | null>(null)
  const pageOf = useCallback(
    (key: string) => scroller.current?.querySelector<HTMLElement>(`[data-page="${CSS.escape(key)}"]`),
    [scroller],
  )

  const note = useCallback(() => {
    const root = scroller.current
    if (!root) return
    const pages = [...root.querySelectorAll<HTMLElement>('[data-page]')]
    const at = root.scrollTop
    const first = pages.find((page) => page.offsetTop + page.offsetHeight > at) ?? pages.at(-1)
    if (!first) return
    place.current = {
      key: first.dataset.page ?? '',
      above: (at - first.offsetTop) / Math.max(1, first.offsetHeight),
    }
    const middle = at + root.clientHeight / 3
    const seen = pages.find((page) => page.offsetTop + page.offsetHeight > middle) ?? first
    onPage(seen.dataset.page ?? '')
  }, [scroller, onPage])

  const goTo = useCallback<PagesHandle['goTo']>(
    (key, top) => {
      const root = scroller.current
      const page = pageOf(key)
      awaited.current = page ? null : [key, top]
      if (!root || !page) return
      const wanted = page.offsetTop + (top ?? 0) * scaleOf(key)
      const seen = wanted >= root.scrollTop + 8 && wanted <= root.scrollTop + root.clientHeight * 0.7
      if (top !== undefined && seen) return
      root.scrollTop = wanted - (top === undefined ? 0 : root.clientHeight / 5)
      // At once: a rendering before the scrolling is told would lead back to where one was.
      note()
    },
    [scroller, pageOf, scaleOf, note],
  )

  // Asking where a page is makes the window lay out all of itself: only when the pages may have moved.
  useLayoutEffect(() => {
    if (!laidOut) return
    const root = scroller.current
    const kept = place.current && pageOf(place.current.key)
    if (root && kept && place.current) {
      const top = kept.offsetTop + place.current.above * kept.offsetHeight
      if (Math.abs(root.scrollTop - top) > 1) root.scrollTop = top
    }
    note()
    if (awaited.current) goTo(...awaited.current)
  }, [scroller, pageOf, note, goTo, laidOut])

  useImperativeHandle(handle, () => ({ goTo, focus: () => scroller.current?.focus() }), [scroller, goTo])
  return note
}
