import { describe, expect, test } from 'vitest'
import { encode } from '../../../../shared/accounts/sie/code-pages.ts'
import { readSie } from '../../../../shared/accounts/sie/read.ts'
import { bytesOf, codesOf, company, figures, read, withLines } from './company.ts'

describe('encodings', () => {
  test('Windows-1252 that declares PC8 is read as what it is (case 4)', () => {
    const { summary } = read(company, 'cp1252')
    expect(summary).toMatchObject({ status: 'ok', encoding: 'cp1252' })
    expect(summary.issues).toEqual([{ code: 'ENCODING', line: 2, params: { encoding: 'cp1252', count: 1 } }])
    expect(summary.names['1930']).toBe('Löpande konto')
    expect(summary.years['0']).toMatchObject(figures)
  })

  test('UTF-8 that says so is no issue', () => {
    expect(codesOf(read(withLines({ '#FORMAT': '#FORMAT UTF-8' }), 'utf-8'))).toEqual([])
  })

  test('a file without any Swedish letter is ASCII', () => {
    const lines = withLines({ '#FNAMN': null, '#KONTO 1680': null, '#KONTO 1930': null, '#KONTO 3001': null })
    expect(read(lines).summary).toMatchObject({ status: 'ok', encoding: 'ascii', issues: [] })
  })

  test('lost letters are told of, and the figures stand (case 23)', () => {
    const reading = read(withLines({ '#KONTO 1930': '#KONTO 1930 "L\ufffdpande konto"' }), 'utf-8')
    expect(reading.summary.status).toBe('warn')
    expect(reading.summary.issues).toContainEqual({
      code: 'REPLACEMENT_CHARACTER',
      line: 10,
      params: { text: 'L\ufffdpande konto', count: 1 },
    })
    expect(reading.summary.years['0']).toMatchObject(figures)
  })

  test('the bytes of a lost letter in a file of code page 437 are known too', () => {
    const bytes = [...bytesOf(withLines({ '#KONTO 1930': '#KONTO 1930 "L@pande konto"' }))]
    const lost = bytes.flatMap((byte) => (byte === 0x40 ? [0xef, 0xbf, 0xbd] : [byte]))
    const { summary } = readSie(() => [Uint8Array.from(lost)])
    expect(summary).toMatchObject({ status: 'warn', encoding: 'cp437' })
    expect(summary.issues.map(({ code }) => code)).toEqual(['REPLACEMENT_CHARACTER'])
  })
})

describe('fields', () => {
  test('a quote inside a text in quotes is part of it (case 7)', () => {
    const reading = read(withLines({ '#KONTO 1680': '#KONTO 1680 "F"rskott till Lind" Park"' }))
    expect(reading.summary).toMatchObject({ status: 'warn', names: { '1680': 'F"rskott till Lind" Park' } })
    expect(reading.summary.issues).toEqual([{ code: 'QUOTE', line: 9, params: {} }])
    expect(reading.summary.years['0']).toMatchObject(figures)
  })

  test.each([
    ['#KONTO 1680 "slutar med \\"citat\\""', 'slutar med "citat"', []],
    ['#KONTO 1680 "C:\\mapp"', 'C:\\mapp', []],
    ['#KONTO 1680 "C:\\mapp\\"', 'C:\\mapp\\', ['QUOTE']],
    ['#KONTO 1680 "utan slut', 'utan slut', ['QUOTE']],
    ['#KONTO 1680 rakt"av', 'rakt"av', ['QUOTE']],
    ['\t#KONTO  "1680"\tförskott  extra 7', 'förskott', []],
    ['#KONTO 1680 ""', '', []],
  ])('%j', (line, name, codes) => {
    const reading = read(withLines({ '#KONTO 1680': line }))
    expect(reading.summary.names['1680']).toBe(name)
    expect(codesOf(reading)).toEqual(codes)
  })

  test('a chunk may end anywhere', () => {
    const bytes = bytesOf(company, 'utf-8')
    const whole = readSie(() => [bytes]).summary
    for (const size of [1, 2, 3, 7, 64]) {
      const pieces = function* () {
        const buffer = new Uint8Array(size)
        for (let at = 0; at < bytes.length; at += size) {
          const piece = bytes.subarray(at, at + size)
          buffer.set(piece)
          yield buffer.subarray(0, piece.length)
        }
      }
      expect(readSie(pieces).summary).toEqual(whole)
    }
  })

  test('lines may end with CR alone, and the file with the mark of old systems', () => {
    const bytes = encode(`${company.join('\r')}\r\u001a`, 'cp437')
    expect(readSie(() => [bytes]).summary).toMatchObject({ status: 'ok', issues: [] })
  })

  test('a mark of byte order before a later line, where files were joined, takes no row away', () => {
    const marked = company.map((line) => (line.startsWith('#UB') ? `\ufeff${line}` : line))
    const { summary } = readSie(() => [bytesOf(marked, 'utf-8')])
    expect(summary.years).toEqual(readSie(() => [bytesOf(company, 'utf-8')]).summary.years)
    expect(summary.issues.map(({ code }) => code)).not.toContain('STRAY_LINE')
  })

  test('a line that belongs to nothing is told of', () => {
    const { summary } = read(withLines({}, ['och mer text']))
    const [issue] = summary.issues
    expect(issue).toEqual({ code: 'STRAY_LINE', line: company.length + 1, params: { text: 'och mer text' } })
  })
})
