import { expect, test } from 'vitest'
import {
  dateText,
  insideSentence,
  meetingName,
  timeSpanText,
  timeText,
  weekdayDateText,
} from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { meetingKinds } from '../../../shared/model/meeting.ts'
import type { LocalDate, LocalTime } from '../../../shared/values.ts'

const date = (text: string) => text as LocalDate
const time = (text: string) => text as LocalTime
const sv = wordsOf('sv')

test('a date has its month as a word and no zero before the day', () => {
  expect(dateText(date('2018-11-22'), 'sv')).toBe('22 november 2018')
  expect(dateText(date('2024-02-01'), 'sv')).toBe('1 februari 2024')
  expect(dateText(date('2018-11-22'), 'en')).toBe('22 November 2018')
})

test('the weekday is right, also on leap days and at the turn of a century', () => {
  expect(weekdayDateText(date('2018-11-22'), 'sv')).toBe('torsdag 22 november 2018')
  expect(weekdayDateText(date('2024-02-29'), 'sv')).toBe('torsdag 29 februari 2024')
  expect(weekdayDateText(date('1900-01-01'), 'sv')).toBe('måndag 1 januari 1900')
  expect(weekdayDateText(date('2026-11-20'), 'en')).toBe('Friday 20 November 2026')
})

test('a time has no zero before the hour', () => {
  expect(timeText(time('08:30'), 'sv')).toBe('8.30')
  expect(timeText(time('00:05'), 'sv')).toBe('0.05')
  expect(timeText(time('13:00'), 'en')).toBe('13:00')
})

test('a span of time says what is known of it', () => {
  expect(timeSpanText(time('08:30'), time('10:00'), 'sv')).toBe('8.30–10.00')
  expect(timeSpanText(time('08:30'), null, 'sv')).toBe('8.30')
  expect(timeSpanText(null, time('10:00'), 'sv')).toBe('–10.00')
  expect(timeSpanText(null, null, 'sv')).toBe('')
})

test('a meeting is named by its kind and by who meets', () => {
  const names = meetingKinds.map((kind) => meetingName({ kind, number: 5 }, 'company', sv))
  expect(names).toEqual([
    'Styrelsemöte 5',
    'Extra styrelsemöte 5',
    'Konstituerande styrelsemöte 5',
    'Styrelsebeslut 5 per capsulam',
    'Bolagsstämma 5',
  ])
  expect(meetingName({ kind: 'ordinary', number: 5 }, 'committee', sv)).toBe('Nämndsammanträde 5')
  expect(meetingName({ kind: 'general', number: 1 }, 'association', sv)).toBe('Föreningsstämma 1')
})

test('inside a sentence the name begins with a small letter', () => {
  expect(insideSentence('Styrelsemöte 5')).toBe('styrelsemöte 5')
})
