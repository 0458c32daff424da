/** One page of paper: its old picture stays until the new one is drawn. */
import type { PDFPageProxy } from 'pdfjs-dist'
import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { ErrorNote } from '../ErrorNote.tsx'
import { drawPicture, drawText, type PageSize, pageSize, release } from './draw-page.ts'
import style from './Pdf.module.css'
import { unreadable } from './unreadable.ts'

/** A page that can be drawn, until it is closed. */
export interface OpenPage {
  readonly page: PDFPageProxy
  readonly close: () => void
}

/** A place for a page in a row of them. */
export interface PaperPage {
  /** Stays while the place does, whatever is drawn there. */
  readonly key: string
  /** "Sida 3 av 40" */
  readonly name: string
  /** Quarters clockwise that it is turned besides what the page itself says. */
  readonly turns: number
  /** Another function is another content. Fails with what can't be shown. */
  readonly open: () => Promise<OpenPage>
  /** Lies over the page. */
  readonly marks?: ReactNode
}

interface Props extends Omit<PaperPage, 'key'> {
  /** Its key. */
  readonly id: string
  readonly size: PageSize
  /** Pixels of the style sheet to a point. */
  readonly scale: number
  /** That scale when it has come to rest. */
  readonly drawnScale: number
  /** Only what is near to being seen is drawn. */
  readonly isNear: boolean
  readonly onSize: (key: string, size: PageSize) => void
}

export const PdfPage = memo(function PdfPage(props: Props) {
  const { id, name, open, turns, marks, size, scale, drawnScale, isNear, onSize } = props
  const holder = useRef<HTMLDivElement>(null)
  const [error, setError] = useState<unknown>(null)

  useEffect(() => {
    const paper = holder.current
    if (!paper) return
    if (!isNear) return release(paper)
    const stop = new AbortController()
    const drawing = { scale: drawnScale * window.devicePixelRatio, turns, signal: stop.signal }
    draw(paper, open, drawing, (size) => onSize(id, size)).then(
      () => setError(null),
      (failure: unknown) => {
        if (stop.signal.aborted) return
        release(paper)
        setError(unreadable(failure))
      },
    )
    return () => stop.abort()
  }, [id, open, turns, isNear, drawnScale, onSize])

  const { width, height } = size
  const placed = { width: width * scale, height: height * scale, '--total-scale-factor': scale }
  return (
    <section className={style.page} style={placed} aria-label={name} data-page={id}>
      <div className={style.drawn} ref={holder} />
      {error !== null && (
        <div className={style.failed}>
          <ErrorNote error={error} />
        </div>
      )}
      {marks}
    </section>
  )
})

async function draw(
  paper: HTMLElement,
  open: PaperPage['open'],
  drawing: Parameters<typeof drawPicture>[1],
  onSize: (size: PageSize) => void,
): Promise<void> {
  const { page, close } = await open()
  try {
    drawing.signal.throwIfAborted()
    onSize(pageSize(page, drawing.turns))
    const picture = await drawPicture(page, drawing)
    drawing.signal.throwIfAborted()
    const layer = document.createElement('div')
    layer.className = style.text ?? ''
    release(paper)
    paper.append(picture, layer)
    await calm(drawing.signal)
    await drawText(page, layer, drawing)
  } finally {
    close()
  }
}

/** Milliseconds: whoever types has then paused, and the next picture is not on its way. */
const pause = 300

/** Laying out a page's text takes the window's time: it waits until nobody needs that. */
async function calm(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pause))
  signal.throwIfAborted()
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
  signal.throwIfAborted()
}
