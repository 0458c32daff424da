/** The first pages of a supplement: what is new since something was sent, item by item, with references. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { PrintedReference } from '../model/results.ts'
import { referencesText } from '../rules/numbering.ts'
import { headBlocks, itemBlock } from './agenda.ts'
import type { Block, DocumentModel, Numbered, Reference } from './block.ts'
import { dateText, insideSentence, meetingName } from './format.ts'
import type { News, ReplacedNews } from './news.ts'
import { numberList } from './number-list.ts'
import { lookOf } from './organisation.ts'
import { itemPlace, type PackPlan } from './pack-plan.ts'
import { type DocumentWords, fill } from './words.ts'

export interface SupplementOptions {
  readonly plan: PackPlan
  readonly news: News
  /** Under the title: "Utskick 2". */
  readonly line: string
  readonly isPublic: boolean
}

export function supplementDocument(
  meeting: MeetingDetail,
  words: DocumentWords,
  { plan, news, line, isPublic }: SupplementOptions,
): DocumentModel {
  const name = meetingName(meeting, meeting.board.kind, words)
  const date = dateText(meeting.date, words.language)
  const title = words.edition.supplement
  return {
    title: `${title}, ${insideSentence(name)}, ${date}`,
    author: meeting.board.name,
    language: words.languageTag,
    ...lookOf(meeting.board),
    density: 'compact',
    foot: [meeting.board.name, name, date].join(' · '),
    blocks: [
      ...headBlocks(meeting, words, { title, isPublic, lines: [line] }),
      ...meeting.items.flatMap((_, index) =>
        concernedItem(meeting, index + 1, words, { plan, news, isPublic }),
      ),
      ...orphans(meeting, news, words),
    ],
  }
}

function concernedItem(
  meeting: MeetingDetail,
  position: number,
  words: DocumentWords,
  { plan, news, isPublic }: Omit<SupplementOptions, 'line'>,
): readonly Numbered[] {
  const item = meeting.items[position - 1]
  if (!item) return []
  const reference = freshReference(news, position, words)
  const notes = notesOf(item.id, position, news, words)
  const isLate = news.items.includes(position)
  if (!isLate && !reference && notes.length === 0) return []
  const shown = isLate
    ? item
    : {
        ...item,
        text: '',
        textDoc: null,
        proposal: '',
        proposalDoc: null,
        secrecy: '',
        guests: '',
        caseNumber: '',
      }
  const block = itemBlock(shown, words, {
    number: plan.itemNumbers[position - 1] ?? '',
    place: itemPlace(position),
    reference,
    isPublic,
  })
  return [{ ...block, blocks: [...block.blocks, ...notes] }]
}

function freshReference(news: News, position: number, words: DocumentWords): Reference | undefined {
  const own = news.fresh.filter(({ item }) => item === position)
  const [first] = own
  if (!first) return undefined
  const text = referencesText(
    own.map(({ label, startPage }) => ({ labels: [label], page: startPage })),
    words,
  )
  const description = fill(words.toAttachment, { reference: text, page: first.startPage ?? '' })
  return { text, place: first.place, description }
}

function notesOf(item: number, position: number, news: News, words: DocumentWords): readonly Block[] {
  const replaced = news.replaced.filter(({ attachment }) => attachment.item === position)
  const withdrawn = news.withdrawn.filter((one) => one.item === item)
  return [
    ...replaced.flatMap((one) => replacedNote(one, words)),
    ...withdrawn.map(({ label }) => note(fill(words.edition.withdrawnLine, { label }))),
  ]
}

/** What the supplement prints of its new attachments, item by item. */
export function freshReferences(
  meeting: MeetingDetail,
  news: News,
  words: DocumentWords,
): readonly PrintedReference[] {
  return meeting.items.flatMap((_, index) => {
    const reference = freshReference(news, index + 1, words)
    return reference ? [{ item: index + 1, text: reference.text }] : []
  })
}

/** Each leads to the replacement sheet. */
function replacedNote(news: ReplacedNews, words: DocumentWords): readonly Block[] {
  const { edition } = words
  const { label } = news.attachment
  const lines = [
    { numbers: news.changed, one: edition.replacedLineOne, several: edition.replacedLine },
    { numbers: news.inserted, one: edition.insertedLineOne, several: edition.insertedLine },
    { numbers: news.removed, one: edition.removedLineOne, several: edition.removedLine },
  ]
  return lines
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ numbers, one, several }) => {
      const sentence = numbers.length === 1 ? one : several
      return note(fill(sentence, { label, pages: numberList(numbers, words) }), replacementPlace(news))
    })
}

/** Where a replacement sheet stands in a supplement. */
export function replacementPlace({ attachment }: ReplacedNews): string {
  return `replacement-${attachment.label.replace(' ', '-')}`
}

/** Papers of items that are no longer on the agenda. */
function orphans(meeting: MeetingDetail, news: News, words: DocumentWords): readonly Block[] {
  const present = new Set(meeting.items.map(({ id }) => id))
  return news.withdrawn
    .filter(({ item }) => !present.has(item))
    .map(({ label }) => note(fill(words.edition.withdrawnLine, { label })))
}

function note(text: string, place?: string): Block {
  const run = place === undefined ? { text } : { text, link: { place, description: text } }
  return { kind: 'paragraph', runs: [run] }
}
