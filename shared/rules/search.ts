/** Finding by words: in any order, whatever the case; å, ä and ö are letters of their own, other accents are not. */

/** How well a text answers what is sought: the higher the better, null when a word of it is not found at all. */
export function rank(sought: string, label: string, detail = ''): number | null {
  const wanted = wordsIn(sought)
  const own = wordsIn(label)
  const beside = wordsIn(detail)
  let sum = folded(label).startsWith(folded(sought).trim()) ? 3 : 0
  for (const word of wanted) {
    const found = Math.max(wordRank(word, own), wordRank(word, beside) / 3)
    if (found === 0) return null
    sum += found
  }
  return sum / Math.max(1, wanted.length)
}

/** Of one word among others; 0 when it is not there. */
function wordRank(word: string, words: readonly string[]): number {
  if (words.includes(word)) return 5
  if (words.some((each) => each.startsWith(word))) return 4
  if (words.some((each) => each.includes(word))) return 2
  // Letters left out: "dgord" is meant for "dagordning".
  return word.length >= 3 && words.some((each) => each[0] === word[0] && isWithin(word, each)) ? 0.5 : 0
}

/** Whether all letters of a word stand in another in their order. */
function isWithin(word: string, other: string): boolean {
  let place = 0
  for (const letter of other) {
    if (letter === word[place]) place++
  }
  return place === word.length
}

function wordsIn(text: string): readonly string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{ASCII}åäö]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
}
