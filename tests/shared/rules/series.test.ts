import { describe, expect, test } from 'vitest'
import type { HolidayChoice, SeriesRule } from '../../../shared/model/year-plan.ts'
import { seriesDays } from '../../../shared/rules/series.ts'
import { readRule, ruleText } from '../../../shared/rules/series-words.ts'
import type { LocalDate } from '../../../shared/values.ts'

const rule = (sentence: string): SeriesRule => readRule(sentence)!
const days = (sentence: string, from: string, to: string, choice: HolidayChoice = 'before') =>
  seriesDays(rule(sentence), { from: from as LocalDate, to: to as LocalDate }, choice)
const dates = (...of: Parameters<typeof days>) => days(...of).map(({ date }) => date)

describe('a series', () => {
  test('of every fourth Thursday counts through July, which has none', () => {
    expect(dates('var fjärde torsdag utom i juli', '2026-01-15', '2026-12-31')).toEqual([
      '2026-01-15',
      '2026-02-12',
      '2026-03-12',
      '2026-04-09',
      '2026-05-07',
      '2026-06-04',
      '2026-08-27',
      '2026-09-24',
      '2026-10-22',
      '2026-11-19',
      '2026-12-17',
    ])
  })

  test('of the fourth Thursday of each month has one in each but July', () => {
    const found = dates('fjärde torsdagen i varje månad utom juli', '2026-01-01', '2026-12-31')
    expect(found).toHaveLength(11)
    expect(found.slice(0, 3)).toEqual(['2026-01-22', '2026-02-26', '2026-03-26'])
    // The fourth Thursday of December is Christmas Eve.
    expect(found.at(-1)).toBe('2026-12-23')
  })

  test('of the last Friday takes the fifth where there is one', () => {
    expect(dates('sista fredagen i januari och februari', '2026-01-01', '2026-12-31')).toEqual([
      '2026-01-30',
      '2026-02-27',
    ])
  })

  test('keeps within its days, over the turn of a year too', () => {
    expect(dates('andra tisdagen i varje månad', '2026-11-11', '2027-02-09')).toEqual([
      '2026-12-08',
      '2027-01-12',
      '2027-02-09',
    ])
    expect(dates('varje måndag', '2026-03-02', '2026-03-01')).toEqual([])
  })

  test('ends with the calendar', () => {
    expect(dates('var fjärde torsdag', '2199-12-01', '2199-12-31')).toEqual(['2199-12-05'])
  })
})

describe('a meeting that would fall on a holiday', () => {
  const ascension = (choice: HolidayChoice) =>
    days('andra torsdagen i maj', '2026-01-01', '2026-12-31', choice)[0]

  test('goes to the working day before, a week on, or falls away, as chosen', () => {
    expect(ascension('before')).toEqual({ day: '2026-05-14', date: '2026-05-13', holiday: 'ascensionDay' })
    expect(ascension('weekAfter')?.date).toBe('2026-05-21')
    expect(ascension('skip')?.date).toBeNull()
  })

  test('goes past weekends and further holidays', () => {
    // Easter Monday: before it lie Easter Day, a Saturday and Good Friday.
    expect(dates('första måndagen i april', '2026-01-01', '2026-12-31')).toEqual(['2026-04-02'])
    // Christmas Day on a Thursday: a week on is New Year's Day.
    expect(dates('fjärde torsdagen i december', '2025-01-01', '2026-12-31', 'weekAfter')[0]).toBe(
      '2026-01-08',
    )
  })

  test('falls away where the free day is outside the series or has a meeting already', () => {
    expect(dates('fjärde torsdagen i december', '2026-12-01', '2026-12-31', 'weekAfter')).toEqual([null])
    expect(dates('varje torsdag', '2026-05-14', '2026-05-21', 'weekAfter')).toEqual([null, '2026-05-21'])
  })
})

describe('a rule as a sentence', () => {
  test.each([
    'varje måndag',
    'varannan tisdag',
    'var fjärde torsdag utom i juli',
    'var 15:e onsdag',
    'var sjätte fredag utom i juni, juli och augusti',
    'fjärde torsdagen i varje månad utom juli',
    'sista söndagen i varje månad',
    'första onsdagen i mars, maj och oktober',
  ])('“%s” is read and written the same', (sentence) => {
    expect(ruleText(rule(sentence))).toBe(sentence)
  })

  test('is read with capitals, a full stop and spaces to spare', () => {
    expect(readRule(' Var  fjärde torsdag utom juli. ')).toEqual(rule('var fjärde torsdag utom i juli'))
  })

  test.each([
    '',
    'var fjärde dag',
    'femte torsdagen i varje månad',
    'varje torsdag utom i jul',
    'var noll torsdag',
  ])('“%s” is no rule', (sentence) => expect(readRule(sentence)).toBeNull())
})
