/** What the head of minutes says: number, times, per capsulam, and by when they are to be adjusted. */
import { yearOf } from '../../values.ts'
import { daysBetween } from '../calendar-days.ts'
import { type ClockEntry, clockOf } from '../justering-clock.ts'
import { signOffDay } from '../signatures.ts'
import { type Check, head, inParagraphs, type LintInput } from './rule.ts'

export const endBeforeStart: Check = ({ minutes }) => {
  const { start, end } = minutes
  return start !== null && end !== null && end < start ? [{ place: head, params: { start, end } }] : []
}

/** Where decisions were taken without a meeting, no meeting began or ended. The printed head says that none was held. */
export const heldPerCapsulam: Check = (input) => {
  const { meeting, minutes } = input
  if (meeting.kind !== 'perCapsulam') return []
  const { start, end, place, recordedOn, caseNumber } = minutes
  const without = { start: null, end: null, place, recordedOn, caseNumber }
  const fix = { call: 'minutes.update', input: { meeting: meeting.id, minutes: without } } as const
  return [
    ...(start === null && end === null ? [] : [{ place: head, fix }]),
    ...inParagraphs(input, ({ text }) => (speaksOfMeeting.test(text) ? [{}] : [])),
  ]
}

const speaksOfMeeting = /(?<!\p{L})(?:öppnade|avslutade|ajournerade)s? (?:mötet|sammanträdet)/iu

/** Another meeting of the year has the same number. */
export const numberTwice: Check = (input) => {
  const { number, date } = input.meeting
  const twin = othersOf(input).find((other) => other.number === number)
  return twin ? [{ place: head, params: { number, date: twin.date, year: yearOf(date) } }] : []
}

/**
 * Numbers before this meeting's that no meeting of the year has. A year begins at 1 or goes on from the one before; of
 * the first that the file knows the earliest number may be any.
 */
export const numberGap: Check = (input) => {
  const { number, date } = input.meeting
  const taken = new Set(othersOf(input).map((other) => other.number))
  const before = input.meetings.filter((other) => yearOf(other.date) < yearOf(date))
  const lowest = Math.min(number, ...taken)
  const goesOn = before.length === 0 || before.some((other) => other.number === lowest - 1)
  const first = goesOn ? lowest : 1
  const missing = Array.from({ length: number - first }, (_, index) => first + index).filter(
    (earlier) => !taken.has(earlier),
  )
  return missing.length === 0 ? [] : [{ place: head, params: { numbers: missing.join(', '), number } }]
}

function othersOf({ meeting, meetings }: LintInput) {
  return meetings.filter(({ id, date }) => id !== meeting.id && yearOf(date) === yearOf(meeting.date))
}

export const adjustSoon: Check = (input) => {
  const entry = adjusting(input)
  if (entry?.standing.kind !== 'due' || entry.tone !== 'attention' || !entry.limit) return []
  return [{ place: head, params: { count: entry.standing.days, date: entry.limit.until } }]
}

export const adjustOverdue: Check = (input) => {
  const entry = adjusting(input)
  if (entry?.standing.kind !== 'overdue' || !entry.limit) return []
  return [{ place: head, params: { count: entry.standing.days, date: entry.limit.until } }]
}

export const adjustedLate: Check = (input) => {
  const entry = adjusting(input)
  if (entry?.standing.kind !== 'done' || entry.standing.late === 0) return []
  const count = daysBetween(input.meeting.date, entry.standing.on)
  return [{ place: head, params: { count, date: entry.standing.on } }]
}

function adjusting({ meeting, minutes, today }: LintInput): ClockEntry | undefined {
  const { id, number, kind, date, board } = meeting
  // What only the secretary has signed is adjusted by nobody.
  const adjusters = minutes.signatories.some(({ role }) => role !== 'secretary')
  const adjustedOn = adjusters ? signOffDay(minutes.signatories) : null
  const facts = { meeting: id, number, kind, date, body: board.kind, adjustedOn, records: [] }
  return clockOf(facts, today).find(({ step }) => step === 'adjust')
}
