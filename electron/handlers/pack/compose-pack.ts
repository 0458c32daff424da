/** Composes a pack: which front, which parts behind it, which bookmarks, and every page's number. */
import { agendaDocument } from '../../../shared/documents/agenda.ts'
import type { DocumentModel } from '../../../shared/documents/block.ts'
import { type Baseline, type News, newsSince } from '../../../shared/documents/news.ts'
import {
  fullParts,
  itemParts,
  type PackPart,
  type PartOptions,
  supplementParts,
} from '../../../shared/documents/pack-parts.ts'
import { attachmentTitle, itemPlace, type PackPlan, packPlan } from '../../../shared/documents/pack-plan.ts'
import {
  freshReferences,
  replacementPlace,
  supplementDocument,
} from '../../../shared/documents/supplement.ts'
import { fill, wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { PackSettings } from '../../../shared/model/pack.ts'
import type { PrintedReference } from '../../../shared/model/results.ts'
import { lettered } from '../../../shared/rules/numbering.ts'
import { assertNever } from '../../../shared/values.ts'
import type { OwnPages, PackBookmark } from '../../pdf/pack/pack.ts'
import { type WriteOptions, writeDocument } from '../../pdf/write/write-document.ts'

const words = wordsOf('sv')

/** `item`, from 1: one item's papers · `news`: what somebody lacks; `line` says since when, under the title. */
export type PackContent =
  | { readonly kind: 'full' }
  | { readonly kind: 'item'; readonly item: number }
  | { readonly kind: 'news'; readonly baseline: Baseline; readonly line: string }

/** What own pages are written with. */
export type Writing = Pick<WriteOptions, 'createdAt' | 'picture'>

export interface CompositionOrder extends Writing {
  readonly content: PackContent
  readonly settings: PackSettings
  readonly isPublic?: boolean
}

/** Own pages, and of each something that is another when it looks otherwise. */
export interface LookedAt extends OwnPages {
  readonly looks: () => readonly string[]
}

export interface Composition {
  readonly plan: PackPlan
  readonly front: LookedAt
  readonly parts: readonly PackPart[]
  readonly bookmarks: readonly PackBookmark[]
  /** As printed on the front. */
  readonly references: readonly PrintedReference[]
  readonly title: string
}

/** Where everything stands, and cover and agenda as they say so with all that is secret. */
interface Planned {
  readonly plan: PackPlan
  readonly front: LookedAt
}

/** @throws AppError ATTACHMENT_MISSING while a file is awaited; a supplement does not wait */
export async function composePack(meeting: MeetingDetail, order: CompositionOrder): Promise<Composition> {
  const { content } = order
  const { plan, front } = await planOf(meeting, order)
  switch (content.kind) {
    case 'full':
      checkFiles(plan)
      return fullPack(meeting, { plan, front }, order)
    case 'item':
      return itemPack(meeting, plan, order, content.item)
    case 'news':
      return newsPack(meeting, plan, order, content)
    default:
      return assertNever(content)
  }
}

/**
 * The whole pack as it would be now: what is awaited has no pages in it yet.
 * @param guess how many pages the front fills, where that is known from before
 */
export async function presentPack(
  meeting: MeetingDetail,
  order: Omit<CompositionOrder, 'content'>,
  guess?: number,
): Promise<Composition> {
  return fullPack(meeting, await planOf(meeting, order, guess), order)
}

async function fullPack(
  meeting: MeetingDetail,
  { plan, front }: Planned,
  order: Omit<CompositionOrder, 'content'>,
): Promise<Composition> {
  const options = optionsOf(order)
  const model = agendaDocument(meeting, words, { plan, isPublic: options.isPublic })
  return {
    plan,
    front: options.isPublic ? await numberedFront(model, plan, order) : front,
    parts: fullParts(meeting, plan, words, options),
    bookmarks: [...frontBookmarks(plan.cover, words.agenda), ...plan.bookmarks],
    references: plan.references,
    title: model.title,
  }
}

async function itemPack(
  meeting: MeetingDetail,
  plan: PackPlan,
  order: CompositionOrder,
  only: number,
): Promise<Composition> {
  const options = optionsOf(order)
  const bare = { ...plan, cover: false }
  const model = agendaDocument(meeting, words, { plan: bare, isPublic: options.isPublic, only })
  checkFiles(plan, only)
  return {
    plan,
    front: await ownFront(model, order),
    parts: itemParts(meeting, plan, only, words, options),
    bookmarks: plan.bookmarks.slice(only - 1, only),
    references: plan.references.filter(({ item }) => item === only),
    title: model.title,
  }
}

async function newsPack(
  meeting: MeetingDetail,
  plan: PackPlan,
  order: CompositionOrder,
  { baseline, line }: Extract<PackContent, { kind: 'news' }>,
): Promise<Composition> {
  const options = optionsOf(order)
  const news = newsSince(meeting, plan, baseline)
  const model = supplementDocument(meeting, words, { plan, news, line, isPublic: options.isPublic })
  return {
    plan,
    front: await ownFront(model, order),
    parts: supplementParts(meeting, plan, news, words, options),
    bookmarks: [...frontBookmarks(false, words.edition.supplement), ...newsBookmarks(meeting, plan, news)],
    references: freshReferences(meeting, news, words),
    title: model.title,
  }
}

function optionsOf({ isPublic = false, settings }: Omit<CompositionOrder, 'content'>): PartOptions {
  return { isPublic, dividers: settings.dividers }
}

/**
 * The agenda says on which page each attachment begins, and how many pages the agenda fills decides that: laid out
 * with a guess, then again until the guess holds. Longer numbers can only make it longer, so it ends. What is secret is
 * counted as if it were shown: all variants have the same numbers.
 */
async function planOf(
  meeting: MeetingDetail,
  { settings, ...writing }: Pick<CompositionOrder, 'settings'> & Writing,
  guess = 0,
): Promise<Planned> {
  const { cover } = settings
  const least = cover ? 2 : 1
  let isGuess = guess > least
  for (let frontPages = Math.max(least, guess); ; ) {
    const plan = packPlan(meeting, words, { frontPages, cover })
    const { pages, ...front } = await numberedFront(agendaDocument(meeting, words, { plan }), plan, writing)
    if (pages === frontPages || (pages < frontPages && !isGuess)) return { plan, front }
    // One that was too high says nothing of what lower ones come to.
    frontPages = pages < frontPages ? least : pages
    isGuess = false
  }
}

function checkFiles({ attachments }: PackPlan, only?: number): void {
  const awaited = attachments.find(
    ({ startPage, item }) => startPage === null && (only === undefined || item === only),
  )
  if (awaited) throw new AppError('ATTACHMENT_MISSING', { label: awaited.label })
}

function written(model: DocumentModel, plan: PackPlan, writing: Writing, numbers = plan.frontNumbers) {
  const pageNumbers = { first: 1, total: plan.lastPage, numbers }
  return writeDocument(model, { ...writing, archival: false, pageNumbers })
}

async function numberedFront(
  model: DocumentModel,
  plan: PackPlan,
  writing: Writing,
): Promise<LookedAt & { readonly pages: number }> {
  const numbers = endless(plan)
  const { bytes, pages, looks } = await written(model, plan, writing, numbers)
  const beginnings = plan.cover ? [2] : []
  return { pdf: bytes, pageNumbers: numbers.slice(0, pages), beginnings, pages, looks }
}

/** A public agenda may be a line longer than the one that the pages were counted from. */
function endless({ frontNumbers, frontPages, attachments }: PackPlan): readonly string[] {
  const given = attachments.flatMap(({ numbers }) => numbers.map(({ number }) => number))
  const taken = new Set([...frontNumbers, ...given])
  const more = Array.from({ length: 9 }, () => {
    const number = lettered(frontPages, taken)
    taken.add(number)
    return number
  })
  return [...frontNumbers, ...more]
}

/** A front that stands outside the pack's count. */
async function ownFront(model: DocumentModel, writing: Writing): Promise<LookedAt> {
  const pageNumbers = { first: 1, total: 'own' } as const
  const { bytes, pages, looks } = await writeDocument(model, { ...writing, archival: false, pageNumbers })
  return { pdf: bytes, pageNumbers: Array.from({ length: pages }, () => ''), looks }
}

function frontBookmarks(cover: boolean, title: string): readonly PackBookmark[] {
  return [...(cover ? [{ title: words.cover, page: 1 }] : []), { title, page: cover ? 2 : 1 }]
}

function newsBookmarks(meeting: MeetingDetail, plan: PackPlan, news: News): readonly PackBookmark[] {
  return meeting.items.flatMap(({ title }, index) => {
    const position = index + 1
    const replaced = news.replaced.filter(({ attachment }) => attachment.item === position)
    const fresh = news.fresh.filter(({ item }) => item === position)
    const withdrawn = news.withdrawn.some(({ item }) => item === meeting.items[index]?.id)
    if (replaced.length + fresh.length === 0 && !withdrawn && !news.items.includes(position)) return []
    const children = [
      ...replaced.map((one) => ({
        title: fill(words.edition.replacementSheetTitle, { label: one.attachment.label }),
        place: replacementPlace(one),
        children: [],
      })),
      ...fresh.map((one) => ({ title: attachmentTitle(one, words), place: one.place, children: [] })),
    ]
    const number = plan.itemNumbers[index] ?? ''
    return [{ title: `${number} ${title}`.trim(), place: itemPlace(position), children }]
  })
}
