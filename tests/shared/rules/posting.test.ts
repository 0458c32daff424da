import { expect, test } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import type { ClockFacts, PostingRecord } from '../../../shared/model/posting.ts'
import { cameDownEarly, checkRecord, currentPosting, type NewRecord } from '../../../shared/rules/posting.ts'
import type { LocalDate, PostingId } from '../../../shared/values.ts'

const today = '2026-05-01' as LocalDate

/** Records by their acts in order: `+2026-03-19` posted, `-2026-04-10` taken down, `~1` corrects the first. */
function records(...written: readonly string[]): PostingRecord[] {
  return written.map((text, index) => ({
    ...newRecord(text),
    id: (index + 1) as PostingId,
    recordedAt: '2026-03-20T10:00:00.000Z' as PostingRecord['recordedAt'],
    by: 'Per Ek',
  }))
}

function newRecord(text: string): NewRecord {
  const [act, corrects] = text.split('~')
  const on = act!.slice(1)
  return {
    act: act!.startsWith('+') ? 'posted' : 'takenDown',
    on: on === '' ? null : (on as LocalDate),
    place: '',
    corrects: corrects === undefined ? null : (Number(corrects) as PostingId),
    reason: corrects === undefined ? '' : 'Fel dag',
  }
}

const factsOf = (written: readonly string[], given: Partial<ClockFacts> = {}): ClockFacts => ({
  meeting: 1 as ClockFacts['meeting'],
  number: 3,
  kind: 'ordinary',
  date: '2026-03-05' as LocalDate,
  body: 'committee',
  adjustedOn: '2026-03-17' as LocalDate,
  records: records(...written),
  ...given,
})

function codeOf(act: () => void): string {
  try {
    act()
    return 'kept'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

test.each([
  [[], '+2026-03-17', 'kept'],
  [[], '+2026-03-30', 'kept'],
  [[], '+2026-03-16', 'NOTICE_BEFORE_ADJUSTING'],
  [[], '+2026-05-02', 'NOTICE_IN_FUTURE'],
  [[], '-2026-04-10', 'NOTICE_NOT_POSTED'],
  [['+2026-03-19'], '+2026-03-20', 'NOTICE_POSTED'],
  [['+2026-03-19'], '-2026-04-10', 'kept'],
  [['+2026-03-19'], '-2026-03-25', 'kept'],
  [['+2026-03-19'], '-2026-03-18', 'TAKEN_DOWN_BEFORE_POSTED'],
  [['+2026-03-19'], '-2026-05-02', 'NOTICE_IN_FUTURE'],
  [['+2026-03-19', '-2026-04-10'], '-2026-04-11', 'NOTICE_TAKEN_DOWN'],
  [['+2026-03-19', '-2026-04-10'], '+2026-04-11', 'NOTICE_POSTED'],
  [['+2026-03-19', '-2026-03-25'], '+2026-03-26', 'kept'],
  [['+2026-03-19', '-2026-03-25'], '+2026-03-24', 'NOTICE_POSTED'],
  [['+2026-03-19'], '+2026-03-18~1', 'kept'],
  [['+2026-03-19'], '+2026-03-16~1', 'NOTICE_BEFORE_ADJUSTING'],
  [['+2026-03-19'], '+~1', 'kept'],
  [['+2026-03-19', '-2026-04-10'], '+~1', 'NOTICE_NOT_POSTED'],
  [['+2026-03-19', '-2026-04-10'], '+2026-04-12~1', 'TAKEN_DOWN_BEFORE_POSTED'],
  [['+2026-03-19', '+2026-03-18~1'], '+2026-03-17~1', 'NOT_FOUND'],
  [['+2026-03-19', '+2026-03-18~1'], '+2026-03-17~2', 'kept'],
  [['+2026-03-19'], '-2026-04-10~1', 'NOT_FOUND'],
  [['+2026-03-19', '+~1'], '+2026-03-20', 'kept'],
] as const)('after %o, %s is %s', (written, added, outcome) => {
  expect(codeOf(() => checkRecord(newRecord(added), factsOf(written), today))).toBe(outcome)
})

test.each([
  [{ body: 'company' }, 'NO_NOTICE'],
  [{ body: 'association' }, 'NO_NOTICE'],
  [{ adjustedOn: null }, 'NOTICE_NOT_ADJUSTED'],
] as const)('with %o nothing is posted: %s', (given, outcome) => {
  expect(codeOf(() => checkRecord(newRecord('+2026-03-19'), factsOf([], given), today))).toBe(outcome)
})

test.each([
  [[], null],
  [['+2026-03-19'], { postedOn: '2026-03-19', takenDown: null }],
  [['+2026-03-19', '-2026-04-10'], { postedOn: '2026-03-19', takenDown: { on: '2026-04-10' } }],
  [
    ['+2026-03-19', '-2026-04-10', '+2026-03-18~1'],
    { postedOn: '2026-03-18', takenDown: { on: '2026-04-10' } },
  ],
  [['+2026-03-19', '-2026-04-10', '-~2'], { postedOn: '2026-03-19', takenDown: null }],
  [['+2026-03-19', '-2026-03-25', '+2026-03-26'], { postedOn: '2026-03-26', takenDown: null }],
  [['+2026-03-19', '+~1'], null],
] as const)('%o comes to %o', (written, posting) => {
  if (posting === null) expect(currentPosting(records(...written))).toBeNull()
  else expect(currentPosting(records(...written))).toMatchObject(posting)
})

test.each([
  [['+2026-03-19'], false],
  [['+2026-03-19', '-2026-04-09'], true],
  [['+2026-03-19', '-2026-04-10'], false],
] as const)('%o came down too early: %s', (written, early) => {
  expect(cameDownEarly(currentPosting(records(...written))!)).toBe(early)
})
