/** Reads SIE 1–4: bytes in as they come, rows gathered. */
import { addToChecksum, finishChecksum, initialChecksum } from './checksum.ts'
import { decode, encode } from './code-pages.ts'
import type { Collected } from './collect.ts'
import { createFields, splitFields, splitLoosely } from './fields.ts'
import { type Label, labelAt } from './labels.ts'
import { type Row, textAt } from './row.ts'
import { takers } from './rows.ts'
import type { Survey } from './survey.ts'
import { createTransTaker, takeVoucher, transFields } from './voucher-rows.ts'
import { createVouchers } from './vouchers.ts'

export interface Reader {
  /** Whether more is wanted; not after something that makes the rest meaningless. */
  add(chunk: Uint8Array): boolean
  finish(): void
}

/** Bytes in a line. A longer one is no row of an accounting system. */
export const lineLimit = 1 << 20

const hash = 0x23

export function createLineReader(survey: Survey, collected: Collected): Reader {
  const take = createLineTaker(survey, collected)
  let line = 0
  let rest: Uint8Array | null = null
  let isWanted = true

  const takeLine = (bytes: Uint8Array, from: number, to: number) => {
    line += 1
    if (to - from > lineLimit) stop(line)
    else take.line(bytes, from, to, line)
  }
  const stop = (at: number) => {
    collected.issues.add('LINE_TOO_LONG', at, { limit: lineLimit / 2 ** 20 })
    isWanted = false
  }
  return {
    add(chunk) {
      let from = 0
      while (isWanted) {
        const end = chunk.indexOf(survey.lineEnd, from)
        if (end < 0) break
        if (rest) {
          const joined: Uint8Array = join(rest, chunk.subarray(from, end))
          rest = null
          takeLine(joined, 0, joined.length)
        } else takeLine(chunk, from, end)
        from = end + 1
      }
      // A copy: the caller may use the chunk's memory again.
      if (isWanted && from < chunk.length) rest = rest ? join(rest, chunk.subarray(from)) : chunk.slice(from)
      if (isWanted && rest && rest.length > lineLimit) stop(line + 1)
      return isWanted
    },
    finish() {
      if (!isWanted) return
      if (rest) takeLine(rest, 0, rest.length)
      if (isWanted) take.finish(line)
    },
  }
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** What happens with each line, its end taken off. */
function createLineTaker({ encoding }: Survey, collected: Collected) {
  const { issues } = collected
  const row: Row = { bytes: new Uint8Array(), line: 0, fields: createFields(), encoding, issues }
  const vouchers = createVouchers(collected)
  const takeTrans = createTransTaker(collected, vouchers)
  const checksum = createChecksum(row)
  /** Line of #FORMAT, and whether it names the encoding that the file is in. */
  let format = { line: 1, isTrue: false }

  const takeRow = (label: Label, from: number, to: number) => {
    const limit = label === 'TRANS' ? transFields : undefined
    if (!splitFields(row.bytes, from, to, row.fields, limit)) {
      issues.add('QUOTE', row.line)
      splitLoosely(row.bytes, from, to, row.fields)
    }
    if (label === 'TRANS') takeTrans(row)
    else if (label === 'VER') takeVoucher(row, vouchers)
    else if (label === 'RTRANS' || label === 'BTRANS') issues.add('CORRECTION_ROWS', row.line)
    else if (label === 'KSUMMA') checksum.row(textAt(row, 0))
    else if (label === 'FORMAT') format = { line: row.line, isTrue: /utf-?8/i.test(textAt(row, 0)) }
    else takers[label]?.(row, collected)
  }

  return {
    line(bytes: Uint8Array, from: number, to: number, line: number) {
      row.bytes = bytes
      row.line = line
      const start = firstOf(bytes, from, to)
      const end = lastOf(bytes, start, to)
      if (start >= end) return
      if (bytes[start] !== hash) {
        const only = end - start === 1 ? bytes[start] : undefined
        if (only === 0x7b) vouchers.open()
        else if (only === 0x7d) vouchers.end()
        // The end-of-file mark of old systems.
        else if (only !== 0x1a) issues.add('STRAY_LINE', line, { text: excerpt(row, start, end) })
        checksum.line(start, end)
        return
      }
      const labelEnd = endOfLabel(bytes, start + 1, end)
      const label = labelAt(bytes, start + 1, labelEnd)
      if (hasSmallLetter(bytes, start + 1, labelEnd)) issues.add('LABEL_CASE', line)
      if (label !== 'KSUMMA') checksum.line(start, end)
      if (label) takeRow(label, labelEnd, end)
      else issues.add('UNKNOWN_LABEL', line, { label: excerpt(row, start, labelEnd) })
    },
    finish(lines: number) {
      vouchers.finish()
      checksum.finish(lines)
      const isExpected =
        encoding === 'cp437' || encoding === 'ascii' || (encoding !== 'cp1252' && format.isTrue)
      if (!isExpected) issues.add('ENCODING', format.line, { encoding })
    },
  }
}

/** #KSUMMA opens, #KSUMMA with a number closes; what stands between is summed as code page 437. */
function createChecksum(row: Row) {
  const { issues, encoding } = row
  const isRaw = encoding === 'cp437' || encoding === 'ascii'
  let state: number | null = null
  return {
    row(given: string) {
      if (given === '' && state === null) state = initialChecksum
      else {
        if (state === null || finishChecksum(state) !== Number(given)) issues.add('CHECKSUM', row.line)
        state = null
      }
    },
    line(start: number, end: number) {
      if (state === null) return
      if (isRaw) state = addLine(state, row.bytes, start, end)
      else {
        const bytes = encode(decode(row.bytes, start, end, encoding), 'cp437')
        state = addLine(state, bytes, 0, bytes.length)
      }
    },
    finish(lines: number) {
      if (state !== null) issues.add('TRUNCATED', lines, { part: 'checksum' })
    },
  }
}

/** Labels and fields without what parts them: blanks, quotes around and braces; `\"` counts as `"`. */
function addLine(before: number, bytes: Uint8Array, start: number, end: number): number {
  let state = before
  let isQuoted = false
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]
    if (byte === 0x5c && bytes[at + 1] === 0x22 && isQuoted && at + 1 < end) at += 1
    else if (byte === 0x22) {
      isQuoted = !isQuoted
      continue
    } else if (!isQuoted && (byte === 0x20 || byte === 0x09 || byte === 0x7b || byte === 0x7d)) continue
    state = addToChecksum(state, bytes, at, at + 1)
  }
  return state
}

/** A mark of byte order also stands before a line where files were joined. */
function firstOf(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3
  while (at < to && isBlank(bytes[at])) at += 1
  return at
}

function lastOf(bytes: Uint8Array, from: number, to: number): number {
  let at = to
  while (at > from && isBlank(bytes[at - 1])) at -= 1
  return at
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d
}

function endOfLabel(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] !== 0x20 && bytes[at] !== 0x09) at += 1
  return at
}

function hasSmallLetter(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] as number) >= 0x61) return true
  return false
}

function excerpt({ bytes, encoding }: Row, start: number, end: number): string {
  return decode(bytes, start, Math.min(end, start + 40), encoding)
}
