/**
 * The cover sheet of replaced pages (utbytesblad): which attachment, which page and paragraph, and the wording. Then
 * follow the pages themselves.
 */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Block, DocumentModel } from './block.ts'
import { insideSentence } from './format.ts'
import type { ReplacedNews } from './news.ts'
import { numberList } from './number-list.ts'
import { organisationBlock } from './organisation.ts'
import { proseBlocks } from './prose.ts'
import { sheet } from './sheet.ts'
import { type DocumentWords, fill } from './words.ts'

export function replacementSheet(
  meeting: MeetingDetail,
  news: ReplacedNews,
  words: DocumentWords,
): DocumentModel {
  const { label, title } = news.attachment
  const { edition } = words
  const of = title === '' ? `${words.attachment.toLowerCase()} ${label}` : insideSentence(title)
  const heading = fill(edition.replacementSheet, { title: of })
  const { board } = meeting
  return sheet(meeting, words, fill(edition.replacementSheetTitle, { label }), [
    ...(board.look.logo ? [organisationBlock(board)] : []),
    { kind: 'paragraph', runs: [{ text: `${words.attachment} ${label}`, style: 'strong' }] },
    { kind: 'paragraph', runs: [{ text: words.cover }] },
    { kind: 'heading', level: 1, text: heading },
    ...news.replacements.flatMap(({ place, wording }) => changeBlocks(place, wording)),
    { kind: 'facts', rows: pageFacts(news, words) },
  ])
}

function changeBlocks(place: string, wording: string): readonly Block[] {
  const said: readonly Block[] =
    place === '' ? [] : [{ kind: 'paragraph', runs: [{ text: place, style: 'strong' }] }]
  return [...said, ...proseBlocks(wording)]
}

function pageFacts({ changed, inserted, removed, replacements }: ReplacedNews, words: DocumentWords) {
  const { edition } = words
  const on =
    replacements
      .map((one) => one.on)
      .toSorted()
      .at(-1) ?? ''
  return [
    { label: edition.changedPages, value: numberList(changed, words) },
    { label: edition.insertedPages, value: numberList(inserted, words) },
    { label: edition.removedPages, value: numberList(removed, words) },
    { label: words.date, value: on },
  ].filter(({ value }) => value !== '')
}
