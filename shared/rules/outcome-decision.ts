/** Words the decision for each outcome of a matter, from what was proposed and what is recorded of it. */
import type { Item } from '../model/meeting.ts'
import type { Paragraph, ParagraphInput } from '../model/minutes.ts'
import {
  type Motion,
  type MotionKind,
  noRecords,
  type Outcome,
  outcomes,
  type ParagraphRecords,
} from '../model/records.ts'
import { reworded } from '../rich-text/reworded.ts'
import { asStored } from '../rich-text/stored.ts'
import { assertNever } from '../values.ts'
import { verbOf } from './decision-verbs.ts'
import type { Voice, Way } from './main-clause.ts'
import { notedDecision } from './noted-decision.ts'
import { assented, structuredDecision } from './structured-decision.ts'
import { decisionInWay } from './wording.ts'

/** What a decision is worded from beside the proposal. */
export interface OutcomeFacts extends Voice {
  /** Of the matter: says what was done where nothing was proposed. */
  readonly title: string
  readonly records: Pick<ParagraphRecords, 'motions' | 'votes' | 'elections'>
}

type Proposal = Pick<Item, 'proposal' | 'proposalDoc'>
type Decision = Pick<ParagraphInput, 'decision' | 'decisionDoc'>

const nothing: Proposal = { proposal: '', proposalDoc: null }

/** The decision of an outcome; lists and tables of the proposal stay where its lines do. */
export function outcomeDecision(from: Proposal | null, outcome: Outcome, facts: OutcomeFacts): Decision {
  const { proposal, proposalDoc } = from ?? nothing
  const { lines, below = '' } = worded(proposal.trim(), outcome, facts)
  const kept = proposalDoc && reworded(proposalDoc, lines)
  if (!kept) return { decision: below === '' ? lines : `${lines}\n${below}`, decisionDoc: null }
  const added = below === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: below }] } as const]
  const { text, doc } = asStored({ ...kept, content: [...kept.content, ...added] })
  return { decision: text, decisionDoc: doc }
}

/** Whether a decision says what the rules would write, for any outcome and in any tense, or nothing: no one's own words. */
export function isRulesWording(
  { title, decision, records }: Pick<Paragraph, 'title' | 'decision' | 'records'>,
  item: Proposal | null,
  { bodyName }: Pick<Voice, 'bodyName'>,
): boolean {
  const written = decision.trim()
  if (written === '' || written === item?.proposal.trim()) return true
  return (['present', 'past'] as const).some((tense) => {
    const voice = { bodyName, tense }
    if (item && structuredDecision(item, voice).decision.trim() === written) return true
    return [records, noRecords].some((records) =>
      outcomes.some(
        (outcome) => outcomeDecision(item, outcome, { ...voice, title, records }).decision.trim() === written,
      ),
    )
  })
}

interface Worded {
  /** Line for line what was proposed, where that is more than a line. */
  readonly lines: string
  /** A paragraph of its own, after it. */
  readonly below?: string
}

function worded(proposal: string, outcome: Outcome, facts: OutcomeFacts): Worded {
  const { bodyName, tense } = facts
  const says = (infinitive: string, object: string) => `${bodyName} ${verbOf(infinitive)[tense]} ${object}`
  switch (outcome) {
    case 'approved':
      return { lines: approved(proposal, facts) }
    case 'approvedByVote':
      return { lines: byVote(proposal, facts) }
    case 'amended':
      return amended(proposal, facts)
    case 'rejected':
      return { lines: rejected(proposal, facts) }
    case 'noted':
      return { lines: notedDecision(proposal, facts) }
    case 'remitted':
      return { lines: says('återremittera', sentence(`ärendet${moved(facts, ['remission'])}`)) }
    case 'tabled':
      return { lines: says('bordlägga', 'ärendet.') }
    case 'withdrawn':
      return { lines: tense === 'past' ? 'Ärendet utgick.' : 'Ärendet utgår.' }
    case 'elected':
      return { lines: elected(proposal, facts) }
    default:
      return assertNever(outcome)
  }
}

const nominal =
  /(?:^|\s)(?<noun>godkännande|fastställande|antagande) av (?<object>.+?)[\s.]*(?:\(bilag[^)]*\))?[\s.]*$/iu
const nouns: Readonly<Record<string, string>> = {
  godkännande: 'godkänna',
  fastställande: 'fastställa',
  antagande: 'anta',
}

function approved(proposal: string, facts: OutcomeFacts): string {
  const { bodyName, tense, title } = facts
  if (proposal === '') {
    const { noun = '', object = '' } = nominal.exec(title)?.groups ?? {}
    const infinitive = nouns[noun.toLowerCase()]
    return infinitive ? `${bodyName} ${verbOf(infinitive)[tense]} ${object}.` : assent(facts)
  }
  return assented(proposal, facts)
}

function assent({ bodyName, tense }: Voice): string {
  return `${bodyName} ${verbOf('bifalla')[tense]} förslaget.`
}

