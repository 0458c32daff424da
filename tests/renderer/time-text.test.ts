/** Times of day as they are typed. */
import { expect, test } from 'vitest'
import { readTime, showTime } from '../../renderer/autosave/time-text.ts'
import type { LocalTime } from '../../shared/values.ts'

test.each([
  ['8.30', '08:30'],
  ['08:30', '08:30'],
  ['830', '08:30'],
  ['0830', '08:30'],
  ['8', '08:00'],
  [' 17.05 ', '17:05'],
  ['0.00', '00:00'],
])('%s is read as %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

test.each(['25.00', '8.60', '8.3', 'åtta', '8.30.00', '-1'])('%s is no time', (text) => {
  expect(readTime(text)).toBeUndefined()
})

test('an empty field is no time, and that is allowed', () => {
  expect(readTime('  ')).toBeNull()
})

test('a time is shown without a zero before the hour, and read back as the same', () => {
  expect(showTime('08:05' as LocalTime)).toBe('8.05')
  expect(showTime(null)).toBe('')
  for (let minute = 0; minute < 24 * 60; minute++) {
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    expect(readTime(showTime(time as LocalTime))).toBe(time)
  }
})
