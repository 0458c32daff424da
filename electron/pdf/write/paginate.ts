/** Puts strips on pages. */
import type { Strip } from './strip.ts'

export interface Placed {
  readonly strip: Strip
  /** Below the upper edge of the page's text. */
  readonly top: number
  /** How much of the strip's space was given. */
  readonly space: number
}

export type PageOfStrips = readonly Placed[]

/**
 * Fills pages of `height` from the top. Strips that are kept together go to the next page together, unless they are
 * more than a page; a table's head is repeated above what continues it. At least one page, even for nothing.
 */
export function paginate(strips: readonly Strip[], height: number): readonly PageOfStrips[] {
  const pages: Placed[][] = [[]]
  let used = 0
  for (const group of groupsOf(strips).flatMap((each) => aroundDrawing(each, height))) {
    const whole = group.reduce((sum, strip) => sum + strip.space + strip.height, 0)
    const [first] = group
    const headHeight = (first?.head ?? []).reduce((sum, strip) => sum + strip.height, 0)
    const fitsOnOne = whole - (first?.space ?? 0) + headHeight <= height
    if (used > 0 && (coverEnds(pages, first) || (used + whole > height && fitsOnOne))) beginPage(first)
    for (const strip of group) {
      if (used > 0 && used + strip.space + strip.height > height) beginPage(strip)
      place(strip)
    }
  }
  return pages

  function beginPage(next: Strip | undefined): void {
    pages.push([])
    used = 0
    for (const strip of next?.head ?? []) place(strip)
  }

  function place(strip: Strip): void {
    const space = used > 0 ? strip.space : 0
    pages.at(-1)?.push({ strip, top: used + space, space })
    used += space + strip.height
  }
}

/** Strips in the groups that must not be parted. */
function groupsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = []
  let open = false
  for (const strip of strips) {
    if (open) groups.at(-1)?.push(strip)
    else groups.push([strip])
    open = strip.keep
  }
  return groups
}

/** A group that is more than a page parts before its drawing's title and never after it: a drawing needs its title. */
function aroundDrawing(group: readonly Strip[], height: number): readonly (readonly Strip[])[] {
  const drawing = group.findLastIndex(({ pieces }) => pieces.some(({ kind }) => kind === 'drawing'))
  if (drawing < 0) return [group]
  let begin = group.length
  let used = 0
  while (begin > 0) {
    const { space = 0, height: own = 0 } = group[begin - 1] ?? {}
    if (used + own > height && begin <= drawing) break
    used += own + space
    begin--
  }
  if (begin === 0) return [group]
  return [...aroundDrawing(group.slice(0, begin), height), group.slice(begin)]
}

function coverEnds(pages: readonly PageOfStrips[], next: Strip | undefined): boolean {
  return Boolean(pages.at(-1)?.at(-1)?.strip.cover) && !next?.cover
}
