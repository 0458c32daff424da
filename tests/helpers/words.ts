/** Which words of a text a reading of it still holds. */

/** The words of a text, lower case, each once. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [],
  )
}

/** All that a reading holds, as one text. */
export function textOf(reading: object): string {
  return JSON.stringify(Object.values(reading)).replace(/\\[ntr]/g, ' ')
}

/** Words of the source that a reading does not hold. */
export function lostWords(source: string, reading: object): readonly string[] {
  const kept = wordsIn(textOf(reading))
  return [...wordsIn(source)].filter((word) => !kept.has(word)).sort()
}
