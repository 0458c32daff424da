import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount, readNumber } from '../../../../shared/accounts/spreadsheet/read-amount.ts'

/** Öre, or the code of what is wrong, or null for nothing. */
function oreOf(text: string, unit: 'kr' | 'kkr' = 'kr', comma: 'decimal' | 'unknown' = 'decimal') {
  const reading = readAmount(text, unit, comma)
  if (reading.kind === 'empty') return null
  return reading.kind === 'amount' ? reading.ore : reading.code
}

describe('an amount as text', () => {
  test('is read as Swedes write it, with any kind of space between thousands', () => {
    for (const space of [' ', '\u00a0', '\u2009', '\u202f', '']) {
      expect(oreOf(`1${space}234,50`)).toBe(123_450)
      expect(oreOf(`12${space}345${space}678`)).toBe(1_234_567_800)
    }
  })

  test('is none where a whole text stands in its place', () => {
    expect(oreOf('A'.repeat(10_000_000))).toBe('AMOUNT_TEXT')
    expect(oreOf(`${' '.repeat(200)}5`)).toBe(500)
  })

  test('is not read together with the number of a note', () => {
    for (const text of ['100²', '10³', '100¹', '①', '1 234₁', '½']) expect(oreOf(text)).toBe('AMOUNT_TEXT')
  })

  test('is negative with a minus before or after, of any length, or in parentheses', () => {
    for (const text of ['-1 234', '−1 234', '–1 234', '- 1 234', '1 234-', '1 234 −', '(1 234)'])
      expect(oreOf(text)).toBe(-123_400)
  })

  test('may have points between thousands, or be English', () => {
    expect(oreOf('1.234,50')).toBe(123_450)
    expect(oreOf('1.234.567')).toBe(123_456_700)
    expect(oreOf('1,234.50')).toBe(123_450)
    expect(oreOf('1234.5')).toBe(123_450)
    expect(oreOf('1 234,50 kr')).toBe(123_450)
  })

  test('that can be two amounts is none', () => {
    expect(oreOf('1.234')).toBe('AMOUNT_AMBIGUOUS')
    expect(oreOf('1,234', 'kkr', 'unknown')).toBe('AMOUNT_AMBIGUOUS')
    expect(oreOf('1,234', 'kkr', 'decimal')).toBe(123_400)
  })

  test('in thousands may have decimals down to the öre', () => {
    expect(oreOf('40', 'kkr')).toBe(4_000_000)
    expect(oreOf('14072,70541', 'kkr')).toBe(1_407_270_541)
    expect(oreOf('14072,705411', 'kkr')).toBe('AMOUNT_DECIMALS')
  })

  test('is refused with more decimals than öre, as text, as a share, or torn apart', () => {
    expect(oreOf('3000,505')).toBe('AMOUNT_DECIMALS')
    expect(oreOf('3000,500')).toBe(300_050)
    expect(oreOf('12 %')).toBe('AMOUNT_PERCENT')
    for (const text of ['okänt', '12 34', '1-2', '1,2,3', '--5', '(5', '1e5', '0x10', '12.34.56', '#REF!'])
      expect(oreOf(text)).toBe('AMOUNT_TEXT')
    expect(oreOf('99999999999999999')).toBe('AMOUNT_TOO_LARGE')
  })

  test('is unknown where nothing or a lone dash stands, and never a negative zero', () => {
    for (const text of ['', ' ', '\u00a0', '-', '–', '−']) expect(oreOf(text)).toBeNull()
    expect(oreOf('-0,00')).toBe(0)
    expect(Object.is(oreOf('-0,00'), 0)).toBe(true)
  })
})

describe('an amount as a number of a sheet', () => {
  const ore = (value: number, unit: 'kr' | 'kkr' = 'kr') => {
    const reading = readNumber(value, unit)
    return reading.kind === 'amount' ? [reading.ore, reading.rounded] : reading.kind
  }

  test('is what was typed, whatever its binary fraction', () => {
    expect(ore(1.005)).toEqual([101, true])
    expect(ore(0.1 + 0.2)).toEqual([30, false])
    expect(ore(1234.56)).toEqual([123_456, false])
    expect(ore(-14072.70541, 'kkr')).toEqual([-1_407_270_541, false])
    expect(ore(1e7)).toEqual([1_000_000_000, false])
  })

  test('is rounded half away from zero where a formula made it finer than an öre', () => {
    expect(ore(1000 / 12)).toEqual([8333, true])
    expect(ore(-0.005)).toEqual([-1, true])
    expect(ore(0.004)).toEqual([0, true])
    expect(Object.is((readNumber(-0.004, 'kr') as { ore: number }).ore, 0)).toBe(true)
    expect(ore(1e-9)).toEqual([0, true])
    expect(ore(0)).toEqual([0, false])
  })

  test('that is no number or beyond all money is refused', () => {
    expect(ore(Number.NaN)).toBe('fault')
    expect(ore(1e300)).toBe('fault')
  })
})

test('every amount in öre comes back from each way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.boolean(), (amount, grouped) => {
      const digits = String(Math.abs(amount)).padStart(3, '0')
      const whole = digits.slice(0, -2)
      const spaced = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole
      const text = `${amount < 0 ? '−' : ''}${spaced},${digits.slice(-2)}`
      expect(oreOf(text)).toBe(amount + 0)
      const reading = readNumber(amount / 100, 'kr')
      expect(reading).toEqual({ kind: 'amount', ore: amount + 0, rounded: false })
    }),
  )
})
