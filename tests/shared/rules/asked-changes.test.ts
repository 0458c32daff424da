import { expect, test } from 'vitest'
import type { ReviewRound, Verdict } from '../../../shared/model/review.ts'
import { noWork } from '../../../shared/model/review.ts'
import type { MinutesStep } from '../../../shared/model/sign-off.ts'
import { stillAsking } from '../../../shared/rules/asked-changes.ts'
import type { Instant } from '../../../shared/values.ts'

const hour = (at: number) => `2026-11-20T${String(at).padStart(2, '0')}:00:00.000Z` as Instant
const step = (at: number, step: MinutesStep, person: string) => ({ step, person, recordedAt: hour(at) })
const round = (name: string, at: number | null, verdict: Verdict = 'changes') => ({
  reviewer: { name, role: 'chair' } as const,
  answer:
    at === null
      ? null
      : ({
          ...{ answeredAt: hour(0), broughtAt: hour(at), by: 'Per Ek', work: { ...noWork, verdict } },
        } satisfies ReviewRound['answer']),
})

test.each([
  ['nobody has said anything', [], [], []],
  ['the chair asked, as the secretary noted', [step(9, 'changesAsked', 'Åsa')], [], ['Åsa']],
  ['the chair asked in an answer', [], [round('Åsa', 9)], ['Åsa']],
  ['both say the same', [step(9, 'changesAsked', 'Åsa')], [round('Åsa', 9)], ['Åsa']],
  ['a new round is out, and not answered', [], [round('Åsa', 9), round('Åsa', null)], ['Åsa']],
  ['the next round was approved', [], [round('Åsa', 9), round('Åsa', 10, 'approved')], []],
  [
    'approved first, changes asked for in the next round',
    [],
    [round('Åsa', 9, 'approved'), round('Åsa', 10)],
    ['Åsa'],
  ],
  ['approved on paper since', [step(10, 'ready', 'åsa ')], [round('Åsa', 9)], []],
  ['sent once more, which approves nothing', [step(10, 'withChair', 'Åsa')], [round('Åsa', 9)], ['Åsa']],
  ['somebody else approved', [step(10, 'ready', 'Bo')], [round('Åsa', 9)], ['Åsa']],
  [
    'approved, and changes asked for later',
    [step(8, 'ready', 'Åsa'), step(9, 'changesAsked', 'Åsa')],
    [],
    ['Åsa'],
  ],
  ['two have asked', [], [round('Bo', 9), round('Åsa', 8)], ['Åsa', 'Bo']],
] as const)('%s', (_, steps, rounds, names) => {
  expect(stillAsking(steps, rounds)).toEqual(names)
})
