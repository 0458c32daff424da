/** Who voted, and whether all who could did: what is recorded of a vote must be of those who took part. */
import type { Attendance, Paragraph } from '../../model/minutes.ts'
import type { Vote } from '../../model/records.ts'
import type { AttendanceId } from '../../values.ts'
import { hasConflict, isThereAt } from '../participants.ts'
import { roleOf } from '../roles.ts'
import { plainName } from '../same-name.ts'
import { countOf, sumOf } from '../vote-count.ts'
import type { Seating } from '../voters.ts'
import { seatFix } from './deputies.ts'
import { type Check, type Hit, inParagraphs, type LintInput, rewrite } from './rule.ts'

interface Voting {
  readonly vote: Vote
  readonly paragraph: Paragraph
  /** Of the paragraph, from 1. */
  readonly place: number
  readonly seating: Seating
}

type Found = readonly Omit<Hit, 'place'>[]

export function inVotes(input: LintInput, find: (voting: Voting) => Found): readonly Hit[] {
  return inParagraphs(input, (paragraph, index) =>
    paragraph.records.votes.flatMap((vote) =>
      find({ vote, paragraph, place: index + 1, seating: input.seatingAt(index + 1) }),
    ),
  )
}

/** The vote changed, as the call that does it. */
export function revote({ paragraph, vote }: Pick<Voting, 'paragraph' | 'vote'>, given: Partial<Vote>) {
  const { records } = paragraph
  const votes = records.votes.map((one) => (one === vote ? { ...vote, ...given } : one))
  return rewrite(paragraph, { records: { ...records, votes } })
}

/** What each of those who voted openly did wrong; those who are not in the attendance are told of elsewhere. */
function ofVoters(input: LintInput, find: (person: Attendance, voting: Voting) => Found): readonly Hit[] {
  const people = new Map(input.minutes.attendance.map((person) => [person.id, person]))
  return inVotes(input, (voting) =>
    openBallots(voting.vote).flatMap(({ attendance }) => {
      const person = people.get(attendance)
      return person ? find(person, voting) : []
    }),
  )
}

function openBallots({ secret, ballots }: Vote): Vote['ballots'] {
  return secret ? [] : ballots
}

export const voteOfAbsent: Check = (input) =>
  ofVoters(input, (person, voting) =>
    isThereAt(person, voting.place) || hasConflict(voting.paragraph, person.id)
      ? []
      : [{ params: { name: person.name }, fix: without(voting, person.id) }],
  )

/** One with jäv does not take part (kommunallagen 6:28–30, aktiebolagslagen 8:23). */
export const voteWithConflict: Check = (input) =>
  ofVoters(input, (person, voting) =>
    hasConflict(voting.paragraph, person.id)
      ? [{ params: { name: person.name }, fix: without(voting, person.id) }]
      : [],
  )

/** One who was there, but neither is a member nor served for one. */
export const voteWithoutRight: Check = (input) =>
  ofVoters(input, (person, { seating, paragraph, place }) => {
    if (mayHaveVoted(person, seating)) return []
    if (!isThereAt(person, place) || hasConflict(paragraph, person.id)) return []
    const fix = seatFix(input, person, place)
    return [{ params: { name: person.name }, ...(fix && { fix }) }]
  })

/** Where the register knows nobody, one without a known role may be a member. */
export function mayHaveVoted(person: Attendance, { voters, total, from }: Seating): boolean {
  const isUnknown = total === 0 || (from === 'attendance' && roleOf(person.role) === null)
  return isUnknown || voters.some(({ id }) => id === person.id)
}

