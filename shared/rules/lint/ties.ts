/** How a vote with equally many on both sides was settled: by the chair's casting vote, in elections by lot. */
import { isTie } from '../vote-count.ts'
import { chairOf } from '../voters.ts'
import type { Check } from './rule.ts'
import { inVotes, isElection, revote } from './votes.ts'

export const tieUnsettled: Check = (input) =>
  inVotes(input, (voting) => {
    const { vote, paragraph, seating } = voting
    if (vote.tie !== null || !isTie(vote) || isNobodys(vote)) return []
    const chair = chairOf(seating.voters)
    const cast = vote.ballots.find(({ attendance }) => attendance === chair?.id)?.vote
    const decides = !isElection(paragraph) && (cast === 'yes' || cast === 'no')
    return [decides ? { fix: revote(voting, { tie: { by: 'chair' } }) } : {}]
  })

/** Nothing was equal, so nothing was to be settled. */
export const settledWithoutTie: Check = (input) =>
  inVotes(input, (voting) =>
    voting.vote.tie !== null && !isTie(voting.vote) && !isNobodys(voting.vote)
      ? [{ fix: revote(voting, { tie: null }) }]
      : [],
  )

/** A lot decides elections, and where there is no chair; else the casting vote does. */
export const lotNotAllowed: Check = (input) =>
  inVotes(input, ({ vote, paragraph, seating }) =>
    vote.tie?.by === 'lot' && isTie(vote) && !isElection(paragraph) && chairOf(seating.voters) !== null
      ? [{}]
      : [],
  )

export const castingInElection: Check = (input) =>
  inVotes(input, ({ vote, paragraph }) =>
    vote.tie?.by === 'chair' && isTie(vote) && isElection(paragraph) ? [{}] : [],
  )

/** A casting vote is a chair's who took part and voted. */
export const castingWithoutChair: Check = (input) =>
  inVotes(input, ({ vote, seating }) => {
    if (vote.tie?.by !== 'chair' || !isTie(vote) || vote.secret || seating.total === 0) return []
    const chair = chairOf(seating.voters)
    const cast = vote.ballots.find(({ attendance }) => attendance === chair?.id)?.vote
    return cast === 'yes' || cast === 'no' ? [] : [{}]
  })

function isNobodys({ secret, ballots, counted }: Parameters<typeof isTie>[0]): boolean {
  return secret ? counted === null || counted.yes + counted.no === 0 : ballots.length === 0
}
