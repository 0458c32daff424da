/** The tables and charts of the follow-up report. */
import { amountText, decimalsOf, roundHalfAway, roundTo } from '../../accounts/amount.ts'
import { type Amounts, type ColumnKey, difference } from '../../accounts/columns.ts'
import { type Figures, fillText, resolveToken } from '../../accounts/follow-up.ts'
import { monthEnd, monthsBetween } from '../../accounts/gather.ts'
import { indicatorTexts, threeDates } from '../../accounts/indicators.ts'
import { monthChart } from '../../accounts/month-chart.ts'
import { lineOf, seriesOf } from '../../accounts/months.ts'
import type { ReportLine } from '../../accounts/report.ts'
import type { AccountData, FollowUp, Indicator, ReportTemplate } from '../../model/accounts.ts'
import { assertNever } from '../../values.ts'
import type { Block, Chart, Column } from '../block.ts'
import { monthNames } from '../format.ts'
import { type DocumentWords, fill } from '../words.ts'
import type { ReportInput } from './input.ts'

/** What stands below a section's text. */
export function partBlocks(
  part: FollowUp['sections'][number]['part'],
  input: ReportInput,
  figures: Figures,
  words: DocumentWords,
): readonly Block[] {
  switch (part) {
    case 'none':
      return []
    case 'scorecard':
      return scorecardBlocks(input, figures)
    case 'summary':
      return summaryBlocks(input, figures, words)
    case 'personnel':
      return typedTable(words.accounts.personnel, input.followUp.personnel, figures)
    case 'investments':
      return typedTable(words.accounts.investments, input.followUp.investments, figures)
    case 'charts':
      return chartBlocks(input, figures, words)
    default:
      return assertNever(part)
  }
}

/** A table for each group of indicators: the period's date and the same date of two years before. */
function scorecardBlocks(
  { scorecard, data, result, earlier }: ReportInput,
  figures: Figures,
): readonly Block[] {
  const dates = threeDates(data.period)
  const texts = [data, ...earlier].map((each) => (each ? indicatorTexts(each, result) : null))
  const groups = [...new Set(scorecard.map(({ group }) => group))]
  const valueAt = (indicator: Indicator, index: number): string => {
    const typed = indicator.values.find(({ date }) => date === dates[index])?.value
    const prior = index === 1 ? priorText(indicator.source, figures) : null
    return texts[index]?.(indicator.source) ?? prior ?? typed ?? '–'
  }
  return groups.map((group) => ({
    kind: 'table',
    density: 'compact',
    showHead: true,
    title: group,
    columns: [{ title: '', align: 'start', width: 46 }, ...dates.map((title) => figureColumn(title, 14))],
    rows: scorecard
      .filter((indicator) => indicator.group === group)
      .map((indicator) => ({
        cells: [
          indicator.unit === '' ? indicator.name : `${indicator.name} (${indicator.unit})`,
          ...dates.map((_, index) => valueAt(indicator, index)),
        ],
      })),
  }))
}

/** What a line of the result report came to a year before. */
function priorText(source: string, { lines, unit }: Figures): string | null {
  const ore = source === '' ? null : (lineOf(lines, source)?.amounts.prior ?? null)
  return ore === null ? null : amountText(ore, unit)
}

const summaryColumns = [
  ['periodActual', 'actual'],
  ['periodBudget', 'budgetToDate'],
  ['periodDeviation', 'deviationToDate'],
  ['periodPrior', 'prior'],
  ['yearForecast', 'forecast'],
  ['yearPreviousForecast', 'previousForecast'],
  ['yearBudget', 'budget'],
  ['yearPrior', 'priorYear'],
] as const satisfies readonly (readonly [string, ColumnKey])[]

/** The outermost groups and the results: the period, then the year. */
function summaryBlocks(
  { result, data }: ReportInput,
  { lines, unit }: Figures,
  words: DocumentWords,
): readonly Block[] {
  const { summary, amounts, rounding, unknown, evenBudget } = words.accounts
  const own = outermost(result, lines)
  const shown = own.map(({ line }) => withEvenBudget(line.amounts, data))
  const isEven = own.some(({ line }, index) => line.amounts.budgetToDate !== shown[index]?.budgetToDate)
  const isUnknown = shown.some((each) => summaryColumns.some(([, column]) => each[column] === null))
  const notes = [
    `${amounts[unit]}.`,
    rounding,
    ...(isEven ? [evenBudget] : []),
    ...(isUnknown ? [unknown] : []),
  ]
  return [
    {
      kind: 'table',
      density: 'compact',
      title: summary.title,
      showHead: true,
      columns: [
        { title: '', align: 'start', width: 34 },
        ...summaryColumns.map(([title]) =>
          figureColumn(summary[title], title === 'yearPreviousForecast' ? 14 : 11),
        ),
      ],
      rows: own.map(({ text, isResult }, index) => ({
        ...(isResult && { tone: 'sum' as const }),
        cells: [
          text,
          ...summaryColumns.map(([, column]) => amountText(shown[index]?.[column] ?? null, unit)),
        ],
      })),
    },
    { kind: 'paragraph', tone: 'meta', runs: [{ text: notes.join(' ') }] },
  ]
}

