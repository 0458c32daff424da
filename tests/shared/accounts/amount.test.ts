import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountText, percentText, roundHalfAway, roundTo } from '../../../shared/accounts/amount.ts'

const ore = fc.integer({ min: -(10 ** 13), max: 10 ** 13 })
const unit = fc.constantFrom('kr' as const, 'kkr' as const, 'mkr' as const)
const size = { kr: 100n, kkr: 100_000n, mkr: 100_000_000n }

const around = fc.record({
  times: fc.integer({ min: -(10 ** 5), max: 10 ** 5 }),
  beside: fc.constantFrom(-1, 0, 0, 1),
})

test('amounts are rounded half away from zero, whatever the unit', () => {
  fc.assert(
    fc.property(around, unit, ({ times, beside }, shown) => {
      // Exactly a half, and an öre to either side of it.
      const amount = times * Number(size[shown]) + (times < 0 ? -1 : 1) * (Number(size[shown]) / 2 + beside)
      const whole = BigInt(Math.abs(amount))
      const expected = Number((whole * 2n + size[shown]) / (size[shown] * 2n))
      expect(roundTo(amount, shown)).toBe(amount < 0 && expected > 0 ? -expected : expected)
    }),
  )
})

test('an amount and its negation look the same but for the minus', () => {
  fc.assert(
    fc.property(ore, unit, (amount, shown) => {
      const text = amountText(Math.abs(amount), shown)
      const negative = amountText(-Math.abs(amount), shown)
      const isZero = !/[1-9]/.test(text)
      expect(negative).toBe(isZero ? text : `−${text}`)
    }),
  )
})

test('zero has no sign', () => {
  for (const amount of [0, -0, -1, -49_999]) expect(amountText(amount, 'kkr')).toBe('0')
  expect(amountText(-4_999_999, 'mkr')).toBe('0,0')
  expect(Object.is(roundTo(-1, 'kkr'), 0)).toBe(true)
  expect(Object.is(roundHalfAway(-0.4), 0)).toBe(true)
})

test('an unknown amount is a dash, never zero', () => {
  expect(amountText(null, 'kr')).toBe('–')
  expect(percentText(null, 1)).toBe('–')
  expect(percentText(1, 0)).toBe('–')
})

test('thousands are parted and decimals are those of the unit', () => {
  expect(amountText(-123_456_789_50, 'kr', 2)).toBe('−123\u00a0456\u00a0789,50')
  expect(amountText(21_637_705_41, 'kkr')).toBe('21\u00a0638')
  expect(amountText(21_637_705_41, 'mkr')).toBe('21,6')
  expect(percentText(1, 8, 1)).toBe('12,5\u00a0%')
})
