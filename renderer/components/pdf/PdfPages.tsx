/** Pages of paper one below the other; only those near to being seen are drawn. */
import { useDebouncedValue, useMergedRef } from '@mantine/hooks'
import { type KeyboardEvent, memo, type Ref, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { scrollsByKeys } from '../scrolls-by-keys.ts'
import type { PageSize } from './draw-page.ts'
import style from './Pdf.module.css'
import { type PaperPage, PdfPage } from './PdfPage.tsx'
import { useNear } from './useNear.ts'
import { type PagesHandle, usePlace } from './usePlace.ts'
import { useRoom } from './useRoom.ts'
import { percentOf, scaleOf, type Zooming } from './useZoom.ts'

interface Props {
  readonly pages: readonly PaperPage[]
  readonly zooming: Zooming
  /** Names the region. */
  readonly label: string
  /** Told the key of the page that is looked at. */
  readonly onPage: (key: string) => void
  /** Told the size, in per cent of the true one, in which the first page is shown. */
  readonly onPercent?: (percent: number) => void
  readonly handle?: Ref<PagesHandle>
  /** The printed page that takes the place of what is written where there is no room for both. */
  readonly isPrinted?: boolean
}

/** What a page is taken for until it is read: A4. */
const usualSize: PageSize = { width: 595.28, height: 841.89 }

export const PdfPages = memo(function PdfPages(props: Props) {
  const { pages, zooming, label, onPage, onPercent, handle, isPrinted } = props
  const { zoom, setZoom, step } = zooming
  const [measured, room] = useRoom()
  const scroller = useRef<HTMLElement>(null)
  const root = useMergedRef(measured, scroller)
  const [sizes, setSizes] = useState<ReadonlyMap<string, PageSize>>(new Map())
  const onSize = useCallback((key: string, size: PageSize) => {
    setSizes((known) => {
      const old = known.get(key)
      const same = old && old.width === size.width && old.height === size.height
      return same ? known : new Map(known).set(key, size)
    })
  }, [])

  // Fitted pages follow the room when it has come to rest, and at once for the first time.
  const first = pages[0] && sizes.get(pages[0].key)
  const scaleOfKey = useCallback(
    (key: string) => scaleOf(zoom, sizes.get(key) ?? first ?? usualSize, room),
    [zoom, sizes, first, room],
  )
  const wish = useMemo(() => ({ zoom, room }), [zoom, room])
  const [rested] = useDebouncedValue(wish, 150)
  const drawn = rested.room.width > 0 ? rested : wish

  const keys = pages.map(({ key }) => key).join('\n')
  const isLaidOut = room.width > 0
  const laidOut = useMemo(() => (isLaidOut ? { keys, scaleOfKey } : null), [isLaidOut, keys, scaleOfKey])
  const note = usePlace({ scroller, handle, laidOut, scaleOf: scaleOfKey, onPage })
  const near = useNear(scroller, isLaidOut ? keys : '')
  const percent = percentOf(pages[0] ? scaleOfKey(pages[0].key) : 1)
  useEffect(() => onPercent?.(percent), [onPercent, percent])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') step(1, percent)
    else if (event.key === '-') step(-1, percent)
    else if (event.key === '0') setZoom('width')
    else return
    event.preventDefault()
  }
  return (
    <section
      className={style.pages}
      aria-label={label}
      onScroll={note}
      onKeyDown={press}
      ref={root}
      data-printed={isPrinted || undefined}
      {...scrollsByKeys}
    >
      {isLaidOut &&
        pages.map(({ key, ...page }) => {
          const size = sizes.get(key) ?? first ?? usualSize
          return (
            <PdfPage
              key={key}
              {...page}
              id={key}
              size={size}
              scale={scaleOfKey(key)}
              drawnScale={scaleOf(drawn.zoom, size, drawn.room)}
              isNear={near.has(key)}
              onSize={onSize}
            />
          )
        })}
    </section>
  )
})
