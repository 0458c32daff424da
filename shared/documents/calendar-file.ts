/** Meetings as a calendar file: iCalendar, RFC 5545. */
import { addDays } from '../rules/calendar-days.ts'
import type { Instant, LocalDate, LocalTime } from '../values.ts'

export interface CalendarEvent {
  /** The same for the same meeting in every file, so that a calendar knows it again. */
  readonly uid: string
  /** Grows with each change of the meeting. */
  readonly sequence: number
  readonly title: string
  readonly date: LocalDate
  /** Null: the whole day. */
  readonly start: LocalTime | null
  readonly end: LocalTime | null
  readonly place: string
}

export interface CalendarFile {
  /** What the calendar is called where it is shown. */
  readonly name: string
  /** When the file was made. */
  readonly stamp: Instant
  readonly events: readonly CalendarEvent[]
}

/** The rule of the European Union since 1996; a calendar that knows the zone by its name uses its own. */
const stockholm = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** The file's text, lines folded and ended as section 3.1 has it. */
export function calendarFile({ name, stamp, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Justera//Justera//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...stockholm,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, stamp: Instant): readonly string[] {
  const { uid, sequence, title, place } = event
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `SEQUENCE:${sequence}`,
    ...timeLines(event),
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    // A whole day that is only planned must not make people look busy.
    `TRANSP:${event.start === null ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]
}

/** An end that is not known is left out (section 3.6.1); one before the start is of the next day. */
function timeLines({ date, start, end }: CalendarEvent): readonly string[] {
  if (start === null)
    return [`DTSTART;VALUE=DATE:${digits(date)}`, `DTEND;VALUE=DATE:${digits(addDays(date, 1))}`]
  const begins = `DTSTART;TZID=Europe/Stockholm:${localTime(date, start)}`
  if (end === null || end === start) return [begins]
  return [begins, `DTEND;TZID=Europe/Stockholm:${localTime(end < start ? addDays(date, 1) : date, end)}`]
}

function localTime(date: LocalDate, time: LocalTime): string {
  return `${digits(date)}T${time.replace(':', '')}00`
}

function digits(date: LocalDate): string {
  return date.replaceAll('-', '')
}

/** A text value: section 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '')
}

/** At most this many octets stand in a line, its end not counted. */
const mostOctets = 75

/** Breaks a line between characters; each further line begins with a space, which counts. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > mostOctets) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** Of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
