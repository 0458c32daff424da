import { describe, expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from '../../../shared/documents/calendar-file.ts'
import type { Instant, LocalDate, LocalTime } from '../../../shared/values.ts'

const event: CalendarEvent = {
  uid: 'meeting-1@abc.justera',
  sequence: 2,
  title: 'Styrelsemöte 1',
  date: '2026-02-12' as LocalDate,
  start: '09:00' as LocalTime,
  end: '11:30' as LocalTime,
  place: 'Granvik',
}
const stamp = '2026-11-20T12:34:56.789Z' as Instant
const file = (...events: Partial<CalendarEvent>[]) =>
  calendarFile({ name: 'Granviks Energi AB', stamp, events: events.map((part) => ({ ...event, ...part })) })
/** As a reader takes them: unfolded. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const eventOf = (part: Partial<CalendarEvent>) => {
  const all = lines(file(part))
  return all.slice(all.indexOf('BEGIN:VEVENT') + 1, all.indexOf('END:VEVENT'))
}

describe('a calendar file', () => {
  test('has each meeting with its name, number of changes, times in the zone of Stockholm, and place', () => {
    expect(eventOf({})).toEqual([
      'UID:meeting-1@abc.justera',
      'DTSTAMP:20261120T123456Z',
      'SEQUENCE:2',
      'DTSTART;TZID=Europe/Stockholm:20260212T090000',
      'DTEND;TZID=Europe/Stockholm:20260212T113000',
      'SUMMARY:Styrelsemöte 1',
      'LOCATION:Granvik',
      'TRANSP:OPAQUE',
    ])
  })

  test('brings the zone along, with summer time from the last Sunday of March to that of October', () => {
    const all = lines(file({}))
    expect(all.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Justera//Justera//SV'])
    const zone = all.slice(all.indexOf('BEGIN:VTIMEZONE'), all.indexOf('END:VTIMEZONE'))
    expect(zone).toContain('TZID:Europe/Stockholm')
    expect(zone.filter((line) => line.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ])
    expect(all.slice(-2)).toEqual(['END:VCALENDAR', ''])
  })

  test('gives a meeting without a time the whole day', () => {
    const found = eventOf({ date: '2026-12-31' as LocalDate, start: null, end: null })
    expect(found).toContain('DTSTART;VALUE=DATE:20261231')
    expect(found).toContain('DTEND;VALUE=DATE:20270101')
    expect(found).toContain('TRANSP:TRANSPARENT')
  })

  test('leaves out an end that is not known, and ends after midnight on the next day', () => {
    expect(eventOf({ end: null }).filter((line) => line.startsWith('DTEND'))).toEqual([])
    expect(eventOf({ start: '20:00' as LocalTime, end: '00:30' as LocalTime })).toContain(
      'DTEND;TZID=Europe/Stockholm:20260213T003000',
    )
  })

  test('escapes what has a meaning of its own', () => {
    expect(eventOf({ place: 'Sal A; plan 2, c:\\rum\nBEGIN:VEVENT' })).toContain(
      'LOCATION:Sal A\\; plan 2\\, c:\\\\rum\\nBEGIN:VEVENT',
    )
  })

  test('leaves out a place that is not known', () => {
    expect(eventOf({ place: '' }).filter((line) => line.startsWith('LOCATION'))).toEqual([])
  })

  test('folds long lines at 75 octets, between characters, and loses nothing', () => {
    const place = 'Rådhuset på Östra Ågatan 🏛️ '.repeat(20).trim()
    const text = file({ place })
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(Math.max(...octets)).toBeGreaterThan(70)
    expect(lines(text)).toContain(`LOCATION:${place}`)
    expect(text).not.toMatch(/[^\r]\n/)
  })
})
