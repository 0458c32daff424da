import { array, assert, constantFrom, nat, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import type { BodyKind } from '../../../shared/model/board.ts'
import type { PostingRecord } from '../../../shared/model/posting.ts'
import { type MinutesState, type MinutesStep, minutesSteps } from '../../../shared/model/sign-off.ts'
import { addDays } from '../../../shared/rules/calendar-days.ts'
import {
  checkStep,
  earliestStep,
  minutesState,
  possibleSteps,
  type Way,
} from '../../../shared/rules/minutes-state.ts'
import type { Instant, LocalDate, PostingId, StepId } from '../../../shared/values.ts'

const day = (text: string) => text as LocalDate
const meeting = day('2026-03-12')
const today = day('2026-06-01')

const stepOf = (step: MinutesStep, on = meeting) => ({
  ...{ id: 1 as StepId, step, on, person: 'Åsa Öberg', note: '', by: 'Per Ek' },
  recordedAt: '2026-03-12T10:00:00.000Z' as Instant,
})
const posting = (act: 'posted' | 'takenDown', on: string, id: number): PostingRecord => ({
  ...{ id: id as PostingId, act, on: day(on), place: '', corrects: null, reason: '', by: 'Per Ek' },
  recordedAt: '2026-03-20T10:00:00.000Z' as Instant,
})
const way = (part: Partial<Way> = {}): Way => ({
  ...{ date: meeting, body: 'committee', adjustedOn: null, records: [], steps: [] },
  ...part,
})

const adjustedOn = day('2026-03-20')
const posted = posting('posted', '2026-03-21', 1)

describe('where minutes are', () => {
  test.each<[string, Partial<Way>, MinutesState, string | null]>([
    ['nothing is recorded', {}, 'draft', null],
    ['they were sent to the chair', { steps: [stepOf('withChair')] }, 'withChair', meeting],
    ['the chair asked for changes', { steps: [stepOf('changesAsked')] }, 'changesAsked', meeting],
    ['they were approved', { steps: [stepOf('ready')] }, 'ready', meeting],
    ['they were opened again', { steps: [stepOf('ready'), stepOf('reopened')] }, 'draft', meeting],
    ['they were signed', { adjustedOn, steps: [stepOf('ready')] }, 'adjusted', adjustedOn],
    ['the notice is up', { adjustedOn, records: [posted] }, 'appealOver', '2026-04-14'],
    [
      'the notice came down too early',
      { adjustedOn, records: [posted, posting('takenDown', '2026-03-25', 2)] },
      'adjusted',
      adjustedOn,
    ],
    ['they were put away', { adjustedOn, steps: [stepOf('archived', today)] }, 'archived', today],
    ['another body signed them', { adjustedOn, body: 'company' }, 'adjusted', adjustedOn],
  ])('once %s', (_, part, state, since) => {
    expect(minutesState(way(part), today)).toMatchObject({ state, since })
  })

  test('is with the notice until the last day to appeal, and past it the day after (kommunallagen 13:5)', () => {
    const noticed = way({ adjustedOn, records: [posted] })
    expect(minutesState(noticed, day('2026-04-13')).state).toBe('posted')
    expect(minutesState(noticed, day('2026-04-14')).state).toBe('appealOver')
  })
})

describe('the steps that lead on', () => {
  test.each<[string, Partial<Way>, readonly MinutesStep[]]>([
    ['a draft', {}, ['withChair', 'ready']],
    ['minutes with the chair', { steps: [stepOf('withChair')] }, ['ready', 'changesAsked', 'reopened']],
    ['changes that were asked for', { steps: [stepOf('changesAsked')] }, ['withChair', 'ready', 'reopened']],
    ['minutes that are ready', { steps: [stepOf('ready')] }, ['reopened']],
    ['a committee’s that are signed and not posted', { adjustedOn }, []],
    ['a company’s that are signed', { adjustedOn, body: 'company' }, ['archived']],
    ['an association’s that are signed', { adjustedOn, body: 'association' }, ['archived']],
    ['a committee’s that can’t be appealed any more', { adjustedOn, records: [posted] }, ['archived']],
    ['minutes that are put away', { adjustedOn, steps: [stepOf('archived', today)] }, []],
  ])('from %s', (_, part, steps) => {
    expect(possibleSteps(way(part), today)).toEqual(steps)
  })

  test('are none before the meeting', () => {
    expect(possibleSteps(way(), day('2026-03-11'))).toEqual([])
  })
})

describe('a day', () => {
  const later = way({ steps: [stepOf('withChair', day('2026-03-15'))] })
  test.each([
    ['2026-06-02', 'STEP_IN_FUTURE'],
    ['2026-03-11', 'STEP_BEFORE_MEETING'],
    ['2026-03-14', 'STEP_BEFORE_LAST'],
  ])('of %s is refused with %s', (on, code) => {
    expect(() => checkStep(later, { step: 'ready', on: day(on) }, today)).toThrow(code)
  })

  test.each(['2026-03-15', '2026-06-01'])('of %s is taken', (on) => {
    expect(() => checkStep(later, { step: 'ready', on: day(on) }, today)).not.toThrow()
  })

  test('that is the meeting’s own is taken for the first step', () => {
    expect(() => checkStep(way(), { step: 'withChair', on: meeting }, today)).not.toThrow()
  })

  test('of a step that does not lead on from here is refused with where it is', () => {
    expect(() => checkStep(way(), { step: 'reopened', on: today }, today)).toThrow(
      'STEP_NOT_POSSIBLE {"step":"reopened","state":"draft"}',
    )
  })
})

test('whatever is tried, what is recorded never goes back in time, and only leads where it may', () => {
  const tries = array(record({ step: constantFrom(...minutesSteps, 'sign' as const), days: nat(90) }), {
    maxLength: 20,
  })
  let taken = 0
  assert(
    property(tries, constantFrom<BodyKind>('committee', 'company', 'association'), (tried, body) => {
      let now = way({ body })
      for (const { step, days } of tried) {
        const on = addDays(meeting, days - 5)
        if (step === 'sign') {
          if (now.adjustedOn === null && minutesState(now, today).state === 'ready') {
            now = { ...now, adjustedOn: earliestStep(now, today) }
          }
          continue
        }
        const before = minutesState(now, today)
        const may = possibleSteps(now, today).includes(step)
        try {
          checkStep(now, { step, on }, today)
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
          expect(minutesState(now, today)).toEqual(before)
          continue
        }
        expect(may).toBe(true)
        taken += 1
        now = { ...now, steps: [...now.steps, stepOf(step, on)] }
        expect(minutesState(now, today).state).toBe(step === 'reopened' ? 'draft' : step)
        const all = [meeting, ...now.steps.map((one) => one.on)]
        expect(all).toEqual(all.toSorted())
        expect(on >= meeting && on <= today).toBe(true)
        if (now.adjustedOn && step === 'archived') expect(on >= now.adjustedOn).toBe(true)
      }
    }),
  )
  expect(taken).toBeGreaterThan(0)
})
