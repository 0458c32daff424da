/** Finds what stands as a number in a workbook's sheet and is none: the library would read its beginning, or nothing. */

const cellOrValue = /<(?:\w+:)?(c|v)(\s[^>]*)?>([^<]*)/g
/**
 * Kinds of cells (ISO/IEC 29500-1, 18.18.11) but for `d`, a date as text: the library makes a number of it that nobody
 * can tell from an amount. Spreadsheet programs write it only when asked for the strict format.
 */
const kinds = new Set(['b', 'e', 'inlineStr', 'n', 's', 'str'])
/** What is not finite is told of where it stands. */
const number = /^\s*([-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?|nan|[-+]?inf(inity)?)?\s*$/i

/** @param xml a sheet's part, its bytes as Latin-1 */
export function hasTrueNumbers(xml: string): boolean {
  let kind = 'n'
  for (const [, name, attributes = '', text = ''] of xml.matchAll(cellOrValue)) {
    if (name === 'c') kind = /\st=["']([^"']*)["']/.exec(attributes)?.[1] ?? 'n'
    if (!kinds.has(kind) || (name === 'v' && kind === 'n' && !number.test(text))) return false
  }
  return true
}
