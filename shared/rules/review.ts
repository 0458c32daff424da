/** What a reviewer is given, and what becomes of what a reviewer says. */
import { usualBodySettings } from '../model/board.ts'
import type { Item } from '../model/meeting.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import { type Minutes, type Paragraph, type ParagraphInput, plainMinutes } from '../model/minutes.ts'
import type {
  Decision,
  DecisionTarget,
  ReviewComment,
  ReviewField,
  ReviewFile,
  ReviewRound,
  Suggestion,
  ThreadEntry,
} from '../model/review.ts'
import { reworded } from '../rich-text/reworded.ts'
import { asStored } from '../rich-text/stored.ts'
import { numbersOf } from './frozen-numbering.ts'
import { type Part, threeWay } from './three-way.ts'

/** The meeting with its draft, and of the board no more than what the print of that needs. */
export function reviewedMeeting(meeting: MeetingDetail, minutes: Minutes): MeetingDetail {
  const { name, orgnr, kind, bodyName, bodyId, settings, look } = meeting.board
  const { paragraphs, attachments, tense } = settings
  return {
    ...meeting,
    remote: '',
    absence: '',
    board: {
      ...{ name, orgnr, kind, bodyName, bodyId },
      settings: { ...usualBodySettings, paragraphs, attachments, tense },
      look: { ...look, logo: null },
    },
    items: [],
    minutes: { ...minutes, ...plainMinutes, number: minutes.number, caseNumber: minutes.caseNumber },
    unread: [],
    sent: null,
  }
}

/** The files of the items that the paragraphs treat, with the labels that the agenda gives them. */
export function reviewedFiles(
  { items, sent, board }: MeetingDetail,
  minutes: Minutes,
): readonly ReviewFile[] {
  const { labels } = numbersOf(items, sent, board.settings.attachments)
  return items.flatMap((item, index) => {
    const paragraph = minutes.paragraphs.find(({ itemId }) => itemId === item.id)
    return paragraph ? filesOf(item, labels[index] ?? [], paragraph) : []
  })
}

function filesOf(
  { attachments }: Item,
  labels: readonly string[],
  paragraph: Paragraph,
): readonly ReviewFile[] {
  return attachments.flatMap(({ file, title }, index) => {
    if (!file) return []
    const { sha256, mediaType, bytes, pages } = file
    const fileName = file.fileName.replace(/[/\\\p{Cc}]/gu, '_')
    const own = { label: labels[index] ?? '', title, paragraph: paragraph.id }
    return [{ sha256, mediaType, fileName, bytes, pages, ...own }]
  })
}

/** A suggestion beside what the reviewer saw and what stands there now. */
export interface Compared {
  readonly base: string
  readonly current: string
  readonly suggested: string
  readonly parts: readonly Part[]
}

/** Null where the paragraph is gone, or was not there when the draft was sent. */
export function compared(
  { paragraphs }: Pick<ReviewRound, 'paragraphs'>,
  { paragraph: id, field, text }: Pick<Suggestion, 'paragraph' | 'field' | 'text'>,
  current: readonly Paragraph[],
): Compared | null {
  const base = paragraphs.find((paragraph) => paragraph.id === id)?.[field]
  const now = current.find((paragraph) => paragraph.id === id)?.[field]
  if (base === undefined || now === undefined) return null
  return { base, current: now, suggested: text, parts: threeWay(base, now, text) }
}

/** Suggestions for the same text by other reviewers that can't both be followed. */
export function rivals(
  round: ReviewRound,
  suggestion: Suggestion,
  rounds: readonly ReviewRound[],
): readonly ReviewRound[] {
  return rounds.filter((other) => {
    if (other.id === round.id || other.contentSha256 !== round.contentSha256) return false
    return rivalParts(round, suggestion, other).some(({ kind }) => kind === 'conflict')
  })
}

/** What another reviewer of the same draft (`mine`) and a suggestion (`theirs`) make of its text; none where one says nothing of it. */
export function rivalParts(
  { paragraphs }: Pick<ReviewRound, 'paragraphs'>,
  suggestion: Suggestion,
  { answer }: Pick<ReviewRound, 'answer'>,
): readonly Part[] {
  const rival = answer?.work.suggestions.find((one) => isOfSameText(one, suggestion))
  const base = paragraphs.find(({ id }) => id === suggestion.paragraph)?.[suggestion.field]
  return !rival || base === undefined ? [] : threeWay(base, rival.text, suggestion.text)
}

