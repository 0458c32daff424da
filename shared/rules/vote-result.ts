/** What a vote came to. */
import type { Vote } from '../model/records.ts'
import type { AttendanceId } from '../values.ts'
import { countOf, isTie, type VoteCount, winnerOf } from './vote-count.ts'

export type Side = 'yes' | 'no'

export interface VoteResult extends VoteCount {
  /** Null while nobody has voted, and where an equal vote is not settled. */
  readonly winner: Side | null
  /** How: null where there is no winner. */
  readonly by: 'majority' | 'chair' | 'lot' | null
}

/** Nought where nobody has voted. */
export function voteCounts(vote: Vote): VoteCount {
  return countOf(vote) ?? { yes: 0, no: 0, abstain: 0 }
}

/** Whether as many voted for the one as for the other, so that it has to be settled. */
export function isEqualVote(vote: Vote): boolean {
  return isTie(vote) && voteCounts(vote).yes > 0
}

/**
 * The majority of those who voted decides; when they are equal, the chair's vote (kommunallagen 5:53–56, 6:33,
 * aktiebolagslagen 8:22), or, in an election, the lot. `chair` is null where nobody presided.
 */
export function voteResult(vote: Vote, chair: AttendanceId | null): VoteResult {
  const counts = voteCounts(vote)
  const { yes, no } = counts
  if (yes !== no) return { ...counts, winner: winnerOf(vote, chair), by: 'majority' }
  const winner = isEqualVote(vote) ? winnerOf(vote, chair) : null
  return { ...counts, winner, by: winner && vote.tie ? vote.tie.by : null }
}
