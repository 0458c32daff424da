import { describe, expect, test } from 'vitest'
import { readSie } from '../../../../shared/accounts/sie/read.ts'
import { amountsToStore } from '../../../../shared/accounts/sie/stored.ts'
import { byMonth, bytesOf, codesOf, figures, lineOf, read, withLines } from './company.ts'

describe('amounts', () => {
  test('comma, NBSP and a missing decimal are read with a warning (case 16)', () => {
    const { summary } = read(
      withLines({
        '#RES 0 5010': '#RES 0 5010 3000,50',
        '#RES 0 7010': '#RES 0 7010 5\u00a0000.00',
        '#RES 0 7832': '#RES 0 7832 500.',
      }),
    )
    expect(summary.status).toBe('warn')
    expect(summary.issues.map(({ code, params }) => [code, params.text])).toEqual([
      ['AMOUNT_FORMAT', '3000,50'],
      ['AMOUNT_FORMAT', '5\u00a0000.00'],
      ['AMOUNT_FORMAT', '500.'],
    ])
    expect(summary.years['0']).toEqual({ ...figures, months: byMonth, mode: 'total' })
  })

  test.each([
    ['3000.505', 'AMOUNT_DECIMALS'],
    ['3000,505', 'AMOUNT_DECIMALS'],
    ['3,000', 'AMOUNT_DECIMALS'],
    ['tre', 'AMOUNT_TEXT'],
    ['', 'AMOUNT_TEXT'],
    ['-', 'AMOUNT_TEXT'],
    ['.', 'AMOUNT_TEXT'],
    ['500.00-', 'AMOUNT_TEXT'],
    ['1e3', 'AMOUNT_TEXT'],
    ['0x10', 'AMOUNT_TEXT'],
    ['--5', 'AMOUNT_TEXT'],
    ['NaN', 'AMOUNT_TEXT'],
    ['1000000000001.00', 'AMOUNT_LARGE'],
  ])('%j is refused with its line', (text, code) => {
    const { summary } = read(withLines({ '#RES 0 5010': `#RES 0 5010 "${text}"` }))
    expect(summary.status).toBe('reject')
    expect(summary.issues[0]).toEqual({ code, line: lineOf('#RES 0 5010'), params: { text } })
  })

  test.each([
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ['+12.5', 1250],
    ['\u221212,50', -1250],
    ['-0,00', 0],
    ['.50', 50],
  ])('%j is unambiguous', (text, ore) => {
    const reading = read(withLines({ '#RES 0 5010': `#RES 0 5010 ${text}` }), 'utf-8')
    expect(codesOf(reading)).toContain('AMOUNT_FORMAT')
    const stored = amountsToStore(reading, 'actual').find(
      ({ account, measure, year }) => account === '5010' && measure === 'result' && year === 0,
    )
    expect(stored?.ore).toBe(ore)
  })

  test('sums that are no longer exact are refused', () => {
    const many = Array.from({ length: 100 }, (_, index) => `#RES 0 ${4000 + index} 1000000000000.00`)
    expect(codesOf(read(withLines({}, many)))).toContain('AMOUNT_LARGE')
  })

  test('a row that says otherwise than the same row before blocks, the same row twice does not', () => {
    expect(codesOf(read(withLines({}, ['#UB 0 1510 5000.00'])))).toEqual([])
    const { summary } = read(withLines({}, ['#PSALDO 0 202501 3001 {} -10000.01']))
    expect(summary.status).toBe('block')
    expect(summary.issues[0]).toMatchObject({
      code: 'DUPLICATE',
      params: { account: '3001', former: lineOf('#PSALDO') },
    })
  })

  test.each([
    ['read as code page 437', [0xff]],
    ['of Windows-1252 in a file of code page 437', [0xa0]],
    ['of UTF-8 in a file of code page 437', [0xc2, 0xa0]],
  ])('a NBSP %s parts thousands', (_what, blank) => {
    const bytes = bytesOf(withLines({ '#RES 0 7010': '#RES 0 7010 5@000.00' }))
    const changed = Uint8Array.from([...bytes].flatMap((byte) => (byte === 0x40 ? blank : [byte])))
    const { summary } = readSie(() => [changed])
    expect(summary).toMatchObject({ status: 'warn', encoding: 'cp437', issues: [{ code: 'AMOUNT_FORMAT' }] })
    expect(summary.years['0']).toMatchObject(figures)
  })
})
