/** A line of a SIE file whose fields have been found: its texts, years, months and amounts. */
import { isDate } from '../../values.ts'
import { oddOre, plainOre } from './amount.ts'
import { decode, type Encoding } from './code-pages.ts'
import { createFields, escaped, type Fields, objectList, splitFields } from './fields.ts'
import type { Issues } from './issues.ts'

export interface Row {
  /** Replaced for each line. */
  bytes: Uint8Array
  /** From 1. */
  line: number
  /** Without the label. */
  readonly fields: Fields
  readonly encoding: Encoding
  readonly issues: Issues
}

/** What a `?` of some program has taken the place of: U+FFFD, also where its UTF-8 bytes were read as something else. */
const replaced = /\ufffd|∩┐╜|ï¿½/

/** The text of a field; empty where there is none. */
export function textAt(row: Row, field: number): string {
  const { bytes, fields } = row
  if (field >= fields.count) return ''
  const text = decode(bytes, fields.starts[field] ?? 0, fields.ends[field] ?? 0, row.encoding)
  return fields.kinds[field] === escaped ? text.replaceAll('\\"', '"') : text
}

/** As `textAt`, for a name that people read. */
export function nameAt(row: Row, field: number): string {
  const text = textAt(row, field)
  if (replaced.test(text)) row.issues.add('REPLACEMENT_CHARACTER', row.line, { text })
  return text
}

/** An amount in öre; null where it can't be read, and then an issue says so. */
export function amountAt(row: Row, field: number): number | null {
  const { bytes, fields, issues, line } = row
  if (field < fields.count) {
    const ore = plainOre(bytes, fields.starts[field] as number, fields.ends[field] as number)
    if (!Number.isNaN(ore)) return ore
  }
  const text = textAt(row, field)
  const { ore, issue } = oddOre(text)
  if (issue) issues.add(issue, line, { text })
  return ore
}

/** The number of a year, 0 or less; null where the field holds none, and then an issue says so. */
export function yearAt(row: Row, field: number): number | null {
  const text = textAt(row, field)
  if (/^(0|-[1-9]\d?)$/.test(text)) return Number(text)
  return unreadable(row, text)
}

/** A month as 202501; null where the field holds none, and then an issue says so. */
export function periodAt(row: Row, field: number): number | null {
  const text = textAt(row, field)
  if (/^(19|20|21)\d\d(0[1-9]|1[0-2])$/.test(text)) return Number(text)
  return unreadable(row, text)
}

/** A day as `YYYYMMDD`; null where the field holds none, and then an issue says so. */
export function dayAt(row: Row, field: number): string | null {
  const text = textAt(row, field)
  return isDay(text) ? text : unreadable(row, text)
}

export function isDay(text: string): boolean {
  return /^\d{8}$/.test(text) && isDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
}

/** An account, which may be any text; null where there is none, and then an issue says so. */
export function accountAt(row: Row, field: number): string | null {
  return textAt(row, field) || unreadable(row, '')
}

const inner = createFields(64)

/** The objects of a list as JSON, `[["1","100"]]`; empty for an empty list or a field that is no list. */
export function objectsAt(row: Row, field: number): string {
  const { bytes, fields } = row
  if (!isList(row, field)) return ''
  if (!splitFields(bytes, fields.starts[field] ?? 0, fields.ends[field] ?? 0, inner)) return ''
  const parts = { ...row, fields: inner }
  const pairs: [string, string][] = []
  for (let at = 0; at < inner.count; at += 2) pairs.push([textAt(parts, at), textAt(parts, at + 1)])
  return pairs.length === 0 ? '' : JSON.stringify(pairs)
}

export function isList({ fields }: Row, field: number): boolean {
  return field < fields.count && fields.kinds[field] === objectList
}

function unreadable(row: Row, text: string): null {
  row.issues.add('ROW_UNREADABLE', row.line, { text })
  return null
}
