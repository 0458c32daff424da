import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport, withoutEmptyGroups } from '../../../shared/accounts/report.ts'
import { standardBalance, standardResult } from '../../../shared/accounts/standard-templates.ts'
import { standardTaxRates, taxRateOf } from '../../../shared/accounts/tax-rate.ts'
import { checkTemplate } from '../../../shared/accounts/template-check.ts'
import type { AccountRow, ReportTemplate } from '../../../shared/model/accounts.ts'
import { dataOf, date, row } from '../../helpers/account-data.ts'

const ore = fc.integer({ min: -(10 ** 12), max: 10 ** 12 })
const known = fc.record({ prior: ore, actual: ore, budget: ore, forecast: ore })
/** Accounts that the standard result report has a line for. */
const resultRows = fc
  .uniqueArray(fc.integer({ min: 3000, max: 8499 }), { maxLength: 60 })
  .chain((accounts) =>
    fc.tuple(...accounts.map((account) => known.map((amounts) => row(String(account), amounts)))),
  )

describe('a result report', () => {
  test('adds up to the öre at every level, in every column', () => {
    fc.assert(
      fc.property(resultRows, (rows) => {
        const { lines } = buildReport(dataOf(rows), standardResult)
        for (const column of ['prior', 'actual', 'budget', 'forecast'] as const) {
          for (const line of lines.filter(({ kind }) => kind === 'sum')) {
            const group = line.groups.at(-1) ?? ''
            const own = lines.filter(({ kind, groups }) => kind === 'account' && groups.includes(group))
            const sum = own.reduce((total, { account }) => total + (oreOf(rows, account, column) ?? 0), 0)
            expect(line.amounts[column]).toBe(rows.length === 0 ? null : line.sign * sum + 0)
          }
          const result = lines.at(-1)?.amounts[column] ?? null
          const all = rows.reduce((total, each) => total - (each[column] ?? 0), 0)
          expect(result).toBe(rows.length === 0 ? null : all + 0)
        }
      }),
    )
  })

  test('changes no stored amount and shows no "-0"', () => {
    fc.assert(
      fc.property(resultRows, (rows) => {
        const before = structuredClone(rows)
        const { lines } = buildReport(dataOf(rows), standardResult)
        expect(rows).toEqual(before)
        for (const { amounts } of lines) {
          for (const amount of Object.values(amounts)) expect(Object.is(amount, -0)).toBe(false)
        }
      }),
    )
  })

  test('shows deviation as forecast less budget, in the sign of the line', () => {
    const rows = [
      row('3011', { budget: -700_00, forecast: -600_00 }),
      row('5060', { budget: 220_00, forecast: 180_00 }),
    ]
    const { lines } = buildReport(dataOf(rows), standardResult)
    const deviation = (id: string) => lines.find((line) => line.id === id)?.amounts.deviation
    expect(deviation('account:3011')).toBe(-100_00)
    expect(deviation('account:5060')).toBe(-40_00)
    expect(deviation('beforeDepreciation')).toBe(-60_00)
  })

  test('is unknown where a part of it is', () => {
    const rows = [row('3011', { actual: -100 }), row('3012', { actual: null, budget: -5 })]
    const { lines } = buildReport(dataOf(rows), standardResult)
    const sum = lines.find(({ id }) => id === 'sum:sales')
    expect(sum?.amounts.actual).toBeNull()
    expect(lines.at(-1)?.amounts.actual).toBeNull()
    expect(sum?.amounts.prior).toBeNull()
  })

  test('tells of accounts with amounts that no line has, and leaves the year’s closing entry out', () => {
    const rows = [
      row('8600', { actual: 500 }),
      row('46100', { actual: 1 }),
      row('8999', { actual: 7 }),
      row('8700', { actual: 0 }),
    ]
    const { unmapped } = buildReport(dataOf(rows), standardResult)
    expect(unmapped.map(({ account }) => account)).toEqual(['46100', '8600'])
  })

  test('estimates tax only in the columns it is told to, where none is booked', () => {
    const lines = standardResult.lines.map((line) =>
      line.kind === 'tax' ? { ...line, estimate: ['actual', 'budget', 'forecast'] as const } : line,
    )
    const template = { ...standardResult, lines } as ReportTemplate
    const rows = [
      row('3011', { prior: -1000_00, actual: -1000_00, budget: -1000_01, forecast: 1000_00 }),
      row('8910', { prior: 0, actual: 100_00, budget: 0, forecast: 0 }),
    ]
    const tax = buildReport(dataOf(rows), template).lines.find(({ id }) => id === 'tax')
    expect(tax?.amounts).toMatchObject({ prior: 0, actual: 100_00, budget: 220_00, forecast: 0 })
    expect(tax?.estimated).toEqual(['budget', 'forecast'])
    expect(tax?.account).toBe('8910')
  })
})

