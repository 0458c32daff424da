/** Draws the example organisation's mark: a bollard on a quay, water below. */
import { type Canvas, type Colour, createCanvas, fillCircle, fillPolygon, fillRectangle } from './canvas.ts'

const paper: Colour = [255, 255, 255]
const sea: Colour = [31, 92, 102]
const foam: Colour = [120, 176, 186]

export function drawLogo(): Canvas {
  const canvas = createCanvas(360, 360, paper)
  fillCircle(canvas, [180, 180], 176, sea)
  drawBollard(canvas)
  for (const [row, y] of [252, 288, 324].entries()) drawWave(canvas, y, row % 2 === 0 ? 0 : 30)
  return canvas
}

function drawBollard(canvas: Canvas): void {
  fillRectangle(canvas, [150, 96], [60, 118], paper)
  fillRectangle(canvas, [122, 118], [116, 22], paper)
  for (const x of [122, 238]) fillCircle(canvas, [x, 129], 11, paper)
  fillCircle(canvas, [180, 96], 30, paper)
  fillRectangle(canvas, [70, 206], [220, 20], paper)
}

/** Within the roundel. */
function drawWave(canvas: Canvas, y: number, shift: number): void {
  const half = Math.sqrt(176 ** 2 - (y + 8 - 180) ** 2) - 10
  const [left, right] = [180 - half, 180 + half]
  const crest = (x: number) => y + 6 * Math.sin(((x + shift) / 60) * 2 * Math.PI)
  const steps = Array.from({ length: 61 }, (_, step) => left + ((right - left) * step) / 60)
  fillPolygon(
    canvas,
    [
      ...steps.map((x) => [x, crest(x)] as const),
      ...steps.toReversed().map((x) => [x, crest(x) + 9] as const),
    ],
    foam,
  )
}
