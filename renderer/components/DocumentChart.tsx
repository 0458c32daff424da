/** A chart of a document as SVG: the same shapes as in print. */
import type { Chart } from '../../shared/documents/block.ts'
import { type ChartShape, chartHeight, chartShapes } from '../../shared/documents/chart-drawing.ts'
import style from './DocumentChart.module.css'
import { keyed } from './keyed.ts'

/** Of the text of an upright page, in points. */
const width = 453.5

export function DocumentChart({ chart }: { readonly chart: Chart }) {
  return (
    <figure className={style.chart}>
      <figcaption>{chart.title}</figcaption>
      <svg viewBox={`0 0 ${width} ${chartHeight(chart)}`} role="img" aria-label={chart.alternative}>
        {keyed(chartShapes(chart, width)).map(([key, shape]) => (
          <ShapeView key={key} shape={shape} />
        ))}
      </svg>
    </figure>
  )
}

const anchors = { start: 'start', middle: 'middle', end: 'end' } as const

function ShapeView({ shape }: { readonly shape: ChartShape }) {
  switch (shape.kind) {
    case 'grid':
      return (
        <line
          x1={shape.from[0]}
          y1={shape.from[1]}
          x2={shape.to[0]}
          y2={shape.to[1]}
          className={style.grid}
          data-strong={shape.strong}
        />
      )
    case 'bar':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          className={style.bar}
          data-series={shape.series % 4}
        />
      )
    case 'path':
      return (
        <polyline
          points={shape.points.map((point) => point.join(',')).join(' ')}
          className={style.path}
          data-series={shape.series % 4}
          data-shape={shape.shape}
        />
      )
    case 'text':
      return (
        <text x={shape.x} y={shape.y} textAnchor={anchors[shape.align]} className={style.text}>
          {shape.text}
        </text>
      )
  }
}