/** Also one who is listed twice. A second vote like the first can be taken away. */
export const voteTwice: Check = (input) =>
  inVotes(input, (voting) => {
    const { attendance } = input.minutes
    const names = new Map(attendance.map(({ id, name }) => [id, { name, plain: plainName(name) }]))
    const first = new Map<string, Vote['ballots'][number]>()
    return openBallots(voting.vote).flatMap((ballot) => {
      const person = names.get(ballot.attendance)
      const before = person && first.get(person.plain)
      if (person && !before) first.set(person.plain, ballot)
      if (!person || !before) return []
      const ballots = voting.vote.ballots.filter((one) => one !== ballot)
      const isSame = before.vote === ballot.vote
      return [{ params: { name: person.name }, ...(isSame && { fix: revote(voting, { ballots }) }) }]
    })
  })

/** Neither names nor figures (kommunallagen 5:67: votes and how they came out). */
export const voteWithoutResult: Check = (input) =>
  inVotes(input, ({ vote }) => {
    const count = countOf(vote)
    return count === null || sumOf(count) === 0 ? [{}] : []
  })

/** All who may vote have voted or abstained. Those who are missing can be put down as abstaining. */
export const voteSum: Check = (input) =>
  inVotes(input, (voting) => {
    const { vote, seating } = voting
    const count = countOf(vote)
    const sum = count === null ? 0 : sumOf(count)
    if (sum === 0 || seating.total === 0 || sum === seating.voters.length) return []
    const missing = seating.voters.filter(({ id }) => !vote.ballots.some((one) => one.attendance === id))
    const abstaining = missing.map(({ id }) => ({ attendance: id, vote: 'abstain' as const }))
    const fits = !vote.secret && sum + missing.length === seating.voters.length
    const fix = fits && revote(voting, { ballots: [...vote.ballots, ...abstaining] })
    return [{ params: { sum, voters: seating.voters.length }, ...(fix && { fix }) }]
  })

/**
 * A board's decision is what more than half of those present vote for, and where somebody is missing more than a third of
 * all; of equally many what the chair votes for (aktiebolagslagen 8:22). So an abstention counts against a proposal.
 */
export const majorityMissing: Check = (input) =>
  inVotes(input, ({ vote, paragraph, seating: { voters, total } }) => {
    const count = countOf(vote)
    if (count === null || total === 0 || isElection(paragraph)) return []
    const { yes, no } = count
    const isWon = yes > no || (yes === no && vote.tie?.by === 'chair')
    const isHalf = yes * 2 > voters.length || yes === no
    const isThird = yes * 3 > total || voters.length === total
    if (yes === 0 || !isWon || (isHalf && isThird)) return []
    return [{ params: { yes, voters: voters.length, total } }]
  })

/** Only elections and who is employed are voted on in secret (kommunallagen 5:55). */
export const secretVote: Check = (input) =>
  inVotes(input, ({ vote, paragraph }) => (vote.secret && !isElection(paragraph) ? [{}] : []))

/** A secret vote has no names. */
export const secretWithNames: Check = (input) =>
  inVotes(input, (voting) =>
    voting.vote.secret && voting.vote.ballots.length > 0 ? [{ fix: revote(voting, { ballots: [] }) }] : [],
  )

/** Also whom to employ: the same is said of both, votes in secret and lots (kommunallagen 5:55–56). */
export function isElection({ title, records }: Paragraph): boolean {
  return records.elections.length > 0 || records.outcome === 'elected' || employment.test(title)
}

const employment = /(?<!\p{L})(?:anställning|tillsättning|anställa|tillsätta)(?!\p{L})/iu

/** One may abstain, but not where authority is exercised against somebody (kommunallagen 4:25–26). */
export const abstained: Check = (input) =>
  inVotes(input, ({ vote }) => {
    const abstaining = openBallots(vote).filter((ballot) => ballot.vote === 'abstain')
    const names = input.minutes.attendance.filter(({ id }) => abstaining.some((one) => one.attendance === id))
    return names.length === 0 ? [] : [{ params: { names: names.map(({ name }) => name).join(', ') } }]
  })

function without(voting: Voting, person: AttendanceId) {
  return revote(voting, { ballots: voting.vote.ballots.filter(({ attendance }) => attendance !== person) })
}
