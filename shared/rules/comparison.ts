/** What follows from comparisons of versions, page by page. */
import type { Comparison, PageMatch } from '../model/pack.ts'

/** Two comparisons in a row as one: from the version before the first to that after the second. */
export function composed(first: Comparison, second: Comparison): Comparison {
  const pages = second.pages.map(({ page, change, was }): PageMatch => {
    const between = was === null ? undefined : first.pages[was - 1]
    if (!between || between.was === null) return { page, change: 'inserted', was: null }
    return { page, change: change === 'same' ? between.change : 'changed', was: between.was }
  })
  return comparisonOf(pages, first.oldPages)
}

/** The whole of a comparison from its matches: what no page of the new version was, is removed. */
export function comparisonOf(pages: readonly PageMatch[], oldPages: number): Comparison {
  const kept = new Set(pages.map(({ was }) => was))
  const removed = Array.from({ length: oldPages }, (_, index) => index + 1).filter((page) => !kept.has(page))
  return { oldPages, newPages: pages.length, pages: [...pages], removed }
}

/**
 * Whether a comparison can be one of a version of `oldPages` pages with one of `newPages`: every new page told once, in
 * order, and none of them from a page that another came from.
 */
export function isComparison(
  { pages, removed, ...told }: Comparison,
  oldPages: number,
  newPages: number,
): boolean {
  const former = pages.flatMap(({ was }) => (was === null ? [] : [was]))
  const counted = comparisonOf(pages, oldPages)
  return (
    told.oldPages === oldPages &&
    told.newPages === newPages &&
    pages.length === newPages &&
    pages.every(({ page, change, was }, index) => {
      return page === index + 1 && (change === 'inserted') === (was === null)
    }) &&
    new Set(former).size === former.length &&
    former.every((was) => was <= oldPages) &&
    `${removed.toSorted((one, other) => one - other)}` === `${counted.removed}`
  )
}
