/** Reads one item of an agenda: its title, text, proposal, presenter and references to attachments. */
import type { ItemKind } from '../model/meeting.ts'
import { itemKindOf } from './item-kind.ts'
import { takeReference } from './labels.ts'
import { hasWords, isPageMark, type SourceLine } from './lines.ts'
import type { NumberedLine } from './numbering.ts'
import { proposalStart } from './proposals.ts'
import {
  addLine,
  continuesTitle,
  goesOn,
  isListLine,
  type Lines,
  listLine,
  proseOf,
  splitTitle,
} from './running-text.ts'

export interface AgendaItemReading {
  /** As printed: "5", "5 b". */
  readonly number: string
  readonly title: string
  /** Prose (see values.ts) without references to attachments. */
  readonly text: string
  readonly proposal: string
  readonly presenter: string
  readonly kind: ItemKind
  /** Labels of the item's attachments: "1", "2 a", "2 b". */
  readonly labels: readonly string[]
  /** As printed: "Bilaga 2 a, b s 5"; empty without attachments. */
  readonly reference: string
}

export interface ItemReading {
  readonly item: AgendaItemReading
  readonly unread: readonly SourceLine[]
}

const presenter =
  /^(?:föredragande|föredragare|föredras av|presenteras av|rapportör)(?: ?: ?| (?=\p{Lu}))(?<names>.+)$/iu
const presenterAfterTitle = /^(?<title>.*\S) (?:föredragande|föredragare|rapportör) ?: ?(?<names>.+)$/iu
/** A heading over the items that follow. */
const sectionHeading =
  /^(?:formalia|inledning|avslutning|övrigt|rapporter|(?:besluts|informations|diskussions|anmälnings|övriga |inledande |avslutande ){0,2}(?:ärenden|punkter))[.:]?$/iu
const expectsMore = /(?::|besluta\p{L}*|föreslås|att)$/u
/** Within the limits of values.ts, with room to spare. */
const longest = { line: 400, lines: 900, prose: 100_000 }

interface Draft {
  part: 'title' | 'text' | 'proposal'
  readonly title: string[]
  readonly text: Lines
  readonly proposal: Lines
  readonly presenters: string[]
  readonly references: string[]
  readonly labels: Set<string>
  /** The proposal stands between stars, and the second has not come. */
  star: boolean
  /** A reference has ended the proposal's sentence. */
  closed: boolean
  readonly unread: SourceLine[]
}

/** Reads an item from its numbered line and the lines up to the next one. */
export function readItem(start: NumberedLine, body: readonly SourceLine[]): ItemReading {
  const draft: Draft = {
    part: 'title',
    title: [],
    text: [],
    proposal: [],
    presenters: [],
    references: [],
    labels: new Set(),
    star: false,
    closed: false,
    unread: [],
  }
  const title = withoutReference(draft, withoutPresenter(draft, start.title))
  if (title !== '') draft.title.push(title)
  let characters = 0
  for (const [index, line] of body.entries()) {
    characters += line.text.length
    if (isPageMark(line.text) || characters > longest.prose) draft.unread.push(line)
    else if (line.text === '') endParagraph(draft)
    else if (hasWords(line)) addBodyLine(draft, line, body.slice(index + 1, index + 20))
  }
  return { item: itemFrom(draft, start.printed), unread: draft.unread.filter(({ text }) => text !== '') }
}

function itemFrom(draft: Draft, number: string): AgendaItemReading {
  const { title, rest } = splitTitle(proseOf([draft.title]).replace(/[ ,;]+$/, ''), longest.line)
  const proposal = proseOf(draft.proposal)
  const starred = /^\*+(?<inside>.*[^*])\*+$/su.exec(proposal)?.groups?.inside
  return {
    number,
    title,
    text: proseOf([...(rest === '' ? [] : [[rest]]), ...draft.text]),
    proposal: (starred ?? proposal).trim(),
    presenter: draft.presenters.join(', '),
    kind: itemKindOf(title, proposal),
    labels: [...draft.labels],
    reference: draft.references.join(', '),
  }
}

