/** Finds which page of a new version was which page of the old one, by what the pages say and how they look. */
import type { Comparison, PageMatch } from '../model/pack.ts'
import { comparisonOf } from './comparison.ts'

/** What a page is recognised by. */
export interface PagePrint {
  readonly text: string
  /** A small picture of it, row by row, 0 black, 255 white. */
  readonly width: number
  readonly grey: Uint8Array
}

/** From here on two pages are versions of one. */
const alike = 0.5
/** Pages with fewer words are recognised by their look. */
const fewWords = 5
/** How far from its old place a page is looked for in long documents. */
const reach = 250
/** Shades, of 255, by which a pixel of an unchanged page may differ. */
const tolerance = 8

/** Pages keep their order: one that was moved is removed there and inserted here. */
export function matchPages(before: readonly PagePrint[], after: readonly PagePrint[]): Comparison {
  const [old, now] = [before.map(read), after.map(read)]
  const start = equalFrom((index) => isSame(old[index], now[index]))
  const most = Math.min(old.length, now.length) - start
  const end = Math.min(
    most,
    equalFrom((index) => isSame(old[old.length - 1 - index], now[now.length - 1 - index])),
  )
  const middle = align(old.slice(start, old.length - end), now.slice(start, now.length - end))
  const was = [
    ...Array.from({ length: start }, (_, index) => index),
    ...middle.map((index) => (index === null ? null : index + start)),
    ...Array.from({ length: end }, (_, index) => old.length - end + index),
  ]
  const pages = now.map((page, index): PageMatch => {
    const from = was[index] ?? null
    if (from === null) return { page: index + 1, change: 'inserted', was: null }
    return { page: index + 1, change: isSame(old[from], page) ? 'same' : 'changed', was: from + 1 }
  })
  return comparisonOf(pages, old.length)
}

interface ReadPage extends PagePrint {
  readonly words: readonly string[]
  readonly counts: ReadonlyMap<string, number>
}

function read(page: PagePrint): ReadPage {
  const words = page.text.split(/\s+/).filter((word) => word !== '')
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { ...page, words, counts }
}

function equalFrom(isEqual: (index: number) => boolean): number {
  let count = 0
  while (isEqual(count)) count += 1
  return count
}

function isSame(one: ReadPage | undefined, other: ReadPage | undefined): boolean {
  if (!one || !other || one.words.length !== other.words.length) return false
  if (one.width !== other.width || one.grey.length !== other.grey.length) return false
  return (
    one.words.every((word, index) => word === other.words[index]) &&
    one.grey.every((shade, index) => Math.abs(shade - (other.grey[index] ?? 0)) <= tolerance)
  )
}

/**
 * For each page of `now` the index of the one of `old` that it was, or null: the order-keeping choice that makes the
 * sum of likenesses greatest (the longest common subsequence, weighed).
 */
function align(old: readonly ReadPage[], now: readonly ReadPage[]): readonly (number | null)[] {
  const across = old.length + 1
  const best = new Float64Array((now.length + 1) * across)
  const likenesses = new Float32Array(now.length * old.length)
  const scale = old.length / Math.max(1, now.length)
  for (let i = now.length - 1; i >= 0; i--) {
    for (let j = old.length - 1; j >= 0; j--) {
      const likeness = Math.abs(j - i * scale) > reach ? 0 : likenessOf(old[j], now[i])
      likenesses[i * old.length + j] = likeness
      const together = likeness >= alike ? likeness + (best[(i + 1) * across + j + 1] ?? 0) : 0
      best[i * across + j] = Math.max(
        together,
        best[(i + 1) * across + j] ?? 0,
        best[i * across + j + 1] ?? 0,
      )
    }
  }
  return followed(best, likenesses, now.length, old.length)
}

function followed(
  best: Float64Array,
  likenesses: Float32Array,
  nowLength: number,
  oldLength: number,
): readonly (number | null)[] {
  const across = oldLength + 1
  const result: (number | null)[] = []
  let j = 0
  for (let i = 0; i < nowLength; ) {
    const here = best[i * across + j] ?? 0
    const likeness = j < oldLength ? (likenesses[i * oldLength + j] ?? 0) : 0
    const together = likeness + (best[(i + 1) * across + j + 1] ?? 0)
    if (likeness >= alike && together >= here - 1e-6) {
      result.push(j)
      i += 1
      j += 1
    } else if (j < oldLength && (best[i * across + j + 1] ?? 0) >= here - 1e-6) j += 1
    else {
      result.push(null)
      i += 1
    }
  }
  return result
}

/**
 * 0–1: the share of words in common; for pages that hardly say anything the share of ink. A page that says all that
 * the old one did, in its order, and much more, is still that page: least alike of those that are.
 */
function likenessOf(old: ReadPage | undefined, now: ReadPage | undefined): number {
  if (!old || !now) return 0
  const likeness =
    old.words.length < fewWords && now.words.length < fewWords
      ? inkInCommon(old, now)
      : wordsInCommon(old, now)
  return likeness < alike && isGrown(old, now) ? alike + likeness / 10 : likeness
}

function wordsInCommon(one: ReadPage, other: ReadPage): number {
  let common = 0
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0)
  return (2 * common) / (one.words.length + other.words.length)
}

function isGrown(old: ReadPage, now: ReadPage): boolean {
  if (old.words.length === 0) return false
  let found = 0
  for (const word of now.words) if (word === old.words[found]) found += 1
  return found === old.words.length
}

function inkInCommon(one: ReadPage, other: ReadPage): number {
  if (one.width !== other.width || one.grey.length !== other.grey.length) return 0
  let differing = 0
  let ink = 0
  one.grey.forEach((shade, index) => {
    const against = other.grey[index] ?? 255
    differing += Math.abs(shade - against)
    ink += 510 - shade - against
  })
  return ink === 0 ? 1 : 1 - differing / ink
}
