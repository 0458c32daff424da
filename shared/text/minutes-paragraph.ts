/** Reads one paragraph of minutes: its title, text, decision and references to attachments. */
import { type ParagraphInput, plainParagraph } from '../model/minutes.ts'
import { afterDecisionHeading, decisionStart, isOtherHeading } from './decisions.ts'
import { joinReferences, parenthesisedReferences, takeReference, withoutLastReference } from './labels.ts'
import { hasWords, isPageMark, type SourceLine } from './lines.ts'
import type { NumberedLine } from './numbering.ts'
import { addLine, continuesTitle, type Lines, listLine, proseOf, splitTitle } from './running-text.ts'

export interface ParagraphReading extends Readonly<ParagraphInput> {
  /** As printed: "5", "821". */
  readonly number: string
}

/** Within the limits of values.ts, with room to spare. */
const longest = { line: 400, reference: 900, prose: 100_000 }
/** "Dnr KS 2019/123", "1668/20": the case's number where a title is awaited. */
const caseNumber =
  /^(?:dnr\.? ?:? ?)?(?:\p{Lu}{1,6}[ -]?)?(?:\d{4}[-/:.]\d{1,6}|\d{1,6}\/\d{2,4})(?:[ -]\d{1,4})?$/iu

export interface ParagraphWithUnread {
  readonly paragraph: ParagraphReading
  readonly unread: readonly SourceLine[]
}

interface Draft {
  readonly title: string[]
  titleOpen: boolean
  readonly text: Lines
  /** Under a heading of its own; null before it. */
  decision: Lines | null
  inDecision: boolean
}

/** Reads a paragraph from its numbered line and the lines up to the next one. */
export function readParagraph(start: NumberedLine, body: readonly SourceLine[]): ParagraphWithUnread {
  const unread: SourceLine[] = []
  const awaitsTitle = start.title === '' || caseNumber.test(start.title)
  const draft: Draft = {
    title: awaitsTitle ? [] : [start.title],
    titleOpen: true,
    text: awaitsTitle && start.title !== '' ? [[start.title], []] : [],
    decision: null,
    inDecision: false,
  }
  let characters = 0
  for (const line of body) {
    characters += line.text.length
    if (isPageMark(line.text) || characters > longest.prose) unread.push(line)
    else if (line.text === '' || hasWords(line)) addBodyLine(draft, listLine(line.text))
  }
  return { paragraph: paragraphFrom(draft, start.printed), unread: unread.filter(({ text }) => text !== '') }
}

function addBodyLine(draft: Draft, line: string): void {
  const lines = draft.inDecision && draft.decision ? draft.decision : draft.text
  if (line === '') {
    draft.titleOpen &&= draft.title.length === 0
    if (lines.length > 0) lines.push([])
    return
  }
  const decision = afterDecisionHeading(line)
  if (decision !== null && draft.decision === null) {
    draft.decision = decision === '' ? [] : [[decision]]
    draft.inDecision = true
  } else if (draft.titleOpen && decisionStart(line) === null && goesInTitle(draft.title, line)) {
    draft.title.push(line)
  } else if (isOtherHeading(line)) {
    draft.inDecision = false
    draft.text.push([line])
  } else addLine(lines, line)
  draft.titleOpen &&= decision === null && draft.text.length === 0
}

function goesInTitle(title: readonly string[], line: string): boolean {
  const last = title.at(-1)
  return last === undefined ? !isOtherHeading(line) : continuesTitle(last, line)
}

function paragraphFrom(draft: Draft, number: string): ParagraphReading {
  const titled = takeReference(proseOf([draft.title]).replace(/[ ,;]+$/, ''))
  const { title, rest } = splitTitle(titled.text, longest.line)
  const body = proseOf([...(rest === '' ? [] : [[rest]]), ...draft.text])
  const from = draft.decision ? null : decisionStart(body)
  const text = from === null ? body : body.slice(0, from).trim()
  const decision = draft.decision ? proseOf(draft.decision) : from === null ? '' : body.slice(from)
  return { ...plainParagraph, number, title, ...withReference({ titled: titled.reference, text, decision }) }
}

interface Body {
  readonly titled: string
  readonly text: string
  readonly decision: string
}

/**
 * Gathers the references. One alone, at the end of the text or the decision, is taken off; where there are several each
 * stays where it stands as well, since it belongs to its own sentence.
 */
function withReference({
  titled,
  text,
  decision,
}: Body): Pick<ParagraphInput, 'text' | 'decision' | 'reference'> {
  const printed = [titled, ...parenthesisedReferences(text), ...parenthesisedReferences(decision)]
  const reference = joinReferences(printed)
  if (reference.length > longest.reference) return { text, decision, reference: titled }
  const alone = printed.length === 2 && titled === ''
  return alone
    ? { text: withoutLastReference(text), decision: withoutLastReference(decision), reference }
    : { text, decision, reference }
}
