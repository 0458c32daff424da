/** PDF syntax for what the pack itself says: numbers, strings, dates, references. */

/** `text` as a text string (PDF 1.7, 7.9.2.2): plain where it is printable ASCII, else in UTF-16BE. */
export function textString(text: string): string {
  return /^[ -~]*$/.test(text) ? literalString(text) : `<${textBytes(text).toString('hex').toUpperCase()}>`
}

/** The bytes that `textString` stands for. */
function textBytes(text: string): Buffer {
  return /^[ -~]*$/.test(text) ? Buffer.from(text) : Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
}

/** A name tree of one node (PDF 1.7, 7.9.6): values in PDF syntax by name, in the order of the names' bytes. */
export function nameTree(values: Iterable<readonly [string, string]>): string {
  const sorted = [...values].sort(([one], [other]) => textBytes(one).compare(textBytes(other)))
  return `<</Names[${sorted.map(([name, value]) => `${textString(name)} ${value}`).join('\n')}]>>`
}

/** ASCII between parentheses. */
export function literalString(ascii: string): string {
  return `(${ascii.replace(/[\\()]/g, '\\$&')})`
}

/** A number with at most four decimals; never -0. */
export function decimal(value: number): string {
  return String((Number.isInteger(value) ? value : Number(value.toFixed(4))) + 0)
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
