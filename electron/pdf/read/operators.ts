/** Finds the operators of a content stream that open and close states: q Q, BT ET, BMC BDC EMC. */

export interface Scan {
  /** Positions, in the streams joined with one byte between them, of each Q that closes nothing. */
  readonly surplus: readonly number[]
  /** What has to be added so that everything is closed. */
  readonly closing: string
}

const backslash = 92
const [openRound, closeRound, openAngle, closeAngle, slash, percent] = [40, 41, 60, 62, 47, 37]

/** For each byte: 1 white space, 2 delimiter, 0 part of a word. */
const kinds = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = 1
for (const code of Buffer.from('()<>[]{}/%')) kinds[code] = 2

/** First letters of the operators that matter: q Q, BT BMC BDC, ET EMC, ID. */
const beginnings = new Uint8Array(256)
for (const code of Buffer.from('qQBEI')) beginnings[code] = 1

/** Which operator closes what another opens. */
const closers: Readonly<Record<string, string>> = { q: 'Q', BT: 'ET', BMC: 'EMC', BDC: 'EMC' }
const closing = new Set(Object.values(closers))

/** Reads content streams as one. Strings, names, comments and inline images are skipped. */
export function scanContent(streams: readonly Uint8Array[]): Scan {
  const open: string[] = []
  const surplus: number[] = []
  let before = 0
  for (const bytes of streams) {
    forEachOperator(bytes, (operator, position) => {
      const closer = closers[operator]
      if (closer) open.push(closer)
      else if (closing.has(operator)) {
        const match = open.lastIndexOf(operator)
        if (match !== -1) open.splice(match, 1)
        else if (operator === 'Q') surplus.push(before + position)
      }
    })
    before += bytes.length + 1
  }
  return { surplus, closing: open.reverse().join(' ') }
}

function forEachOperator(bytes: Uint8Array, found: (operator: string, position: number) => void): void {
  let at = 0
  while (at < bytes.length) {
    const code = bytes[at] ?? 0
    if (kinds[code] === 1) at += 1
    else if (kinds[code] === 2) at = afterDelimiter(bytes, at, code)
    else {
      const end = wordEnd(bytes, at)
      const operator = shortWord(bytes, at, end)
      if (operator === 'ID') at = afterInlineImage(bytes, end)
      else {
        if (operator) found(operator, at)
        at = end
      }
    }
  }
}

/** Calls `found` for each name, number and operator, as written. */
export function forEachToken(bytes: Uint8Array, found: (token: string) => void): void {
  let at = 0
  while (at < bytes.length) {
    const code = bytes[at] ?? 0
    if (kinds[code] === 1) at += 1
    else if (kinds[code] === 2 && code !== slash) at = afterDelimiter(bytes, at, code)
    else {
      const end = wordEnd(bytes, at + 1)
      const token = Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString('latin1')
      if (token === 'ID') at = afterInlineImage(bytes, end)
      else {
        found(token)
        at = end
      }
    }
  }
}

function afterDelimiter(bytes: Uint8Array, at: number, code: number): number {
  if (code === percent) return endOfLine(bytes, at)
  if (code === openRound) return afterString(bytes, at)
  if (code === slash) return wordEnd(bytes, at + 1)
  if (code === openAngle && bytes[at + 1] !== openAngle) return afterHexString(bytes, at)
  return code === openAngle ? at + 2 : at + 1
}

/** Where the word ends that begins at `start`: before white space or a delimiter. */
export function wordEnd(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && kinds[bytes[at] ?? 0] === 0) at += 1
  return at
}

function endOfLine(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1
  return at
}

function afterString(bytes: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at++) {
    const code = bytes[at]
    if (code === backslash) at += 1
    else if (code === openRound) depth += 1
    else if (code === closeRound) depth -= 1
    if (depth === 0) return at + 1
  }
  return bytes.length
}

/** Most are short: the machine's own search would take longer to begin than to find. */
function afterHexString(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && bytes[at] !== closeAngle) at += 1
  return Math.min(at + 1, bytes.length)
}

/** Binary data ends with EI between white space; EI may also stand in the data, but rarely so. */
function afterInlineImage(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at + 1 < bytes.length; at++) {
    const isEnd = bytes[at] === 69 && bytes[at + 1] === 73 && kinds[bytes[at - 1] ?? 0] === 1
    if (isEnd && (at + 2 >= bytes.length || kinds[bytes[at + 2] ?? 0] === 1)) return at + 2
  }
  return bytes.length
}

/** The words that matter, by their bytes read as one number. */
const operators = new Map(
  ['q', 'Q', 'ID', 'BT', 'ET', 'BMC', 'BDC', 'EMC'].map((word) => [
    asNumber(Buffer.from(word), 0, word.length),
    word,
  ]),
)

/** A word that may open or close something; most words do not, and are not worth a string. */
function shortWord(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start > 3 || beginnings[bytes[start] ?? 0] === 0) return undefined
  return operators.get(asNumber(bytes, start, end))
}

function asNumber(bytes: Uint8Array, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) number = number * 256 + (bytes[at] ?? 0)
  return number
}
