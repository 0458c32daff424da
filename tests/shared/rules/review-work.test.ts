import { describe, expect, test } from 'vitest'
import { type CommentId, noWork, type ReviewComment } from '../../../shared/model/review.ts'
import {
  fieldWith,
  plainWords,
  suggestionOf,
  withComment,
  withoutSuggestion,
  withRead,
  withSuggestion,
} from '../../../shared/rules/review-work.ts'
import type { Instant, ParagraphId } from '../../../shared/values.ts'

const at = '2026-11-20T12:00:00.000Z' as Instant
const seen = {
  id: 7 as ParagraphId,
  title: 'Budget',
  text: 'Intäkterna är 1 302\u00a0643 kr.',
  decision: 'Bifall.',
}
const comment = (id: string, text: string): ReviewComment => ({
  id: id as CommentId,
  ...{ paragraph: seen.id, marked: null, about: 'wording', text, at },
})

test('a paragraph is read once, however often it is marked, and unread again', () => {
  const read = withRead(withRead(noWork, seen.id, true), seen.id, true)
  expect(read.read).toEqual([seen.id])
  expect(withRead(read, seen.id, false).read).toEqual([])
})

test('a comment that is written on keeps its place, and one that is emptied is gone', () => {
  const two = withComment(withComment(noWork, comment('a', 'Ett')), comment('b', 'Två'))
  expect(withComment(two, comment('a', 'Ett till')).comments.map(({ text }) => text)).toEqual([
    'Ett till',
    'Två',
  ])
  expect(withComment(two, comment('a', ' \n')).comments.map(({ text }) => text)).toEqual(['Två'])
})

describe('another wording', () => {
  test('is one for each text, the latest', () => {
    const once = withSuggestion(noWork, seen, 'decision', 'Avslag.', at)
    const twice = withSuggestion(once, seen, 'decision', 'Återremiss.', at)
    expect(twice.suggestions).toEqual([{ paragraph: seen.id, field: 'decision', text: 'Återremiss.', at }])
    expect(
      suggestionOf(withoutSuggestion(twice, { paragraph: seen.id, field: 'decision' }), seen.id, 'decision'),
    ).toBeUndefined()
  })

  test.each([
    ['what stood there before', 'decision', 'Bifall.', 0],
    ['a title of no words', 'title', ' ', 0],
    ['a decision taken away', 'decision', '', 1],
  ] as const)('%s', (_, field, text, count) => {
    expect(withSuggestion(noWork, seen, field, text, at).suggestions).toHaveLength(count)
  })
})

test.each([
  ['1 302 643 kr', 'text'],
  ['intäkterna\när', 'text'],
  ['bifall', 'decision'],
  ['Budget', 'title'],
  ['utgifterna', null],
  ['  ', null],
])('the words ”%s” are found in %s', (words, field) => {
  expect(fieldWith(seen, words)).toBe(field)
})

test('marked words are kept with plain blanks and without those around them', () => {
  expect(plainWords(' 1\u00a0302\u202f643 kr \n\n och ')).toBe('1 302 643 kr\noch')
})
