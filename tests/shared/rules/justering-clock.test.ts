import { describe, expect, test } from 'vitest'
import type { ClockFacts, PostingRecord } from '../../../shared/model/posting.ts'
import { byUrgency, clockOf, isRunning } from '../../../shared/rules/justering-clock.ts'
import { adjustLimit, appealLimit, earliestRemoval, postLimit } from '../../../shared/rules/posting-limits.ts'
import type { LocalDate } from '../../../shared/values.ts'

const day = (date: string) => date as LocalDate

describe('the limits count calendar days, and move only a last day that is no weekday', () => {
  test.each([
    ['2026-03-05', '2026-03-19', '2026-03-19', 'an ordinary Thursday'],
    ['2026-01-20', '2026-02-03', '2026-02-03', 'over the end of a month'],
    ['2024-02-15', '2024-02-29', '2024-02-29', 'to the leap day'],
    ['2024-02-20', '2024-03-05', '2024-03-05', 'over the leap day'],
    ['2023-02-20', '2023-03-06', '2023-03-06', 'over the end of a February without one'],
    ['2026-03-20', '2026-04-03', '2026-04-07', 'to Good Friday: after Easter Monday'],
    ['2026-03-23', '2026-04-06', '2026-04-07', 'to Easter Monday'],
    ['2025-12-10', '2025-12-24', '2025-12-29', 'to Christmas Eve: Christmas and a weekend follow'],
    ['2025-12-17', '2025-12-31', '2026-01-02', 'to New Year’s Eve'],
    ['2026-06-05', '2026-06-19', '2026-06-22', 'to Midsummer Eve'],
    ['2026-05-23', '2026-06-06', '2026-06-08', 'to the National Day, a Saturday'],
    ['2026-04-30', '2026-05-14', '2026-05-15', 'to Ascension Day'],
    ['2026-02-28', '2026-03-14', '2026-03-16', 'to a Saturday'],
    ['2026-03-01', '2026-03-15', '2026-03-16', 'to a Sunday'],
    ['2026-03-21', '2026-04-04', '2026-04-07', 'to Easter Eve, a Saturday'],
  ])('of a meeting on %s the minutes are adjusted by %s, in time until %s (%s)', (meeting, limit, until) => {
    expect(adjustLimit(day(meeting))).toEqual({ day: limit, until })
  })

  test.each([
    ['2026-03-24', '2026-03-26', '2026-03-26'],
    ['2026-03-19', '2026-03-21', '2026-03-23'],
    ['2026-03-20', '2026-03-22', '2026-03-23'],
    ['2026-04-02', '2026-04-04', '2026-04-07'],
    ['2025-12-23', '2025-12-25', '2025-12-29'],
    ['2025-12-30', '2026-01-01', '2026-01-02'],
    ['2024-02-27', '2024-02-29', '2024-02-29'],
  ])('of minutes adjusted on %s the notice is posted by %s, in time until %s', (adjusted, limit, until) => {
    expect(postLimit(day(adjusted))).toEqual({ day: limit, until })
  })

  test.each([
    ['2026-03-24', '2026-04-14', '2026-04-14', '2026-04-15'],
    ['2026-03-13', '2026-04-03', '2026-04-07', '2026-04-08'],
    ['2026-02-10', '2026-03-03', '2026-03-03', '2026-03-04'],
    ['2024-02-08', '2024-02-29', '2024-02-29', '2024-03-01'],
    ['2025-12-03', '2025-12-24', '2025-12-29', '2025-12-30'],
    ['2025-12-10', '2025-12-31', '2026-01-02', '2026-01-03'],
    ['2026-03-21', '2026-04-11', '2026-04-13', '2026-04-14'],
  ])(
    'a notice posted on %s may be appealed against by %s, in time until %s, and comes down from %s',
    (posted, limit, until, removal) => {
      expect(appealLimit(day(posted))).toEqual({ day: limit, until })
      expect(earliestRemoval(day(posted))).toBe(removal)
    },
  )
})

const facts: ClockFacts = {
  meeting: 1 as ClockFacts['meeting'],
  number: 3,
  kind: 'ordinary',
  date: day('2026-03-05'),
  body: 'committee',
  adjustedOn: null,
  records: [],
}
const record = (id: number, act: PostingRecord['act'], on: string): PostingRecord => ({
  id: id as PostingRecord['id'],
  act,
  on: day(on),
  place: 'Kansliet',
  corrects: null,
  reason: '',
  recordedAt: '2026-03-20T10:00:00.000Z' as PostingRecord['recordedAt'],
  by: 'Per Ek',
})
const standings = (given: Partial<ClockFacts>, today: string) =>
  clockOf({ ...facts, ...given }, day(today)).map(({ step, section, standing, tone }) => [
    step,
    section,
    standing,
    tone,
  ])

