/** The verbs of decisions and the words for bodies that decide, as tables and as parts of patterns. */

export interface DecisionVerb {
  readonly infinitive: string
  readonly present: string
  readonly past: string
  /** Words that make it a decision where it says many other things: "sig bakom"; else empty. */
  readonly company: string
  /** The decision is not yet the deed: "beslutade att svara", not "svarade". */
  readonly doneLater: boolean
}

/** Infinitive, present and past. */
const verbForms = `
  adjungera adjungerar adjungerade · ajournera ajournerar ajournerade · anta antar antog · anteckna antecknar antecknade
  arkivera arkiverar arkiverade · attestera attesterar attesterade · avge avger avgav · avskriva avskriver avskrev
  avslå avslår avslog · avstyrka avstyrker avstyrkte · avstå avstår avstod · avsätta avsätter avsatte
  avvisa avvisar avvisade · befullmäktiga befullmäktigar befullmäktigade · bekräfta bekräftar bekräftade
  bemyndiga bemyndigar bemyndigade · besluta beslutar beslutade · bevilja beviljar beviljade · bifalla bifaller biföll
  bordlägga bordlägger bordlade · delegera delegerar delegerade · entlediga entledigar entledigade
  fastslå fastslår fastslog · fastställa fastställer fastställde · föreslå föreslår föreslog
  förklara förklarar förklarade · förlänga förlänger förlängde · förorda förordar förordade
  förordna förordnar förordnade · ge ger gav · godkänna godkänner godkände · godta godtar godtog
  hemställa hemställer hemställde · hänskjuta hänskjuter hänsköt · inrätta inrättar inrättade
  instämma instämmer instämde · lägga lägger lade · medge medger medgav · notera noterar noterade · nyvälja nyväljer nyvalde
  omvälja omväljer omvalde · rekommendera rekommenderar rekommenderade · remittera remitterar remitterade
  ställa ställer ställde · ta tar tog · tilldela tilldelar tilldelade · tillstyrka tillstyrker tillstyrkte
  tillsätta tillsätter tillsatte · uppdra uppdrar uppdrog · uppdraga uppdrager uppdrog · upphäva upphäver upphävde
  uppmana uppmanar uppmanade · utse utser utsåg · välja väljer valde · yttra yttrar yttrade · ändra ändrar ändrade
  återkalla återkallar återkallade · återremittera återremitterar återremitterade · överlämna överlämnar överlämnade
  översända översänder översände`

const companies: Readonly<Record<string, string>> = {
  förklara: '(?:omedelbart|ansvarsfri|valda?(?!\\p{L})|fullgjor)',
  ge: 'i uppdrag',
  lägga: 'till handlingarna',
  ställa: 'sig bakom',
  ta: 'del av',
  välja: '(?:till|som|\\p{Lu})',
}

const laterForms = `
  anmäla anmäler anmälde · anställa anställer anställde · avsluta avslutar avslutade · betala betalar betalade
  bjuda bjuder bjöd · fortsätta fortsätter fortsatte · förvärva förvärvar förvärvade · genomföra genomför genomförde
  göra gör gjorde · hyra hyr hyrde · inleda inleder inledde · kalla kallar kallade · köpa köper köpte
  lämna lämnar lämnade · publicera publicerar publicerade · sammanträda sammanträder sammanträdde
  skicka skickar skickade · starta startar startade · svara svarar svarade · säga säger sade · sälja säljer sålde
  sända sänder sände · teckna tecknar tecknade · upphandla upphandlar upphandlade · utbetala utbetalar utbetalade
  utreda utreder utredde`

export const decisionVerbs: readonly DecisionVerb[] = [...rows(verbForms, false), ...rows(laterForms, true)]

function rows(table: string, doneLater: boolean): readonly DecisionVerb[] {
  return table.split(/[·\n]/).flatMap((row) => {
    const [infinitive = '', present = '', past = ''] = row.trim().split(' ')
    const company = companies[infinitive] ?? ''
    return infinitive === '' ? [] : [{ infinitive, present, past, company, doneLater }]
  })
}

/** Which tense a body words its decisions in: "Nämnden godkänner" or "Styrelsen godkände". */
export type Tense = 'present' | 'past'

export function findVerb(infinitive: string): DecisionVerb | undefined {
  return decisionVerbs.find((verb) => verb.infinitive === infinitive)
}

/** A verb that the table is known to hold. */
export function verbOf(infinitive: string): DecisionVerb {
  const verb = findVerb(infinitive)
  if (!verb) throw new RangeError(infinitive)
  return verb
}

/** "godkännas". */
export function passiveInfinitive({ infinitive }: DecisionVerb): string {
  return `${infinitive}s`
}

/** "godkänns", "antecknas", "utses". */
export function passivePresent({ present, infinitive }: DecisionVerb): string {
  const stem = present.slice(0, -1)
  return `${present.endsWith('er') && infinitive.endsWith('a') ? stem.slice(0, -1) : stem}s`
}

/** "godkändes", "utsågs". */
export function passivePast({ past }: DecisionVerb): string {
  return `${past}s`
}

/** "godkänns" or "godkändes". */
export function passiveIn(verb: DecisionVerb, tense: Tense): string {
  return tense === 'past' ? passivePast(verb) : passivePresent(verb)
}

/** One of the verbs that are themselves the decision, in the given form, as part of a pattern. */
export function verbPattern(form: (verb: DecisionVerb) => string): string {
  const verbs = decisionVerbs.filter(({ doneLater }) => !doneLater)
  const forms = verbs.map((verb) => ({ text: form(verb), company: verb.company }))
  const alone = forms.filter(({ company }) => company === '').map(({ text }) => text)
  const accompanied = forms.filter(({ company }) => company !== '')
  return `(?:(?:${alone.join('|')})(?!\\p{L})|${accompanied.map(({ text, company }) => `${text} (?=[^.!?\\n]{0,120}?${company})`).join('|')})`
}

const bodyEnds = [
  ...[
    'styrelsen',
    'styrelse',
    'nämnden',
    'nämnd',
    'mötet',
    'sammanträdet',
    'stämman',
    'fullmäktige',
    'presidiet',
  ],
  ...[
    'kommittén',
    'kommitté',
    'utskottet',
    'utskott',
    'beredningen',
    'delegationen',
    'direktionen',
    'gruppen',
  ],
]
const bodyEnd = bodyEnds.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)

/** One word for who decides: "Styrelsen", "Miljönämnden", "årsstämman", as part of a pattern. */
export const bodyWord = `[\\p{L}-]{0,40}?(?:${bodyEnd.join('|')}|(?<![Oo]m)[Rr]ådet)(?!\\p{L})`

/**
 * Who decides: also "Göteborgs kommunstyrelse", "Kultur- och fritidsnämnden", "Nämnden för kultur"; begins with a
 * capital letter.
 */
export const bodyPattern = `(?=\\p{Lu})(?:(?:\\p{Lu}[\\p{L}\\d:&-]{0,40},?|\\p{Ll}{1,40}-|och) ){0,4}?${bodyWord}(?: för (?:[\\p{L}\\d&-]{1,40} ){0,5}?[\\p{L}\\d&-]{1,40}(?= ))?`
