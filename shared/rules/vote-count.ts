/** How a vote came out. */
import type { Vote } from '../model/records.ts'
import type { AttendanceId } from '../values.ts'

export interface VoteCount {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

/** Of the ballots of an open vote, of what was counted of a secret one; null where neither is recorded. */
export function countOf({ secret, ballots, counted }: Vote): VoteCount | null {
  if (secret) return counted
  if (ballots.length === 0) return null
  const of = (wanted: string) => ballots.filter(({ vote }) => vote === wanted).length
  return { yes: of('yes'), no: of('no'), abstain: of('abstain') }
}

/** How many voted or abstained. */
export function sumOf({ yes, no, abstain }: VoteCount): number {
  return yes + no + abstain
}

/** Whether as many voted for the one as for the other. */
export function isTie(vote: Vote): boolean {
  const count = countOf(vote)
  return count !== null && count.yes === count.no
}

/**
 * What won: the more votes; of equally many what the chair voted for or the lot fell on. Null where that is not known.
 * `chair` is the one who leads, with the casting vote.
 */
export function winnerOf(vote: Vote, chair: AttendanceId | null): 'yes' | 'no' | null {
  const count = countOf(vote)
  if (count === null) return null
  if (count.yes !== count.no) return count.yes > count.no ? 'yes' : 'no'
  if (vote.tie?.by === 'lot') return vote.tie.fellOn
  const cast = vote.tie && vote.ballots.find(({ attendance }) => attendance === chair)?.vote
  return cast === 'yes' || cast === 'no' ? cast : null
}
