/** Where the minutes of a meeting are today, and which steps lead on. */
import type { MinutesStep } from '../../../shared/model/sign-off.ts'
import type { WayFacts } from '../../../shared/model/way.ts'
import { type MinutesStanding, minutesState, possibleSteps } from '../../../shared/rules/minutes-state.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { useShownBody } from '../../shown-body.ts'
import { today } from '../../today.ts'

export interface Way {
  readonly facts: WayFacts
  readonly standing: MinutesStanding
  readonly steps: readonly MinutesStep[]
}

/** Of a meeting whose minutes have been begun. */
export function useWay(meeting: MeetingId): Way {
  const facts = useRead('minutes.way', { meeting })
  const day = today()
  return { facts, standing: minutesState(facts, day), steps: possibleSteps(facts, day) }
}

/** Of all meetings of the body that is shown whose minutes have been begun. */
export function useStandings(): ReadonlyMap<MeetingId, MinutesStanding> {
  const day = today()
  return new Map(
    useRead('minutes.ways', useShownBody()).map((facts) => [facts.meeting, minutesState(facts, day)]),
  )
}
