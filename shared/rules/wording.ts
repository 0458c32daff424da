/** Words a decision from its proposal: "Styrelsen föreslås godkänna rapporten" becomes "Styrelsen godkände rapporten". */
import {
  bodyPattern,
  bodyWord,
  type DecisionVerb,
  decisionVerbs,
  passiveInfinitive,
  passivePast,
  passivePresent,
} from './decision-verbs.ts'

/** The decision that a sentence of one form leads to, or null for a sentence of another. */
type Form = (sentence: string, bodyName: string) => string | null

/** Swedish puts them after the verb of a main clause: "föreslås även godkänna" becomes "godkände även". */
const adverbs =
  '(?:även|också|vidare|dessutom|därutöver|därefter|därmed|härmed|således|slutligen|samtidigt|enhälligt)'
const label =
  /^(?:\p{L}{1,40}s )?(?:förslag till (?:[\p{L}]{1,40} )?beslut|beslutsförslag|förslag)\s*[:\n]\s*/iu
const attClause = /^(?:(?:[-–•]|\d{1,2}[.)]|[a-z]\)) ?)?att\s/iu
const sentenceBreak = /(?=["”*]?\p{Lu})(?<=[.!?]\*?\s+)/u
const bareInfinitive = /^(?<verb>\p{Lu}\p{Ll}+)(?<rest>\s.*)$/su

/**
 * The decision that a proposal leads to, its other words kept as they are. A verb that names a deed to come, or an
 * unknown one, gives "beslutade att …". A proposal of no known form comes back unchanged. `bodyName` ("Styrelsen")
 * begins a decision whose proposal does not say who decides.
 */
export function decisionFrom(proposal: string, bodyName: string): string {
  const text = proposal.trim().replace(label, '')
  if (attClause.test(text)) return fromAttClauses(text, bodyName)
  const sentences = text.split(sentenceBreak)
  return (
    inEverySentence(sentences, proposingForms, bodyName) ??
    inEverySentence(sentences, presentForms, bodyName) ??
    fromInfinitive(text, bodyName) ??
    proposal
  )
}

/** The text with every sentence of one of the forms worded as a decision, or null where there is none. */
function inEverySentence(
  sentences: readonly string[],
  forms: readonly Form[],
  bodyName: string,
): string | null {
  const decisions = sentences.map((sentence) => firstResult(sentence, forms, bodyName))
  if (decisions.every((decision) => decision === null)) return null
  return sentences.map((sentence, index) => decisions[index] ?? sentence).join('')
}

function firstResult(sentence: string, forms: readonly Form[], bodyName: string): string | null {
  for (const form of forms) {
    const result = form(sentence, bodyName)
    if (result !== null) return result
  }
  return null
}

/** "Att godkänna …", or a row of such clauses. */
function fromAttClauses(text: string, bodyName: string): string {
  const oneClause = /^att\s/i.test(text) && !text.includes('\n')
  if (!oneClause) return `${bodyName} beslutade\n${text}`
  return `${bodyName} beslutade att${text.slice('att'.length)}`
}

/** "Godkänna rapporten." */
function fromInfinitive(text: string, bodyName: string): string | null {
  const { verb = '', rest = '' } = bareInfinitive.exec(text)?.groups ?? {}
  const infinitive = verb.toLowerCase()
  return findVerb(infinitive)
    ? decided({ before: bodyName, after: '', phrase: ` ${infinitive}${rest}` })
    : null
}

/** "Rapporten föreslås godkännas." */
function fromPassive(sentence: string): string | null {
  const match =
    /^(?<subject>\S.{0,300}?) (?:föreslås|rekommenderas) (?<verb>\p{L}+s)(?!\p{L})(?<rest>.*)$/su.exec(
      sentence,
    )
  const { subject, verb, rest } = match?.groups ?? {}
  const found = decisionVerbs.find((candidate) => passiveInfinitive(candidate) === verb)
  return found ? `${subject} ${passivePast(found)}${rest}` : null
}

const inverted = new RegExp(
  `^(?<lead>\\p{Lu}[^.!?\\n]{0,80}?) (?:föreslås|rekommenderas)(?<body> ${bodyWord})(?<rest>[:\\s].*)$`,
  'su',
)

/** "Vidare föreslås styrelsen godkänna rapporten." */
function fromInverted(sentence: string): string | null {
  const { lead = '', body = '', rest } = inverted.exec(sentence)?.groups ?? {}
  return rest === undefined ? null : decided({ before: lead, after: body, phrase: rest })
}

const someBody = new RegExp(bodyWord, 'u')
const proposed = new RegExp(
  `^(?<subject>["”*]?\\p{Lu}[^.!?\\n]{0,150}?) (?:föreslås|rekommenderas)(?<adverb> ${adverbs})?(?<rest>[:\\s].*)$`,
  'su',
)

/** "Styrelsen föreslås (även) godkänna rapporten." Anyone but the body may be proposed, yet does not decide. */
function fromProposed(sentence: string, bodyName: string): string | null {
  const { subject = '', adverb = '', rest } = proposed.exec(sentence)?.groups ?? {}
  const decides = isSameBody(subject, bodyName) || someBody.test(subject)
  return rest !== undefined && decides ? decided({ before: subject, after: adverb, phrase: rest }) : null
}

const proposer = new RegExp(
  `^(?:\\p{Lu}[^.!?\\n]{0,80}? föreslår (?:att )?|Det föreslås att )(?<body>${bodyWord})(?<rest>[:\\s].*)$`,
  'su',
)

/**
 * "Vd föreslår att styrelsen godkänner rapporten", "Vd föreslår styrelsen att godkänna rapporten". What the body
 * proposes to another one is its own decision: see `fromPresent`.
 */
function fromProposer(sentence: string, bodyName: string): string | null {
  const { body, rest } = proposer.exec(sentence)?.groups ?? {}
  if (body === undefined || rest === undefined || !isSameBody(body, bodyName)) return null
  const subject = capitalised(body)
  return fromPresent(subject + rest) ?? decided({ before: subject, after: '', phrase: rest })
}

/** "nämnden" may be short for "Miljönämnden", and the other way round. */
function isSameBody(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()]
  return first.includes(second) || second.includes(first)
}

const present = new RegExp(`^(?<subject>${bodyPattern}) (?<verb>\\p{Ll}+)(?<rest>.*)$`, 'su')

/** "Styrelsen godkänner rapporten." */
function fromPresent(sentence: string): string | null {
  const { subject = '', verb, rest } = present.exec(sentence)?.groups ?? {}
  const found = decisionVerbs.find((candidate) => candidate.present === verb)
  return found ? decided({ before: subject, after: '', phrase: ` ${found.infinitive}${rest}` }) : null
}

/** "Rapporten godkänns." Only after a short subject, so that no other verb stands before. */
function fromPassivePresent(sentence: string): string | null {
  const match = /^(?<subject>\p{Lu}\S*(?: \S+){0,4}?) (?<verb>\p{Ll}+s)(?<rest>[.!]?|[\s.,].*)$/su.exec(
    sentence,
  )
  const { subject, verb, rest } = match?.groups ?? {}
  const found = decisionVerbs.find((each) => passivePresent(each) === verb && !proposing.has(each.infinitive))
  return found ? `${subject} ${passivePast(found)}${rest}` : null
}

/** Forms that say "föreslås" or "föreslår"; what stands beside them is no proposal. */
const proposingForms: readonly Form[] = [fromPassive, fromProposer, fromInverted, fromProposed]
/** Forms of a proposal that is worded as the decision itself. */
const presentForms: readonly Form[] = [fromPresent, fromPassivePresent]

const proposing = new Set(['föreslå', 'rekommendera'])

interface Proposed {
  readonly before: string
  /** What follows the verb: an adverb or the body, with the space before it. */
  readonly after: string
  /** What is proposed, from the white space or colon before it. */
  readonly phrase: string
}

/** The decision in a main clause where it can be told safely, else "beslutade att" with the proposal's own words. */
function decided({ before, after, phrase }: Proposed): string | null {
  const doubled = /^\s+att besluta(?<rest>\s.*)$/su.exec(phrase)?.groups?.rest
  if (doubled !== undefined) return `${before} beslutade${after}${doubled}`
  if (/^:?\s+(?:\P{L}{1,4}\s?)?att\s/u.test(phrase)) return `${before} beslutade${after}${phrase}`
  if (/^:?\s+\d{1,2}[.)]\s+$/u.test(phrase)) return `${before} beslutade${after}${phrase}`
  const {
    mark = '',
    word = '',
    rest = '',
  } = /^(?<mark>[^\p{L}]+)(?<word>\p{L}+)(?<rest>.*)$/su.exec(phrase)?.groups ?? {}
  const verb = findVerb(word)
  const inPast = verb && mark.trim() === '' && !verb.doneLater ? coordinatedInPast(rest) : null
  if (verb && inPast !== null) return `${before} ${verb.past}${after}${inPast}`
  if (verb?.infinitive === 'besluta') return `${before} ${verb.past}${after}${rest}`
  return verb || looksInfinitive(word) || holdsInfinitive(phrase)
    ? `${before} beslutade${after} att${phrase}`
    : null
}

