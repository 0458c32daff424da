/** What a replacement sheet could say, drawn from the two versions; a person reads it and writes it otherwise. */
import type { Comparison, ReplacementText, SentPage } from '../model/pack.ts'
import { textChange } from '../rules/change-text.ts'
import { numberList } from './number-list.ts'
import { type DocumentWords, fill } from './words.ts'

export interface ChangedText {
  readonly comparison: Comparison
  /** Numbers of the old version's pages. */
  readonly before: readonly SentPage[]
  /** Of the new one's. */
  readonly after: readonly SentPage[]
  /** What the pages say. */
  readonly oldTexts: readonly string[]
  readonly newTexts: readonly string[]
}

/** Null where nothing was changed. */
export function suggestedChange(changed: ChangedText, words: DocumentWords): ReplacementText | null {
  const { comparison, before, after, oldTexts, newTexts } = changed
  const differing = comparison.pages.filter(({ change }) => change === 'changed')
  const inserted = comparison.pages.filter(({ change }) => change === 'inserted')
  const numbersOf = (pages: typeof differing) => pages.flatMap(({ page }) => after[page - 1]?.number ?? [])
  const removed = comparison.removed.flatMap((page) => before[page - 1]?.number ?? [])
  const others = [
    said(numbersOf(inserted), 'pageInserted', 'pagesInserted', words),
    said(removed, 'pageRemoved', 'pagesRemoved', words),
  ]
  const [only] = differing
  const change =
    only && differing.length === 1 && only.was !== null
      ? textChange(oldTexts[only.was - 1] ?? '', newTexts[only.page - 1] ?? '')
      : null
  const place = change
    ? fill(words.edition.suggested[change.kind], {
        page: numbersOf(differing)[0] ?? '',
        paragraph: change.paragraph,
      })
    : joined([said(numbersOf(differing), 'pageChanged', 'pagesChanged', words), ...others], words)
  if (place === '') return null
  return { place, wording: change?.wording ?? '' }
}

type Phrase = Exclude<keyof DocumentWords['edition']['suggested'], 'sentence'>

function said(numbers: readonly string[], one: Phrase, several: Phrase, words: DocumentWords): string {
  if (numbers.length === 0) return ''
  const sentence = words.edition.suggested[numbers.length === 1 ? one : several]
  return fill(sentence, { page: numberList(numbers, words) })
}

function joined(parts: readonly string[], { edition }: DocumentWords): string {
  const told = parts.filter((part) => part !== '')
  const text =
    told.length > 1 ? `${told.slice(0, -1).join(', ')} ${edition.and} ${told.at(-1)}` : (told[0] ?? '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
