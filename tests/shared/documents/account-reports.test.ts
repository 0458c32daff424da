import { describe, expect, test } from 'vitest'
import { followUpTemplate } from '../../../shared/accounts/follow-up-template.ts'
import { reportWorkbook } from '../../../shared/accounts/report-workbook.ts'
import { standardBalance, standardResult } from '../../../shared/accounts/standard-templates.ts'
import { figuresDocument } from '../../../shared/documents/accounts/figures-report.ts'
import { followUpDocument } from '../../../shared/documents/accounts/follow-up-report.ts'
import type { ReportInput } from '../../../shared/documents/accounts/input.ts'
import type { Block, Chart, DocumentModel, Table } from '../../../shared/documents/block.ts'
import { chartShapes, ticksFor } from '../../../shared/documents/chart-drawing.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { usualBoard } from '../../../shared/model/board.ts'
import { dataOf, row, sourceOf } from '../../helpers/account-data.ts'

const words = wordsOf('sv')
const rows = [
  row('1930', { opening: 0, change: 1_250_000_50, closing: 1_250_000_50 }),
  row('3011', { prior: -900_000_00, actual: -1_250_000_50, budget: -1_200_000_00, comment: 'Nytt avtal.' }),
  row('5010', { prior: null, actual: 0, budget: 600_000_00 }),
]

function input(known: Partial<ReportInput> = {}): ReportInput {
  return {
    board: {
      ...usualBoard,
      name: 'Granviks Energi AB',
      orgnr: '556000-0001',
      kind: 'company',
      bodyName: 'Styrelsen',
    },
    data: dataOf(rows),
    result: standardResult,
    balance: standardBalance,
    followUp: followUpTemplate,
    scorecard: [],
    earlier: [null, null],
    seal: null,
    ...known,
  }
}

const tableIn = ({ blocks }: DocumentModel): Table => blocks.find((block) => block.kind === 'table') as Table
const textIn = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : [])).join('\n')

describe('the printed result report', () => {
  test('shows amounts in its unit, a dash for what is unknown, and no column that nobody has made', () => {
    const table = tableIn(figuresDocument('result', input(), words))
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Konto',
      'Benämning',
      'Utfall\n2017-10-31',
      'Utfall\n2018-10-31',
      'Budget\n2018',
    ])
    const cells = table.rows.map((each) => each.cells.join('|'))
    expect(cells).toContain('3011|Konto 3011 1)|900|1\u00a0250|1\u00a0200')
    expect(cells).toContain('5010|Konto 5010|–|0|600')
    expect(cells).toContain('|Årets resultat|–|1\u00a0250|600')
  })

  test('prints comments, rounding and why a file that did not tie out was used', () => {
    const actual = sourceOf('actual', 2018, { status: 'block', note: 'Rättas i november.' })
    const sources = { actual, prior: null, budget: null, forecast: null, previousForecast: null }
    const text = textIn(figuresDocument('result', input({ data: dataOf(rows, { sources }) }), words).blocks)
    expect(text).toContain('1) Nytt avtal.')
    expect(text).toContain('Avrundningsdifferenser kan förekomma.')
    expect(text).toContain('bokslut.se stämde inte vid importen. Anteckning: Rättas i november.')
  })

  test('carries the first characters of its seal when it is locked', () => {
    const { foot } = figuresDocument('result', input({ seal: 'abcdef012345'.padEnd(64, '0') }), words)
    expect(foot).toContain('abcdef012345')
  })

  test('lies on its side when its columns need the room', () => {
    const wide = { ...standardResult, unit: 'kr' } as const
    const known = rows.map((each) => ({ ...each, forecast: 1 }))
    expect(figuresDocument('result', input({ result: wide, data: dataOf(known) }), words).landscape).toBe(
      true,
    )
    expect(figuresDocument('result', input(), words).landscape).toBeUndefined()
  })
})

