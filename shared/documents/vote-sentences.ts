/** Who voted for what, and what was decided by how many, in sentences. */
import type { Attendance } from '../model/minutes.ts'
import type { Vote } from '../model/records.ts'
import { roleOf } from '../rules/roles.ts'
import { type Side, type VoteResult, voteCounts, voteResult } from '../rules/vote-result.ts'
import { chairOf } from '../rules/voters.ts'
import {
  begun,
  genitive,
  inner,
  isChair,
  listed,
  namedVoter,
  numberText,
  personOf,
  type RecordVoice,
  verbsOf,
} from './record-voice.ts'
import { fill } from './words.ts'

/** A paragraph each; none for a vote that nobody has voted in. */
export function voteSentences(vote: Vote, voice: RecordVoice): readonly string[] {
  const { yes, no, abstain } = voteCounts(vote)
  if (yes + no + abstain === 0) return []
  const said = vote.secret ? [secretSentence(vote, voice)] : openSentences(vote, voice)
  return [...said, ...decisionSentence(vote, voice)]
}

/** The greater side first, as in the minutes of committees; those who abstained last. */
function openSentences(vote: Vote, voice: RecordVoice): readonly string[] {
  const { yes, no } = voteCounts(vote)
  const leader = chairOf(votersIn(vote, voice))
  const order: readonly Side[] = no > yes ? ['no', 'yes'] : ['yes', 'no']
  const sides = order.filter((side) => votersFor(vote, side, leader, voice).length > 0)
  const verbs = verbsOf(voice)
  const voted = sides.map((side, index) => {
    const voters = votersFor(vote, side, leader, voice)
    const form = index === 0 ? verbs.votedInVote : verbs.voted
    const what = votedFor(vote, side, voters, voice)
    return begun(fill(form, { who: voterList(voters, leader, voice), what }))
  })
  const abstaining = votersFor(vote, 'abstain', leader, voice)
  if (abstaining.length === 0) return voted
  return [...voted, begun(fill(verbs.abstained, { who: voterList(abstaining, leader, voice) }))]
}

function votersIn(vote: Vote, voice: RecordVoice): readonly Attendance[] {
  return vote.ballots.flatMap(({ attendance }) => personOf(voice, attendance) ?? [])
}

/** Members first, then deputies, who leads last; within each as in the attendance list. */
function votersFor(
  vote: Vote,
  sort: Side | 'abstain',
  leader: Attendance | null,
  voice: RecordVoice,
): readonly Attendance[] {
  const rank = (person: Attendance) => (person === leader ? 2 : roleOf(person.role) === 'deputy' ? 1 : 0)
  return voice.people
    .filter(({ id }) => vote.ballots.some((ballot) => ballot.attendance === id && ballot.vote === sort))
    .toSorted((a, b) => rank(a) - rank(b))
}

function voterList(voters: readonly Attendance[], leader: Attendance | null, voice: RecordVoice): string {
  return listed(
    voters.map((person) => namedVoter(voice, person, person === leader)),
    voice.words.records.and,
  )
}

/** "bifall till Anna Eks yrkande", or to "det egna" where nobody else votes for it. */
function votedFor(vote: Vote, side: Side, voters: readonly Attendance[], voice: RecordVoice): string {
  const { ownMotion, forApproval } = voice.words.records
  const text = inner(vote[side])
  const [only, ...others] = voters
  if (only && others.length === 0 && isMotionOf(only, text, voice))
    return fill(forApproval, { text: ownMotion })
  const isNamed = voters.some(isChair)
  return asSide(isNamed ? text : withChair(text, voice), voice)
}

const saysItself = /^(?:bifall|avslag|återremi|bordlägg|att\s)/i

function asSide(text: string, { words }: RecordVoice): string {
  return saysItself.test(text) ? text : fill(words.records.forApproval, { text })
}

function isMotionOf({ name }: Attendance, text: string, { words }: RecordVoice): boolean {
  return text === fill(words.records.motionBy, { whose: genitive(name) })
}

/** "ordföranden Bo Eks yrkande", where it is the chair's. */
function withChair(text: string, { people, words }: RecordVoice): string {
  const isChairs = people.some((person) => isChair(person) && text.startsWith(person.name))
  return isChairs ? fill(words.records.chair, { name: text }) : text
}

function secretSentence(vote: Vote, voice: RecordVoice): string {
  const verbs = verbsOf(voice)
  const { yes, no, abstain } = voteCounts(vote)
  const [yesFor, noFor] = [vote.yes, vote.no].map(inner)
  const sides = { yesFor: yesFor ?? '', noFor: noFor ?? '' }
  const cast = fill(verbs.secret, { yes: votesText(yes, voice), no: votesText(no, voice), ...sides })
  if (abstain === 0) return cast
  const blank =
    abstain === 1
      ? verbs.secretAbstainedOne
      : fill(verbs.secretAbstained, { votes: begun(votesText(abstain, voice)) })
  return `${cast} ${blank}`
}

function votesText(count: number, voice: RecordVoice): string {
  const { oneVote, votes } = voice.words.records
  return count === 1 ? oneVote : fill(votes, { count: numberText(count, voice) })
}

/** "Nämnden beslutar med tolv röster mot en att bifalla …" */
function decisionSentence(vote: Vote, voice: RecordVoice): readonly string[] {
  const result = voteResult(vote, chairOf(votersIn(vote, voice))?.id ?? null)
  const verbs = verbsOf(voice)
  const counts = countsOf(result, voice)
  const that = result.winner ? decidedThat(vote[result.winner], voice) : ''
  const said = { body: voice.bodyName, ...counts, that }
  const equal = fill(verbs.equal, counts)
  switch (result.by) {
    case 'majority':
      return [fill(verbs.decided, said)]
    case 'chair':
      return [fill(verbs.decidedByChair, said)]
    case 'lot':
      return [`${equal} ${fill(verbs.decidedByLot, said)}`]
    case null:
      return result.yes > 0 ? [equal] : []
  }
}

/** The greater number first: "tolv röster mot en". */
function countsOf(
  { yes, no }: VoteResult,
  voice: RecordVoice,
): { readonly yes: string; readonly no: string } {
  return { yes: votesText(Math.max(yes, no), voice), no: numberText(Math.min(yes, no), voice) }
}

/** From "avslag på yrkandet" to "att avslå yrkandet". */
function decidedThat(side: string, voice: RecordVoice): string {
  const { that, approve, reject, remit, table } = voice.words.records
  const text = inner(side)
  const of = (form: string, lead: RegExp) => fill(form, { text: text.replace(lead, '') })
  if (/^att\s/i.test(text)) return text.charAt(0).toLowerCase() + text.slice(1)
  const what = /^återremi/i.test(text)
    ? remit
    : /^bordlägg/i.test(text)
      ? table
      : /^avslag på\s/i.test(text)
        ? of(reject, /^avslag på\s+/i)
        : fill(approve, { text: withChair(text.replace(/^bifall till\s+/i, ''), voice) })
  return fill(that, { what })
}
