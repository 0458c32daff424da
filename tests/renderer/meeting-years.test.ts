import { describe, expect, test } from 'vitest'
import { byYear, nextNumber, usualMeeting } from '../../renderer/features/meetings/meeting-years.ts'
import type { MeetingRow } from '../../shared/model/meeting.ts'
import type { BodyId, LocalDate, LocalTime, MeetingId } from '../../shared/values.ts'

const meeting = (id: number, number: number, date: string, place = 'Rådhuset'): MeetingRow => ({
  id: id as MeetingId,
  number,
  kind: 'ordinary',
  date: date as LocalDate,
  start: '08:30' as LocalTime,
  end: null,
  remote: '',
  absence: '',
  body: 1 as BodyId,
  place,
  state: 'draft',
  items: 0,
  attachments: 0,
  paragraphs: 0,
})
const meetings = [
  meeting(1, 4, '2018-09-20'),
  meeting(2, 1, '2019-02-12', 'Biblioteket'),
  meeting(3, 5, '2018-11-22'),
  meeting(4, 6, '2018-11-22'),
]

describe('the list of meetings', () => {
  test('shows the latest year first, and in it the latest meeting', () => {
    const years = byYear(meetings).map(({ year, meetings }) => [year, meetings.map(({ id }) => id)])
    expect(years).toEqual([
      [2019, [2]],
      [2018, [4, 3, 1]],
    ])
  })

  test('has no year where there is no meeting', () => expect(byYear([])).toEqual([]))
})

describe('a new meeting', () => {
  test('gets the number after the highest of its year', () => {
    expect(nextNumber(meetings, 2018)).toBe(7)
    expect(nextNumber(meetings, 2019)).toBe(2)
  })

  test('is the first of a year that has none', () => expect(nextNumber(meetings, 2020)).toBe(1))

  test('begins when and where the latest one did', () => {
    expect(usualMeeting(meetings)).toEqual({ start: '08:30', end: null, place: 'Biblioteket' })
  })

  test('begins empty where there is none before it', () => {
    expect(usualMeeting([])).toEqual({ start: null, end: null, place: '' })
  })
})
