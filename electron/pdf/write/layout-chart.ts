/** Lays out a chart: its title, and the drawing as one figure with words in its stead. */
import type { Chart } from '../../../shared/documents/block.ts'
import { chartHeight, chartShapes } from '../../../shared/documents/chart-drawing.ts'
import { type Frame, textStrips } from './frame.ts'
import { keptWithNext, node, type Strip } from './strip.ts'
import { label } from './style.ts'

export function layoutChart(chart: Chart, frame: Frame): readonly Strip[] {
  const title = textStrips([{ text: chart.title }], label, frame, node('P', frame.parent))
  const figure = node('Figure', frame.parent, { alternative: chart.alternative })
  const drawing: Strip = {
    height: chartHeight(chart),
    space: 4,
    keep: false,
    pieces: [
      {
        kind: 'drawing',
        x: frame.x,
        width: frame.width,
        shapes: chartShapes(chart, frame.width),
        node: figure,
      },
    ],
  }
  return [...keptWithNext(title), drawing]
}
