/** Splits a line of a SIE file into its fields: bytes in, places of the fields out, nothing copied. */

/** What a field is: bare, in quotes, in quotes with `\"` inside, a list of objects in braces. */
export const bare = 0
export const quoted = 1
export const escaped = 2
export const objectList = 3

/** The fields of a line: `starts` and `ends` lie inside quotes and braces. Used anew for each line. */
export interface Fields {
  count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
}

const space = 0x20
const tab = 0x09
const quote = 0x22
const backslash = 0x5c
const open = 0x7b
const close = 0x7d

/** Room for the fields of a line; what stands beyond `size` fields is left out. */
export function createFields(size = 24): Fields {
  return { count: 0, starts: new Int32Array(size), ends: new Int32Array(size), kinds: new Uint8Array(size) }
}

/**
 * Finds the first `limit` fields between `from` and `to`. Returns false where quotes or braces do not fit together;
 * `splitLoosely` then makes the best of it.
 */
export function splitFields(
  bytes: Uint8Array,
  from: number,
  to: number,
  fields: Fields,
  limit = fields.starts.length,
): boolean {
  const { starts, ends, kinds } = fields
  let count = 0
  let at = from
  while (count < limit) {
    while (at < to && (bytes[at] === space || bytes[at] === tab)) at += 1
    if (at >= to) break
    const first = bytes[at]
    if (first === quote) {
      const end = endOfQuoted(bytes, at + 1, to)
      if (end < 0) return false
      starts[count] = at + 1
      ends[count] = end >>> 1
      kinds[count] = end & 1 ? escaped : quoted
      at = (end >>> 1) + 1
      if (at < to && !isBlank(bytes[at])) return false
    } else if (first === open) {
      const end = endOfList(bytes, at + 1, to)
      if (end < 0) return false
      starts[count] = at + 1
      ends[count] = end
      kinds[count] = objectList
      at = end + 1
    } else {
      starts[count] = at
      while (at < to && bytes[at] !== space && bytes[at] !== tab) {
        if (bytes[at] === quote) return false
        at += 1
      }
      ends[count] = at
      kinds[count] = bare
    }
    count += 1
  }
  fields.count = count
  return true
}

/** Twice the place of the closing quote, plus one where `\"` stands inside; −1 where there is none. */
function endOfQuoted(bytes: Uint8Array, from: number, to: number): number {
  let hasEscape = 0
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === quote) return at * 2 + hasEscape
    if (bytes[at] === backslash && bytes[at + 1] === quote && at + 1 < to) {
      hasEscape = 1
      at += 1
    }
  }
  return -1
}

/** The place of the closing brace; −1 where there is none. */
function endOfList(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === close) return at
    if (bytes[at] !== quote) continue
    const end = endOfQuoted(bytes, at + 1, to)
    if (end < 0) return -1
    at = end >>> 1
  }
  return -1
}

/**
 * As `splitFields` for a line with a stray quote: one closes a field only where a blank follows and the quotes after
 * it make pairs, so that `"F"rskott till Lind" Park"` is one field.
 */
export function splitLoosely(bytes: Uint8Array, from: number, to: number, fields: Fields): void {
  const { starts, ends, kinds } = fields
  let at = from
  fields.count = 0
  while (fields.count < starts.length) {
    while (at < to && isBlank(bytes[at])) at += 1
    if (at >= to) return
    const isQuoted = bytes[at] === quote
    const list = bytes[at] === open ? endOfList(bytes, at + 1, to) : -1
    const start = isQuoted || list >= 0 ? at + 1 : at
    const end = list >= 0 ? list : isQuoted ? endOfLoose(bytes, start, to) : endOfBare(bytes, start, to)
    starts[fields.count] = start
    ends[fields.count] = end
    kinds[fields.count] = list >= 0 ? objectList : isQuoted ? escaped : bare
    fields.count += 1
    at = isQuoted || list >= 0 ? end + 1 : end
  }
}

function endOfLoose(bytes: Uint8Array, from: number, to: number): number {
  let last = to
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === backslash && bytes[at + 1] === quote && at + 2 < to) {
      at += 1
    } else if (bytes[at] === quote) {
      last = at
      const closes = at + 1 >= to || isBlank(bytes[at + 1])
      if (closes && quotesBetween(bytes, at + 1, to) % 2 === 0) return at
    }
  }
  // A field that nothing closes ends with the line, or with a quote that ends the line.
  return last === to - 1 ? last : to
}

function endOfBare(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && !isBlank(bytes[at])) at += 1
  return at
}

function quotesBetween(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === backslash && bytes[at + 1] === quote) at += 1
    else if (bytes[at] === quote) count += 1
  }
  return count
}

function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === tab
}
