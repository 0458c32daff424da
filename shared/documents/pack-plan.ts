/** Where everything stands in a board pack: which page each attachment begins on, and what the agenda says of it. */
import type { Item } from '../model/meeting.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { SentPage } from '../model/pack.ts'
import type { PrintedReference } from '../model/results.ts'
import { numbersOf, pageNumbersOf } from '../rules/frozen-numbering.ts'
import { awaitsMinutes } from '../rules/previous-minutes.ts'
import type { AttachmentId } from '../values.ts'
import type { Reference } from './block.ts'
import { itemReferenceText } from './item-reference.ts'
import { type DocumentWords, fill } from './words.ts'

export interface PlannedAttachment {
  readonly id: AttachmentId
  /** Which of the agenda's items it belongs to, from 1. */
  readonly item: number
  /** "2 a" */
  readonly label: string
  readonly title: string
  /** Name of the place in the pack that links and bookmarks lead to. */
  readonly place: string
  /** Number of its first page, "23" or "23 a"; null while the file is awaited. */
  readonly startPage: string | null
  /** 0 while the file is awaited. */
  readonly pages: number
  /** Every page's number, and whether it took the place of another. */
  readonly numbers: readonly SentPage[]
}

export interface PackBookmark {
  readonly title: string
  /** An item's place (on an agenda page) or an attachment's. */
  readonly place: string
  readonly children: readonly PackBookmark[]
}

export interface PackPlan {
  readonly cover: boolean
  /** Cover and agenda. */
  readonly frontPages: number
  /** Their numbers: once the pack is sent, what the agenda grows by is lettered. */
  readonly frontNumbers: readonly string[]
  /** How many pages there are. */
  readonly totalPages: number
  /** The highest page number, the "65" of "5 (65)". Other than `totalPages` where pages were inserted or taken out. */
  readonly lastPage: number
  /** "7", "7 a"; in the agenda's order. */
  readonly itemNumbers: readonly string[]
  /** In the agenda's order, without minutes that are not adjusted yet. */
  readonly attachments: readonly PlannedAttachment[]
  /** As printed on the agenda, for items with attachments. */
  readonly references: readonly PrintedReference[]
  readonly bookmarks: readonly PackBookmark[]
}

/** Place of an item on the agenda; `number` from 1. */
export function itemPlace(number: number): string {
  return `item-${number}`
}

/**
 * Plans the pack of a meeting whose cover and agenda fill `frontPages`. How many that is shows when the agenda is laid
 * out: plan with a guess, lay out, and plan again if the guess was wrong.
 */
export function packPlan(
  meeting: MeetingDetail,
  words: DocumentWords,
  front: { readonly frontPages: number; readonly cover: boolean },
): PackPlan {
  const { items, sent, board } = meeting
  const numbers = numbersOf(items, sent, board.settings.attachments)
  const placed = items.flatMap((item, index) => unnumbered(item, index + 1, numbers.labels[index] ?? []))
  const pages = pageNumbersOf(placed, front.frontPages, sent)
  const attachments = placed.map((attachment, index): PlannedAttachment => {
    const own = attachment.pages > 0 ? (pages.attachments[index] ?? []) : []
    return { ...attachment, numbers: own, startPage: own[0]?.number ?? null }
  })
  return {
    ...front,
    frontNumbers: pages.front,
    totalPages: attachments.reduce((sum, attachment) => sum + attachment.pages, front.frontPages),
    lastPage: pages.last,
    itemNumbers: numbers.items,
    attachments,
    references: items.flatMap(({ id }, index) => {
      const text = itemReferenceText(ofItem(attachments, index + 1), { item: id, sent }, words)
      return text === '' ? [] : [{ item: index + 1, text }]
    }),
    bookmarks: items.map((item, index) =>
      itemBookmark(item.title, numbers.items[index] ?? '', index + 1, attachments, words),
    ),
  }
}

/** What an item's last line says of its attachments, leading to the first of them that is there. `number` from 1. */
export function itemReference(plan: PackPlan, number: number, words: DocumentWords): Reference | undefined {
  const text = plan.references.find(({ item }) => item === number)?.text
  const first = ofItem(plan.attachments, number).find(({ startPage }) => startPage !== null)
  if (!text || !first) return text ? { text } : undefined
  const description = fill(words.toAttachment, { reference: text, page: first.startPage ?? '' })
  return { text, place: first.place, description }
}

function unnumbered(
  { attachments }: Item,
  item: number,
  labels: readonly string[],
): readonly Omit<PlannedAttachment, 'startPage' | 'numbers'>[] {
  return attachments.flatMap((attachment, index) => {
    if (awaitsMinutes(attachment)) return []
    const { id, title, file } = attachment
    const label = labels[index] ?? ''
    const place = `attachment-${label.replace(' ', '-')}`
    return [{ id, item, label, title, place, pages: file?.pages ?? 0 }]
  })
}

function ofItem(attachments: readonly PlannedAttachment[], number: number): readonly PlannedAttachment[] {
  return attachments.filter(({ item }) => item === number)
}

/** An item's bookmark, with its attachments below; `position` from 1. */
function itemBookmark(
  title: string,
  number: string,
  position: number,
  attachments: readonly PlannedAttachment[],
  words: DocumentWords,
): PackBookmark {
  return {
    title: `${number} ${title}`.trim(),
    place: itemPlace(position),
    children: ofItem(attachments, position)
      .filter(({ startPage }) => startPage !== null)
      .map((attachment) => ({
        title: attachmentTitle(attachment, words),
        place: attachment.place,
        children: [],
      })),
  }
}

/** "Bilaga 2 a – Resultatrapport" */
export function attachmentTitle(
  { label, title }: Pick<PlannedAttachment, 'label' | 'title'>,
  words: DocumentWords,
): string {
  return [`${words.attachment} ${label}`, title].filter((part) => part !== '').join(' – ')
}
