/** Draws a bar chart: bars side by side for each step, their figures above them. */
import type { BarChart } from '../../shared/example/description.ts'
import { type Canvas, type Colour, createCanvas, fillRectangle, strokeSegment } from './canvas.ts'
import { letter, widthOf } from './lettering.ts'

const ink: Colour = [29, 35, 38]
const soft: Colour = [98, 108, 114]
const line: Colour = [226, 223, 215]
const series: readonly Colour[] = [
  [170, 190, 194],
  [31, 92, 102],
  [138, 90, 0],
]
const area = { left: 120, right: 1520, top: 210, bottom: 800 }

export function drawChart(chart: BarChart): Canvas {
  const canvas = createCanvas(1600, 920, [255, 255, 255])
  const top = roundTop(Math.max(...chart.series.flatMap(({ values }) => values)))
  letter(canvas, chart.heading, [area.left, 90], { size: 30, colour: ink })
  letter(canvas, chart.unit, [area.left, 145], { size: 18, colour: soft })
  drawScale(canvas, top)
  drawBars(canvas, chart, top)
  drawLegend(canvas, chart)
  return canvas
}

/** Four equal steps of 1, 2 or 5 times a power of ten that hold the highest value. */
function roundTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest / 4))
  const step = [1, 2, 5, 10].find((factor) => factor * power * 4 >= highest) ?? 10
  return step * power * 4
}

function drawScale(canvas: Canvas, top: number): void {
  for (let i = 0; i <= 4; i++) {
    const y = area.bottom - (i / 4) * (area.bottom - area.top)
    strokeSegment(canvas, [area.left, y], [area.right, y], i === 0 ? 2.5 : 1.2, i === 0 ? soft : line)
    const value = (top * i) / 4
    letter(canvas, String(value).replace('.', ','), [area.left - 16, y + 7], {
      size: 15,
      colour: soft,
      anchor: 'end',
    })
  }
}

function drawBars(canvas: Canvas, chart: BarChart, top: number): void {
  const slot = (area.right - area.left) / chart.steps.length
  const width = Math.min(90, (slot * 0.72) / chart.series.length)
  for (const [step, name] of chart.steps.entries()) {
    const middle = area.left + (step + 0.5) * slot
    letter(canvas, name, [middle, area.bottom + 42], { size: 17, colour: ink, anchor: 'middle' })
    for (const [i, { values }] of chart.series.entries()) {
      const value = values[step] ?? 0
      const height = (value / top) * (area.bottom - area.top)
      const left = middle + (i - chart.series.length / 2) * width
      fillRectangle(canvas, [left + 3, area.bottom - height], [width - 6, height], series[i] ?? ink)
      letter(canvas, String(value), [left + width / 2, area.bottom - height - 12], {
        size: 15,
        colour: ink,
        anchor: 'middle',
      })
    }
  }
}

function drawLegend(canvas: Canvas, chart: BarChart): void {
  let right = area.right
  for (const [i, { name }] of [...chart.series.entries()].reverse()) {
    right -= widthOf(name, 18)
    letter(canvas, name, [right, 145], { size: 18, colour: ink })
    fillRectangle(canvas, [right - 38, 127], [24, 18], series[i] ?? ink)
    right -= 80
  }
}
