/** What a vote came to. */
import type { Vote } from '../model/records.ts'
import type { AttendanceId } from '../values.ts'

export type Side = 'yes' | 'no'

export interface VoteResult {
  readonly yes: number
  readonly no: number
  readonly abstain: number
  /** Null while nobody has voted, and where an equal vote is not settled. */
  readonly winner: Side | null
  /** How: null where there is no winner. */
  readonly by: 'majority' | 'chair' | 'lot' | null
}

/** Of an open vote the ballots are counted, of a secret one what the tellers found. */
export function voteCounts({ secret, ballots, counted }: Vote): Pick<VoteResult, 'yes' | 'no' | 'abstain'> {
  if (secret) return counted ?? { yes: 0, no: 0, abstain: 0 }
  const count = (sort: string) => ballots.filter(({ vote }) => vote === sort).length
  return { yes: count('yes'), no: count('no'), abstain: count('abstain') }
}

/** Whether as many voted for the one as for the other, so that it has to be settled. */
export function isEqualVote(vote: Vote): boolean {
  const { yes, no } = voteCounts(vote)
  return yes === no && yes > 0
}

/**
 * The majority of those who voted decides; when they are equal, the chair's vote (kommunallagen 5:53–56, 6:33,
 * aktiebolagslagen 8:22), or, in an election, the lot. `chair` is null where nobody presided.
 */
export function voteResult(vote: Vote, chair: AttendanceId | null): VoteResult {
  const counts = voteCounts(vote)
  const { yes, no } = counts
  if (yes !== no) return { ...counts, winner: yes > no ? 'yes' : 'no', by: 'majority' }
  const settled = yes > 0 ? settledBy(vote, chair) : null
  return { ...counts, winner: settled, by: settled && vote.tie ? vote.tie.by : null }
}

function settledBy({ tie, ballots }: Vote, chair: AttendanceId | null): Side | null {
  if (tie?.by === 'lot') return tie.fellOn
  if (tie?.by !== 'chair') return null
  const cast = ballots.find(({ attendance }) => attendance === chair)?.vote
  return cast === 'yes' || cast === 'no' ? cast : null
}
