/** The words of a text that can be misspelled, and where they stand. */

export interface SpelledWord {
  readonly word: string
  /** In UTF-16 units from the beginning of the text. */
  readonly start: number
}

/** Addresses, and what has a digit, an underscore or an at sign in it: "2026:17", "KS2026", "a_b". */
const unspelled = /\b(?:https?:\/\/|mailto:|www\.)\S+|\S*[\d_@]\S*/giu
/** Letters; within the word also what joins its parts: "delårs-", "EU:s", "d’Hondt". */
const words = /\p{L}[\p{L}\p{M}]*(?:[-’':\u00ad][\p{L}\p{M}]+)*/gu
/** A single letter is a label, and capitals alone are a name: "a", "VA", "SKR". */
const isSpelled = (word: string) => word.length > 1 && !/^\p{Lu}+$/u.test(word)

export function spelledWords(text: string): readonly SpelledWord[] {
  const plain = text.replace(unspelled, (found) => ' '.repeat(found.length))
  return [...plain.matchAll(words)]
    .map(({ 0: word, index }) => ({ word, start: index }))
    .filter(({ word }) => isSpelled(word))
}

/** As the dictionary has it: composed letters, straight apostrophes, no soft hyphens. */
export function asSpelled(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").replaceAll('\u00ad', '')
}