describe('the clock of a committee', () => {
  test('does not run before the meeting is held', () => {
    expect(clockOf(facts, day('2026-03-04'))).toEqual([])
  })

  test.each([
    ['2026-03-05', { kind: 'due', days: 14 }, 'calm'],
    ['2026-03-14', { kind: 'due', days: 5 }, 'calm'],
    ['2026-03-15', { kind: 'due', days: 4 }, 'attention'],
    ['2026-03-19', { kind: 'due', days: 0 }, 'attention'],
    ['2026-03-20', { kind: 'overdue', days: 1 }, 'late'],
    ['2026-04-02', { kind: 'overdue', days: 14 }, 'late'],
  ])('on %s, of minutes that are not adjusted, says %o', (today, standing, tone) => {
    expect(standings({}, today)).toEqual([['adjust', 'KL 5:69', standing, tone]])
  })

  test('tells how late minutes were adjusted', () => {
    expect(standings({ adjustedOn: day('2026-03-21') }, '2026-03-21')[0]).toEqual([
      'adjust',
      'KL 5:69',
      { kind: 'done', on: '2026-03-21', late: 2 },
      'calm',
    ])
  })

  test.each([
    ['2026-03-17', { kind: 'due', days: 2 }, 'attention'],
    ['2026-03-19', { kind: 'due', days: 0 }, 'attention'],
    ['2026-03-20', { kind: 'overdue', days: 1 }, 'late'],
  ])('on %s, of minutes adjusted on 17 March, says of the notice %o', (today, standing, tone) => {
    expect(standings({ adjustedOn: day('2026-03-17') }, today)[1]).toEqual([
      'post',
      'KL 8:12',
      standing,
      tone,
    ])
  })

  test.each([
    ['2026-04-09', null, { kind: 'notYet', days: 1 }, 'calm'],
    ['2026-04-10', null, { kind: 'free' }, 'calm'],
    ['2026-04-10', '2026-04-10', { kind: 'done', on: '2026-04-10', late: 0 }, 'calm'],
    ['2026-04-10', '2026-04-07', { kind: 'early', on: '2026-04-07', days: 3 }, 'late'],
  ])('on %s, of a notice posted on 19 March and taken down %s, says %o', (today, down, standing, tone) => {
    const records = [record(1, 'posted', '2026-03-19'), ...(down ? [record(2, 'takenDown', down)] : [])]
    expect(standings({ adjustedOn: day('2026-03-17'), records }, today)[2]).toEqual([
      'takeDown',
      'KL 13:5',
      standing,
      tone,
    ])
  })
})

describe('the clock of others', () => {
  test.each([
    ['company', 'ordinary', 'ABL 8:24'],
    ['company', 'general', null],
    ['association', 'ordinary', null],
  ] as const)('has no limit for %s, %s, however long it takes', (body, kind, section) => {
    expect(standings({ body, kind }, '2027-03-05')).toEqual([['adjust', section, { kind: 'open' }, 'calm']])
    expect(clockOf({ ...facts, body, kind, adjustedOn: day('2026-09-01') }, day('2026-09-02'))).toMatchObject(
      [{ limit: null, standing: { kind: 'done', late: 0 } }],
    )
  })
})

test('what is overdue comes first, the latest of it on top, then what is due by its day, then what has none', () => {
  const today = day('2026-04-20')
  const meetings: Partial<ClockFacts>[] = [
    { date: day('2026-04-15') },
    { body: 'association', date: day('2026-01-01') },
    { date: day('2026-02-05') },
    { date: day('2026-04-08') },
    { date: day('2026-03-05') },
  ]
  const ordered = meetings
    .flatMap((given) => clockOf({ ...facts, ...given }, today))
    .filter(isRunning)
    .toSorted(byUrgency)
    .map(({ limit, tone }) => [limit?.day ?? null, tone])
  expect(ordered).toEqual([
    ['2026-03-19', 'late'],
    ['2026-02-19', 'late'],
    ['2026-04-22', 'attention'],
    ['2026-04-29', 'calm'],
    [null, 'calm'],
  ])
})
