/** The stamp at the top right of an attachment's page, and the link under it that leads back. */
import { combine, fromView, type Matrix, type PageBoxes, transformed, viewSize } from './geometry.ts'
import type { StampFont } from './stamp-font.ts'
import { decimal, decimals } from './syntax.ts'

/** Points, on a page up to A4; larger pages have larger stamps. */
const size = 8
const padding = 3
const fromRight = 14
const fromTop = 12
/** The shorter side of A4. */
const usualSide = 595.28

export interface PlacedStamp {
  /** From the stamp's own space, origin at its lower left, to the page's. */
  readonly matrix: Matrix
  readonly width: number
  readonly height: number
  readonly text: string
}

/** Lays the stamp out for a page; it never gets wider than the page. */
export function placeStamp(text: string, font: StampFont, boxes: PageBoxes): PlacedStamp {
  const width = font.width(text) * size + 2 * padding
  const height = size + 2 * padding
  const view = viewSize(boxes)
  const points = Math.min(view.width, view.height) * boxes.userUnit
  const growth = Math.min(
    Math.max(1, points / usualSide),
    (view.width * boxes.userUnit) / (width + 2 * fromRight),
  )
  const scale = growth / boxes.userUnit
  const x = view.width - (width + fromRight) * scale
  const y = view.height - (height + fromTop) * scale
  return { matrix: combine([scale, 0, 0, scale, x, y], fromView(boxes)), width, height, text }
}

/** The operators that draw it: an artifact for screen readers; what lies under it shines through its plate. */
export function stampOperators(
  { matrix, width, height, text }: PlacedStamp,
  font: StampFont,
  names: { readonly font: string; readonly plate: string },
): string {
  const baseline = padding + size * 0.22
  return [
    '/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC',
    `q ${decimals(matrix)} cm`,
    `q ${names.plate} gs 1 g 0 0 ${decimal(width)} ${decimal(height)} re f Q`,
    `BT ${names.font} ${size} Tf 0 g ${padding} ${decimal(baseline)} Td ${font.encode(text)} Tj ET`,
    'Q EMC\n',
  ].join('\n')
}

/** Where the stamp lies on the page, for its link. */
export function stampRectangle({ matrix, width, height }: PlacedStamp): string {
  return decimals(transformed(matrix, [0, 0, width, height]))
}
