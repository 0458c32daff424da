/** What a person corrects in a comparison of two versions: a page that is changed though it looks the same, or new. */
import type { Comparison, PageMatch } from '../model/pack.ts'
import { comparisonOf } from './comparison.ts'

/**
 * The comparison with another change of one new page (from 1). A page that was taken for an inserted one becomes the
 * first page that stood between its neighbours and is not accounted for; where there is none it stays inserted.
 */
export function changePage(comparison: Comparison, page: number, change: PageMatch['change']): Comparison {
  const pages = comparison.pages.map((match): PageMatch => {
    if (match.page !== page) return match
    const was = change === 'inserted' ? null : (match.was ?? formerPage(comparison, page))
    return { page, change: was === null ? 'inserted' : change, was }
  })
  return comparisonOf(pages, comparison.oldPages)
}

function formerPage({ pages, removed, oldPages }: Comparison, page: number): number | null {
  const matched = (from: number, to: number) => pages.slice(from, to).flatMap(({ was }) => was ?? [])
  const after = Math.max(0, ...matched(0, page - 1))
  const before = Math.min(oldPages + 1, ...matched(page, pages.length))
  return removed.find((old) => old > after && old < before) ?? null
}
