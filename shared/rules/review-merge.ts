/** What the secretary decides on: what reviewers say, gathered by paragraph and by text. */
import type { Minutes, Paragraph } from '../model/minutes.ts'
import type {
  Decision,
  DecisionTarget,
  ReviewComment,
  ReviewField,
  ReviewRound,
  ReviewStanding,
  Suggestion,
} from '../model/review.ts'
import { reviewFields } from '../model/review.ts'
import type { ParagraphId } from '../values.ts'
import { type Compared, compared, decisionOn, openTargets, rivals } from './review.ts'
import { bothTexts, mergedText } from './three-way.ts'

interface Said {
  /** Names it among all that is decided on. */
  readonly key: string
  readonly round: ReviewRound
  readonly target: DecisionTarget
  readonly decision: Decision | null
}
export interface SaidWording extends Said {
  readonly kind: 'suggestion'
  readonly suggestion: Suggestion
  /** Null where the paragraph is gone. */
  readonly compared: Compared | null
  /** With what the secretary has written meanwhile; null where that strives against it. */
  readonly merged: string | null
  /** What another wording begins with: the words of both, also where they strive against each other. */
  readonly draft: string
  /** Who wants something else at the same place, and is not answered yet. */
  readonly rivals: readonly ReviewRound[]
  /** Who wanted something else at the same place, and was followed. */
  readonly followed: readonly ReviewRound[]
}
export interface SaidComment extends Said {
  readonly kind: 'comment'
  readonly comment: ReviewComment
}
export type Matter = SaidWording | SaidComment

export interface MatterField {
  readonly field: ReviewField
  /** What stands there now; null where the paragraph is gone. */
  readonly current: string | null
  readonly wordings: readonly SaidWording[]
}
export interface MatterPlace {
  /** Null for what is said of all of it. */
  readonly paragraph: ParagraphId | null
  /** As the minutes number it now; null where it is gone. */
  readonly number: number | null
  readonly title: string
  readonly fields: readonly MatterField[]
  readonly comments: readonly SaidComment[]
}

/** Of each reviewer the last answer, and those before it in which something is left to decide. */
export function shownRounds(rounds: readonly ReviewRound[]): readonly ReviewRound[] {
  const answered = rounds.filter(({ answer }) => answer !== null)
  return answered.filter((round) => {
    const last = answered.findLast(({ reviewer }) => reviewer.name === round.reviewer.name)
    return last === round || openTargets(round).length > 0
  })
}

/** All paragraphs of the minutes, and those that are gone but of which something was said, in their order. */
export function matterPlaces(minutes: Minutes, rounds: readonly ReviewRound[]): readonly MatterPlace[] {
  const shown = shownRounds(rounds)
  const wordings = shown.flatMap((round) => wordingsOf(round, shown, minutes.paragraphs))
  const comments = shown.flatMap(commentsOf)
  const there = new Set(minutes.paragraphs.map(({ id }) => id))
  const gone = shown
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph, index, all) => all.findIndex(({ id }) => id === paragraph.id) === index)
    .filter(({ id }) => !there.has(id))
  const general: MatterPlace = {
    ...{ paragraph: null, number: null, title: '', fields: [] },
    comments: comments.filter(({ comment }) => comment.paragraph === null),
  }
  const placeOf = (paragraph: Paragraph, number: number | null): MatterPlace => ({
    paragraph: paragraph.id,
    number,
    title: paragraph.title,
    fields: reviewFields.map((field) => ({
      field,
      current: number === null ? null : paragraph[field],
      wordings: wordings.filter(
        ({ suggestion }) => suggestion.paragraph === paragraph.id && suggestion.field === field,
      ),
    })),
    comments: comments.filter(({ comment }) => comment.paragraph === paragraph.id),
  })
  return [
    general,
    ...minutes.paragraphs.map((paragraph, index) => placeOf(paragraph, minutes.firstParagraph + index)),
    ...gone.map((paragraph) => placeOf(paragraph, null)),
  ]
}

export function mattersOf({ fields, comments }: MatterPlace): readonly Matter[] {
  return [...fields.flatMap(({ wordings }) => wordings), ...comments]
}

/** Whether it can be followed as it is: nothing else is wanted or written at the same place. */
export function isUncontested(matter: Matter): boolean {
  return (
    matter.kind === 'suggestion' &&
    matter.decision === null &&
    matter.merged !== null &&
    matter.rivals.length === 0 &&
    matter.followed.length === 0
  )
}

/** Of each reviewer the last round: since when it is out, or what was answered and what of that is left to decide. */
export function reviewStandings(rounds: readonly ReviewRound[]): readonly ReviewStanding[] {
  const last = new Map(rounds.map((round) => [round.reviewer.name, round]))
  return [...last.values()].map((round) => ({
    reviewer: round.reviewer,
    round: round.round,
    sentAt: round.sentAt,
    answeredAt: round.answer?.answeredAt ?? null,
    verdict: round.answer?.work.verdict ?? null,
    open: rounds
      .filter(({ reviewer }) => reviewer.name === round.reviewer.name)
      .reduce((sum, each) => sum + openTargets(each).length, 0),
  }))
}

function wordingsOf(
  round: ReviewRound,
  rounds: readonly ReviewRound[],
  current: readonly Paragraph[],
): readonly SaidWording[] {
  return (round.answer?.work.suggestions ?? []).map((suggestion): SaidWording => {
    const { paragraph, field } = suggestion
    const target = { kind: 'suggestion', paragraph, field } as const
    const found = compared(round, suggestion, current)
    const others = rivals(round, suggestion, rounds).map((rival) => ({
      rival,
      outcome: decisionOn(rival, target)?.outcome,
    }))
    return {
      kind: 'suggestion',
      key: `${round.id} ${paragraph} ${field}`,
      ...{ round, target, suggestion },
      decision: decisionOn(round, target),
      compared: found,
      merged: found && mergedText(found.parts),
      draft: found ? bothTexts(found.parts) : suggestion.text,
      rivals: others.flatMap(({ rival, outcome }) => (outcome === undefined ? [rival] : [])),
      followed: others.flatMap(({ rival, outcome }) =>
        outcome === 'accepted' || outcome === 'edited' ? [rival] : [],
      ),
    }
  })
}

function commentsOf(round: ReviewRound): readonly SaidComment[] {
  return (round.answer?.work.comments ?? []).map((comment): SaidComment => {
    const target = { kind: 'comment', id: comment.id } as const
    return {
      kind: 'comment',
      key: `${round.id} ${comment.id}`,
      ...{ round, target, comment },
      decision: decisionOn(round, target),
    }
  })
}
