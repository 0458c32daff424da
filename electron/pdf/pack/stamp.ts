/** Texts that the pack puts on a page: the stamp of an attachment, and in the foot whose copy it is. */
import type { PackSettings } from '../../../shared/model/pack.ts'
import { combine, fromView, type Matrix, type PageBoxes, transformed, viewSize } from './geometry.ts'
import type { StampStyle } from './pack.ts'
import type { StampFont } from './stamp-font.ts'
import { decimal, decimals } from './syntax.ts'

/** Points, on a page up to A4; larger pages have larger stamps. */
const padding = 3
const fromSide = 14
const fromEdge = 12
/** The shorter side of A4. */
const usualSide = 595.28
const footer = { size: 7, colour: '#555555', fromEdge: 5 } as const
/** What a stamp at the foot leaves to the footer below it. */
const footerHeight = footer.size + 2 * padding

export interface PlacedText {
  /** From the text's own space, origin at its lower left, to the page's. */
  readonly matrix: Matrix
  readonly width: number
  readonly height: number
  readonly size: number
  readonly colour: string
  readonly text: string
  /** Which end of the page it stands at. */
  readonly end: 'Top' | 'Bottom'
}

/** Lays the stamp out for a page; it never gets larger than the page. */
export function placeStamp(
  text: string,
  font: StampFont,
  boxes: PageBoxes,
  style: StampStyle,
  hasFooter: boolean,
): PlacedText {
  const isLow = style.place.startsWith('bottom')
  return placeText(text, font, boxes, {
    ...style,
    fromEdge: fromEdge + (isLow && hasFooter ? footerHeight : 0),
  })
}

export function placeFooter(text: string, font: StampFont, boxes: PageBoxes): PlacedText {
  return placeText(text, font, boxes, { ...footer, place: 'bottomCentre' })
}

function placeText(
  text: string,
  font: StampFont,
  boxes: PageBoxes,
  style: StampStyle & { readonly fromEdge: number },
): PlacedText {
  const { size, colour } = style
  const width = font.width(text) * size + 2 * padding
  const height = size + 2 * padding
  const view = viewSize(boxes)
  const [across, down] = [view.width * boxes.userUnit, view.height * boxes.userUnit]
  const growth = Math.min(
    Math.max(1, Math.min(across, down) / usualSide),
    across / (width + 2 * fromSide),
    down / (height + 2 * style.fromEdge),
  )
  const [left, isTop] = [leftOf(style.place, across / growth, width), style.place.startsWith('top')]
  const bottom = isTop ? down / growth - height - style.fromEdge : style.fromEdge
  const scale = growth / boxes.userUnit
  const matrix = combine([scale, 0, 0, scale, left * scale, bottom * scale], fromView(boxes))
  return { matrix, width, height, size, colour, text, end: isTop ? 'Top' : 'Bottom' }
}

function leftOf(place: PackSettings['stampPlace'], across: number, width: number): number {
  if (place.endsWith('Left')) return fromSide
  return place.endsWith('Right') ? across - width - fromSide : (across - width) / 2
}

/** The operators that draw it: an artifact for screen readers; what lies under it shines through its plate. */
export function textOperators(
  { matrix, width, height, size, colour, text, end }: PlacedText,
  font: StampFont,
  names: { readonly font: string; readonly plate: string },
): string {
  const baseline = padding + size * 0.22
  return [
    `/Artifact <</Type/Pagination/Subtype/${end === 'Top' ? 'Header' : 'Footer'}/Attached[/${end}]>> BDC`,
    `q ${decimals(matrix)} cm`,
    `q ${names.plate} gs 1 g 0 0 ${decimal(width)} ${decimal(height)} re f Q`,
    `BT ${names.font} ${size} Tf ${fillColour(colour)} ${padding} ${decimal(baseline)} Td ${font.encode(text)} Tj ET`,
    'Q EMC\n',
  ].join('\n')
}

/** Of `#rrggbb`. */
function fillColour(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  return `${decimals(parts)} rg`
}

/** Where the text lies on the page, for its link. */
export function textRectangle({ matrix, width, height }: PlacedText): string {
  return decimals(transformed(matrix, [0, 0, width, height]))
}
