/** Which standing phrase a shortcut that was just typed stands for. */
import type { Phrase } from '../model/board.ts'

export type PhraseKey = 'Tab' | 'Space'

export interface Expansion {
  /** How many of the last characters give way. */
  readonly length: number
  readonly text: string
}

/**
 * What takes the place of the end of `before` when the key is pressed; the longest shortcut goes first. The space expands
 * only what begins with a mark: no one writes ";vd" meaning it.
 */
export function expansionAt(before: string, key: PhraseKey, phrases: readonly Phrase[]): Expansion | null {
  const found = phrases
    .filter(({ shortcut }) => shortcut !== '' && before.endsWith(shortcut))
    .filter(({ shortcut }) => key === 'Tab' || !isLetter(shortcut.charAt(0)))
    .filter(({ shortcut }) => standsAlone(before, shortcut))
    .toSorted((one, other) => other.shortcut.length - one.shortcut.length)
  const [phrase] = found
  return phrase ? { length: phrase.shortcut.length, text: phrase.text } : null
}

/** Not within a word, nor a mark after one: "och/eller" is no "/eller". */
function standsAlone(before: string, shortcut: string): boolean {
  return !isLetter(before.slice(0, before.length - shortcut.length).slice(-1))
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character)
}
