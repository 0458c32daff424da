/** The places of the reading page, and going from one to the next. */
import { type RefObject, useEffect, useState } from 'react'
import type { ParagraphId } from '../../../shared/values.ts'

export type Place = 'head' | 'answer' | ParagraphId
export type View = 'one' | 'all'

/** The element that takes the focus when one comes to a place. */
export const placeId = (place: Place) => `review-place-${place}`

export interface Places {
  readonly at: Place
  readonly view: View
  readonly setView: (view: View) => void
  readonly go: (place: Place) => void
  readonly before: Place | null
  readonly after: Place | null
}

export function usePlaces(all: readonly Place[], scroller: RefObject<HTMLElement | null>): Places {
  const [at, setAt] = useState<Place>('head')
  const [view, setView] = useState<View>('one')
  const [turns, setTurns] = useState(0)
  useEffect(() => {
    if (turns === 0) return
    const target = document.getElementById(placeId(at))
    const section = target?.closest('[data-review-place]')
    if (view === 'one') scroller.current?.scrollTo({ top: 0 })
    else section?.scrollIntoView({ block: 'start' })
    target?.focus({ preventScroll: true })
  }, [turns, at, view, scroller])
  useReadPlace(view, all, scroller, setAt)
  const index = all.indexOf(at)
  const go = (place: Place) => {
    setAt(place)
    setTurns((turns) => turns + 1)
  }
  const show = (next: View) => {
    setView(next)
    setTurns((turns) => turns + 1)
  }
  return { at, view, setView: show, go, before: all[index - 1] ?? null, after: all[index + 1] ?? null }
}

/** Where all is shown, the place that the reader has scrolled to. */
function useReadPlace(
  view: View,
  all: readonly Place[],
  scroller: RefObject<HTMLElement | null>,
  setAt: (place: Place) => void,
): void {
  useEffect(() => {
    const element = scroller.current
    if (view === 'one' || !element) return
    const look = () => {
      const top = element.getBoundingClientRect().top + element.clientHeight / 4
      const passed = all.filter((place) => {
        const section = document.getElementById(placeId(place))?.closest('[data-review-place]')
        return section && section.getBoundingClientRect().top <= top
      })
      const last = passed.at(-1)
      if (last !== undefined) setAt(last)
    }
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [view, all, scroller, setAt])
}
