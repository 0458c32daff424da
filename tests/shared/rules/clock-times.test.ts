import { describe, expect, test } from 'vitest'
import type { ItemKind, MeetingKind } from '../../../shared/model/meeting.ts'
import { clockTimes } from '../../../shared/rules/clock-times.ts'
import type { LocalTime } from '../../../shared/values.ts'

const item = (estimate: number | null, kind: ItemKind = 'decision') => ({ kind, estimate })
const meeting = (
  start: string | null,
  end: string | null,
  items: readonly ReturnType<typeof item>[],
  kind: MeetingKind = 'ordinary',
) => ({ kind, start: start as LocalTime | null, end: end as LocalTime | null, items })

describe('the clock times of an agenda', () => {
  test('run from the start through the estimates', () => {
    const { times, minutes, overrun } = clockTimes(
      meeting('08:30', '10:00', [item(15), item(30), item(10), item(5)]),
    )
    expect(times).toEqual(['08:30', '08:45', '09:15', '09:25'])
    expect(minutes).toBe(60)
    expect(overrun).toBeNull()
  })

  test('a formality without an estimate takes no time', () => {
    const { times } = clockTimes(meeting('08:30', null, [item(null, 'formality'), item(15), item(10)]))
    expect(times).toEqual(['08:30', '08:30', '08:45'])
  })

  test('are not known after another item without an estimate', () => {
    const { times, minutes } = clockTimes(meeting('08:30', '10:00', [item(15), item(null), item(10)]))
    expect(times).toEqual(['08:30', '08:45', null])
    expect(minutes).toBe(25)
  })

  test('estimates that fill the meeting to the minute have room', () => {
    expect(clockTimes(meeting('08:30', '10:00', [item(60), item(30)])).overrun).toBeNull()
  })

  test('estimates that go beyond the end tell by how much', () => {
    expect(clockTimes(meeting('08:30', '10:00', [item(60), item(45)])).overrun).toBe(15)
  })

  test('an overrun is told even where an estimate is missing: it only grows', () => {
    expect(clockTimes(meeting('08:30', '09:00', [item(40), item(null)])).overrun).toBe(10)
  })

  test('there are none without a start, and no overrun', () => {
    const { times, minutes, overrun } = clockTimes(meeting(null, '10:00', [item(60), item(45)]))
    expect(times).toEqual([null, null])
    expect(minutes).toBe(105)
    expect(overrun).toBeNull()
  })

  test('there are none without estimates', () => {
    const { times, minutes } = clockTimes(meeting('08:30', '10:00', [item(null, 'formality'), item(null)]))
    expect(times).toEqual([null, null])
    expect(minutes).toBeNull()
  })

  test('there are none per capsulam: nobody meets', () => {
    const { times, minutes } = clockTimes(meeting('08:30', '10:00', [item(15)], 'perCapsulam'))
    expect(times).toEqual([null])
    expect(minutes).toBeNull()
  })

  test('go past midnight', () => {
    const { times, overrun } = clockTimes(meeting('23:30', '00:30', [item(45), item(30)]))
    expect(times).toEqual(['23:30', '00:15'])
    expect(overrun).toBe(15)
  })
})
