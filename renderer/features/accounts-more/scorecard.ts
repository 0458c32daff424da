/** The scorecard as it is shown: its groups, and where an indicator goes when it is moved. */
import type { Indicator } from '../../../shared/model/accounts.ts'

export interface IndicatorGroup {
  readonly name: string
  readonly indicators: readonly Indicator[]
}

/** The groups in the order in which their first indicators stand. */
export function groupsOf(indicators: readonly Indicator[]): readonly IndicatorGroup[] {
  const groups = Map.groupBy(indicators, ({ group }) => group)
  return [...groups].map(([name, indicators]) => ({ name, indicators }))
}

export interface Place {
  readonly group: string
  /** In the whole scorecard, from 0. */
  readonly position: number
}

/** Where a step up (-1) or down (1) leads: past its neighbour, or into the group beside; null at the very end. */
export function stepped(indicators: readonly Indicator[], id: number, by: 1 | -1): Place | null {
  const shown = groupsOf(indicators).flatMap((group) => group.indicators)
  const at = shown.findIndex((each) => each.id === id)
  const self = shown[at]
  const neighbour = shown[at + by]
  if (!self || !neighbour) return null
  const others = indicators.filter((each) => each.id !== id)
  const beside = others.findIndex((each) => each.id === neighbour.id)
  const sameGroup = neighbour.group === self.group
  // Into another group it goes to the near end: before its first when it comes from above, after its last from below.
  const after = sameGroup ? by === 1 : by === -1
  return { group: neighbour.group, position: beside + (after ? 1 : 0) }
}
