/** PDF syntax for what the pack itself says: numbers, strings, dates, references. */

/** `text` as a text string in UTF-16BE (PDF 1.7, 7.9.2.2). */
export function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

/** The name of a place, in the bytes that our PDF writer gives it: plain where it is ASCII. */
export function placeString(place: string): string {
  return /^[ -~]*$/.test(place) ? `(${place.replace(/[\\()]/g, '\\$&')})` : textString(place)
}

/** A number with at most four decimals and no exponent. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(4)) + 0).includes('e')
    ? value.toFixed(4)
    : String(Number(value.toFixed(4)) + 0)
}

export function decimals(values: readonly number[]): string {
  return values.map(decimal).join(' ')
}

/** A moment in UTC (PDF 1.7, 7.9.4). */
export function dateString(moment: Date): string {
  return `(D:${moment.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
}

export function reference(number: number): string {
  return `${number} 0 R`
}
