/** Whose last word of the minutes is that something is to be changed. */
import type { ReviewRound } from '../model/review.ts'
import type { StepRecord } from '../model/sign-off.ts'
import type { Instant } from '../values.ts'
import { plainName } from './same-name.ts'

interface Word {
  readonly name: string
  readonly at: Instant
  readonly asks: boolean
}

/** Names, in the order in which they asked: by an answer to a review, or as a step that the secretary recorded. */
export function stillAsking(
  steps: readonly Pick<StepRecord, 'step' | 'person' | 'recordedAt'>[],
  rounds: readonly Pick<ReviewRound, 'reviewer' | 'answer'>[],
): readonly string[] {
  const said: readonly Word[] = [
    ...steps
      .filter(({ step }) => step === 'changesAsked' || step === 'ready')
      .map(({ step, person, recordedAt }) => {
        return { name: person, at: recordedAt, asks: step === 'changesAsked' }
      }),
    ...rounds.flatMap(({ reviewer, answer }) =>
      answer ? [{ name: reviewer.name, at: answer.broughtAt, asks: answer.work.verdict === 'changes' }] : [],
    ),
  ]
  const inTime = said.toSorted((one, other) => one.at.localeCompare(other.at))
  const last = new Map(inTime.map((word) => [plainName(word.name), word]))
  return inTime.filter((word) => word.asks && last.get(plainName(word.name)) === word).map(({ name }) => name)
}
