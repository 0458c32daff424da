/**
 * Words a decision from its proposal: "Styrelsen föreslås godkänna rapporten" becomes "Styrelsen godkände rapporten", or
 * "Nämnden godkänner rapporten".
 */
import {
  bodyPattern,
  bodyWord,
  type DecisionVerb,
  decisionVerbs,
  findVerb,
  passiveIn,
  passiveInfinitive,
  passivePresent,
  verbOf,
  verbPattern,
} from './decision-verbs.ts'
import {
  decided,
  decides,
  joinedInfinitives,
  joinedPassives,
  type Voice,
  type Way,
  type Wording,
} from './main-clause.ts'

/** The decision that a sentence of one form leads to, or null for a sentence of another. */
type Form = (sentence: string, wording: Wording) => string | null

/** Swedish puts them after the verb of a main clause: "föreslås även godkänna" becomes "godkände även". */
const adverbs =
  '(?:även|också|vidare|dessutom|därutöver|därefter|därmed|härmed|således|slutligen|samtidigt|enhälligt)'
const label =
  /^(?:\p{L}{1,40}s )?(?:förslag till (?:[\p{L}]{1,40} )?beslut|beslutsförslag|förslag)\s*[:\n]\s*/iu
const mark = '(?:(?:[-–•]|\\d{1,2}[.)]|[a-z]\\)) ?)'
const attClause = new RegExp(`^${mark}?att\\s`, 'iu')
const sentenceBreak = /(?=["”*]?\p{Lu})(?<=[.!?]\*?\s+)/u
const denied = '(?:(?:inte|ej|dels) )'
const bareVerb = new RegExp(`^(?<not>${denied})?(?<verb>\\p{L}\\p{Ll}+)(?<rest>[\\s.].*)$`, 'isu')
const rowVerb = new RegExp(`^${mark}?${denied}?(?<verb>\\p{L}\\p{Ll}+)\\s`, 'iu')
const beginsSmall = new RegExp(
  `^(?=\\p{Ll})${bodyWord} (?:föreslås(?!\\p{L})|${verbPattern(({ present }) => present)})`,
  'u',
)
/** "Styrelsen godkände planen. Den fastställs av ägaren.": what follows was not proposed. */
const isDecided = new RegExp(`^${bodyPattern} ${verbPattern(({ past }) => past)}`, 'u')
/** What stands below is what is decided on. */
const beginsList = /:\s*(?:\P{L}{1,4}\s)?$/u

/**
 * The decision that a proposal leads to, its other words kept as they are. A verb that names a deed to come, or an
 * unknown one, gives "beslutade att …". A proposal of no known form comes back unchanged.
 */
export function decisionFrom(proposal: string, voice: Voice): string {
  return decisionInWay(proposal, voice, null) ?? proposal
}

/** The same, or in a way that is not plain assent; null for a proposal of no known form. */
export function decisionInWay(proposal: string, voice: Voice, way: Way | null): string | null {
  const wording = { ...voice, way }
  const text = begun(withoutLabel(proposal), voice)
  if (attClause.test(text)) return fromAttClauses(text, wording)
  const sentences = text.split(sentenceBreak)
  const proposed = inEverySentence(sentences, proposingForms, wording)
  if (proposed !== null || isDecided.test(text)) return proposed
  return (
    inEverySentence(sentences, presentForms, wording) ??
    fromRow(text, wording) ??
    inEverySentence(sentences, [fromBareVerb], wording)
  )
}

export function withoutLabel(proposal: string): string {
  return proposal.trim().replace(label, '')
}

/** With the body where "föreslås anta planen" leaves it out, and with a capital letter where "styrelsen" begins it. */
function begun(text: string, { bodyName }: Voice): string {
  if (/^föreslås(?!\p{L})/iu.test(text)) return text.replace(/^\S+?:?(?=\s)/u, `${bodyName} föreslås`)
  return beginsSmall.test(text) ? capitalised(text) : text
}

/**
 * The text with every sentence of one of the forms worded as a decision, or null where there is none. Those of a list
 * that one of them introduces stay: "beslutade: 1. Planen antas."
 */
function inEverySentence(
  sentences: readonly string[],
  forms: readonly Form[],
  wording: Wording,
): string | null {
  let isList = false
  let isWorded = false
  const decided = sentences.map((sentence) => {
    const decision = isList ? null : firstResult(sentence, forms, wording)
    isWorded ||= decision !== null
    isList ||= decision !== null && beginsList.test(sentence)
    return decision ?? sentence
  })
  return isWorded ? decided.join('') : null
}

function firstResult(sentence: string, forms: readonly Form[], wording: Wording): string | null {
  for (const form of forms) {
    const result = form(sentence, wording)
    if (result !== null) return result
  }
  return null
}

/** "Att godkänna …", or a row of such clauses. */
function fromAttClauses(text: string, wording: Wording): string {
  const oneClause = /^att\s/i.test(text) && !text.includes('\n')
  const start = decides({ before: wording.bodyName, after: '' }, wording)
  return oneClause ? `${start} att${text.slice('att'.length)}` : `${start}\n${text}`
}

/** "Godkänna rapporten", "inte bevilja ansökan", "Godkänner rapporten": the body is left out. */
function fromBareVerb(sentence: string, wording: Wording): string | null {
  const { not, verb: word = '', rest = '' } = bareVerb.exec(sentence)?.groups ?? {}
  const small = word.toLowerCase()
  const start = { before: wording.bodyName, after: '' }
  if (not)
    return findVerb(small) ? `${decides(start, wording)} att ${not.toLowerCase()}${small}${rest}` : null
  if (findVerb(small)) return decided({ ...start, phrase: ` ${small}${rest}` }, wording)
  return fromPresent(`${wording.bodyName} ${small}${rest}`, wording)
}

/** Such clauses line by line, each with its mark or without a full stop. */
function fromRow(text: string, wording: Wording): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isClause = (line: string) => findVerb(rowVerb.exec(line)?.groups?.verb?.toLowerCase() ?? '')
  if (!lines.every(isClause)) return null
  const isRow = new RegExp(`^${mark}`, 'iu').test(text) || (lines.length > 1 && !/[.!?]\s*\n/u.test(text))
  return isRow ? `${decides({ before: wording.bodyName, after: '' }, wording)} att\n${text}` : null
}

const proposedVerb = '(?:föreslås|rekommenderas|ombeds)'
const passive = new RegExp(
  `^(?<subject>\\S.{0,300}?) ${proposedVerb} (?<verb>\\p{L}+s)(?!\\p{L})(?<rest>.*)$`,
  'su',
)

/** "Rapporten föreslås godkännas (och läggas till handlingarna)." */
function fromPassive(sentence: string, wording: Wording): string | null {
  const { subject = '', verb, rest = '' } = passive.exec(sentence)?.groups ?? {}
  const found = decisionVerbs.find((candidate) => passiveInfinitive(candidate) === verb)
  return found
    ? passivelyDecided(subject, found, joinedPassives(rest, wording, passiveInfinitive), wording)
    : null
}

const posts =
  '(?:mötes|års|vice )*(?:ordförande|sekreterare|protokollförare|justera|justerings|ledamot|ledamöter|suppleant|ersätta|revisor|rösträknare|kassör|ombud|representant|vd)'
const toPost = new RegExp(
  `^(?<subject>\\p{Lu}[^.!?\\n]{0,300}?) ${proposedVerb} (?<rest>(?:till|som) (?:\\p{Ll}+ )?${posts}.*)$`,
  'su',
)

/** "Anna Berg föreslås till ordförande." */
function fromPost(sentence: string, wording: Wording): string | null {
  const { subject, rest } = toPost.exec(sentence)?.groups ?? {}
  return subject ? passivelyDecided(subject, verbOf('välja'), ` ${rest}`, wording) : null
}

function passivelyDecided(
  subject: string,
  verb: DecisionVerb,
  rest: string,
  { way, tense }: Wording,
): string | null {
  if (way?.afterPassive === null) return null
  return `${subject} ${passiveIn(verb, tense)}${way?.afterPassive ?? ''}${rest}`
}

/** Also "miljö- och byggnadsnämnden". */
const someBodyWord = `(?:\\p{L}{1,40}- och )?${bodyWord}`
const inverted = new RegExp(
  `^(?<lead>\\p{Lu}[^.!?\\n]{0,80}?) ${proposedVerb}(?<body> ${someBodyWord})(?<rest>[:\\s].*)$`,
  'su',
)

/** "Vidare föreslås styrelsen godkänna rapporten." */
function fromInverted(sentence: string, wording: Wording): string | null {
  const { lead = '', body = '', rest } = inverted.exec(sentence)?.groups ?? {}
  return rest === undefined ? null : decided({ before: lead, after: body, phrase: rest }, wording)
}

const someBody = new RegExp(bodyWord, 'u')
const proposed = new RegExp(
  `^(?<subject>["”*]?\\p{Lu}[^.!?\\n]{0,150}?) ${proposedVerb}(?<adverb> ${adverbs})?(?<rest>[:\\s].*)$`,
  'su',
)

/** "Styrelsen föreslås (även) godkänna rapporten." Anyone but the body may be proposed, yet does not decide. */
function fromProposed(sentence: string, wording: Wording): string | null {
  const { subject = '', adverb = '', rest } = proposed.exec(sentence)?.groups ?? {}
  if (rest === undefined || !(isSameBody(subject, wording.bodyName) || someBody.test(subject))) return null
  return decided({ before: subject, after: adverb, phrase: rest }, wording)
}

const proposer = new RegExp(
  `^(?:\\p{Lu}[^.!?\\n]{0,80}? (?:föreslår|rekommenderar) (?:att )?|Det föreslås att |Förslaget är att |Förslag att )(?<body>${someBodyWord})(?<rest>[:\\s].*)$`,
  'su',
)

/**
 * "Vd föreslår att styrelsen godkänner rapporten", "Vd föreslår styrelsen att godkänna rapporten". What the body
 * proposes to another one is its own decision: see `fromPresent`.
 */
function fromProposer(sentence: string, wording: Wording): string | null {
  const { body, rest } = proposer.exec(sentence)?.groups ?? {}
  if (body === undefined || rest === undefined || !isSameBody(body, wording.bodyName)) return null
  const subject = capitalised(body)
  return (
    fromPresent(subject + rest, wording) ?? decided({ before: subject, after: '', phrase: rest }, wording)
  )
}

/** "nämnden" may be short for "Miljönämnden", and the other way round. */
function isSameBody(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()]
  return first.includes(second) || second.includes(first)
}

