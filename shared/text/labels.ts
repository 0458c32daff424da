/** References to attachments in running text: "Bilaga 2 a, b s 5", "(bilaga 5)", "se bilaga 3". */

// Repetitions are bounded, so that no text takes more than linear time.
// A lone "i" is a word, and "s 5" a page; attached to its number any letter counts.
const loneLetter = '(?:[a-hj-rt-z]|s(?!\\.? ?\\d))(?![\\p{L}\\d])'
const label = `\\d{1,3}(?!\\d)(?: ?${loneLetter}|[a-z](?![\\p{L}\\d]))?`
const between = '(?:, ?| ?[-–&] ?| och | samt )'
const page = '(?:,? ?s(?:id(?:a|an|or)?)?\\.? ?\\d{1,4}(?: ?[-–] ?\\d{1,4})?)?'
const one = `(?<![\\p{L}\\d-])bil(?:aga|agor|agorna|\\.)?(?: ?nr\\.?)?(?: ?:)? ?${label}(?:${between}(?:${label}|${loneLetter})){0,40}${page}`
const several = `${one}(?:(?:, ?| och | samt | ?[-–;/] ?)${one}){0,20}(?![\\p{L}\\d]|[-–:/]\\d)`

const oneReference = new RegExp(one, 'giu')
const alone = new RegExp(`^[ (*–-]*(?<reference>${several})[ ).;*]*$`, 'iu')
const inParenthesis = new RegExp(`\\((?:se )?(?<reference>${several})\\)`, 'giu')
const atTheEnd = new RegExp(
  `(?<before>[.!?:;,)*] ?| [-–] | |\\t)(?<open>\\()?(?<reference>${several})(?<close>[).;*]*)$`,
  'iu',
)
const mentioned = new RegExp(`(?<reference>${several})(?! till )`, 'giu')

export interface ReferenceReading {
  /** The text without the reference, or as it came where it can't be taken out of its sentence. */
  readonly text: string
  /** As printed, from "Bilaga"; empty without a reference. */
  readonly reference: string
  /** "1", "2 a", "2 b": as files and attachments are labelled. */
  readonly labels: readonly string[]
}

/**
 * Takes a reference off the end of a line. One that is part of a sentence ("enligt bilaga 2") stays there and is
 * told all the same; "bilaga 4 till tjänsteutlåtandet" belongs to another paper and is not.
 */
export function takeReference(text: string): ReferenceReading {
  const whole = alone.exec(text)?.groups?.reference
  if (whole !== undefined) return { text: '', reference: capital(whole), labels: labelsIn(whole) }
  const last = atTheEnd.exec(text)
  const { before = '', open, reference = '', close = '' } = last?.groups ?? {}
  if (last && (open !== undefined || reference.startsWith('B') || /[.!?:;,)*]/.test(before))) {
    // A star that opened before the reference closes after it.
    const kept = `${text.slice(0, last.index)}${before}`.replace(/(?: [-–] |[,;] ?)$/, '').trim()
    const star = close.includes('*') && kept.startsWith('*') ? '*' : ''
    return { text: kept + star, reference: capital(reference), labels: labelsIn(reference) }
  }
  const told = referencesIn(text, mentioned)
  return { text, reference: told.map(capital).join(', '), labels: told.flatMap(labelsIn) }
}

/** Every reference in running text as it stands there, with where it begins. */
export function mentionsIn(text: string): readonly { readonly reference: string; readonly at: number }[] {
  return [...text.matchAll(new RegExp(several, 'giu'))].map(({ 0: reference, index: at }) => ({
    reference,
    at,
  }))
}

/** References in parentheses, wherever they stand, as printed. */
export function parenthesisedReferences(text: string): readonly string[] {
  return referencesIn(text, inParenthesis)
}

/** The text without the parenthesis that ends it, where that holds nothing but a reference. */
export function withoutLastReference(text: string): string {
  const match = [...text.matchAll(inParenthesis)].at(-1)
  if (!match) return text
  const after = text.slice(match.index + match[0].length)
  return /^\.?$/.test(after) ? `${text.slice(0, match.index).trimEnd()}${after}` : text
}

/** Joins references as one line prints them: "Bilaga 5" and "bilaga 6" are "Bilaga 5, 6". */
export function joinReferences(references: readonly string[]): string {
  const [first, ...others] = [...new Set(references.filter((reference) => reference !== '').map(capital))]
  if (first === undefined) return ''
  const plain = [first, ...others].every((reference) => /^Bilaga \d{1,3}(?: ?[a-z])?$/iu.test(reference))
  return [first, ...(plain ? others.map((other) => other.slice('Bilaga '.length)) : others)].join(', ')
}

function referencesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match.groups?.reference ?? [])
}

function capital(reference: string): string {
  return reference.charAt(0).toUpperCase() + reference.slice(1)
}

/** The labels that a reference names, each once: "Bilaga 2 a–c, 4 s 5" names 2 a, 2 b, 2 c and 4. */
export function labelsIn(reference: string): readonly string[] {
  return [...new Set([...reference.matchAll(oneReference)].flatMap(([each]) => labelsOfOne(each)))]
}

function labelsOfOne(reference: string): readonly string[] {
  const printed = reference.replace(/,? ?s(?:id(?:a|an|or)?)?\.? ?\d{1,4}(?: ?[-–] ?\d{1,4})?$/iu, '')
  const labels: string[] = []
  let number = 0
  let letter = ''
  const parts = printed
    .replace(/^\P{N}*/u, '')
    .matchAll(/(och|samt|[-–])|(\d{1,3})(?: ?([a-z])(?!\p{L}))?|([a-z])(?!\p{L})/giu)
  let range = false
  for (const [, mark, digits, attached, alone] of parts) {
    if (mark !== undefined) {
      range = /[-–]/.test(mark)
      continue
    }
    const next = { number: digits ? Number(digits) : number, letter: (attached ?? alone ?? '').toLowerCase() }
    labels.push(...(range ? stepsBetween({ number, letter }, next) : []), labelText(next))
    ;({ number, letter } = next)
    range = false
  }
  return labels
}

interface LabelParts {
  readonly number: number
  readonly letter: string
}

function labelText({ number, letter }: LabelParts): string {
  return letter === '' ? `${number}` : `${number} ${letter}`
}

/** What a dash between two labels leaves out: "1–4" and "2 a–d"; nothing where that is not a row of labels. */
function stepsBetween(from: LabelParts, to: LabelParts): readonly string[] {
  if (from.letter === '' && to.letter === '' && to.number - from.number < 50) {
    return steps(from.number, to.number).map((number) => `${number}`)
  }
  if (from.letter === '' || to.letter === '' || from.number !== to.number) return []
  return steps(from.letter.charCodeAt(0), to.letter.charCodeAt(0)).map((code) =>
    labelText({ number: from.number, letter: String.fromCharCode(code) }),
  )
}

function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index)
}
