import { describe, expect, test } from 'vitest'
import { encode } from '../../../../shared/accounts/sie/code-pages.ts'
import { readSie } from '../../../../shared/accounts/sie/read.ts'
import { amountsToStore } from '../../../../shared/accounts/sie/stored.ts'
import {
  byMonth,
  bytesOf,
  codesOf,
  company,
  figures,
  lineOf,
  read,
  withLines,
  withoutMonths,
} from './company.ts'

test('the company ties out', () => {
  const { summary } = read(company)
  expect(summary).toMatchObject({ status: 'ok', encoding: 'cp437', issues: [], type: 2 })
  expect(summary.years['0']).toEqual({ ...figures, months: byMonth, mode: 'total' })
  expect(summary.years['-1']).toMatchObject({ result: 200000, booked_result: 200000, assets: 2500000 })
  expect(summary).toMatchObject({ yearStart: '2025-01-01', yearEnd: '2025-12-31', through: '2025-03-31' })
})

describe('months', () => {
  test('rows without objects may be the remainder (case 11)', () => {
    const { summary } = read(
      withLines({ '#SIETYP': '#SIETYP 3', '#PSALDO 0 202501 3001': '#PSALDO 0 202501 3001 {} -500.00' }, [
        '#PSALDO 0 202501 3001 {1 "100"} -7000.00',
        '#PSALDO 0 202501 3001 {"6" "P1"} -2500.00',
      ]),
    )
    expect(summary.status).toBe('ok')
    expect(summary.issues).toEqual([{ code: 'PERIOD_REMAINDER', line: lineOf('#IB 0'), params: { year: 0 } }])
    expect(summary.years['0']).toEqual({ ...figures, months: byMonth, mode: 'remainder' })
  })

  test('months that do not sum up are not kept', () => {
    const reading = read(withLines({ '#PSALDO 0 202502 7010': null }))
    expect(reading.summary.status).toBe('warn')
    expect(reading.summary.issues).toEqual([
      { code: 'PERIODS_INCOMPLETE', line: lineOf('#RES 0 7010'), params: { account: '7010', year: 0 } },
    ])
    const kept = amountsToStore(reading, 'actual').filter(({ measure }) => measure === 'change')
    expect(new Set(kept.map(({ account }) => account))).toEqual(new Set(['1930']))
  })

  const voucher = (day: string, rows: readonly string[]) => [`#VER A 7 ${day} "Köp"`, '{', ...rows, '}']
  const vouchers = [
    ...voucher('20250115', ['#TRANS 1930 {} 6999.50', '#TRANS 5010 {} 3000.50', '#TRANS 3001 {} -10000.00']),
    ...voucher('20250215', ['#TRANS 3001 {} -8000.00', '#TRANS 7010 {} 5000.00', '#TRANS 1930 {} 3000.00']),
    ...voucher('20250331', ['#TRANS 7832 {} 500.00', '#TRANS 1930 {} -500.00']),
  ]

  test('vouchers give the months where no #PSALDO does', () => {
    const { summary } = read([...withoutMonths(), ...vouchers])
    expect(summary).toMatchObject({ status: 'ok', issues: [], unbalanced: [] })
    expect(summary.years['0']).toEqual({ ...figures, months: byMonth, mode: 'vouchers' })
  })

  test('a voucher that does not balance is named (case 20)', () => {
    const wrong = vouchers.map((line) => line.replace('#TRANS 7832 {} 500.00', '#TRANS 7832 {} 502.00'))
    const { summary } = read([...withoutMonths(), ...wrong])
    expect(summary).toMatchObject({ status: 'warn', unbalanced: ['A 7'] })
    expect(summary.issues[0]).toEqual({
      code: 'VOUCHER_UNBALANCED',
      line: withoutMonths().length + 13,
      params: { voucher: 'A 7', ore: 200 },
    })
    expect(summary.years['0']).toMatchObject(figures)
  })

  test('a voucher without its end means that the file is cut short', () => {
    const { summary } = read([...withoutMonths(), ...vouchers.slice(0, -1)])
    expect(summary.status).toBe('reject')
    expect(summary.issues.at(0)?.code).toBe('TRUNCATED')
  })

  test('vouchers outside the fiscal years are told of', () => {
    const outside = voucher('20230115', ['#TRANS 1930 {} 1.00', '#TRANS 3001 {} -1.00'])
    expect(codesOf(read([...withoutMonths(), ...vouchers, ...outside]))).toEqual(['VOUCHER_OUTSIDE'])
  })
})

