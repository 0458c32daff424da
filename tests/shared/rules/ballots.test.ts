import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BallotVote, ballotVotes, noRecords } from '../../../shared/model/records.ts'
import {
  emptyVote,
  withBallot,
  withConflict,
  withCounted,
  withOthersFor,
  withSecrecy,
} from '../../../shared/rules/ballots.ts'
import { voteResult } from '../../../shared/rules/vote-result.ts'
import { people } from '../documents/record-texts.ts'

const voters = people('Bo Alm', 'ordförande Anna Ek', 'Per Ros', 'Siv Lund')
const [bo, anna, per, siv] = voters.map(({ id }) => id)
const taken = (...choices: readonly (BallotVote | null)[]) =>
  choices.reduce((vote, choice, index) => withBallot(vote, voters[index]!.id, choice, voters), emptyVote)

test('a ballot that is given again takes the place of the one before', () => {
  expect(withBallot(taken('yes'), bo!, 'no', voters).ballots).toEqual([{ attendance: bo, vote: 'no' }])
  expect(withBallot(taken('yes'), bo!, null, voters).ballots).toEqual([])
})

test('ballots stand in the order of the voters, however they came', () => {
  const vote = withBallot(withBallot(emptyVote, siv!, 'yes', voters), bo!, 'no', voters)
  expect(vote.ballots.map(({ attendance }) => attendance)).toEqual([bo, siv])
})

test('those who have not voted can be counted for yes', () => {
  const vote = withOthersFor(taken('no'), voters)
  expect(voteResult(vote, anna!)).toEqual({ yes: 3, no: 1, abstain: 0, winner: 'yes', by: 'majority' })
})

test('an equal vote is settled by the chair when all have voted', () => {
  expect(taken('yes', 'no').tie).toBeNull()
  expect(taken('yes', 'no', 'yes', 'no').tie).toEqual({ by: 'chair' })
  expect(voteResult(taken('yes', 'no', 'yes', 'no'), anna!)).toMatchObject({ winner: 'no', by: 'chair' })
})

test('a chair who abstains settles nothing', () => {
  expect(taken('yes', 'abstain', 'no', 'abstain').tie).toBeNull()
})

test('the settling goes when the vote is not equal any more', () => {
  expect(withBallot(taken('yes', 'no', 'yes', 'no'), siv!, 'yes', voters).tie).toBeNull()
})

test('a secret vote keeps numbers and no names, and is settled by lot', () => {
  const vote = withCounted(withSecrecy(taken('yes', 'no'), true), { yes: 2, no: 2 })
  expect(vote.ballots).toEqual([])
  expect(voteResult(vote, anna!)).toMatchObject({ yes: 2, no: 2, winner: null, by: null })
  expect(voteResult({ ...vote, tie: { by: 'lot', fellOn: 'no' } }, anna!)).toMatchObject({
    winner: 'no',
    by: 'lot',
  })
  expect(withCounted({ ...vote, tie: { by: 'lot', fellOn: 'no' } }, { yes: 3 }).tie).toBeNull()
})

test('jäv takes the ballots of the person along', () => {
  const records = withConflict({ ...noRecords, votes: [taken('yes', 'no', 'yes', 'no')] }, per!)
  expect(records.conflicts).toEqual([{ attendance: per, reason: '' }])
  expect(records.votes[0]).toMatchObject({ tie: null })
  expect(records.votes[0]?.ballots.map(({ attendance }) => attendance)).toEqual([bo, anna, siv])
})

test('however the ballots come, they add up, nobody has two, and only an equal vote is settled', () => {
  const ballot = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.option(fc.constantFrom(...ballotVotes)))
  fc.assert(
    fc.property(fc.array(ballot, { maxLength: 30 }), (ballots) => {
      const vote = ballots.reduce(
        (before, [index, choice]) => withBallot(before, voters[index]!.id, choice, voters),
        emptyVote,
      )
      const { yes, no, abstain, winner } = voteResult(vote, anna!)
      expect(yes + no + abstain).toBe(new Set(vote.ballots.map(({ attendance }) => attendance)).size)
      expect(vote.ballots.length).toBe(yes + no + abstain)
      if (yes !== no) expect([vote.tie, winner]).toEqual([null, yes > no ? 'yes' : 'no'])
    }),
  )
})
