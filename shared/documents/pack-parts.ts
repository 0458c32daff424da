/** The parts of a pack in the order in which they are bound: attachments, or what stands in their place. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { SentPage } from '../model/pack.ts'
import { compareNumbers } from '../rules/numbering.ts'
import type { DocumentModel } from './block.ts'
import { dividerDocument } from './divider.ts'
import type { News, ReplacedNews } from './news.ts'
import type { PackPlan, PlannedAttachment } from './pack-plan.ts'
import { replacementSheet } from './replacement-sheet.ts'
import { groundOf, secretSheet, spannedNumber } from './secret-sheet.ts'
import { replacementPlace } from './supplement.ts'
import type { DocumentWords } from './words.ts'

/** A part is an attachment's file, or a document of our own. */
export interface PackPart {
  readonly attachment: PlannedAttachment
  readonly place: string
  /** Each page of the file; null for one that is left out. */
  readonly pages: readonly (SentPage | null)[]
  /** Stands in the place of the file, all under the one number that `pages` holds. */
  readonly model?: DocumentModel
  readonly divider?: DocumentModel
}

export interface PartOptions {
  readonly isPublic: boolean
  readonly dividers: boolean
}

/** All attachments, by their page numbers: those that came late stand last. */
export function fullParts(
  meeting: MeetingDetail,
  plan: PackPlan,
  words: DocumentWords,
  options: PartOptions,
): readonly PackPart[] {
  return inOrder(plan.attachments).map((attachment) => part(meeting, plan, attachment, words, options))
}

/** One item's attachments; `item` from 1. */
export function itemParts(
  meeting: MeetingDetail,
  plan: PackPlan,
  item: number,
  words: DocumentWords,
  options: PartOptions,
): readonly PackPart[] {
  const own = plan.attachments.filter((attachment) => attachment.item === item)
  return inOrder(own).map((attachment) => part(meeting, plan, attachment, words, options))
}

/** Replaced pages behind their sheets, then what is new. */
export function supplementParts(
  meeting: MeetingDetail,
  plan: PackPlan,
  news: News,
  words: DocumentWords,
  options: PartOptions,
): readonly PackPart[] {
  const replaced = news.replaced.flatMap((one): readonly PackPart[] => {
    const { attachment } = one
    const carried = attachment.numbers.map((page, index) => (one.pages.includes(index + 1) ? page : null))
    const pages = part(meeting, plan, attachment, words, { ...options, dividers: false })
    // What was changed in a secret paper is secret too.
    if (pages.model) return [{ ...pages, place: replacementPlace(one) }]
    const sheet = sheetPart(meeting, one, words)
    return carried.some((page) => page !== null) ? [sheet, { ...pages, pages: carried }] : [sheet]
  })
  const fresh = inOrder(news.fresh).map((attachment) => part(meeting, plan, attachment, words, options))
  return [...replaced, ...fresh]
}

function sheetPart(meeting: MeetingDetail, news: ReplacedNews, words: DocumentWords): PackPart {
  return {
    attachment: news.attachment,
    place: replacementPlace(news),
    pages: [{ number: '', replacedOn: null }],
    model: replacementSheet(meeting, news, words),
  }
}

function part(
  meeting: MeetingDetail,
  plan: PackPlan,
  attachment: PlannedAttachment,
  words: DocumentWords,
  { isPublic, dividers }: PartOptions,
): PackPart {
  const { place, numbers } = attachment
  const divided = dividers ? { divider: dividerDocument(meeting, attachment, words) } : {}
  const ground = isPublic ? groundOf(meeting, attachment) : ''
  if (ground === '') return { attachment, place, pages: numbers, ...divided }
  const itemNumber = plan.itemNumbers[attachment.item - 1] ?? ''
  return {
    attachment,
    place,
    pages: [{ number: spannedNumber(numbers), replacedOn: null }],
    model: secretSheet(meeting, { ...attachment, itemNumber, ground }, words),
    ...divided,
  }
}

function inOrder(attachments: readonly PlannedAttachment[]): readonly PlannedAttachment[] {
  return attachments
    .filter(({ startPage }) => startPage !== null)
    .toSorted((one, other) => compareNumbers(one.startPage ?? '', other.startPage ?? ''))
}
