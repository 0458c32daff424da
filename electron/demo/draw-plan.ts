/** Draws the harbour from above: land with its buildings, the quay by its stretches, water, legend and scale. */
import type { SitePlan } from '../../shared/example/description.ts'
import {
  type Canvas,
  type Colour,
  createCanvas,
  fillCircle,
  fillPolygon,
  fillRectangle,
  type Point,
  strokeLine,
  strokeSegment,
} from './canvas.ts'
import { letter } from './lettering.ts'

const ink: Colour = [29, 35, 38]
const soft: Colour = [98, 108, 114]
const paper: Colour = [255, 255, 255]
const land: Colour = [244, 240, 228]
const water: Colour = [222, 234, 240]
const building: Colour = [214, 208, 194]
const steel: Colour = [31, 92, 102]

const states: Readonly<Record<SitePlan['stretches'][number]['state'], { colour: Colour; name: string }>> = {
  good: { colour: [76, 140, 84], name: 'GOTT SKICK' },
  worn: { colour: [214, 158, 40], name: 'SLITEN' },
  poor: { colour: [176, 48, 44], name: 'DÅLIGT SKICK' },
  done: { colour: [70, 110, 170], name: 'ÅTGÄRDAD' },
}

const frame = { left: 40, top: 40, right: 1560, bottom: 1060 }
/** Where the quay begins and how it is scaled: pixels and pixels per metre. */
const quay = { x: 140, y: 560, metre: 5.5 }

export function drawPlan(plan: SitePlan): Canvas {
  const canvas = createCanvas(1600, 1100, paper)
  drawGround(canvas)
  drawBuildings(canvas)
  for (const wall of plan.newWalls) drawNewWall(canvas, wall)
  drawStretches(canvas, plan)
  drawSoundings(canvas, plan.soundings)
  drawNorth(canvas)
  drawFoot(canvas, plan)
  return canvas
}

function along(metres: number): number {
  return quay.x + metres * quay.metre
}

function drawGround(canvas: Canvas): void {
  const { left, top, right, bottom } = frame
  fillRectangle(canvas, [left, top], [right - left, quay.y - top], land)
  fillRectangle(canvas, [left, quay.y], [right - left, 880 - quay.y], water)
  for (const [depth, y] of [
    ['6,8', 690],
    ['7,4', 790],
  ] as const) {
    const points = Array.from(
      { length: 39 },
      (_, i): Point => [left + 20 + i * 39, y + 9 * Math.sin(i / 2.3) + 5 * Math.sin(i)],
    )
    strokeLine(canvas, points, 1.4, [150, 180, 196])
    letter(canvas, `–${depth} M`, [right - 120, y - 16], { size: 13, colour: [96, 132, 152] })
  }
  outline(canvas, left, top, right, bottom)
}

function outline(canvas: Canvas, left: number, top: number, right: number, bottom: number): void {
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ]
  strokeLine(canvas, corners, 2, ink)
}

function drawBuildings(canvas: Canvas): void {
  const buildings = [
    ['MAGASIN 3', 150, 180, 250, 120],
    ['MAGASIN 5', 480, 160, 330, 140],
    ['MAGASIN 7', 900, 190, 300, 110],
    ['HAMNKONTOR', 1300, 170, 170, 90],
  ] as const
  for (const [name, x, y, width, height] of buildings) {
    fillRectangle(canvas, [x, y], [width, height], building)
    outline(canvas, x, y, x + width, y + height)
    strokeSegment(canvas, [x, y + height / 2], [x + width, y + height / 2], 1, [170, 163, 148])
    letter(canvas, name, [x + width / 2, y + height / 2 - 10], { size: 15, colour: ink, anchor: 'middle' })
  }
  for (const y of [436, 462]) {
    strokeSegment(canvas, [along(10), y], [along(230), y], 1.6, soft)
  }
  letter(canvas, 'KRANSPÅR', [along(10), 420], { size: 13, colour: soft })
}