function byVote(proposal: string, facts: OutcomeFacts): string {
  const object = ` efter votering${votedText(facts.records.votes)}`
  const way: Way = { verb: verbOf('besluta'), object, afterPassive: object }
  const { bodyName, tense } = facts
  return (
    whole(decisionInWay(proposal, facts, way)) ??
    `${bodyName} ${verbOf('bifalla')[tense]}${object} förslaget${proposal === '' ? '.' : `:${proposal.includes('\n') ? '\n' : ' '}${proposal}`}`
  )
}

function rejected(proposal: string, facts: OutcomeFacts): string {
  const way: Way = { verb: verbOf('avslå'), object: ' förslaget', afterPassive: null }
  return (
    whole(decisionInWay(proposal, facts, way)) ??
    `${facts.bodyName} ${verbOf('avslå')[facts.tense]} förslaget.`
  )
}

/** Null for a decision in which something is still only proposed. */
function whole(decision: string | null): string | null {
  return decision !== null && /(?<!\p{L})föreslås(?!\p{L})/u.test(decision) ? null : decision
}

/** "Styrelsen godkände planen med följande ändring:", for the secretary to go on. */
function amended(proposal: string, facts: OutcomeFacts): Worded {
  const kinds = ['amendment', 'addition'] as const
  const isAddition = !facts.records.motions.some((motion) => motion.kind === 'amendment' && !motion.withdrawn)
  const hasAddition = facts.records.motions.some(({ kind, withdrawn }) => kind === 'addition' && !withdrawn)
  const word = isAddition && hasAddition ? 'tillägg' : 'ändring'
  const change = moved(facts, kinds)
  const how = `med följande ${word}${change}${change.includes(':') ? '' : ':'}`
  const decision = approved(proposal, facts)
  const isSentence = !/\n|[.!?:]\s+["”*]?\p{Lu}/u.test(decision)
  if (isSentence) return { lines: ended(`${decision.replace(/\.$/u, '')} ${how}`) }
  return {
    lines: decision,
    below: ended(`Beslutet ${facts.tense === 'past' ? 'fattades' : 'fattas'} ${how}`),
  }
}

/** A colon at the end asks for more. */
function ended(text: string): string {
  return text.endsWith(':') ? text : sentence(text)
}

/** " enligt yrkande från Anna Ek (V): …" where there is just one motion of the kinds. */
function moved({ records }: OutcomeFacts, kinds: readonly MotionKind[]): string {
  const [motion, ...others] = records.motions.filter(
    ({ kind, withdrawn }) => kinds.includes(kind) && !withdrawn,
  )
  if (!motion || others.length > 0) return ''
  return motionText(motion)
}

function motionText({ authors, text }: Motion): string {
  const by = authors.trim() === '' ? '' : ` enligt yrkande från ${authors.trim()}`
  return text.trim() === '' ? by : `${by}: ${text.trim()}`
}

/** Of elections that are recorded, else of the proposal, else of a matter called "Val av …". */
function elected(proposal: string, facts: OutcomeFacts): string {
  const { bodyName, tense, title, records } = facts
  const verb = verbOf('välja')[tense]
  if (records.elections.length > 0) {
    const all = records.elections.map(({ name, post }) => `${name.trim() || '…'}${toPost(post)}`)
    const [last = '', ...before] = all.toReversed()
    const listed = before.length === 0 ? last : `${before.toReversed().join(', ')} och ${last}`
    return `${bodyName} ${verb} ${listed}.`
  }
  if (proposal !== '') return approved(proposal, facts)
  const post = /(?:^|\s)val av (?<post>.+?)[\s.]*$/iu.exec(title)?.groups?.post ?? ''
  return `${bodyName} ${verb} …${toPost(post)}.`
}

function toPost(post: string): string {
  return post.trim() === '' ? '' : ` till ${post.trim()}`
}

const numerals = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ')

/** " med tolv röster mot en", the larger number first; nothing where more than one vote was held, or none counted. */
function votedText(votes: ParagraphRecords['votes']): string {
  const [vote, ...others] = votes
  if (!vote || others.length > 0) return ''
  const { ballots, counted, tie } = vote
  const of = (side: 'yes' | 'no') => ballots.filter(({ vote }) => vote === side).length
  const { yes, no } = vote.secret && counted ? counted : { yes: of('yes'), no: of('no') }
  if (yes + no === 0) return ''
  const [most, fewest] = [Math.max(yes, no), Math.min(yes, no)]
  const settled = tie && { chair: ' genom ordförandens utslagsröst', lot: ' genom lottning' }[tie.by]
  return ` med ${numeral(most)} ${most === 1 ? 'röst' : 'röster'} mot ${numeral(fewest)}${most === fewest ? (settled ?? '') : ''}`
}

function numeral(count: number): string {
  return numerals[count] ?? String(count)
}

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`
}
