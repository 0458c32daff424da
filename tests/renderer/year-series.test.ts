import { describe, expect, test } from 'vitest'
import { plannedRows, takenBack } from '../../renderer/features/year/series-plan.ts'
import type { PlannedDay } from '../../shared/rules/series.ts'
import type { LocalDate } from '../../shared/values.ts'

const date = (text: string) => text as LocalDate
const planned = (
  day: string,
  to: string | null = day,
  holiday: PlannedDay['holiday'] = null,
): PlannedDay => ({
  day: date(day),
  date: to === null ? null : date(to),
  holiday,
})
const days = [
  planned('2027-04-01'),
  planned('2027-05-06', '2027-05-05', 'ascensionDay'),
  planned('2027-06-03'),
]
const none: ReadonlySet<LocalDate> = new Set()

describe('the days of a series', () => {
  test('are as the rule has them until a person decides otherwise', () => {
    expect(plannedRows(days, {}, none).map((row) => row.date)).toEqual([
      '2027-04-01',
      '2027-05-05',
      '2027-06-03',
    ])
    const edits = { '2027-04-01': date('2027-04-08'), '2027-06-03': null }
    expect(plannedRows(days, edits, none).map((row) => row.date)).toEqual(['2027-04-08', '2027-05-05', null])
  })

  test('tell of a date that has a meeting, stands twice or is a holiday', () => {
    const edits = { '2027-04-01': date('2027-05-05'), '2027-06-03': date('2027-06-06') }
    expect(plannedRows(days, edits, none).map(({ problem, kept }) => [problem, kept])).toEqual([
      ['twice', null],
      ['twice', null],
      [null, 'nationalDay'],
    ])
    expect(plannedRows(days, {}, new Set([date('2027-04-01')]))[0]?.problem).toBe('taken')
  })

  test('come back where the rule put them, or on their own day where it had left them out', () => {
    expect(takenBack({ '2027-05-06': null }, days[1]!)).toEqual({})
    expect(takenBack({}, planned('2027-05-06', null, 'ascensionDay'))).toEqual({ '2027-05-06': '2027-05-06' })
  })
})
