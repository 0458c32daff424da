/** Whether a text from outside is of a size that is worth looking at closely: what is wrong with each part takes memory to tell. */

/** Entries of one list: more than the longest that a review may have. */
const longestList = 6000
/** Lists and objects in all: some hundred pages of tables. */
const mostParts = 200_000

export function isModest(text: unknown): boolean {
  const left = [text]
  for (let parts = 0; left.length > 0; ) {
    const part = left.pop()
    if (typeof part !== 'object' || part === null) continue
    if (++parts > mostParts || (Array.isArray(part) && part.length > longestList)) return false
    for (const inner of Object.values(part)) left.push(inner)
  }
  return true
}
