/** Bytes of a text that a spreadsheet program saved, as text. */

export interface Decoded {
  readonly text: string
  /** `utf-8`, `utf-8-sig` (with a mark), `utf-16le`, `utf-16be`, `cp1252`. */
  readonly encoding: string
}

/** Bytes that are looked at for the zeros of a UTF-16 without a mark. */
const sampleSize = 4096

export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decoded(bytes, 'utf-8', 'utf-8-sig')
  const wide = wideEncoding(bytes)
  if (wide) return decoded(bytes, wide, wide)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return decoded(bytes, 'windows-1252', 'cp1252')
  }
}

function decoded(bytes: Uint8Array, label: string, encoding: string): Decoded {
  return { text: new TextDecoder(label).decode(bytes), encoding }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** UTF-16 by its mark, or by every other byte being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  const sample = bytes.subarray(0, sampleSize)
  const zeros = [0, 1].map((first) => sample.filter((byte, at) => at % 2 === first && byte === 0).length)
  const half = sample.length / 2
  if ((zeros[1] ?? 0) > 0.6 * half) return 'utf-16le'
  return (zeros[0] ?? 0) > 0.6 * half ? 'utf-16be' : null
}
