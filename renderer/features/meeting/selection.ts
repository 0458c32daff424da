/** Which rows of a list are chosen: the one that is worked on, and others with it. */
export interface Selection {
  /** In the order of the list; holds `lead` unless that is null. */
  readonly chosen: readonly number[]
  /** The one chosen last: it has the focus, and its content is shown. */
  readonly lead: number | null
  /** Where a range begins. */
  readonly anchor: number | null
}

export function only(lead: number | null): Selection {
  return { chosen: lead === null ? [] : [lead], lead, anchor: lead }
}

/** What is left of a selection in a list whose rows and lead may have changed since. */
export function settled(selection: Selection, ids: readonly number[], lead: number | null): Selection {
  const chosen = ids.filter((id) => selection.chosen.includes(id))
  return lead !== null && lead === selection.lead && chosen.includes(lead)
    ? { ...selection, chosen }
    : only(lead)
}

/** From where the range began to `id`. */
export function extended({ anchor, lead }: Selection, ids: readonly number[], id: number): Selection {
  const start = anchor ?? lead ?? id
  const [from, to] = [ids.indexOf(start), ids.indexOf(id)].toSorted((a, b) => a - b)
  if (from === undefined || to === undefined || from === -1) return only(id)
  return { chosen: ids.slice(from, to + 1), lead: id, anchor: start }
}

/** Takes a row in, or out; the last one stays. */
export function toggled({ chosen, lead }: Selection, ids: readonly number[], id: number): Selection {
  if (!chosen.includes(id))
    return { chosen: ids.filter((each) => each === id || chosen.includes(each)), lead: id, anchor: id }
  const left = chosen.filter((each) => each !== id)
  const next = lead !== id && lead !== null ? lead : left.at(-1)
  return next === undefined ? only(id) : { chosen: left, lead: next, anchor: next }
}

export function all({ lead, anchor }: Selection, ids: readonly number[]): Selection {
  return { chosen: ids, lead: lead ?? ids[0] ?? null, anchor }
}

/** Where a block stands among the other rows after a step up or down; null where it can't go further. */
export function blockPosition(
  ids: readonly number[],
  chosen: readonly number[],
  step: 'up' | 'down' | 'first' | 'last',
): number | null {
  const places = ids.flatMap((id, index) => (chosen.includes(id) ? [index] : []))
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined) return null
  const others = ids.length - places.length
  // Of a scattered block, the parts come together first.
  const isWhole = last - first === places.length - 1
  const position = {
    up: isWhole ? first - 1 : first,
    down: isWhole ? first + 1 : last - places.length + 1,
    first: 0,
    last: others,
  }[step]
  if (position < 0 || position > others || (isWhole && position === first)) return null
  return position
}

/** The position among the others of a block whose row was let fall at `index` of the list without that row. */
export function dropPosition(
  ids: readonly number[],
  chosen: readonly number[],
  dragged: number,
  index: number,
): number {
  const before = ids.filter((id) => id !== dragged).slice(0, index)
  return before.filter((id) => !chosen.includes(id)).length
}
