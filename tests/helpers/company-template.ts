/** The templates of a real company's printed reports: its groups by account, the words from the report itself. */
import { readFileSync } from 'node:fs'
import type { ReportTemplate, Selector, TemplateGroup, TemplateLine } from '../../shared/model/accounts.ts'
import { material } from './material.ts'

/** A row of a printed report: its texts and figures by column. */
export type PrintedRow = Readonly<Record<string, string>>

export function printedRows(report: 'result' | 'balance'): readonly PrintedRow[] {
  const path = material(`board-meeting-2018-11-22/${report}-report-2018-10.tsv`)
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

/** The rows with figures. */
export function printedFigures(report: 'result' | 'balance'): readonly PrintedRow[] {
  return printedRows(report).filter(({ kind }) => kind !== 'heading')
}

interface Words {
  next(kind: string): string
}

function wordsIn(report: 'result' | 'balance'): Words {
  const rows = printedRows(report).filter(({ kind, name }) => kind !== 'heading' || name !== '')
  const left = new Map<string, string[]>()
  for (const { kind = '', name = '' } of rows) left.set(kind, [...(left.get(kind) ?? []), name])
  return { next: (kind) => left.get(kind)?.shift() ?? '' }
}

/** `accounts`: "5410-5440 5520 5460". Without `sum` none is printed. */
interface Sketch {
  readonly id: string
  readonly accounts?: string
  readonly headed?: false
  readonly sum?: false
  readonly sign?: 1 | -1
  readonly groups?: readonly Sketch[]
}

function groupOf(sketch: Sketch, words: Words, sign: 1 | -1): TemplateGroup {
  const own = sketch.sign ?? sign
  const heading = sketch.headed === false ? '' : words.next('heading')
  const groups = (sketch.groups ?? []).map((group) => groupOf(group, words, own))
  const sum = sketch.sum === false ? null : words.next('sum')
  return {
    kind: 'group',
    id: sketch.id,
    heading,
    sum,
    sign: own,
    accounts: selectors(sketch.accounts),
    groups,
  }
}

function selectors(text = ''): Selector[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = from] = part.split('-')
      return { from, to }
    })
}

export function companyResult(): ReportTemplate {
  const words = wordsIn('result')
  const result = (id: string, ...terms: string[]): TemplateLine => ({
    kind: 'result',
    id,
    text: words.next('result'),
    terms: terms.map((term) => ({ id: term.replace('-', ''), factor: term.startsWith('-') ? -1 : 1 })),
  })
  return {
    report: 'result',
    name: 'Printed result report',
    title: 'Resultatrapport',
    unit: 'kkr',
    lines: [
      groupOf(income, words, -1),
      groupOf(costs, words, 1),
      result('beforeDepreciation', 'income', '-costs'),
      groupOf({ id: 'depreciation', accounts: '7700-7899', sum: false }, words, -1),
      result('operating', 'beforeDepreciation', 'depreciation'),
      groupOf({ id: 'financial', accounts: '8000-8499', sum: false }, words, -1),
      result('afterFinancial', 'operating', 'financial'),
      groupOf({ id: 'appropriations', accounts: '8810-8899', sum: false }, words, -1),
      groupOf({ id: 'adjustments', sum: false }, words, -1),
      result('beforeTax', 'afterFinancial', 'appropriations'),
      {
        kind: 'tax',
        id: 'tax',
        text: 'Periodens skatt',
        of: 'beforeTax',
        accounts: selectors('8900-8989'),
        estimate: ['prior', 'actual', 'budget'],
      },
      result('netResult', 'beforeTax', '-tax'),
    ],
  }
}

const income: Sketch = {
  id: 'income',
  groups: [
    { id: 'sales', accounts: '3000-3799' },
    { id: 'grants', accounts: '3900-3999' },
  ],
}

const costs: Sketch = {
  id: 'costs',
  groups: [
    { id: 'premises', accounts: '5000-5199' },
    { id: 'rental', accounts: '5200-5299' },
    { id: 'consumables', accounts: '5400-5440 5520 5460' },
    { id: 'travel', accounts: '5800-5899', sum: false },
    { id: 'advertising', accounts: '5910 5940 5930' },
    { id: 'representation', accounts: '6071-6072' },
    { id: 'office', accounts: '6100-6199' },
    { id: 'telecom', accounts: '6200-6299' },
    { id: 'insurance', accounts: '6300-6399' },
    { id: 'audit', accounts: '6420', sum: false },
    { id: 'services', accounts: '6422 6540-6550 6552 6551 6560 6590 6870-6871' },
    { id: 'other', accounts: '6970-6999' },
    { id: 'personnel', accounts: '7000-7599' },
    { id: 'otherPersonnel', accounts: '7600-7699', headed: false, sum: false },
  ],
}

export function companyBalance(): ReportTemplate {
  const words = wordsIn('balance')
  return {
    report: 'balance',
    name: 'Printed balance report',
    title: 'Balansrapport',
    unit: 'kr',
    lines: [
      groupOf(assets, words, 1),
      groupOf(equityAndLiabilities, words, 1),
      {
        kind: 'result',
        id: 'computedResult',
        text: words.next('result'),
        terms: [
          { id: 'assets', factor: 1 },
          { id: 'equityAndLiabilities', factor: 1 },
        ],
      },
    ],
  }
}

const assets: Sketch = {
  id: 'assets',
  groups: [
    {
      id: 'fixed',
      groups: [
        { id: 'intangible', accounts: '1000-1099' },
        { id: 'tangible', accounts: '1100-1299' },
      ],
    },
    {
      id: 'current',
      groups: [
        { id: 'receivables', accounts: '1500-1599' },
        { id: 'otherReceivables', accounts: '1600-1699' },
        { id: 'prepaid', accounts: '1700-1799' },
        { id: 'cash', accounts: '1900-1999' },
      ],
    },
  ],
}

const equityAndLiabilities: Sketch = {
  id: 'equityAndLiabilities',
  groups: [
    { id: 'equity', accounts: '2000-2099' },
    { id: 'untaxed', accounts: '2100-2199', headed: false, sum: false },
    {
      id: 'liabilities',
      groups: [
        {
          id: 'shortTerm',
          groups: [
            { id: 'suppliers', accounts: '2440-2460' },
            { id: 'tax', accounts: '2500-2599' },
            { id: 'vat', accounts: '2600-2699' },
            { id: 'staffTax', accounts: '2700-2799' },
            { id: 'otherShort', accounts: '2800-2899' },
            { id: 'accrued', accounts: '2900-2999' },
          ],
        },
      ],
    },
  ],
}
