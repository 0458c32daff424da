import { describe, expect, test } from 'vitest'
import { addDays, dayOf, daysOfMonth, weekdayOf, weekOf } from '../../../shared/rules/calendar-days.ts'
import { easterDay, holidayOn, holidaysOf, isWorkingDay } from '../../../shared/rules/swedish-calendar.ts'
import type { LocalDate } from '../../../shared/values.ts'

const date = (text: string) => text as LocalDate

describe('days and weeks', () => {
  test('a week begins on Monday, and the first one holds the first Thursday', () => {
    expect(weekdayOf(date('2026-11-20'))).toBe(5)
    const weeks = ['2026-01-01', '2026-12-31', '2027-01-03', '2027-01-04', '2024-12-30', '2023-01-01']
    expect(weeks.map((each) => weekOf(date(each)))).toEqual([1, 53, 53, 1, 1, 52])
  })

  test('steps lead over the ends of months and leap days', () => {
    expect(addDays(date('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(date('2026-01-01'), -1)).toBe('2025-12-31')
    expect(daysOfMonth(2024, 2)).toHaveLength(29)
    expect(dayOf(2026, 2, 3)).toBe('2026-02-03')
  })

  test('the calendar has a first and a last day, and nothing leads beyond them', () => {
    expect(addDays(date('1900-01-01'), -1)).toBe('1900-01-01')
    expect(addDays(date('2199-12-31'), 7)).toBe('2199-12-31')
  })
})

describe('Swedish holidays', () => {
  test('Easter falls where the church’s tables have it', () => {
    const years = [1961, 1997, 2000, 2008, 2011, 2018, 2024, 2025, 2026, 2038, 2049]
    expect(years.map(easterDay)).toEqual([
      '1961-04-02',
      '1997-03-30',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2018-04-01',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
      '2049-04-18',
    ])
  })

  test('2026 has the holidays of the almanac', () => {
    expect(holidaysOf(2026).map(({ date, name }) => `${date} ${name}`)).toEqual([
      '2026-01-01 newYearsDay',
      '2026-01-06 epiphany',
      '2026-04-03 goodFriday',
      '2026-04-05 easterDay',
      '2026-04-06 easterMonday',
      '2026-05-01 mayDay',
      '2026-05-14 ascensionDay',
      '2026-05-24 whitSunday',
      '2026-06-06 nationalDay',
      '2026-06-19 midsummerEve',
      '2026-06-20 midsummerDay',
      '2026-10-31 allSaintsDay',
      '2026-12-24 christmasEve',
      '2026-12-25 christmasDay',
      '2026-12-26 boxingDay',
      '2026-12-31 newYearsEve',
    ])
  })

  test('Whit Monday was kept until 2004, the National Day from 2005', () => {
    expect(holidayOn(date('2004-05-31'))).toBe('whitMonday')
    expect(holidayOn(date('2004-06-06'))).toBeNull()
    expect(holidayOn(date('2005-05-16'))).toBeNull()
    expect(holidayOn(date('2005-06-06'))).toBe('nationalDay')
  })

  test('where two holidays fall on one day the movable one is named', () => {
    expect(holidayOn(date('2008-05-01'))).toBe('ascensionDay')
    expect(holidayOn(date('2022-06-05'))).toBe('whitSunday')
  })

  test('nobody works on a holiday, its eve or at the weekend', () => {
    const days = ['2026-12-23', '2026-12-24', '2026-11-21', '2026-11-22', '2026-06-19', '2026-06-18']
    expect(days.map((day) => isWorkingDay(date(day)))).toEqual([true, false, false, false, false, true])
  })
})
