/** Main clauses of decisions: the verb in its tense, with those joined to it, or "beslutade att" and the words as proposed. */
import {
  type DecisionVerb,
  decisionVerbs,
  findVerb,
  passiveIn,
  type Tense,
  verbOf,
} from './decision-verbs.ts'

/** In whose name and in which tense a decision is worded. */
export interface Voice {
  /** "Styrelsen": begins a decision whose proposal does not say who decides. */
  readonly bodyName: string
  readonly tense: Tense
}

/** "beslutade … efter votering att", "avslog … förslaget att": a way to decide that takes the whole proposal along. */
export interface Way {
  readonly verb: DecisionVerb
  /** What follows the verb, with the space before it. */
  readonly object: string
  /** What follows the verb of "Planen antogs"; null where a decision can't be worded so. */
  readonly afterPassive: string | null
}

export interface Wording extends Voice {
  readonly way: Way | null
}

export interface Proposed {
  readonly before: string
  /** What follows the verb: an adverb or the body, with the space before it. */
  readonly after: string
  /** What is proposed, from the white space or colon before it. */
  readonly phrase: string
}

/** The decision in a main clause where it can be told safely, else "beslutade att" with the proposal's own words. */
export function decided(proposed: Proposed, wording: Wording): string | null {
  const { before, after, phrase } = proposed
  const start = decides(proposed, wording)
  const doubled = /^\s+att besluta(?<rest>\s.*)$/su.exec(phrase)?.groups?.rest
  if (doubled !== undefined) return start + doubled
  if (isClause(phrase) || /^:?\s+\d{1,2}[.)]\s+$/u.test(phrase)) return start + phrase
  const {
    mark = '',
    word = '',
    rest = '',
  } = /^(?<mark>[^\p{L}]+)(?<word>\p{L}+)(?<rest>.*)$/su.exec(phrase)?.groups ?? {}
  const verb = findVerb(word)
  const isPlain = verb && mark.trim() === '' && !verb.doneLater && wording.way === null
  const told = isPlain ? joinedInTense(rest, wording.tense) : null
  if (verb && told !== null) return `${before} ${verb[wording.tense]}${after}${told}`
  if (verb?.infinitive === 'besluta' && (wording.way === null || isClause(rest) || /^:?\n/u.test(rest)))
    return start + rest
  return verb || looksInfinitive(word) || holdsInfinitive(phrase) ? `${start} att${phrase}` : null
}

/** "Styrelsen beslutade även", "Vidare avslog nämnden förslaget": to be followed by what was decided. */
export function decides({ before, after }: Omit<Proposed, 'phrase'>, { tense, way }: Wording): string {
  const { verb, object } = way ?? { verb: verbOf('besluta'), object: '' }
  return `${before} ${verb[tense]}${after}${object}`
}

/** " att anta planen", ":\n- att anta planen". */
function isClause(phrase: string): boolean {
  return /^:?\s+(?:\P{L}{1,4}\s?)?att\s/u.test(phrase)
}

/** Words that end like an infinitive and are none. */
const notInfinitives = new Set(
  'alla andra bilaga båda denna dessa detta egna första gamla hela låga nya olika samma sina sista stora våra vissa övriga'.split(
    ' ',
  ),
)

/**
 * What follows the first verb, with the verbs joined to it in its tense: " rapporten och uppdra åt vd" gives
 * " rapporten och uppdrog åt vd". Null where a joined word may be a verb that is not known. After "att" nothing changes:
 * those verbs are not the decision's own.
 */
function joinedInTense(rest: string, tense: Tense): string | null {
  const own = rest.split(/\satt\s/u, 1)[0] ?? ''
  if (own.length < rest.length && /(?:,|och|samt|eller)$/u.test(own.trimEnd())) return null
  let known = true
  const told = own.replace(/(,| och| samt| eller)(\s+)(\p{Ll}+)(?!\p{L})/gu, (whole, joint, space, word) => {
    const verb = findVerb(word)
    if (verb && !verb.doneLater) return `${joint}${space}${verb[tense]}`
    known &&= !verb && !looksInfinitive(word)
    return whole
  })
  return known ? told + rest.slice(own.length) : null
}

function looksInfinitive(word: string): boolean {
  return /^\p{Ll}+[aå]$/u.test(word) && !notInfinitives.has(word)
}

function holdsInfinitive(phrase: string): boolean {
  return (phrase.match(/\p{L}+/gu) ?? []).some((word) => findVerb(word) !== undefined)
}

/** " och förklaras fullgjort", " samt läggs till handlingarna", each in the tense. */
export function joinedPassives(rest: string, { tense }: Voice, form: (verb: DecisionVerb) => string): string {
  return rest.replace(
    /^(?<own>[^.!?\n]{0,200}?(?: och| samt|,) )(?<verb>\p{Ll}+s)(?!\p{L})/u,
    (whole, own, verb) => {
      const found = decisionVerbs.find((each) => form(each) === verb)
      return found ? `${own}${passiveIn(found, tense)}` : whole
    },
  )
}

/** " rapporten och uppdrar åt vd" as " rapporten och uppdra åt vd"; what follows "att" is not the decision's own. */
export function joinedInfinitives(rest: string): string {
  const own = rest.split(/\satt\s/u, 1)[0] ?? ''
  const joined = own.replace(
    /(?<joint>,| och| samt)(?<space>\s+)(?<verb>\p{Ll}+)(?!\p{L})/gu,
    (whole, joint, space, verb) => {
      const found = decisionVerbs.find((each) => each.present === verb)
      return found ? `${joint}${space}${found.infinitive}` : whole
    },
  )
  return joined + rest.slice(own.length)
}
