/** A picture in memory, and polygons and lines drawn on it with smooth edges. */

export type Colour = readonly [red: number, green: number, blue: number]
export type Point = readonly [x: number, y: number]

export interface Canvas {
  readonly width: number
  readonly height: number
  /** Three bytes for each pixel, row by row from the top. */
  readonly pixels: Uint8Array
}

/** Lines that each row of pixels is sampled along. */
const samples = 4

export function createCanvas(width: number, height: number, colour: Colour): Canvas {
  const pixels = new Uint8Array(width * height * 3)
  for (let i = 0; i < pixels.length; i++) pixels[i] = colour[i % 3] ?? 0
  return { width, height, pixels }
}

/** Fills by the even-odd rule. */
export function fillPolygon(canvas: Canvas, points: readonly Point[], colour: Colour, alpha = 1): void {
  const [left, right] = spanOf(points, 0, canvas.width)
  const [top, bottom] = spanOf(points, 1, canvas.height)
  if (right <= left) return
  const cover = new Float32Array(right - left)
  for (let row = top; row < bottom; row++) {
    cover.fill(0)
    for (let sample = 0; sample < samples; sample++) {
      const crossings = crossingsAt(points, row + (sample + 0.5) / samples)
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        addSpan(cover, (crossings[i] ?? 0) - left, (crossings[i + 1] ?? 0) - left)
      }
    }
    for (let i = 0; i < cover.length; i++) {
      const share = Math.min(1, cover[i] ?? 0)
      if (share > 0) blend(canvas, left + i, row, colour, share * alpha)
    }
  }
}

/** The whole pixels that the points reach over, within the picture. */
function spanOf(points: readonly Point[], axis: 0 | 1, size: number): readonly [from: number, to: number] {
  const places = points.map((point) => point[axis])
  return [Math.max(0, Math.floor(Math.min(...places))), Math.min(size, Math.ceil(Math.max(...places)))]
}

/** Where the polygon's edges cross a horizontal line, from the left. */
function crossingsAt(points: readonly Point[], y: number): readonly number[] {
  const crossings: number[] = []
  for (const [i, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1]
    if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
  }
  return crossings.sort((one, other) => one - other)
}

function addSpan(cover: Float32Array, from: number, to: number): void {
  const [start, end] = [Math.max(0, from), Math.min(cover.length, to)]
  for (let x = Math.floor(start); x < end; x++) {
    cover[x] = (cover[x] ?? 0) + (Math.min(x + 1, end) - Math.max(x, start)) / samples
  }
}

/** Lays a colour over one pixel; `alpha` 0–1. */
export function blend(canvas: Canvas, x: number, y: number, colour: Colour, alpha: number): void {
  const at = (y * canvas.width + x) * 3
  for (let i = 0; i < 3; i++) {
    const under = canvas.pixels[at + i] ?? 0
    canvas.pixels[at + i] = Math.round(under + ((colour[i] ?? 0) - under) * alpha)
  }
}

export function fillRectangle(
  canvas: Canvas,
  [x, y]: Point,
  [width, height]: Point,
  colour: Colour,
  alpha = 1,
): void {
  const corners: readonly Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  fillPolygon(canvas, corners, colour, alpha)
}

export function fillCircle(canvas: Canvas, [x, y]: Point, radius: number, colour: Colour, alpha = 1): void {
  const corners = Array.from({ length: 24 }, (_, i): Point => {
    const angle = (i / 24) * 2 * Math.PI
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
  fillPolygon(canvas, corners, colour, alpha)
}

/** A line through the points with round joins; `thickness` in pixels. */
export function strokeLine(
  canvas: Canvas,
  points: readonly Point[],
  thickness: number,
  colour: Colour,
): void {
  for (const [i, end] of points.entries()) {
    fillCircle(canvas, end, thickness / 2, colour)
    const start = points[i - 1]
    if (start) fillPolygon(canvas, band(start, end, thickness), colour)
  }
}

/** A straight line from one point to another. */
export function strokeSegment(
  canvas: Canvas,
  from: Point,
  to: Point,
  thickness: number,
  colour: Colour,
): void {
  strokeLine(canvas, [from, to], thickness, colour)
}

function band([x1, y1]: Point, [x2, y2]: Point, thickness: number): readonly Point[] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [dx, dy] = [((y2 - y1) / length) * (thickness / 2), ((x1 - x2) / length) * (thickness / 2)]
  return [
    [x1 + dx, y1 + dy],
    [x2 + dx, y2 + dy],
    [x2 - dx, y2 - dy],
    [x1 - dx, y1 - dy],
  ]
}
