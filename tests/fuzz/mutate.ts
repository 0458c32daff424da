/** Changes files at random, the same way each time. */

/** Numbers from 0 up to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** What readers stumble over. */
const pieces = [
  ...[
    '"',
    '\\"',
    '{',
    '}',
    '#',
    '-',
    '.',
    ',',
    ' ',
    '\t',
    '\r',
    '\n',
    '\u0000',
    '<',
    '>',
    '&',
    '&a;',
    '--',
    '0',
  ],
  ...[
    '999999999999999',
    '1e9',
    '-0',
    'NaN',
    '#UB 0 1930 ',
    '#RES 0 3001',
    '#PSALDO',
    '#VER',
    '#TRANS',
    '#KSUMMA',
  ],
  ...[
    '#RAR 0 20250101 20241231',
    '#RAR 0 20250229 20251231',
    '202513',
    '\u00a0',
    '\u00ff',
    '\u00e5',
    '\u00ef\u00bb\u00bf',
  ],
].map((text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)))

/** One to four changes: a byte, a piece put in, a stretch taken out, put in twice, moved, or the rest cut off. */
export function mutated(source: Uint8Array, random: () => number): Uint8Array {
  let bytes = source
  const changes = 1 + Math.floor(random() * 4)
  for (let change = 0; change < changes; change += 1) bytes = changedOnce(bytes, random)
  return bytes
}

function changedOnce(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit)
  const at = below(bytes.length + 1)
  const end = Math.min(bytes.length, at + 1 + below(random() < 0.5 ? 4 : 80))
  const kind = below(12)
  if (kind < 4) {
    const changed = bytes.slice()
    if (at < changed.length) changed[at] = kind < 2 ? below(256) : 0x20 + below(0x5f)
    return changed
  }
  if (kind < 8)
    return joined(bytes.subarray(0, at), pieces[below(pieces.length)] ?? bytes, bytes.subarray(at))
  if (kind < 10) return joined(bytes.subarray(0, at), bytes.subarray(end))
  if (kind === 10) return joined(bytes.subarray(0, end), bytes.subarray(at))
  return random() < 0.3 ? bytes.slice(0, at) : moved(bytes, at, end, below(bytes.length))
}

function moved(bytes: Uint8Array, from: number, to: number, place: number): Uint8Array {
  const rest = joined(bytes.subarray(0, from), bytes.subarray(to))
  return joined(rest.subarray(0, place), bytes.subarray(from, to), rest.subarray(place))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