test('the printed balance report has the öre of its kronor, and its key figures with their formulas', () => {
  const report = figuresDocument('balance', input(), words)
  expect(tableIn(report).rows.at(-1)?.cells.at(-1)).toBe('1\u00a0250\u00a0000,50')
  expect(textIn(report.blocks)).toContain('summa tillgångar 1\u00a0250\u00a0001 = 100,0\u00a0%')
})

describe('the printed follow-up report', () => {
  test('counts a yearly budget by its months, and says so', () => {
    const report = followUpDocument(input(), words)
    const income = tableIn(report).rows.find(({ cells }) => cells[0] === 'Rörelsens intäkter')
    expect(income?.cells.slice(1, 4)).toEqual(['1\u00a0250', '1\u00a0000', '250'])
    expect(textIn(report.blocks)).toContain('lika fördelad på månaderna')
  })

  test('numbers its sections and fills its figures', () => {
    const [first, ...others] = followUpTemplate.sections
    if (!first) throw new Error('the template is empty')
    const sections = [{ ...first, text: 'Intäkter: {{actual:income}}.' }, ...others]
    const report = followUpDocument(input({ followUp: { ...followUpTemplate, sections } }), words)
    const headings = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings.slice(1, 5)).toEqual([
      '1 Sammanfattning',
      '1.1 Styrkort',
      '2 Resultatredovisning och analys',
      '2.1 Väsentliga händelser och verksamhetens utveckling',
    ])
    expect(textIn(report.blocks)).toContain('Intäkter: 1\u00a0250\u00a0kkr.')
  })

  test('says in words what its charts show', () => {
    const known = rows.map((each) => ({ ...each, forecast: each.budget }))
    const { blocks } = followUpDocument(input({ data: dataOf(known) }), words)
    const [chart] = blocks.filter((block): block is Chart => block.kind === 'chart')
    expect(chart?.alternative).toContain('Rörelsens intäkter 0')
  })
})

describe('a chart', () => {
  const chart: Chart = {
    kind: 'chart',
    title: 'Utfall',
    alternative: 'Utfall',
    categories: ['jan', 'feb', 'mar'],
    series: [{ name: 'Utfall', shape: 'line', values: [1, null, -2.5] }],
  }

  test('has round values on its axis that span what it shows and zero', () => {
    expect(ticksFor([3178, 213])).toEqual([0, 1000, 2000, 3000, 4000])
    expect(ticksFor([-42, 77])).toEqual([-50, 0, 50, 100])
    expect(ticksFor([])).toEqual([0, 0.2])
  })

  test('leaves a gap for what is unknown', () => {
    const paths = chartShapes(chart, 400).filter(({ kind }) => kind === 'path')
    expect(paths).toHaveLength(3)
  })

  test('keeps every shape inside its frame', () => {
    for (const lying of [undefined, true] as const) {
      for (const shape of chartShapes({ ...chart, ...(lying && { lying }) }, 400)) {
        if (shape.kind !== 'bar') continue
        expect(shape.x).toBeGreaterThanOrEqual(0)
        expect(shape.x + shape.width).toBeLessThanOrEqual(400)
      }
    }
  })
})

test('the workbook’s sums are formulas over the rows that they come from', () => {
  const { sheets } = reportWorkbook('result', input(), words)
  const lines = sheets[0]?.rows ?? []
  const rowOf = (text: string) =>
    lines.findIndex(({ cells }) => cells[1]?.kind === 'text' && cells[1].text === text)
  const sum = lines[rowOf('Summa nettoomsättning')]?.cells[3]
  expect(sum).toEqual({ kind: 'sum', ore: 1_250_000_50, terms: [{ row: 2, column: 3, factor: 1 }] })
  const result = lines[rowOf('Rörelseresultat före avskrivningar')]?.cells[3]
  expect(result).toMatchObject({
    kind: 'sum',
    terms: [
      { row: rowOf('Summa rörelsens intäkter'), factor: 1 },
      { row: rowOf('Summa rörelsens kostnader'), factor: -1 },
    ],
  })
  expect(lines[2]?.cells[2]).toEqual({ kind: 'amount', ore: 900_000_00 })
})
