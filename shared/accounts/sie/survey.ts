/** The first look at a file's bytes: whether it is a SIE file at all, in which encoding, and how its lines end. */
import { type Encoding, expectedLength } from './code-pages.ts'

/** What a file is that is no SIE file. */
export type OtherKind = 'empty' | 'html' | 'pdf' | 'xlsx' | 'xls' | 'utf16' | 'other'

export interface Survey {
  readonly kind: 'lines' | 'xml' | OtherKind
  readonly encoding: Encoding
  /** The byte that ends a line: LF, or CR in files that have no LF. */
  readonly lineEnd: 10 | 13
}

export interface Surveyor {
  add(chunk: Uint8Array): void
  finish(): Survey
}

/** Å Ä Ö å ä ö. */
const letters437 = [0x8f, 0x8e, 0x99, 0x86, 0x84, 0x94]
const letters1252 = [0xc5, 0xc4, 0xd6, 0xe5, 0xe4, 0xf6]
/** How much of the beginning tells what a file is. */
const headLength = 1024

export function createSurveyor(): Surveyor {
  const head: number[] = []
  const counts = new Uint32Array(256)
  const utf8 = createUtf8Check()
  let hasLineFeed = false
  let isAscii = true
  return {
    add(chunk) {
      for (let at = 0; head.length < headLength && at < chunk.length; at += 1) head.push(chunk[at] ?? 0)
      hasLineFeed ||= chunk.includes(10)
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at] as number
        if (byte < 0x80 && utf8.isBetween()) continue
        isAscii = false
        counts[byte] = (counts[byte] as number) + 1
        utf8.add(byte)
      }
    },
    finish() {
      const kind = kindOf(head)
      const encoding = encodingOf(head, isAscii, utf8.isWhole(), counts)
      // XML knows no code page 437.
      const isXml = kind === 'xml' && encoding === 'cp437'
      return { kind, encoding: isXml ? 'cp1252' : encoding, lineEnd: hasLineFeed ? 10 : 13 }
    },
  }
}

/** Byte order mark → all ASCII → strict UTF-8 → the Swedish letters that there are more of. What #FORMAT says counts for nothing. */
function encodingOf(
  head: readonly number[],
  isAscii: boolean,
  isUtf8: boolean,
  counts: Uint32Array,
): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-sig'
  if (isAscii) return 'ascii'
  if (isUtf8) return 'utf-8'
  const sum = (letters: readonly number[]) =>
    letters.reduce((total, letter) => total + (counts[letter] ?? 0), 0)
  return sum(letters1252) > sum(letters437) ? 'cp1252' : 'cp437'
}

/** Whether a stream of bytes is well-formed UTF-8 (The Unicode Standard, table 3-7). */
function createUtf8Check() {
  let whole = true
  /** Bytes that still belong to the sequence, and what the next of them may be. */
  let left = 0
  let low = 0x80
  let high = 0xbf
  return {
    isBetween: () => left === 0,
    isWhole: () => whole && left === 0,
    add(byte: number) {
      if (left > 0) {
        if (byte < low || byte > high) whole = false
        left = byte < low || byte > high ? 0 : left - 1
        low = 0x80
        high = 0xbf
        return
      }
      const length = expectedLength(byte)
      if (length === 0) whole = false
      left = Math.max(0, length - 1)
      low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
      high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    },
  }
}

function kindOf(head: readonly number[]): Survey['kind'] {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return 'utf16'
  const start = String.fromCharCode(...head)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (start === '') return 'empty'
  if (start.startsWith('#')) return 'lines'
  if (start.startsWith('%PDF')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return 'xlsx'
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'xls'
  if (/^<(!doctype html|html|head|body)/i.test(start)) return 'html'
  return start.startsWith('<') ? 'xml' : 'other'
}
