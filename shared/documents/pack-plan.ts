/** Where everything stands in a board pack: which page each attachment begins on, and what the agenda says of it. */
import type { Item } from '../model/meeting.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { PrintedReference } from '../model/results.ts'
import { labelsOf, referenceText } from '../rules/numbering.ts'
import type { AttachmentId } from '../values.ts'
import type { Reference } from './block.ts'
import { type DocumentWords, fill } from './words.ts'

export interface PlannedAttachment {
  readonly id: AttachmentId
  /** The item's number, from 1. */
  readonly item: number
  /** "2 a" */
  readonly label: string
  readonly title: string
  /** Name of the place in the pack that links and bookmarks lead to. */
  readonly place: string
  /** First page in the pack, from 1; null while the file is awaited. */
  readonly startPage: number | null
  /** 0 while the file is awaited. */
  readonly pages: number
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
  readonly totalPages: number
  readonly attachments: readonly PlannedAttachment[]
  /** As printed on the agenda, for items with attachments. */
  readonly references: readonly PrintedReference[]
  /** First page, from 1, of every attachment's place. */
  readonly places: ReadonlyMap<string, number>
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
  const attachments = placeAttachments(meeting.items, front.frontPages)
  const starts = attachments.flatMap(({ place, startPage }) =>
    startPage === null ? [] : [[place, startPage] as const],
  )
  return {
    ...front,
    totalPages: attachments.reduce((pages, attachment) => pages + attachment.pages, front.frontPages),
    attachments,
    references: meeting.items.flatMap((_, index) => {
      const text = textOf(ofItem(attachments, index + 1), words)
      return text === '' ? [] : [{ item: index + 1, text }]
    }),
    places: new Map(starts),
    bookmarks: meeting.items.map((item, index) => itemBookmark(item, index + 1, attachments, words)),
  }
}

/** What an item's last line says of its attachments, leading to the first of them that is there. */
export function itemReference(plan: PackPlan, number: number, words: DocumentWords): Reference | undefined {
  const attachments = ofItem(plan.attachments, number)
  const text = textOf(attachments, words)
  const first = attachments.find(({ startPage }) => startPage !== null)
  if (text === '' || !first) return text === '' ? undefined : { text }
  const description = fill(words.toAttachment, { reference: text, page: first.startPage ?? '' })
  return { text, place: first.place, description }
}

function placeAttachments(items: readonly Item[], frontPages: number): readonly PlannedAttachment[] {
  const labels = labelsOf(items)
  let nextPage = frontPages + 1
  return items.flatMap((item, itemIndex) =>
    item.attachments.map(({ id, title, file }, index) => {
      const label = labels[itemIndex]?.[index] ?? ''
      const startPage = file ? nextPage : null
      nextPage += file?.pages ?? 0
      const place = `attachment-${label.replace(' ', '-')}`
      return { id, item: itemIndex + 1, label, title, place, startPage, pages: file?.pages ?? 0 }
    }),
  )
}

function ofItem(attachments: readonly PlannedAttachment[], number: number): readonly PlannedAttachment[] {
  return attachments.filter(({ item }) => item === number)
}

function textOf(attachments: readonly PlannedAttachment[], words: DocumentWords): string {
  const page = attachments.find(({ startPage }) => startPage !== null)?.startPage ?? null
  return referenceText(
    attachments.map(({ label }) => label),
    page,
    words,
  )
}

function itemBookmark(
  item: Item,
  number: number,
  attachments: readonly PlannedAttachment[],
  words: DocumentWords,
): PackBookmark {
  return {
    title: `${number} ${item.title}`.trim(),
    place: itemPlace(number),
    children: ofItem(attachments, number)
      .filter(({ startPage }) => startPage !== null)
      .map(({ label, title, place }) => ({
        title: [`${words.attachment} ${label}`, title].filter((part) => part !== '').join(' – '),
        place,
        children: [],
      })),
  }
}
