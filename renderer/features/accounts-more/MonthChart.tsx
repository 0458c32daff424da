/** A year's months as a chart: bars or lines of actual amounts against budget, forecast and the year before. */
import { CompositeChart, type CompositeChartSeries } from '@mantine/charts'
import '@mantine/charts/styles.layer.css'
import { useTranslation } from 'react-i18next'
import { amountText, roundTo } from '../../../shared/accounts/amount.ts'
import type { MonthChart as Chart } from '../../../shared/accounts/month-chart.ts'
import type { Amount, Unit } from '../../../shared/model/accounts.ts'
import style from './Months.module.css'

interface Props {
  readonly chart: Chart
  readonly unit: Unit
  readonly cumulative: boolean
  /** Tells what is drawn, for who does not see it. */
  readonly label: string
}

/** Each series has a line of its own, so that no colour is needed to tell them apart. */
const looks = {
  actual: { color: 'var(--accent)' },
  budget: { color: 'var(--ink)', strokeDasharray: '6 4' },
  forecast: { color: 'var(--amber)', strokeDasharray: '2 4' },
  prior: { color: 'var(--ink-3)', strokeDasharray: '10 3 2 3' },
} as const
type SeriesName = keyof typeof looks
const names = ['actual', 'budget', 'forecast', 'prior'] as const
/** What all charts of the page have in common. */
const shared = {
  dataKey: 'month',
  withLegend: false,
  withTooltip: true,
  gridAxis: 'x',
  tickLine: 'none',
  curveType: 'linear',
  connectNulls: false,
  xAxisProps: { tickMargin: 8, interval: 0, scale: 'band' },
  tooltipAnimationDuration: 0,
  composedChartProps: { accessibilityLayer: false, margin: { top: 10 } },
  lineProps: { isAnimationActive: false },
} as const

export function MonthChart({ chart, unit, cumulative, label }: Props) {
  const { t } = useTranslation()
  const wordOf = useSeriesWords(chart)
  const known = names.filter((name) => chart.months.some((month) => month[name] !== null))
  const series = known.map(
    (name): CompositeChartSeries => ({
      name,
      label: wordOf(name),
      type: name === 'actual' && !cumulative ? 'bar' : 'line',
      ...looks[name],
    }),
  )
  return (
    <figure className={style.figure}>
      <figcaption className={style.legend}>
        {known.map((name) => (
          <span key={name} className={style.key}>
            <Sample name={name} bar={name === 'actual' && !cumulative} />
            {wordOf(name)}
          </span>
        ))}
        <span className={style.unit}>{unit}</span>
      </figcaption>
      <div role="img" aria-label={label}>
        <CompositeChart
          {...shared}
          h={300}
          yAxisProps={axis(
            chart.months.flatMap((month) => known.map((name) => month[name])),
            unit,
          )}
          data={chart.months.map((month) => ({
            ...month,
            month: monthName(month.month, t('accountsMore.months.short')),
          }))}
          series={series}
          barProps={{ isAnimationActive: false, fillOpacity: 0.45, stroke: looks.actual.color }}
          maxBarWidth={36}
          strokeWidth={2}
          dotProps={{ r: 3 }}
          valueFormatter={(ore) => amountText(Math.round(ore), unit)}
        />
      </div>
    </figure>
  )
}

/** Deviations as bars from the axis: up is more than budget, down is less. */
export function DeviationChart({ chart, unit, label }: Omit<Props, 'cumulative'>) {
  const { t } = useTranslation()
  if (chart.months.every(({ deviation }) => deviation === null)) return null
  return (
    <figure className={style.figure}>
      <figcaption className={style.legend}>
        {t('accountsMore.months.deviationTitle')}
        <span className={style.unit}>{unit}</span>
      </figcaption>
      <div role="img" aria-label={label}>
        <CompositeChart
          {...shared}
          h={160}
          yAxisProps={axis(
            chart.months.map(({ deviation }) => deviation),
            unit,
          )}
          data={chart.months.map(({ month, deviation }) => ({
            month: monthName(month, t('accountsMore.months.short')),
            more: deviation !== null && deviation >= 0 ? deviation : null,
            less: deviation !== null && deviation < 0 ? deviation : null,
          }))}
          series={[
            { name: 'more', label: t('accountsMore.months.deviation'), type: 'bar', color: 'var(--accent)' },
            { name: 'less', label: t('accountsMore.months.deviation'), type: 'bar', color: 'var(--amber)' },
          ]}
          barProps={{ isAnimationActive: false, stackId: 'deviation' }}
          maxBarWidth={36}
          valueFormatter={(ore) => amountText(Math.round(ore), unit)}
        />
      </div>
    </figure>
  )
}

/** Amounts beside the chart: with a decimal where whole units would stand twice. */
function axis(amounts: readonly Amount[], unit: Unit) {
  const size = Math.max(...amounts.map((ore) => Math.abs(ore ?? 0)))
  const decimals = roundTo(size, unit) < 10 ? 1 : 0
  return { width: 72, tickFormatter: (ore: number) => amountText(Math.round(ore), unit, decimals) }
}

/** How a series is drawn, for the legend. */
function Sample({ name, bar }: { readonly name: SeriesName; readonly bar: boolean }) {
  const look = looks[name]
  return (
    <svg width="28" height="10" aria-hidden>
      {bar ? (
        <rect
          x="6.5"
          y="0.5"
          width="15"
          height="9"
          fill={look.color}
          fillOpacity="0.45"
          stroke={look.color}
        />
      ) : (
        <line
          x1="0"
          x2="28"
          y1="5"
          y2="5"
          stroke={look.color}
          strokeWidth="2"
          strokeDasharray={'strokeDasharray' in look ? look.strokeDasharray : undefined}
        />
      )}
    </svg>
  )
}

/** The names of the series, with what of them is spread out evenly. */
export function useSeriesWords({ evenBudget }: Chart): (name: SeriesName) => string {
  const { t } = useTranslation()
  return (name) => {
    if (name === 'budget' && evenBudget) return t('accountsMore.months.budgetEven')
    if (name === 'forecast') return t('accountsMore.months.forecastEven')
    return t(`accountsMore.months.${name}`)
  }
}

/** "okt" for `2018-10`; `names` are those of all months. */
function monthName(month: string, names: string): string {
  return names.split(' ')[Number(month.slice(5)) - 1] ?? month
}
