/** Boxes of a page, and the way from what a reader sees to the page's own coordinates. */
import { type PDFContext, type PDFDict, PDFName, type PDFObject } from '../pdf-lib.ts'
import { asNumber, numberAt, numbers, resolve } from '../read/objects.ts'
import type { SourcePage } from '../read/page-tree.ts'

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number]
/** As PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number]
export interface Point {
  readonly x: number
  readonly y: number
}

export interface PageBoxes {
  readonly media: Box
  /** What a reader sees; never outside the media box. */
  readonly crop: Box
  /** Degrees clockwise: 0, 90, 180 or 270. */
  readonly rotation: number
  /** Length of a unit in points. */
  readonly userUnit: number
}

/** What readers take where a page has no box: US Letter. */
const usualBox: Box = [0, 0, 612, 792]
/** Units beyond these, in points, are slips of a program or attacks (PDF 1.7, annex C): taken as missing. */
const [smallestUnit, largestUnit] = [0.001, 75_000]

export function pageBoxes(page: SourcePage): PageBoxes {
  const { context } = page.dict
  const media = boxOf(context, page.attributes.get('MediaBox')) ?? usualBox
  const wanted = boxOf(context, page.attributes.get('CropBox')) ?? media
  const crop: Box = [
    Math.max(wanted[0], media[0]),
    Math.max(wanted[1], media[1]),
    Math.min(wanted[2], media[2]),
    Math.min(wanted[3], media[3]),
  ]
  const rotate = asNumber(resolve(context, page.attributes.get('Rotate'))) ?? 0
  const quarters = Number.isFinite(rotate) ? Math.round(rotate / 90) % 4 : 0
  return {
    media,
    crop: crop[2] - crop[0] < 1 || crop[3] - crop[1] < 1 ? media : crop,
    rotation: ((quarters + 4) % 4) * 90,
    userUnit: unitOf(page),
  }
}

function unitOf({ dict }: SourcePage): number {
  const unit = numberAt(dict, 'UserUnit') ?? 1
  return unit >= smallestUnit && unit <= largestUnit ? unit : 1
}

/** A rectangle, its corners put in order; undefined when it is none or has no area. */
export function boxOf(context: PDFContext, value: PDFObject | undefined): Box | undefined {
  const corners = numbers(context, value, 4)
  if (!corners) return undefined
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners
  const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
  return box[2] > box[0] && box[3] > box[1] ? box : undefined
}

/** Of a form: from its space to that in which it is drawn (PDF 1.7, 8.10.2). */
export function matrixOf(form: PDFDict): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
    numbers(form.context, form.get(PDFName.of('Matrix')), 6) ?? []
  return [a, b, c, d, e, f]
}

/** Width and height of the page as it is seen, in the page's units. */
export function viewSize({ crop, rotation }: PageBoxes): { readonly width: number; readonly height: number } {
  const [width, height] = [crop[2] - crop[0], crop[3] - crop[1]]
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width }
}

/** From the page as it is seen (origin at its lower left) to the page's own coordinates. */
export function fromView({ crop, rotation }: PageBoxes): Matrix {
  switch (rotation) {
    case 90:
      return [0, 1, -1, 0, crop[2], crop[1]]
    case 180:
      return [-1, 0, 0, -1, crop[2], crop[3]]
    case 270:
      return [0, -1, 1, 0, crop[0], crop[3]]
    default:
      return [1, 0, 0, 1, crop[0], crop[1]]
  }
}

/** First `first`, then `then`. */
export function combine(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = then
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

export function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** The smallest upright box around a transformed one. */
export function transformed(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const corners = [
    apply(matrix, { x: left, y: bottom }),
    apply(matrix, { x: right, y: bottom }),
    apply(matrix, { x: left, y: top }),
    apply(matrix, { x: right, y: top }),
  ]
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
