/** Proposes how the chair put what was moved (propositionsordning): what delays the matter first, additions last. */
import type { Motion, Outcome, ParagraphRecords } from '../model/records.ts'
import { motionPhrase } from './motion-sentences.ts'
import { genitive, listed, type RecordVoice, verbsOf } from './record-voice.ts'
import { fill } from './words.ts'

/** A paragraph for each question; what the program can't know of how it was answered is left as XX. Empty without motions. */
export function orderOfPutting(
  { motions, outcome }: Pick<ParagraphRecords, 'motions' | 'outcome'>,
  voice: RecordVoice,
): string {
  const put = motions.filter(({ withdrawn }) => !withdrawn)
  const of = (...kinds: readonly Motion['kind'][]) => put.filter(({ kind }) => kinds.includes(kind))
  const questions = [
    ...delaying(of('remission', 'tabling'), outcome, voice),
    ...main(of('approval', 'rejection', 'amendment'), outcome, voice),
    ...of('addition').map((motion) => addition(motion, voice)),
  ]
  const { first, later } = voice.words.records.order
  const when = (index: number) => (questions.length === 1 ? '' : index === 0 ? first : later)
  return questions.map((question, index) => fill(question, { when: when(index) })).join('\n\n')
}

/** What a vote is between: the proposal, and what was moved against it first. Empty where nothing was. */
export function putAgainst(motions: readonly Motion[], voice: RecordVoice): { yes: string; no: string } {
  const { theProposal, motionBy, moved } = voice.words.records
  const rival = motions.find(({ kind, withdrawn }) => kind !== 'approval' && !withdrawn)
  if (!rival) return { yes: motions.length > 0 ? theProposal : '', no: '' }
  if (rival.kind === 'rejection') return { yes: theProposal, no: moved.rejection.bare }
  const author = rival.authors.replace(/\s*\(.*$/, '').replace(/^(?:vice )?ordföranden /i, '')
  const isOne = author !== '' && !/,|\soch\s/.test(rival.authors)
  return {
    yes: theProposal,
    no: isOne ? fill(motionBy, { whose: genitive(author) }) : moved[rival.kind].bare,
  }
}

const unknown = 'XX'

function delaying(
  motions: readonly Motion[],
  outcome: Outcome | null,
  voice: RecordVoice,
): readonly string[] {
  const [motion] = motions
  if (!motion) return []
  const { delays, decidedToday } = voice.words.records.order
  const isDelayed = outcome === 'remitted' || outcome === 'tabled'
  const result =
    outcome === null
      ? unknown
      : isDelayed
        ? delays[motion.kind === 'tabling' ? 'tabledSo' : 'remittedSo']
        : decidedToday
  const what = delays[motion.kind === 'tabling' ? 'tabled' : 'remitted']
  return [asked(verbsOf(voice).putDelay, { what, result })]
}

function main(motions: readonly Motion[], outcome: Outcome | null, voice: RecordVoice): readonly string[] {
  const { words } = voice
  const phrases = [...new Set(motions.map((motion) => phraseOf(motion, voice)))]
  if (phrases.length === 0) return []
  const { results } = words.records.order
  const isAnswered =
    outcome === 'approved' || outcome === 'approvedByVote' || outcome === 'amended' || outcome === 'rejected'
  const result = isAnswered ? results[outcome] : unknown
  const form = phrases.length === 1 ? verbsOf(voice).putOne : verbsOf(voice).put
  return [asked(form, { what: listed(phrases, words.records.and), result })]
}

function phraseOf(motion: Motion, voice: RecordVoice): string {
  const { amendmentFrom } = voice.words.records.order
  if (motion.kind !== 'amendment' || motion.authors === '') return motionPhrase(motion, voice)
  return fill(amendmentFrom, { authors: motion.authors })
}

function addition({ authors }: Motion, voice: RecordVoice): string {
  const { additionFrom, additionBare } = voice.words.records.order
  const what = authors === '' ? additionBare : fill(additionFrom, { authors })
  return asked(verbsOf(voice).put, { what, result: unknown })
}

/** When it was put is said once all that was put is known. */
function asked(form: string, said: { readonly what: string; readonly result: string }): string {
  return fill(form, { ...said, when: '{{when}}' })
}
