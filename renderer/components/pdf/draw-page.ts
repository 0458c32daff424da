/** Draws one page: its picture, and its text for selecting and for screen readers. */
import type { PDFPageProxy } from 'pdfjs-dist'
import { pdfJs } from './pdfjs.ts'
import { inTurn } from './turns.ts'

export interface PageSize {
  /** Points, as the page is seen. */
  readonly width: number
  readonly height: number
}

export interface Drawing {
  /** Pixels of the screen to a point. */
  readonly scale: number
  /** Quarters clockwise that it is turned besides what the page itself says. */
  readonly turns: number
  readonly signal: AbortSignal
}

/** Pixels: what a canvas may have and still be drawn at once. */
const largestCanvas = 1 << 24

export function pageSize(page: PDFPageProxy, turns: number): PageSize {
  const { width, height } = viewportOf(page, 1, turns)
  return { width, height }
}

function viewportOf(page: PDFPageProxy, scale: number, turns: number) {
  return page.getViewport({ scale, rotation: (page.rotate + 90 * turns) % 360 })
}

/** @throws what pdf.js throws, also when the signal ends the drawing */
export async function drawPicture(page: PDFPageProxy, drawing: Drawing): Promise<HTMLCanvasElement> {
  const library = await pdfJs()
  const whole = viewportOf(page, drawing.scale, drawing.turns)
  const most = Math.sqrt(largestCanvas / (whole.width * whole.height))
  const viewport = most < 1 ? viewportOf(page, drawing.scale * most, drawing.turns) : whole
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  drawing.signal.throwIfAborted()
  const task = page.render({ canvas, viewport, annotationMode: library.AnnotationMode.ENABLE })
  task.onContinue = inTurn
  const stop = () => task.cancel()
  drawing.signal.addEventListener('abort', stop)
  try {
    await task.promise
  } finally {
    drawing.signal.removeEventListener('abort', stop)
  }
  return canvas
}

/** Fills `layer` with the page's text in its places, in points times the style's `--total-scale-factor`. */
export async function drawText(
  page: PDFPageProxy,
  layer: HTMLElement,
  { turns, signal }: Drawing,
): Promise<void> {
  const { TextLayer } = await pdfJs()
  signal.throwIfAborted()
  const text = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: false }),
    container: layer,
    viewport: viewportOf(page, 1, turns),
  })
  const stop = () => text.cancel()
  signal.addEventListener('abort', stop)
  try {
    await text.render()
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Gives a canvas's memory back at once. */
export function release(holder: HTMLElement): void {
  for (const canvas of holder.querySelectorAll('canvas')) {
    canvas.width = 0
    canvas.height = 0
  }
  holder.replaceChildren()
}
