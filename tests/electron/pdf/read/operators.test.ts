import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanContent } from '../../../../electron/pdf/read/operators.ts'

const scan = (...streams: readonly string[]) =>
  scanContent(streams.map((text) => Buffer.from(text, 'latin1')))

describe('a content stream', () => {
  test('that closes what it opens needs nothing', () => {
    expect(scan('q BT (x) Tj ET /P <</MCID 0>> BDC EMC Q')).toEqual({ surplus: [], closing: '' })
  })

  test('is closed in the reverse order of what it opens', () => {
    expect(scan('q /Span BMC q BT').closing).toBe('ET Q EMC Q')
  })

  test('goes on in the next one', () => {
    expect(scan('q q', 'Q')).toEqual({ surplus: [], closing: 'Q' })
    expect(scan('q', 'Q Q')).toEqual({ surplus: [4], closing: '' })
  })

  test('may hold the letters of operators where they are none', () => {
    const strings = '(q (q) \\( q) Tj <<71 51>> /q /Q Do % q q\n<7151> [(Q)] TJ /Qq gs'
    expect(scan(strings)).toEqual({ surplus: [], closing: '' })
    expect(scan('BI /W 1 /H 1 ID q Q Q EI q')).toEqual({ surplus: [], closing: 'Q' })
  })

  test('that ends in the middle of something is read to its end', () => {
    for (const cut of ['q (abc', 'q <71', 'q /Na', 'q % rest', 'q BI ID xx', 'q \\']) {
      expect(scan(cut).closing).toBe('Q')
    }
  })

  test('together with what closes it is always balanced', () => {
    const operators = fc.array(
      fc.constantFrom('q', 'Q', 'BT', 'ET', '/P BMC', '/P /x BDC', 'EMC', '(Q) Tj', '1 0 0 rg'),
    )
    fc.assert(
      fc.property(operators, (parts) => {
        const content = parts.join(' ')
        const { surplus, closing } = scan(content)
        const kept = [...content].map((character, at) => (surplus.includes(at) ? ' ' : character)).join('')
        expect(scan(`${kept} ${closing}`)).toEqual({ surplus: [], closing: '' })
      }),
    )
  })
})
