/**
 * Whether a JSON text from outside is of a size that is worth taking apart: two bytes of it can become sixty in memory, and
 * telling what is wrong with each part takes more.
 */

/** Entries of one list: more than the longest that a review may have. */
const longestList = 6000
/** Lists and objects in all: some hundred pages of tables. */
const mostParts = 200_000
/** Entries of all lists and objects beyond their first: five for each. */
const mostEntries = 1_000_000
/** Lists and objects in each other: several times what lists in lists in a paragraph come to. */
const deepest = 200

const [quote, backslash, comma] = ['"', '\\', ','].map((sign) => sign.charCodeAt(0))
const [openList, closeList, openObject, closeObject] = ['[', ']', '{', '}'].map((sign) => sign.charCodeAt(0))

/** Of a text that is no JSON it is true or false as it happens; `JSON.parse` ends where it stops being JSON. */
export function isModest(json: Uint8Array): boolean {
  /** Entries so far of each list that isn't closed; those of an object have no limit of their own. */
  const inside: number[] = []
  let parts = 0
  let entries = 0
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === quote) {
      at = endOfString(json, at)
    } else if (sign === openList || sign === openObject) {
      inside.push(sign === openList ? 1 : Number.NEGATIVE_INFINITY)
      if (++parts > mostParts || inside.length > deepest) return false
    } else if (sign === closeList || sign === closeObject) {
      inside.pop()
    } else if (sign === comma) {
      const here = (inside.pop() ?? 0) + 1
      inside.push(here)
      if (++entries > mostEntries || here > longestList) return false
    }
  }
  return true
}

/** Where the string ends that begins at `start`. */
function endOfString(json: Uint8Array, start: number): number {
  let at = start + 1
  while (at < json.length && json[at] !== quote) at += json[at] === backslash ? 2 : 1
  return at
}
