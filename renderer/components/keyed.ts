/** Keys for what has no identity but its place, and is always drawn anew as a whole. */
export function keyed<T>(list: readonly T[]): readonly (readonly [string, T])[] {
  return list.map((entry, index) => [String(index), entry])
}