/** A budget that is given for the year alone counts for the period by its months, each alike. */
function withEvenBudget(
  amounts: Amounts,
  { yearStart, yearEnd, period }: AccountData,
): Pick<Amounts, (typeof summaryColumns)[number][1]> {
  if (amounts.budgetToDate !== null || amounts.budget === null || period !== monthEnd(period.slice(0, 7)))
    return amounts
  const months = monthsBetween(yearStart, period).length / monthsBetween(yearStart, yearEnd).length
  const budgetToDate = roundHalfAway(amounts.budget * months)
  return { ...amounts, budgetToDate, deviationToDate: difference(amounts.actual, budgetToDate) }
}

interface Outermost {
  readonly line: ReportLine
  readonly text: string
  readonly isResult: boolean
}

function outermost(template: ReportTemplate, lines: readonly ReportLine[]): readonly Outermost[] {
  return template.lines.flatMap((own): readonly Outermost[] => {
    const line = lineOf(lines, own.id)
    if (!line || (own.kind === 'group' && !isFilled(own.id, lines))) return []
    return [
      {
        line,
        text: own.kind === 'group' ? own.heading || own.sum || own.id : own.text,
        isResult: own.kind === 'result',
      },
    ]
  })
}

/** Whether any account stands in a group. */
function isFilled(group: string, lines: readonly ReportLine[]): boolean {
  return lines.some(({ kind, groups }) => kind === 'account' && groups.includes(group))
}

/** Rows as they were typed, with tokens as figures. */
function typedTable(
  { title, columns: titles }: { readonly title: string; readonly columns: Readonly<Record<string, string>> },
  rows: FollowUp['personnel'],
  figures: Figures,
): readonly Block[] {
  const columns = Object.values(titles)
  const filled = (text = '') =>
    text === '' ? '–' : (resolveToken(text, figures) ?? fillText(text, figures).text)
  return [
    {
      kind: 'table',
      density: 'compact',
      title,
      showHead: true,
      columns: [
        { title: '', align: 'start', width: 34 },
        ...columns.map((column) => figureColumn(column, 15)),
      ],
      rows: rows.map(({ label, values }) => ({
        cells: [label, ...columns.map((_, index) => filled(values[index]))],
      })),
    },
  ]
}

function figureColumn(title: string, width: number): Column {
  return { title, align: 'end', width }
}

/** The last result added up by month, where months are known, and the deviations of the outermost lines. */
function chartBlocks(input: ReportInput, figures: Figures, words: DocumentWords): readonly Block[] {
  const last = input.result.lines.findLast(({ kind }) => kind === 'result')
  const months = last ? monthsChart(input, last.id, figures, words) : []
  const deviations = deviationChart(input, figures, words)
  return [...months, ...deviations]
}

function monthsChart(
  { data, result }: ReportInput,
  id: string,
  figures: Figures,
  words: DocumentWords,
): readonly Block[] {
  const line = lineOf(figures.lines, id)
  const { budget = null, forecast = null } = line?.amounts ?? {}
  const year = { ...data, budget, forecast }
  const { months: points, evenBudget } = monthChart(seriesOf(data, result, id), year, { cumulative: true })
  if (points.every(({ actual }) => actual === null)) return []
  const { chart } = words.accounts
  const inUnit = (ore: number | null) => shownNumber(ore, figures)
  const series: Chart['series'] = [
    { name: chart.actual, shape: 'line', values: points.map(({ actual }) => inUnit(actual)) },
    { name: chart.budget, shape: 'dashed', values: points.map(({ budget }) => inUnit(budget)) },
    { name: chart.prior, shape: 'dotted', values: points.map(({ prior }) => inUnit(prior)) },
    { name: chart.forecast, shape: 'dashed', values: points.map(({ forecast }) => inUnit(forecast)) },
  ]
  const categories = points.map(({ month }) => monthNames[Number(month.slice(5)) - 1]?.slice(0, 3) ?? month)
  const title = fill(chart.cumulative, { text: line?.text ?? '', unit: figures.unit })
  const drawn = withAlternative({ title, categories, series: series.filter(isKnown) }, words)
  const note: Block = { kind: 'paragraph', tone: 'meta', runs: [{ text: words.accounts.evenBudget }] }
  return evenBudget ? [drawn, note] : [drawn]
}

function deviationChart({ result }: ReportInput, figures: Figures, words: DocumentWords): readonly Chart[] {
  const lines = outermost(result, figures.lines).filter(({ line }) => line.amounts.deviation !== null)
  if (lines.length === 0) return []
  const values = lines.map(({ line }) => shownNumber(line.amounts.deviation, figures))
  const title = fill(words.accounts.chart.deviations, { unit: figures.unit })
  const name = title.split(',')[0] ?? title
  const categories = lines.map(({ text }) => text)
  const series = [{ name, shape: 'bars', values }] as const
  return [withAlternative({ title, categories, lying: true, series }, words)]
}

/** In the report's unit, rounded as it is shown. */
function shownNumber(ore: number | null, { unit }: Figures): number | null {
  const decimals = decimalsOf(unit)
  return ore === null ? null : roundTo(ore, unit, decimals) / 10 ** decimals
}

function isKnown({ values }: Chart['series'][number]): boolean {
  return values.some((value) => value !== null)
}

/** With every value in words, for those who can't see the drawing. */
function withAlternative(chart: Omit<Chart, 'kind' | 'alternative'>, words: DocumentWords): Chart {
  const told = chart.series.map(({ name, values }) => {
    const each = values.map((value, index) => `${chart.categories[index]} ${value ?? '–'}`)
    return `${name}: ${each.join(', ')}`
  })
  const alternative = fill(words.accounts.chart.alternative, { title: chart.title, values: told.join('. ') })
  return { kind: 'chart', ...chart, alternative }
}
