/** Where the printed page is: beside what is written where there is room, else in its place when it is asked for. */
import { useMediaQuery, useSessionStorage } from '@mantine/hooks'
import { type RefObject, useRef } from 'react'

export type PreviewPlace = 'beside' | 'instead' | 'hidden'

export interface Preview {
  readonly place: PreviewPlace
  readonly toggle: () => void
}

/** Narrower than this list, editor and page do not fit beside each other: the least widths of columns.module.css. */
const roomForAll = '(min-width: 1200px)'

/** `content` holds the columns; the page in it is marked `data-printed`. */
export function usePreview(content: RefObject<HTMLElement | null>): Preview {
  const wide = useMediaQuery(roomForAll, undefined, { getInitialValueInEffect: false })
  const [shown, setShown] = useSessionStorage({
    key: 'preview',
    defaultValue: { wide: true, narrow: false },
    getInitialValueInEffect: false,
  })
  const left = useRef<Element | null>(null)
  const width = wide ? 'wide' : 'narrow'

  const toggle = () => {
    const showing = !shown[width]
    setShown({ ...shown, [width]: showing })
    if (wide) return
    // What had the focus is about to be hidden, or to come back.
    if (showing) left.current = document.activeElement
    requestAnimationFrame(() => {
      const target = showing ? content.current?.querySelector('[data-printed]') : left.current
      if (target instanceof HTMLElement) target.focus()
    })
  }
  return { place: shown[width] ? (wide ? 'beside' : 'instead') : 'hidden', toggle }
}
