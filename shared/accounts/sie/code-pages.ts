/** Bytes to text and back in the encodings that SIE files come in. */

/** `utf-8-sig` is UTF-8 with a byte order mark. */
export type Encoding = 'ascii' | 'cp437' | 'cp1252' | 'utf-8' | 'utf-8-sig'

/** Bytes 80–FF of code page 437 ("PC8"), which the SIE specification asks for. */
const upper437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
/** Bytes 80–9F of Windows-1252; the rest is Latin-1. Five of them stand for nothing and remain control characters. */
const low1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const upper1252 = low1252 + String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index))

const byteOf437 = new Map([...upper437].map((letter, index) => [letter.charCodeAt(0), 0x80 + index]))
const byteOf1252 = new Map([...upper1252].map((letter, index) => [letter.charCodeAt(0), 0x80 + index]))

/** The text of `bytes` from `start` up to `end`. */
export function decode(bytes: Uint8Array, start: number, end: number, encoding: Encoding): string {
  if (encoding === 'utf-8' || encoding === 'utf-8-sig') return decodeUtf8(bytes, start, end)
  const upper = encoding === 'cp1252' ? upper1252 : upper437
  let text = ''
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    text += byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80)
  }
  return text
}

/** As `decode`; a sequence that is not UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; ) {
    const length = sequenceLength(bytes, at, end)
    if (length === 0) {
      text += '\ufffd'
      at += 1
      continue
    }
    text += String.fromCodePoint(codePoint(bytes, at, length))
    at += length
  }
  return text
}

/** How long the well-formed UTF-8 sequence at `at` is; 0 for one that is not, or does not end before `end`. */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0
  const length = expectedLength(first)
  if (length === 0 || at + length > end) return 0
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  // Overlong forms, surrogates and what lies beyond U+10FFFF (The Unicode Standard, table 3-7).
  if (first === 0xe0 && second < 0xa0) return 0
  if (first === 0xed && second > 0x9f) return 0
  if (first === 0xf0 && second < 0x90) return 0
  if (first === 0xf4 && second > 0x8f) return 0
  return length
}

/** How long a UTF-8 sequence that begins with this byte is; 0 where none does. */
export function expectedLength(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] ?? 0
  if (length === 1) return first
  let value = first & (0x7f >> length)
  for (let next = 1; next < length; next += 1) value = (value << 6) | ((bytes[at + next] ?? 0) & 0x3f)
  return value
}

/** The bytes of a text; a letter that the encoding lacks becomes `?`. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Uint8Array.from(utf8Of(text))
  if (encoding === 'utf-8-sig') return Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8Of(text)])
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = byteIn(text.charCodeAt(at), encoding) ?? 0x3f
  return bytes
}

/** The byte of a UTF-16 unit in a single-byte encoding. */
function byteIn(unit: number, encoding: 'ascii' | 'cp437' | 'cp1252'): number | undefined {
  if (unit < 0x80) return unit
  if (encoding === 'ascii') return undefined
  return (encoding === 'cp437' ? byteOf437 : byteOf1252).get(unit)
}

function utf8Of(text: string): number[] {
  const bytes: number[] = []
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f))
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f))
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 0x3f),
        0x80 | ((point >> 6) & 0x3f),
        0x80 | (point & 0x3f),
      )
  }
  return bytes
}
