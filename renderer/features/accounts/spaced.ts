/** Amounts as they are read on screen. */

/** The narrow space of the typeface is a hair on screen; its no-break space is as wide as a thin space should be. */
export function spaced(text: string): string {
  return text.replaceAll('\u202f', '\u00a0')
}