/** A suggestion in what its reviewer saw, whatever stands there now; none where that is not known any more. */
export function partsAsSeen(
  { paragraphs }: Pick<ReviewRound, 'paragraphs'>,
  { paragraph, field, text }: Suggestion,
): readonly Part[] {
  const seen = paragraphs.find(({ id }) => id === paragraph)?.[field]
  return seen === undefined ? [] : threeWay(seen, seen, text)
}

function isOfSameText(one: Suggestion, other: Suggestion): boolean {
  return one.paragraph === other.paragraph && one.field === other.field
}

/** The paragraph with another wording of one of its texts; its structure stays where the lines are the same. */
export function withWording(
  { id: _id, itemId: _item, ...paragraph }: Paragraph,
  field: ReviewField,
  text: string,
): ParagraphInput {
  if (field === 'title') return { ...paragraph, title: text }
  const name = field === 'text' ? 'textDoc' : 'decisionDoc'
  const doc = paragraph[name]
  const anew = doc && reworded(doc, text)
  const stored = anew ? asStored(anew) : { text, doc: null }
  return { ...paragraph, [field]: stored.text, [name]: stored.doc }
}

export function isSameTarget(one: DecisionTarget, other: DecisionTarget): boolean {
  if (one.kind === 'comment') return other.kind === 'comment' && one.id === other.id
  return other.kind === 'suggestion' && one.paragraph === other.paragraph && one.field === other.field
}

/** The decision that counts: the last. */
export function decisionOn(
  { decisions }: Pick<ReviewRound, 'decisions'>,
  target: DecisionTarget,
): Decision | null {
  return decisions.findLast((decision) => isSameTarget(decision.target, target)) ?? null
}

/** Suggestions and comments of an answer. */
export function targetsOf({ answer }: Pick<ReviewRound, 'answer'>): readonly DecisionTarget[] {
  const { suggestions = [], comments = [] } = answer?.work ?? {}
  return [
    ...suggestions.map(({ paragraph, field }) => ({ kind: 'suggestion', paragraph, field }) as const),
    ...comments.map(({ id }) => ({ kind: 'comment', id }) as const),
  ]
}

/** Those that nobody has decided on. */
export function openTargets(round: ReviewRound): readonly DecisionTarget[] {
  return targetsOf(round).filter((target) => decisionOn(round, target) === null)
}

/** What was said with a reviewer in earlier rounds, in the order in which it was said. */
export function threadWith(name: string, rounds: readonly ReviewRound[]): readonly ThreadEntry[] {
  return rounds.filter(({ reviewer }) => reviewer.name === name).flatMap(entriesOf)
}

function entriesOf(round: ReviewRound): readonly ThreadEntry[] {
  const { suggestions = [], comments = [], note = '' } = round.answer?.work ?? {}
  const { round: number, reviewer, answer } = round
  const own = { round: number, by: reviewer.name }
  const general: readonly ThreadEntry[] =
    answer && note.trim() !== ''
      ? [
          {
            ...own,
            at: answer.answeredAt,
            paragraph: null,
            kind: 'comment',
            words: '',
            text: note,
            outcome: null,
          },
        ]
      : []
  return [
    ...general,
    ...suggestions.flatMap((suggestion) => {
      const target = { kind: 'suggestion', ...suggestion } as const
      const { paragraph, field, text, at } = suggestion
      const words = round.paragraphs.find(({ id }) => id === paragraph)?.[field] ?? ''
      return withReply(round, target, { ...own, at, paragraph, kind: 'suggestion', words, text })
    }),
    ...comments.flatMap((comment) => {
      const target = { kind: 'comment', id: comment.id } as const
      return withReply(round, target, { ...own, ...commentEntry(comment) })
    }),
  ]
}

function commentEntry({ at, paragraph, about, marked, text }: ReviewComment) {
  const kind = about === 'facts' ? 'facts' : 'comment'
  return { at, paragraph, kind, words: marked?.words ?? '', text } as const
}

function withReply(
  round: ReviewRound,
  target: DecisionTarget,
  entry: Omit<ThreadEntry, 'outcome'>,
): readonly ThreadEntry[] {
  const decision = decisionOn(round, target)
  const told: ThreadEntry = { ...entry, outcome: decision?.outcome ?? null }
  if (!decision || decision.reply.trim() === '') return [told]
  const { at, by, reply } = decision
  return [told, { ...entry, at, by, kind: 'reply', words: '', text: reply, outcome: null }]
}
