/** Pages that are shown turned: how one is turned further, and what a new version of the file keeps. */
import type { PageTurns } from '../model/meeting.ts'
import type { Comparison } from '../model/pack.ts'

/** Quarters clockwise by which a page, from 1, is turned. */
export function quartersOf(turns: PageTurns, page: number): 0 | 1 | 2 | 3 {
  return turns[page] ?? 0
}

/** `turns` with the pages turned so many quarters further; negative ones turn the other way. */
export function turned(turns: PageTurns, pages: readonly number[], quarters: number): PageTurns {
  const changed = pages.map((page) => [page, (((quartersOf(turns, page) + quarters) % 4) + 4) % 4] as const)
  return turnsFrom([...pagesOf(turns), ...changed])
}

/** How the pages of a new version are turned: as the pages that they were, which lay the same way. */
export function carriedTurns({ pages }: Comparison, turns: PageTurns): PageTurns {
  return turnsFrom(pages.map(({ page, was }) => [page, was === null ? 0 : quartersOf(turns, was)]))
}

function pagesOf(turns: PageTurns): readonly (readonly [number, number])[] {
  return Object.entries(turns).map(([page, quarters]) => [Number(page), quarters])
}

/** The last told of a page counts; what is not turned is left out. */
function turnsFrom(quarters: readonly (readonly [number, number])[]): PageTurns {
  const byPage = new Map(quarters)
  return Object.fromEntries(
    [...byPage].filter(([, turn]) => turn !== 0).sort(([one], [other]) => one - other),
  ) as PageTurns
}