/** The new sheet piles stand outside the old wall, anchored behind it. */
function drawNewWall(canvas: Canvas, { from, to }: SitePlan['newWalls'][number]): void {
  const distance = 24
  fillRectangle(canvas, [along(from), quay.y], [(to - from) * quay.metre, distance], [196, 212, 214])
  for (let metres = from + 3; metres < to; metres += 10) {
    strokeSegment(canvas, [along(metres), quay.y + distance], [along(metres), quay.y - 62], 1.2, steel)
    fillCircle(canvas, [along(metres), quay.y - 62], 3.5, steel)
  }
  const teeth = Array.from(
    { length: (to - from) * 2 + 1 },
    (_, i): Point => [along(from + i / 2), quay.y + distance + (i % 4 < 2 ? -3 : 3)],
  )
  strokeLine(canvas, teeth, 2.6, steel)
}

function drawStretches(canvas: Canvas, { stretches }: SitePlan): void {
  let start = 0
  for (const { name, metres, state } of stretches) {
    const [left, right] = [along(start), along(start + metres)]
    fillRectangle(canvas, [left, quay.y - 9], [right - left, 9], states[state].colour)
    for (const x of [left, right]) {
      strokeSegment(canvas, [x, quay.y - 16], [x, quay.y + 40], 1.6, ink)
    }
    letter(canvas, name, [(left + right) / 2, quay.y + 66], { size: 22, colour: ink, anchor: 'middle' })
    letter(canvas, `${metres} M`, [(left + right) / 2, quay.y + 94], {
      size: 14,
      colour: soft,
      anchor: 'middle',
    })
    start += metres
  }
}

function drawSoundings(canvas: Canvas, soundings: readonly number[]): void {
  for (const [i, metres] of soundings.entries()) {
    const [x, y] = [along(metres), quay.y - 36 - (i % 3) * 26]
    fillCircle(canvas, [x, y], 6.5, ink)
    fillCircle(canvas, [x, y], 4.5, paper)
    fillCircle(canvas, [x, y], 1.8, ink)
    letter(canvas, `S${i + 1}`, [x + 9, y + 5], { size: 10, colour: ink })
  }
}

function drawNorth(canvas: Canvas): void {
  const [x, y] = [1500, 420]
  fillPolygon(
    canvas,
    [
      [x, y - 60],
      [x + 18, y],
      [x, y - 12],
      [x - 18, y],
    ],
    ink,
  )
  letter(canvas, 'N', [x, y - 72], { size: 20, colour: ink, anchor: 'middle' })
}

function drawFoot(canvas: Canvas, plan: SitePlan): void {
  fillRectangle(canvas, [frame.left + 1, 881], [frame.right - frame.left - 2, frame.bottom - 882], paper)
  strokeSegment(canvas, [frame.left, 880], [frame.right, 880], 2, ink)
  letter(canvas, plan.heading, [70, 945], { size: 26, colour: ink })
  letter(canvas, 'LINDVIKEN HAMN OCH FASTIGHETER AB', [70, 985], { size: 14, colour: soft })
  drawLegend(canvas, plan)
  drawScale(canvas)
}

function drawLegend(canvas: Canvas, plan: SitePlan): void {
  const used = [...new Set(plan.stretches.map(({ state }) => state))].map((state) => states[state])
  const entries = plan.newWalls.length > 0 ? [...used, { colour: steel, name: 'NY SPONT MED STAG' }] : used
  for (const [i, { colour, name }] of entries.entries()) {
    const [x, y] = [760 + Math.floor(i / 3) * 240, 930 + (i % 3) * 36]
    fillRectangle(canvas, [x, y - 12], [34, 9], colour)
    letter(canvas, name, [x + 48, y], { size: 14, colour: ink })
  }
  if (plan.soundings.length > 0) letter(canvas, 'S: SONDERING', [70, 1025], { size: 14, colour: ink })
}

function drawScale(canvas: Canvas): void {
  const [x, y] = [1240, 1020]
  for (const part of [0, 1, 2, 3, 4]) {
    fillRectangle(
      canvas,
      [x + part * 10 * quay.metre, y - 10],
      [10 * quay.metre, 10],
      part % 2 === 0 ? ink : [190, 190, 190],
    )
  }
  letter(canvas, '0', [x, y - 20], { size: 13, colour: ink, anchor: 'middle' })
  letter(canvas, '50 M', [x + 50 * quay.metre, y - 20], { size: 13, colour: ink, anchor: 'middle' })
}
