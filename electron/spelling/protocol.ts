/** What goes between the program and the thread that spells. */

export type SpellingOrder =
  | { readonly kind: 'check'; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly word: string }
  /** A word that is right from now on, or is no longer so. */
  | { readonly kind: 'learn' | 'forget'; readonly word: string }

/** The misspelled words, or the suggestions, in the order of the questions. */
export type SpellingAnswer = readonly string[]