test('the balance report’s computed result is assets less equity and liabilities', () => {
  const rows = [
    row('1930', { opening: 500_00, change: 250_00, closing: 750_00 }),
    row('2081', { opening: -500_00, change: 0, closing: -500_00 }),
  ]
  const { lines } = buildReport(dataOf(rows), standardBalance)
  expect(lines.at(-1)?.amounts).toMatchObject({ opening: 0, change: 250_00, closing: 250_00 })
  expect(lines.find(({ id }) => id === 'account:2081')?.amounts.closing).toBe(500_00)
})

test('groups that no account stands in can be left out', () => {
  const report = buildReport(dataOf([row('3011', { actual: -1 })]), standardResult)
  const ids = withoutEmptyGroups(report).lines.map(({ id }) => id)
  expect(ids.slice(0, 5)).toEqual([
    'heading:income',
    'heading:sales',
    'account:3011',
    'sum:sales',
    'sum:income',
  ])
  expect(ids).not.toContain('heading:costs')
})

describe('a template', () => {
  const base = { report: 'result', name: 'Mall', title: 'Rapport', unit: 'kkr' } as const
  const group = (id: string, from: string, to: string) =>
    ({ kind: 'group', id, heading: id, sum: id, sign: 1, accounts: [{ from, to }], groups: [] }) as const
  const codes = (lines: ReportTemplate['lines'], rows: readonly AccountRow[] = []) =>
    checkTemplate({ ...base, lines }, rows).map(({ code, where, what }) => `${code} ${where} ${what}`)

  test('that the program ships has no fault', () => {
    expect(checkTemplate(standardResult)).toEqual([])
    expect(checkTemplate(standardBalance)).toEqual([])
  })

  test('has each account on one line, by ranges that don’t meet', () => {
    expect(codes([group('a', '3000', '3999'), group('b', '3500', '4000')])).toEqual([
      'overlap a b: 3500–4000',
    ])
    expect(codes([group('a', '3000', '3999'), group('b', '30000', '39999')])).toEqual([])
  })

  test('names accounts that stand twice or nowhere', () => {
    const rows = [row('3011', { actual: 1, sru: '7410' }), row('5010', { actual: 1 })]
    const bySru = { ...group('b', '4000', '4999'), accounts: [{ sru: '7410' }] }
    expect(codes([group('a', '3000', '3999'), bySru], rows)).toEqual([
      'doubled 3011 a, b',
      'unmapped 5010 Konto 5010',
    ])
  })

  test('has formulas of lines before them only, so that none can go round', () => {
    const result = (id: string, term: string) =>
      ({ kind: 'result', id, text: id, terms: [{ id: term, factor: 1 }] }) as const
    expect(codes([result('a', 'b'), result('b', 'a')])).toEqual(['unknownTerm a b'])
    expect(codes([result('a', 'a')])).toEqual(['unknownTerm a a'])
  })

  test('has ids that are its lines’ own, and ranges that can be read', () => {
    expect(codes([group('a', '3000', '3999'), group('a', '4999', '4000')])).toContain('doubleId a a')
    expect(codes([group('a', '300', '3999')])).toEqual(['wrongRange a 300–3999'])
  })
})

test('tax rates follow the day on which the fiscal year begins', () => {
  const rates = [
    '2008-12-31',
    '2009-01-01',
    '2012-12-31',
    '2013-07-01',
    '2019-01-01',
    '2020-12-31',
    '2021-01-01',
  ]
  expect(rates.map((day) => taxRateOf({ yearStart: date(day), taxRates: standardTaxRates }))).toEqual([
    280, 263, 263, 220, 214, 214, 206,
  ])
})

function oreOf(
  rows: readonly AccountRow[],
  account: string | undefined,
  column: 'prior' | 'actual' | 'budget' | 'forecast',
) {
  return rows.find((each) => each.account === account)?.[column] ?? null
}
