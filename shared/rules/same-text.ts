/** Whether a page still says what it said, word for word, and what else it says. */

export type TextComparison =
  | {
      readonly kind: 'same'
      /** What stands before and after, word by word; empty where there is nothing. */
      readonly added: string
    }
  | {
      readonly kind: 'altered'
      /** The first words that are not the same; empty where the text ends. */
      readonly was: string
      readonly is: string
    }

/** Text may be added around what was there, never within it: a single "inte" turns a decision. */
export function compareTexts(sealed: string, found: string): TextComparison {
  const [before, after] = [wordsOf(sealed), wordsOf(found)]
  const start = placeOf(before, after)
  if (start === -1) return firstDifference(before, after)
  const added = [...after.slice(0, start), ...after.slice(start + before.length)]
  return { kind: 'same', added: added.join(' ') }
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/** Where all words stand together; -1 for nowhere. */
function placeOf(words: readonly string[], among: readonly string[]): number {
  for (let start = 0; start + words.length <= among.length; start++) {
    if (words.every((word, index) => among[start + index] === word)) return start
  }
  return -1
}

/** The words at the first place that differs, told with the one before where a word is only there in one of the two. */
function firstDifference(before: readonly string[], after: readonly string[]): TextComparison {
  const at = before.findIndex((word, index) => after[index] !== word)
  const isInserted = before[at] === after[at + 1]
  const isRemoved = before[at + 1] === after[at]
  const from = isInserted || isRemoved ? Math.max(0, at - 1) : at
  const until = (isLonger: boolean) => at + (isLonger ? 1 : isInserted || isRemoved ? 0 : 1)
  return {
    kind: 'altered',
    was: before.slice(from, until(isRemoved)).join(' '),
    is: after.slice(from, until(isInserted)).join(' '),
  }
}

/** Pages, from 1, of which a pixel that was dark is light now, and of which one that was light is dark. */
export interface LookComparison {
  readonly covered: boolean
  readonly marked: boolean
}

/** So many levels of 256 are no matter of rounding. */
const different = 64
/** Fewer pixels are no word. */
const fewest = 6

interface Image {
  readonly width: number
  readonly height: number
  /** 0 black, 255 white. */
  readonly grey: Uint8Array
}

/** Two pictures of a page: whether something that was seen is covered, or something is seen that was not. */
export function compareLooks(sealed: Image, found: Image): LookComparison {
  if (sealed.width !== found.width || sealed.height !== found.height) return { covered: true, marked: true }
  let [lighter, darker] = [0, 0]
  sealed.grey.forEach((was, index) => {
    const change = (found.grey[index] ?? 255) - was
    if (change > different) lighter++
    else if (change < -different) darker++
  })
  return { covered: lighter >= fewest, marked: darker >= fewest }
}