const impersonal = new RegExp(
  `^(?:Det föreslås|Förslaget är|Förslag) att (?<clause>(?<body>${someBodyWord})?.+)$`,
  'su',
)

/** "Det föreslås att planen antas"; not what another body is to do. */
function fromImpersonal(sentence: string, wording: Wording): string | null {
  const { clause, body } = impersonal.exec(sentence)?.groups ?? {}
  if (clause === undefined || (body !== undefined && !isSameBody(body, wording.bodyName))) return null
  const worded = firstResult(capitalised(clause), presentForms, wording)
  return worded ?? `${decides({ before: wording.bodyName, after: '' }, wording)} att ${clause}`
}

const present = new RegExp(`^(?<subject>${bodyPattern}) (?<verb>\\p{Ll}+)(?<rest>.*)$`, 'su')

/** "Styrelsen godkänner rapporten (och uppdrar åt vd att …)." */
function fromPresent(sentence: string, wording: Wording): string | null {
  const { subject = '', verb, rest = '' } = present.exec(sentence)?.groups ?? {}
  const found = decisionVerbs.find((candidate) => candidate.present === verb)
  if (!found) return null
  const phrase = ` ${found.infinitive}${joinedInfinitives(rest)}`
  return decided({ before: subject, after: '', phrase }, wording)
}

