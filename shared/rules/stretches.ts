/** Stretches of minutes, by places of paragraphs from 1: what a stay or a service in a seat is made of. */

/** Both ends belong to it; without an end (null) it goes on to wherever the minutes end. */
export interface Stretch {
  readonly from: number
  readonly until: number | null
}

/** Ordered and disjoint, with at least one paragraph between two. */
export type Stretches = readonly Stretch[]

export const everywhere: Stretches = [{ from: 1, until: null }]

export function covers(stretches: Stretches, place: number): boolean {
  return stretches.some(({ from, until }) => from <= place && place <= (until ?? Number.POSITIVE_INFINITY))
}

/** Where the others are not. */
export function complement(stretches: Stretches): Stretches {
  const rest: Stretch[] = []
  let next: number | null = 1
  for (const { from, until } of stretches) {
    if (next === null) break
    if (from > next) rest.push({ from: next, until: from - 1 })
    next = until === null ? null : until + 1
  }
  return next === null ? rest : [...rest, { from: next, until: null }]
}

/** The stretch that the paragraph after `last` lies in ends with `last`; the others stay as they are. */
export function endAfter(stretches: Stretches, last: number): Stretches {
  return stretches.flatMap((stretch) => {
    if (!covers([stretch], last + 1)) return [stretch]
    return stretch.from <= last ? [{ ...stretch, until: last }] : []
  })
}

/** From `first` on, up to what is next; where it is covered there already, what is missing right after it. */
export function beginAt(stretches: Stretches, first: number): Stretches {
  const last = covers(stretches, first) ? first : first - 1
  return complement(endAfter(complement(stretches), last))
}

/** What is in both. */
export function intersection(some: Stretches, others: Stretches): Stretches {
  return some.flatMap((one) =>
    others.flatMap((other): Stretches => {
      const from = Math.max(one.from, other.from)
      const until = earlier(one.until, other.until)
      return until !== null && until < from ? [] : [{ from, until }]
    }),
  )
}

export function without(stretches: Stretches, others: Stretches): Stretches {
  return intersection(stretches, complement(others))
}

/** In order, and those that meet or overlap as one; those that end before they begin are none. */
export function tidied(stretches: Stretches): Stretches {
  const tidy: Stretch[] = []
  const inOrder = stretches
    .filter(({ from, until }) => until === null || from <= until)
    .toSorted((a, b) => a.from - b.from)
  for (const stretch of inOrder) {
    const last = tidy.at(-1)
    if (last && (last.until === null || stretch.from <= last.until + 1))
      tidy.splice(-1, 1, { from: last.from, until: later(last.until, stretch.until) })
    else tidy.push(stretch)
  }
  return tidy
}

/** Null is the end of the minutes. */
function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.min(a, b)
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b)
}
