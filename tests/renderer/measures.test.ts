/** Sizes and durations as they are read. */
import { expect, test } from 'vitest'
import { bytesText, secondsText } from '../../renderer/features/documents/measures.ts'

test('sizes are told in the unit that fits, with the decimal sign of the language', () => {
  expect(bytesText(840, 'sv')).toBe('840 byte')
  expect(bytesText(12_300, 'sv')).toBe('12 kB')
  expect(bytesText(1_240_000, 'sv')).toBe('1,2 MB')
  expect(bytesText(1_240_000, 'en')).toBe('1.2 MB')
})

test('seconds have one decimal', () => {
  expect(secondsText(0.84, 'sv')).toBe('0,8 s')
  expect(secondsText(12, 'en')).toBe('12.0 s')
})