function endParagraph(draft: Draft): void {
  if (draft.part === 'title' && draft.title.length > 0) draft.part = 'text'
  draft.star = false
  const lines = draft.part === 'proposal' ? draft.proposal : draft.text
  if (lines.length > 0) lines.push([])
}

function addBodyLine(draft: Draft, line: SourceLine, following: readonly SourceLine[]): void {
  if (keepPresenter(draft, presenter.exec(line.text)?.groups?.names)) return
  if (sectionHeading.test(line.text) && draft.part !== 'title' && lastLine(draft.text) === '') {
    draft.unread.push(line)
    return
  }
  const references = draft.references.length
  const own = draft.part === 'title' ? withoutPresenter(draft, line.text) : line.text
  const text = withoutReference(draft, listLine(own))
  if (text !== '') addWords(draft, text, following)
  draft.closed = draft.references.length > references
}

function addWords(draft: Draft, text: string, following: readonly SourceLine[]): void {
  const start = draft.star ? null : proposalStart(text)
  const title = draft.title.at(-1)
  if (start) beginProposal(draft, start, following)
  else if (draft.part === 'proposal' && continuesProposal(draft, text)) continueProposal(draft, text)
  else if (draft.part === 'title' && (title === undefined || continuesTitle(title, text)))
    draft.title.push(text)
  else {
    draft.part = 'text'
    addLine(draft.text, text)
  }
}

function continueProposal(draft: Draft, text: string): void {
  const last = draft.proposal.at(-1)
  if (draft.star && last) last.push(text)
  else addLine(draft.proposal, text)
  if (text.endsWith('*')) draft.star = false
}

function beginProposal(
  draft: Draft,
  { before, proposal }: { readonly before: string; readonly proposal: string },
  following: readonly SourceLine[],
): void {
  if (before !== '') addLine(draft.text, before)
  draft.part = 'proposal'
  if (proposal === '') return
  draft.proposal.push([proposal])
  const paragraphEnd = following.findIndex(({ text }) => text === '')
  const paragraph = following.slice(0, paragraphEnd < 0 ? following.length : paragraphEnd)
  draft.star = /^\*.*[^*]$/.test(proposal) && paragraph.some(({ text }) => /\S\*/.test(text))
}

/** A list goes on with a proposal that does not end with a full stop; "att" always does. */
function continuesProposal(draft: Draft, text: string): boolean {
  const last = draft.proposal.findLast((line) => line.length > 0)?.at(-1)
  if (last === undefined || draft.star || expectsMore.test(last) || /^(?:\P{L}{1,4} ?)?att /iu.test(text))
    return true
  if (isListLine(text)) return isListLine(last) || !/[.!?]$/.test(last)
  return !draft.closed && goesOn(lastLine(draft.proposal), text)
}

function lastLine(lines: Readonly<Lines>): string {
  return lines.at(-1)?.at(-1) ?? ''
}

/** Takes the presenter off the end of a title and keeps it, where there is room for it. */
function withoutPresenter(draft: Draft, line: string): string {
  const { title, names } = presenterAfterTitle.exec(line)?.groups ?? {}
  return title !== undefined && keepPresenter(draft, names) ? title : line
}

function keepPresenter(draft: Draft, names: string | undefined): boolean {
  if (names === undefined || lengthOf(draft.presenters) + names.length >= longest.lines) return false
  draft.presenters.push(names)
  return true
}

/** Takes the reference off a line and keeps it, where there is room for it. */
function withoutReference(draft: Draft, line: string): string {
  const { text, reference, labels } = takeReference(line)
  if (reference === '' || draft.references.includes(reference)) return text
  if (lengthOf(draft.references) + reference.length > longest.lines) return line
  draft.references.push(reference)
  for (const label of labels) draft.labels.add(label)
  return text
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 2, 0)
}
