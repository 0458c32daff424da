/** Text made fit to print: no character that a font lacks, none that is not for the eye. */

/** NFC; other line ends as LF, other spaces as a space, runs of them as one; format characters are dropped. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\u1680\u2000-\u2008\u200a\u205f\u3000]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, (hidden) => (hidden === '\n' ? '\n' : ''))
    .replace(/ {2,}/g, ' ')
}

/**
 * As it is written to the page once lines are broken: what only forbade a break becomes its plain counterpart. The
 * families' own thin space is an eighth of an em, too little between thousands; their space is the fifth it should be.
 */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-')
}

/** Stands in for what no font has. */
export const replacement = '\u25a1'

/** Splits a text into stretches that one of the fonts can draw, the first where it can; the last also draws what none can. */
export function spell<Font>(
  text: string,
  fonts: readonly [Font, ...Font[]],
  has: (font: Font, codePoint: number) => boolean,
): readonly { readonly text: string; readonly font: Font }[] {
  const stretches: { text: string; font: Font }[] = []
  for (const character of text) {
    const able = fontFor(character, fonts, has)
    const font = able ?? fonts.at(-1) ?? fonts[0]
    const drawn = able === undefined ? replacement : character
    const last = stretches.at(-1)
    if (last?.font === font) last.text += drawn
    else stretches.push({ text: drawn, font })
  }
  return stretches
}

/** Characters for private use mean nothing to a reader, and PDF/A-2a wants each to mean something. */
function fontFor<Font>(
  character: string,
  fonts: readonly [Font, ...Font[]],
  has: (font: Font, codePoint: number) => boolean,
): Font | undefined {
  const drawn = plain(character)
  if (drawn === '\n') return fonts[0]
  if (/\p{Co}/u.test(drawn)) return undefined
  return fonts.find((font) => has(font, drawn.codePointAt(0) ?? 0))
}