/** After a short subject, or last in its sentence: so that the verb is the sentence's own. */
const passiveDecisions = [
  /^(?<subject>\p{Lu}\S*(?: \S+){0,4}?) (?<verb>\p{Ll}+s)(?<rest>[.!]?|[\s.,].*)$/su,
  /^(?<subject>\p{Lu}[^.!?\n]{0,400}?,?) (?<verb>\p{Ll}+s)(?<rest>(?: och förklaras fullgjor[dt]a?| och läggs till handlingarna)?\.?\s*(?:\d{1,2}[.)]\s*)?)$/su,
]

/** "Rapporten godkänns." */
function fromPassivePresent(sentence: string, wording: Wording): string | null {
  for (const pattern of passiveDecisions) {
    const { subject = '', verb, rest = '' } = pattern.exec(sentence)?.groups ?? {}
    const found = decisionVerbs.find(
      (each) => passivePresent(each) === verb && !proposing.has(each.infinitive),
    )
    if (found) return passivelyDecided(subject, found, joinedPassives(rest, wording, passivePresent), wording)
  }
  return null
}

/** Forms that say "föreslås" or "föreslår"; what stands beside them is no proposal. */
const proposingForms: readonly Form[] = [
  fromPassive,
  fromPost,
  fromProposer,
  fromImpersonal,
  fromInverted,
  fromProposed,
]
/** Forms of a proposal that is worded as the decision itself. */
const presentForms: readonly Form[] = [fromPresent, fromPassivePresent]

const proposing = new Set(['föreslå', 'rekommendera'])

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
