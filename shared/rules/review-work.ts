/** What a reviewer writes, step by step: each gives the work as it is after it. */
import type { CommentId, ReviewComment, ReviewField, ReviewWork, Suggestion } from '../model/review.ts'
import type { Instant, ParagraphId } from '../values.ts'

export function withRead(work: ReviewWork, paragraph: ParagraphId, isRead: boolean): ReviewWork {
  const others = work.read.filter((id) => id !== paragraph)
  return { ...work, read: isRead ? [...others, paragraph] : others }
}

/** A comment as it is now, in its place; one that says nothing is none. */
export function withComment(work: ReviewWork, comment: ReviewComment): ReviewWork {
  if (comment.text.trim() === '') return withoutComment(work, comment.id)
  const isThere = work.comments.some(({ id }) => id === comment.id)
  const comments = isThere
    ? work.comments.map((each) => (each.id === comment.id ? comment : each))
    : [...work.comments, comment]
  return { ...work, comments }
}

export function withoutComment(work: ReviewWork, id: CommentId): ReviewWork {
  return { ...work, comments: work.comments.filter((comment) => comment.id !== id) }
}

/** The paragraph's texts as the reviewer saw them. */
export type SeenTexts = { readonly id: ParagraphId } & { readonly [F in ReviewField]: string }

/** Another wording, one for each text. What says the same as before is none, and neither is a title of no words. */
export function withSuggestion(
  work: ReviewWork,
  seen: SeenTexts,
  field: ReviewField,
  text: string,
  at: Instant,
): ReviewWork {
  const others = work.suggestions.filter((each) => !isOf(each, seen.id, field))
  const isNone = text === seen[field] || (field === 'title' && text.trim() === '')
  const suggestions = isNone ? others : [...others, { paragraph: seen.id, field, text, at }]
  return { ...work, suggestions }
}

export function withoutSuggestion(
  work: ReviewWork,
  { paragraph, field }: Pick<Suggestion, 'paragraph' | 'field'>,
): ReviewWork {
  return { ...work, suggestions: work.suggestions.filter((each) => !isOf(each, paragraph, field)) }
}

export function suggestionOf(
  { suggestions }: Pick<ReviewWork, 'suggestions'>,
  paragraph: ParagraphId,
  field: ReviewField,
): Suggestion | undefined {
  return suggestions.find((each) => isOf(each, paragraph, field))
}

function isOf(suggestion: Suggestion, paragraph: ParagraphId, field: ReviewField): boolean {
  return suggestion.paragraph === paragraph && suggestion.field === field
}

/** Marked words as they are kept: the blanks that hold a line together are blanks as others, and none stand around. */
export function plainWords(words: string): string {
  return words
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim()
}

/** The text of a paragraph that has these words: its text or decision before its title. Null where none has. */
export function fieldWith(seen: SeenTexts, words: string): ReviewField | null {
  const sought = flat(words)
  if (sought === '') return null
  return (['text', 'decision', 'title'] as const).find((field) => flat(seen[field]).includes(sought)) ?? null
}

function flat(text: string): string {
  return plainWords(text).replace(/\s+/g, ' ').toLowerCase()
}
