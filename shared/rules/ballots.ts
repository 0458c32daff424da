/** Votes by name as they are taken: one ballot after the other, and what settles an equal vote by law. */
import type { Attendance } from '../model/minutes.ts'
import type { Ballot, BallotVote, ParagraphRecords, Vote } from '../model/records.ts'
import type { AttendanceId } from '../values.ts'
import { isEqualVote } from './vote-result.ts'
import { chairOf } from './voters.ts'

/** A vote that nobody has voted in yet. */
export const emptyVote: Vote = {
  yes: '',
  no: '',
  secret: false,
  ballots: [],
  counted: null,
  tie: null,
}

/** The vote with what one of the voters says; null takes the ballot back. Ballots stand in the order of the voters. */
export function withBallot(
  vote: Vote,
  person: AttendanceId,
  choice: BallotVote | null,
  voters: readonly Attendance[],
): Vote {
  const others = vote.ballots.filter(({ attendance }) => attendance !== person)
  const own: readonly Ballot[] = choice ? [{ attendance: person, vote: choice }] : []
  return settled({ ...vote, ballots: inOrder([...others, ...own], voters) }, voters)
}

/** The vote with a yes of everybody who has not voted. */
export function withOthersFor(vote: Vote, voters: readonly Attendance[]): Vote {
  const rest = voters.filter(({ id }) => !vote.ballots.some(({ attendance }) => attendance === id))
  const yes = rest.map(({ id }): Ballot => ({ attendance: id, vote: 'yes' }))
  return settled({ ...vote, ballots: inOrder([...vote.ballots, ...yes], voters) }, voters)
}

/** A secret vote has numbers and no names. */
export function withSecrecy(vote: Vote, secret: boolean): Vote {
  return secret
    ? { ...vote, secret, ballots: [], counted: vote.counted ?? { yes: 0, no: 0, abstain: 0 }, tie: null }
    : { ...vote, secret, counted: null, tie: null }
}

/** The vote with what the tellers found. */
export function withCounted(vote: Vote, part: Partial<NonNullable<Vote['counted']>>): Vote {
  const counted = { ...(vote.counted ?? { yes: 0, no: 0, abstain: 0 }), ...part }
  const next = { ...vote, counted }
  return isEqualVote(next) ? next : { ...next, tie: null }
}

/**
 * An open vote that is equal when all have voted is settled by the chair, who has the casting vote (kommunallagen 5:53–56,
 * 6:33, aktiebolagslagen 8:22), unless it is said to have been otherwise; one that is not equal needs no settling.
 */
function settled(vote: Vote, voters: readonly Attendance[]): Vote {
  if (!isEqualVote(vote)) return { ...vote, tie: null }
  const chair = chairOf(voters)?.id
  const cast = vote.ballots.find(({ attendance }) => attendance === chair)?.vote
  const isByChair = vote.ballots.length >= voters.length && (cast === 'yes' || cast === 'no')
  return vote.tie === null && isByChair ? { ...vote, tie: { by: 'chair' } } : vote
}

function inOrder(ballots: readonly Ballot[], voters: readonly Attendance[]): Ballot[] {
  const place = ({ attendance }: Ballot) => voters.findIndex(({ id }) => id === attendance)
  return ballots.toSorted((a, b) => place(a) - place(b))
}

/** With jäv one neither takes part nor is present (kommunallagen 6:30, aktiebolagslagen 8:23): no ballot of theirs stays. */
export function withConflict(records: ParagraphRecords, person: AttendanceId): ParagraphRecords {
  return {
    ...records,
    conflicts: [...records.conflicts, { attendance: person, reason: '' }],
    votes: records.votes.map((vote) => ({
      ...vote,
      ballots: vote.ballots.filter(({ attendance }) => attendance !== person),
      tie: vote.ballots.some(({ attendance }) => attendance === person) ? null : vote.tie,
    })),
  }
}
