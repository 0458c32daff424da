/**
 * Numbers of items, labels of attachments and numbers of pages. Until something is sent they follow the agenda; what
 * has been sent keeps its numbers for ever, and what comes late finds a place among them (DOMAIN.md, Agenda).
 */
import type { ReplacementNews, Sent, SentPage } from '../model/pack.ts'
import { type LabelStyle, labelsOf, lettered, mainNumber } from './numbering.ts'
import { type Awaiting, awaitsMinutes } from './previous-minutes.ts'

interface NumberedItem {
  readonly id: number
  readonly attachments: readonly (Awaiting & { readonly id: number })[]
}

export interface Numbers {
  /** "7"; "7 a" for one that came between after the agenda was sent. In the items' order. */
  readonly items: readonly string[]
  /** "2 a"; each item's, in its attachments' order. Empty for minutes that are not adjusted yet. */
  readonly labels: readonly (readonly string[])[]
}

/** The one rule that the agenda, the window, the minutes and the pack take their numbers from. */
export function numbersOf(items: readonly NumberedItem[], sent: Sent | null, style: LabelStyle): Numbers {
  const labelled = items.map(({ id, attachments }) => {
    return { id, attachments: attachments.filter((attachment) => !awaitsMinutes(attachment)) }
  })
  const labels = labelsNow(labelled, sent, style)
  return {
    items: itemNumbersOf(items, sent),
    labels: items.map(({ attachments }, index) => {
      const own = labels[index]?.values()
      return attachments.map((attachment) => (awaitsMinutes(attachment) ? '' : (own?.next().value ?? '')))
    }),
  }
}

function labelsNow(
  items: readonly NumberedItem[],
  sent: Sent | null,
  style: LabelStyle,
): readonly (readonly string[])[] {
  if (!sent) return labelsOf(items, style)
  return style === 'running' ? runningLabels(items, sent) : letteredLabels(items, sent)
}

/** The items' numbers of `numbersOf`. */
export function itemNumbersOf(items: readonly NumberedItem[], sent: Sent | null): readonly string[] {
  return sent ? lateItemNumbers(items, sent) : items.map((_, index) => `${index + 1}`)
}

/**
 * A late item gets a letter after the item before it, where a sent one still follows; else the next number. One that
 * was put first of all has nothing to be lettered after and gets the next number too.
 */
function lateItemNumbers(items: readonly NumberedItem[], sent: Sent): readonly string[] {
  const known = new Map(sent.items.map(({ item, number }) => [item as number, number]))
  const taken = new Set(known.values())
  const lastSent = items.findLastIndex(({ id }) => known.has(id))
  let last = highest(taken)
  let before: string | undefined
  return items.map(({ id }, index) => {
    const isBetween = before !== undefined && index < lastSent
    const late = () => (isBetween ? lettered(mainNumber(before ?? ''), taken) : `${++last}`)
    before = known.get(id) ?? late()
    taken.add(before)
    return before
  })
}

/** A late paper is lettered after those that its item had: "14" is followed by "14 a", "5 b" by "5 c". */
function letteredLabels(items: readonly NumberedItem[], sent: Sent): readonly (readonly string[])[] {
  const known = new Map(sent.attachments.map(({ attachment, label }) => [attachment as number, label]))
  const taken = new Set(known.values())
  let last = highest(taken)
  return items.map(({ id, attachments }) => {
    const earlier = sent.attachments.find(({ item }) => item === id)
    const main = earlier && mainNumber(earlier.label)
    const late = attachments.filter((attachment) => !known.has(attachment.id))
    const number = main ?? (late.length > 0 ? ++last : last)
    return attachments.map((attachment) => {
      const frozen = known.get(attachment.id)
      if (frozen !== undefined) return frozen
      const label = main === undefined && late.length === 1 ? `${number}` : lettered(number, taken)
      taken.add(label)
      return label
    })
  })
}

/**
 * A late paper of an item that has papers is lettered after the one that it follows there: "3", "3 a", "4". Those of an
 * item that had none go on from the highest number.
 */
function runningLabels(items: readonly NumberedItem[], sent: Sent): readonly (readonly string[])[] {
  const known = new Map(sent.attachments.map(({ attachment, label }) => [attachment as number, label]))
  const taken = new Set(known.values())
  let last = highest(taken)
  return items.map(({ id, attachments }) => {
    let before = sent.attachments.find(({ item }) => item === id)?.label
    return attachments.map((attachment) => {
      const frozen = known.get(attachment.id)
      if (frozen !== undefined) before = frozen
      const late = () => (before === undefined ? `${++last}` : lettered(mainNumber(before), taken))
      const label = frozen ?? late()
      taken.add(label)
      return label
    })
  })
}

interface PagedAttachment {
  readonly id: number
  /** 0 while its file is awaited. */
  readonly pages: number
}

export interface PageNumbers {
  /** Of cover and agenda. */
  readonly front: readonly string[]
  /** Each attachment's, page by page. */
  readonly attachments: readonly (readonly SentPage[])[]
  /** The highest number of all: the "65" of "5 (65)". */
  readonly last: number
}

/** Page numbers of a pack whose cover and agenda fill `frontPages`; the attachments in the agenda's order. */
export function pageNumbersOf(
  attachments: readonly PagedAttachment[],
  frontPages: number,
  sent: Sent | null,
): PageNumbers {
  const taken = new Set(sent?.pageNumbers)
  const known = new Map(sent?.attachments.map((one) => [one.attachment as number, one.pages]))
  const waiting = new Map(sent?.waiting.map((one) => [one.attachment as number, one]))
  const frozenFront = sent ? Math.min(sent.frontPages, frontPages) : frontPages
  let last = Math.max(sent?.frontPages ?? frontPages, highest(taken))
  const numbered = attachments.map(({ id, pages }): readonly SentPage[] => {
    const before = known.get(id)
    const replacement = waiting.get(id)
    if (before && replacement) return replacedPages(before, replacement, taken)
    if (before) return before
    return Array.from({ length: pages }, () => ({ number: `${++last}`, replacedOn: null }))
  })
  const front = Array.from({ length: frontPages }, (_, index) => {
    const number = index < frozenFront ? `${index + 1}` : lettered(frozenFront, taken)
    taken.add(number)
    return number
  })
  return { front, attachments: numbered, last }
}

/**
 * The pages of a new version: one that was there keeps its number, one between gets a letter after the page before it.
 * `taken` learns the new numbers.
 */
export function replacedPages(
  before: readonly SentPage[],
  { comparison, on }: Pick<ReplacementNews, 'comparison' | 'on'>,
  taken: Set<string>,
): readonly SentPage[] {
  const [first] = before
  let previous = first ? mainNumber(first.number) - 1 : 0
  return comparison.pages.map(({ change, was }) => {
    const former = was === null ? undefined : before[was - 1]
    const number = former?.number ?? lettered(previous, taken)
    taken.add(number)
    previous = mainNumber(number)
    return { number, replacedOn: change === 'same' ? (former?.replacedOn ?? null) : on }
  })
}

function highest(numbers: Iterable<string>): number {
  let highest = 0
  for (const number of numbers) highest = Math.max(highest, mainNumber(number))
  return highest
}