describe('years', () => {
  test('an open year before shows in the computed result (case 14)', () => {
    const { summary } = read(
      withLines({
        '#IB 0 2091': '#IB 0 2091 -3000.00',
        '#UB 0 2091': '#UB 0 2091 -3000.00',
        '#UB -1 2099': null,
        '#RES -1 8999': null,
      }),
    )
    expect(summary.status).toBe('warn')
    expect(summary.issues).toEqual([
      { code: 'OPEN_PRIOR_YEAR', line: lineOf('#IB 0'), params: { ore: 200000 } },
    ])
    expect(summary.years['0']).toMatchObject({ result: 949950, sum_ub: 1149950, sum_ib: 200000 })
    expect(summary.years['-1']).toMatchObject({ result: 200000, booked_result: 0, sum_ub: 200000 })
    expect(summary).not.toHaveProperty('balance_diff')
  })

  test('a budget on the wrong year counts once, an impossible #OMFATTN not at all (case 19)', () => {
    const budget = Array.from({ length: 12 }, (_, index) => {
      const month = String(202501 + index)
      return [`${month} 3001 {} -6000.00`, `${month} 5010 {} 4000`]
    }).flat()
    const both = [...budget.map((row) => `#PBUDGET 0 ${row}`), ...budget.map((row) => `#PBUDGET -1 ${row}`)]
    const { summary } = read(withLines({ '#OMFATTN': '#OMFATTN 19700101' }, both))
    expect(summary).toMatchObject({ status: 'warn', budget_result: 2400000, through: '2025-03-31' })
    expect(summary.issues.map(({ code, line }) => [code, line])).toEqual([
      ['BUDGET_YEAR', company.length + 25],
      ['OMFATTN', 7],
    ])
    const misplaced = read(
      withLines(
        {},
        budget.map((row) => `#PBUDGET -1 ${row}`),
      ),
    )
    expect(misplaced.summary.budget_result).toBe(2400000)
    expect(amountsToStore(misplaced, 'budget')).toHaveLength(24)
  })

  test('accounts that no report has a place for block (case 24)', () => {
    const reading = read(
      withLines({}, [
        '#UB 0 DIFF 12.00',
        '#UB 0 0099 7.00',
        '#RES 0 46100 0.00',
        '#RES 0 9100 5.00',
        '#UB 0 3001 -18000.00',
      ]),
    )
    expect(reading.summary.status).toBe('block')
    expect(reading.summary.issues.map(({ code, line, params }) => [code, line, params.account])).toEqual(
      [
        ['ACCOUNT_OUTSIDE', company.length + 1, 'DIFF'],
        ['ACCOUNT_OUTSIDE', company.length + 2, '0099'],
        ['ACCOUNT_OUTSIDE', company.length + 4, '9100'],
        ['RESULT_BALANCE', company.length + 5, '3001'],
      ].toSorted((one, other) => order(one[2]) - order(other[2])),
    )
    expect(reading.summary.years['0']).toMatchObject(figures)
    const stored = amountsToStore(reading, 'actual')
    expect(stored).toContainEqual({ year: 0, account: '0099', measure: 'closing', period: '', ore: 700 })
    expect(stored.some(({ account, measure }) => account === '3001' && measure === 'closing')).toBe(false)
  })

  test('without #RAR the person names the year', () => {
    const lines = withLines({ '#RAR 0': null })
    expect(codesOf(read(lines))).toContain('NO_YEAR')
    expect(read(lines, 'cp437', 2025).summary).toMatchObject({
      status: 'ok',
      yearStart: '2025-01-01',
      yearEnd: '2025-12-31',
    })
  })

  test('a file of another year than the one named is refused', () => {
    const { summary } = read(company, 'cp437', 2024)
    expect(summary).toMatchObject({ status: 'reject', issues: [{ code: 'YEAR_OTHER', line: 1 }] })
  })

  test('what is missing is not zero: nothing is stored of it', () => {
    const reading = read(company.filter((line) => !/^#(UB|RES) -1/.test(line)))
    expect(reading.summary.years['-1']).toMatchObject({ result: null })
    expect(amountsToStore(reading, 'actual').some(({ year }) => year === -1)).toBe(false)
    const noOpening = read(company.filter((line) => !line.startsWith('#IB')))
    expect(amountsToStore(noOpening, 'actual').some(({ measure }) => measure === 'opening')).toBe(false)
  })
})

/** Accounts in the order in which the file names them. */
function order(account: unknown): number {
  return ['3001', 'DIFF', '0099', '46100', '9100'].indexOf(String(account))
}

describe('what is no SIE file', () => {
  test.each([
    ['%PDF-1.7\n', 'pdf'],
    ['PK\u0003\u0004rest', 'xlsx'],
    ['  <html><body>', 'html'],
    ['konto;belopp\n', 'other'],
    ['\r\n \r\n', 'empty'],
    ['<?xml version="1.0"?><a/>', 'xml'],
  ])('%j is refused as %s', (text, kind) => {
    const { summary } = readSie(() => [encode(text, 'ascii')])
    expect(summary).toMatchObject({ status: 'reject', encoding: null, type: null, years: {} })
    expect(summary.issues).toEqual([{ code: 'NOT_SIE', line: 1, params: { kind } }])
  })

  test('a line of 10 MB is refused with its line number, before all of it is kept', () => {
    const start = bytesOf(company)
    const piece = new Uint8Array(1 << 16).fill(0x41)
    let pieces = 0
    const chunks = function* () {
      yield start
      for (let at = 0; at < 160; at += 1) {
        pieces += 1
        yield piece
      }
    }
    const { summary } = readSie(chunks)
    expect(summary).toMatchObject({ status: 'reject', years: {} })
    expect(summary.issues).toEqual([
      { code: 'LINE_TOO_LONG', line: company.length + 1, params: { limit: 1 } },
    ])
    // All of them to tell the encoding, and then no more than the limit.
    expect(pieces).toBeLessThan(160 + 20)
  })
})
