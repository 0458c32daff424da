import { describe, expect, test } from 'vitest'
import { encode } from '../../../../shared/accounts/sie/code-pages.ts'
import { readSie, type SieReading } from '../../../../shared/accounts/sie/read.ts'
import { amountsToStore } from '../../../../shared/accounts/sie/stored.ts'
import { struck, xmlAccounts, xmlOf } from './xml-company.ts'

function read(text: string): SieReading {
  const bytes = encode(text, 'utf-8')
  return readSie(() => [bytes])
}

test('a full file gives the same figures as SIE 1–4, struck rows left out', () => {
  const { summary, collected } = read(xmlOf())
  expect(summary).toMatchObject({
    status: 'ok',
    encoding: 'utf-8',
    type: 5,
    flag: null,
    unbalanced: [],
    yearStart: '2025-01-01',
    yearEnd: '2025-12-31',
    through: '2025-03-31',
  })
  const line =
    xmlOf()
      .split('\n')
      .findIndex((each) => each.includes(struck)) + 1
  expect(summary.issues).toEqual([{ code: 'CORRECTION_ROWS', line, params: { count: 1 } }])
  expect(summary.years['0']).toEqual({
    sum_ib: 0,
    sum_ub: 949950,
    sum_res_raw: -949950,
    result: 949950,
    booked_result: 0,
    assets: 3449950,
    months: { '202501': 699950, '202502': 300000, '202503': -50000 },
    mode: 'vouchers',
  })
  expect(summary.names['1930']).toBe('Värme 1930')
  expect(collected.header).toMatchObject({ company: 'Sjöängens Värme AB', orgnr: '556000-0001' })
})

test('of the closing balances of several months the last counts, and budgets are kept', () => {
  const body = xmlAccounts.join('\n').replace(
    '<ClosingBalance month="2025-03" amount="-18000.00"/>',
    `
        <ClosingBalance month="2025-02" amount="-17000.00"/>
        <ClosingBalance month="2025-03" amount="-18000.00"/>
        <ClosingBalance month="2025-01" amount="-10000.00"/>
        <Budget month="2025-01" amount="-6000.00"/>
        <Budget month="2025-02" amount="-6000.00"/>`,
  )
  const reading = read(xmlOf({ body }))
  expect(reading.summary).toMatchObject({ status: 'ok', budget_result: 1200000 })
  expect(reading.summary.years['0']).toMatchObject({ result: 949950, mode: 'vouchers' })
  expect(amountsToStore(reading, 'budget')).toEqual([
    { year: 0, account: '3001', measure: 'budget', period: '2025-01', ore: -600000 },
    { year: 0, account: '3001', measure: 'budget', period: '2025-02', ore: -600000 },
  ])
})

test('without vouchers the last closing balance tells how far the file reaches', () => {
  const { summary } = read(xmlOf().replace(/<Journal .*<\/Journal>/s, ''))
  expect(summary).toMatchObject({ status: 'ok', issues: [], through: '2025-03-31' })
  expect(summary.years['0']).toMatchObject({ result: 949950, months: null, mode: null })
})

test('letters that fall between two chunks are whole', () => {
  const bytes = encode(xmlOf(), 'utf-8')
  const pieces = function* () {
    for (let at = 0; at < bytes.length; at += 5) yield bytes.slice(at, at + 5)
  }
  expect(readSie(pieces).summary).toEqual(readSie(() => [bytes]).summary)
})

describe('is refused', () => {
  const bomb = `<!DOCTYPE Sie [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at || ''};`.repeat(10)}">`).join('')}]>\n`
  const deep = `${'<Account id="1">'.repeat(40)}${'</Account>'.repeat(40)}`
  test.each([
    ['a SieEntry, which holds vouchers only', xmlOf({ root: 'SieEntry' }), 'NO_BALANCES'],
    ['an XML bomb', xmlOf({ prolog: bomb }), 'XML_DTD'],
    ['a DTD from elsewhere', xmlOf({ prolog: '<!DOCTYPE Sie SYSTEM "file:///etc/passwd">' }), 'XML_DTD'],
    ['an entity that nothing defines', xmlOf({ body: '<Account id="1930" name="&okänd;"/>' }), 'XML_BROKEN'],
    ['a file that is cut short', xmlOf().slice(0, -60), 'XML_BROKEN'],
    ['a nest without end', xmlOf({ body: deep }), 'XML_BROKEN'],
    ['another namespace', xmlOf({ space: 'http://example.org/x' }), 'NOT_SIE'],
    ['an amount that is text', xmlOf().replace('3000.50', 'tretusen'), 'AMOUNT_TEXT'],
    ['an amount with three decimals', xmlOf().replace('3000.50', '3000.505'), 'AMOUNT_DECIMALS'],
    ['a missing amount', xmlOf().replace(' amount="5000.00"', ''), 'AMOUNT_TEXT'],
    ['a month that is none', xmlOf().replace('month="2025-03"', 'month="2025-13"'), 'ROW_UNREADABLE'],
    ['2 MB without a tag', xmlOf({ body: 'x'.repeat(1 << 21) }), 'LINE_TOO_LONG'],
  ])('%s', (_what, text, code) => {
    const bytes = encode(text, 'utf-8')
    const pieces = function* () {
      for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16))
    }
    const { summary } = readSie(pieces)
    expect(summary.status).toBe('reject')
    expect(summary.issues.map((issue) => issue.code)).toContain(code)
    for (const issue of summary.issues) expect(issue.line).toBeGreaterThan(0)
  })
})

test('elements within elements without end are refused before they are counted', () => {
  const deep = `<?xml version="1.0"?><Sie xmlns="http://www.sie.se/sie5">${'<a>'.repeat(300_000)}`
  expect(read(deep).summary).toMatchObject({ status: 'reject', issues: [{ code: 'XML_BROKEN' }] })
})