/** Words that end like an infinitive and are none. */
const notInfinitives = new Set(
  'alla andra bilaga båda denna dessa detta egna första gamla hela låga nya olika samma sina sista stora våra vissa övriga'.split(
    ' ',
  ),
)

/**
 * What follows the first verb, with the verbs joined to it in the past too: " rapporten och uppdra åt vd" gives
 * " rapporten och uppdrog åt vd". Null where a joined word may be a verb that is not known. After "att" nothing changes:
 * those verbs are not the decision's own.
 */
function coordinatedInPast(rest: string): string | null {
  const own = rest.split(/\satt\s/u, 1)[0] ?? ''
  if (own.length < rest.length && /(?:,|och|samt|eller)$/u.test(own.trimEnd())) return null
  let known = true
  const inPast = own.replace(
    /(,| och| samt| eller)(\s+)(\p{Ll}+)(?!\p{L})/gu,
    (whole, joint, space, word) => {
      const verb = findVerb(word)
      if (verb && !verb.doneLater) return `${joint}${space}${verb.past}`
      known &&= !verb && !looksInfinitive(word)
      return whole
    },
  )
  return known ? inPast + rest.slice(own.length) : null
}

function findVerb(infinitive: string): DecisionVerb | undefined {
  return decisionVerbs.find((verb) => verb.infinitive === infinitive)
}

function looksInfinitive(word: string): boolean {
  return /^\p{Ll}+[aå]$/u.test(word) && !notInfinitives.has(word)
}

function holdsInfinitive(phrase: string): boolean {
  return (phrase.match(/\p{L}+/gu) ?? []).some((word) => findVerb(word) !== undefined)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
