/** Words what was only noted: "Styrelsen antecknade rapporten". */
import { decisionVerbs, verbOf } from './decision-verbs.ts'
import type { Voice } from './main-clause.ts'
import { decisionFrom } from './wording.ts'

/** What a matter is called, by the last letters of a word of its title, and what is noted then. */
const nouns = [
  ['rapport', 'rapporten'],
  ['rapporter', 'rapporterna'],
  ['information', 'informationen'],
  ['redovisning', 'redovisningen'],
  ['redovisningar', 'redovisningarna'],
  ['redogörelse', 'redogörelsen'],
  ['uppföljning', 'uppföljningen'],
  ['sammanställning', 'sammanställningen'],
  ['skrivelse', 'skrivelsen'],
  ['skrivelser', 'skrivelserna'],
  ['meddelanden', 'meddelandena'],
  ['anmälningar', 'anmälningarna'],
  ['anmälan', 'anmälan'],
  ['delegationsbeslut', 'delegationsbesluten'],
  ['protokoll', 'protokollet'],
  ['protokollet', 'protokollet'],
  ['prognos', 'prognosen'],
  ['presentation', 'presentationen'],
] as const

/** Verbs whose object can be noted just as well. */
const assenting = ['godkänna', 'fastställa', 'anta', 'bifalla'] as const
const noting = ['anteckna', 'notera'] as const

export function notedDecision(
  proposal: string,
  { title, ...voice }: Voice & { readonly title: string },
): string {
  const { bodyName, tense } = voice
  const notes = verbOf('anteckna')[tense]
  const decision = decisionFrom(proposal, voice)
  if (isNoting(decision, voice)) return decision
  return withObject(decision, voice, notes) ?? `${bodyName} ${notes} ${nounOf(title) ?? 'informationen'}.`
}

/** "Styrelsen tog del av …", "Styrelsen lade rapporten till handlingarna", "Rapporten antecknades". */
function isNoting(decision: string, { tense }: Voice): boolean {
  const verbs = noting.map((infinitive) => verbOf(infinitive)[tense]).join('|')
  const takes = `${verbOf('ta')[tense]} del av`
  const lays = `${verbOf('lägga')[tense]} [^.!?]{1,200}? till handlingarna`
  return new RegExp(`^\\p{Lu}[^.!?]{0,150}? (?:(?:${verbs})s?(?!\\p{L})|${takes}|${lays})`, 'u').test(
    decision,
  )
}

/** One sentence with one verb and its object, with the verb of noting in the place of its own. */
function withObject(decision: string, { tense }: Voice, notes: string): string | null {
  const verbs = assenting.map((infinitive) => verbOf(infinitive)[tense]).join('|')
  const match = new RegExp(
    `^(?<subject>\\p{Lu}[^.!?\\n]{0,100}?) (?:${verbs}) (?<object>[^\\n]+)$`,
    'u',
  ).exec(decision)
  const { subject, object = '' } = match?.groups ?? {}
  if (subject === undefined || /[.!?]\s+\p{Lu}|:$/u.test(object)) return null
  const joined = [...object.matchAll(/(?:,| och| samt| eller) (?<word>\p{Ll}+)/gu)]
  const isOne = joined.every(({ groups }) => decisionVerbs.every((verb) => verb[tense] !== groups?.word))
  return isOne && !/ att /u.test(object) ? `${subject} ${notes} ${object}` : null
}

function nounOf(title: string): string | undefined {
  for (const [word] of title.toLowerCase().matchAll(/\p{L}+/gu)) {
    const noun = nouns.find(([end]) => word.endsWith(end))
    if (noun) return noun[1]
  }
  return undefined
}
