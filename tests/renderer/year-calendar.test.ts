import { describe, expect, test } from 'vitest'
import { dayAfterKey, weeksOfMonth } from '../../renderer/features/year/calendar-grid.ts'
import { monthName, weekdayName } from '../../renderer/features/year/calendar-words.ts'
import type { LocalDate } from '../../shared/values.ts'

const date = (text: string) => text as LocalDate

describe('a month of the calendar', () => {
  test('has its days under Monday to Sunday, each week with its number', () => {
    const weeks = weeksOfMonth(2027, 1)
    expect(weeks.map(({ number }) => number)).toEqual([53, 1, 2, 3, 4])
    expect(weeks[0]?.days).toEqual([null, null, null, null, '2027-01-01', '2027-01-02', '2027-01-03'])
    expect(weeks[4]?.days[6]).toBe('2027-01-31')
  })

  test('that begins on a Monday and has four weeks has four rows', () => {
    expect(weeksOfMonth(2027, 2)).toHaveLength(4)
  })
})

test('the keys lead by days, weeks and months, and into the next year', () => {
  const from = date('2027-01-31')
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'a']
  expect(keys.map((key) => dayAfterKey(key, from))).toEqual([
    '2027-01-30',
    '2027-02-01',
    '2027-01-24',
    '2027-02-07',
    '2027-01-25',
    '2027-01-31',
    '2026-12-31',
    '2027-02-28',
    null,
  ])
  expect(dayAfterKey('PageDown', date('2026-12-15'))).toBe('2027-01-15')
})

test('months and weekdays have their names in both languages', () => {
  expect([monthName(5, 'sv'), monthName(12, 'en')]).toEqual(['maj', 'December'])
  expect([weekdayName(1, 'sv'), weekdayName(7, 'en')]).toEqual(['måndag', 'Sunday'])
})
