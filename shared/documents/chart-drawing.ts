/** A chart as plain shapes, so that it looks the same on screen and in print. Lengths in points, from the upper left. */
import { grouped } from '../accounts/amount.ts'
import type { Chart, ChartSeries } from './block.ts'

export type ChartShape =
  | { readonly kind: 'grid'; readonly from: Point; readonly to: Point; readonly strong: boolean }
  | {
      readonly kind: 'path'
      readonly points: readonly Point[]
      readonly series: number
      readonly shape: ChartSeries['shape']
    }
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly series: number
    }
  /** `y` is the baseline. */
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly align: 'start' | 'middle' | 'end'
    }
type Point = readonly [x: number, y: number]

const standingHeight = 190
const legendHeight = 20
const axisHeight = 18
const axisWidth = 44

interface Scale {
  readonly ticks: readonly number[]
  readonly y: (value: number) => number
  readonly left: (index: number) => number
  readonly step: number
  readonly right: number
}

/** How high a chart is. */
export function chartHeight({ lying, categories }: Chart): number {
  return lying ? categories.length * rowHeight + axisHeight : standingHeight
}

/** The shapes of a chart that is `width` wide and `chartHeight` high. */
export function chartShapes(chart: Chart, width: number): readonly ChartShape[] {
  if (chart.lying) return lyingShapes(chart, width)
  const scale = scaleOf(chart, width)
  const bars = chart.series.filter(({ shape }) => shape === 'bars')
  return [
    ...scale.ticks.flatMap((tick) => gridLine(tick, scale)),
    ...chart.series.flatMap((series, index) =>
      series.shape === 'bars'
        ? barShapes(series, { index, place: bars.indexOf(series), count: bars.length }, scale)
        : pathShapes(series, index, scale),
    ),
    ...categoryTexts(chart, scale),
    ...legend(chart),
  ]
}

function scaleOf({ categories, series }: Chart, width: number): Scale {
  const ticks = ticksFor(series.flatMap(({ values }) => values.filter((value) => value !== null)))
  const lowest = ticks[0] ?? 0
  const highest = ticks.at(-1) ?? 1
  const top = legendHeight
  const bottom = standingHeight - axisHeight
  const step = (width - axisWidth) / Math.max(1, categories.length)
  return {
    ticks,
    y: (value) => bottom - ((value - lowest) / (highest - lowest)) * (bottom - top),
    left: (index) => axisWidth + index * step,
    step,
    right: width,
  }
}

/** Round values that span the given ones and zero, at most about six. */
export function ticksFor(values: readonly number[]): readonly number[] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const rough = (high - low || 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step))
  return Array.from({ length: last - first + 1 }, (_, index) => roundTick((first + index) * step))
}

/** Without the dust of binary fractions, never "-0". */
function roundTick(value: number): number {
  return Number(value.toPrecision(12)) + 0
}

function gridLine(tick: number, scale: Scale): readonly ChartShape[] {
  const y = scale.y(tick)
  return [
    { kind: 'grid', from: [axisWidth, y], to: [scale.right, y], strong: tick === 0 },
    { kind: 'text', x: axisWidth - 6, y: y + 2.7, text: tickText(tick), align: 'end' },
  ]
}

/** "−2 500", "0,5". */
function tickText(value: number): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.')
  return `${value < 0 ? '−' : ''}${grouped(whole)}${fraction ? `,${fraction}` : ''}`
}

function barShapes(
  { values }: ChartSeries,
  { index, place, count }: { readonly index: number; readonly place: number; readonly count: number },
  scale: Scale,
): readonly ChartShape[] {
  const width = (scale.step * 0.62) / count
  return values.flatMap((value, at): readonly ChartShape[] => {
    if (value === null) return []
    const y = Math.min(scale.y(value), scale.y(0))
    const x = scale.left(at) + scale.step * 0.19 + place * width
    return [{ kind: 'bar', x, y, width, height: Math.abs(scale.y(value) - scale.y(0)), series: index }]
  })
}

/** A line for each stretch of values that follow each other. */
function pathShapes({ values, shape }: ChartSeries, series: number, scale: Scale): readonly ChartShape[] {
  const stretches: Point[][] = [[]]
  values.forEach((value, at) => {
    if (value === null) stretches.push([])
    else stretches.at(-1)?.push([scale.left(at) + scale.step / 2, scale.y(value)])
  })
  return stretches
    .filter(({ length }) => length > 0)
    .map((points): ChartShape => ({ kind: 'path', points, series, shape }))
}

function categoryTexts({ categories }: Chart, scale: Scale): readonly ChartShape[] {
  return categories.map((text, index) => ({
    kind: 'text',
    x: scale.left(index) + scale.step / 2,
    y: standingHeight - 5,
    text,
    align: 'middle',
  }))
}

/** A sample of each series and its name, at the top. */
function legend({ series }: Chart): readonly ChartShape[] {
  let x = axisWidth
  return series.flatMap(({ name, shape }, index): readonly ChartShape[] => {
    const from = x
    x += 26 + name.length * 4.6 + 16
    const sample: ChartShape =
      shape === 'bars'
        ? { kind: 'bar', x: from + 10, y: 2, width: 8, height: 8, series: index }
        : {
            kind: 'path',
            points: [
              [from, 6],
              [from + 20, 6],
            ],
            series: index,
            shape,
          }
    return [sample, { kind: 'text', x: from + 25, y: 8.7, text: name, align: 'start' }]
  })
}

const rowHeight = 18
/** For the names of lying bars, as a share of the width. */
const nameShare = 0.38

/** Bars from a line at zero to either side, with their names before them. */
function lyingShapes({ categories, series }: Chart, width: number): readonly ChartShape[] {
  const values = series[0]?.values ?? []
  const ticks = ticksFor(values.filter((value) => value !== null))
  const left = width * nameShare
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)]
  const x = (value: number) => left + 20 + ((value - lowest) / (highest - lowest)) * (width - left - 40)
  const bottom = categories.length * rowHeight
  return [
    ...ticks.flatMap((tick): readonly ChartShape[] => [
      { kind: 'grid', from: [x(tick), 0], to: [x(tick), bottom], strong: tick === 0 },
      { kind: 'text', x: x(tick), y: bottom + 12, text: tickText(tick), align: 'middle' },
    ]),
    ...categories.flatMap((text, row): readonly ChartShape[] => {
      const value = values[row] ?? null
      const y = row * rowHeight
      const name: ChartShape = { kind: 'text', x: 0, y: y + 12, text, align: 'start' }
      if (value === null) return [name]
      const from = Math.min(x(value), x(0))
      const bar = {
        kind: 'bar',
        x: from,
        y: y + 4,
        width: Math.abs(x(value) - x(0)),
        height: 10,
        series: 0,
      } as const
      return [name, bar]
    }),
  ]
}
