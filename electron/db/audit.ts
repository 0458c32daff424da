/** The audit log: append-only, who, when, what; each entry's hash covers the one before it. */
import { createHash } from 'node:crypto'
import type { RichText } from '../../shared/model/rich-text.ts'
import type { Instant } from '../../shared/values.ts'
import type { Database } from './open.ts'

export interface Entry {
  readonly at: Instant
  readonly actor: string
  /** The call's name: `item.update`. */
  readonly action: string
  /** JSON: what was asked for, long texts told by their length only. */
  readonly detail: string
}

interface Stored extends Entry {
  readonly seq: number
  readonly previous: string
  readonly hash: string
}

const columns = 'seq, at, actor, action, detail, previous, hash'
/** How long typing in the same place counts as one entry, in milliseconds. */
const typingSpan = 10 * 60_000

/** Runs `change` in one transaction with the entry that tells of it; `append` is one of the two below. */
export function changeLogged<T>(db: Database, change: () => T, entry: Entry, append = appendAudit): T {
  return db
    .transaction(() => {
      const result = change()
      append(db, entry)
      return result
    })
    .immediate()
}

/** Appends an entry; to be called inside the transaction that it tells of. */
export function appendAudit(db: Database, entry: Entry): void {
  const last = lastEntry(db)
  const seq = (last?.seq ?? 0) + 1
  const previous = last?.hash ?? ''
  const hash = hashOf({ ...entry, seq, previous })
  db.prepare(`INSERT INTO audit (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`).run(
    seq,
    entry.at,
    entry.actor,
    entry.action,
    entry.detail,
    previous,
    hash,
  )
}

/** As `appendAudit`, but typing goes on under the last entry when that is the same person in the same place. */
export function appendTyping(db: Database, entry: Entry): void {
  const last = lastEntry(db)
  if (!last || !isSameTyping(last, entry)) appendAudit(db, entry)
}

/** Whether typing goes on: the same person in the same place, not long after. */
export function isSameTyping(last: Entry, next: Entry): boolean {
  return (
    last.actor === next.actor &&
    last.action === next.action &&
    targetOf(last.detail) === targetOf(next.detail) &&
    Date.parse(next.at) - Date.parse(last.at) < typingSpan
  )
}

/**
 * What a call's input says for the log: strings over 80 characters are told by their length, the structure of a text by
 * its blocks (the text itself stands beside it), and what stands under the keys `unlogged` not at all.
 */
export function describe(input: unknown, unlogged: readonly string[] = []): string {
  return JSON.stringify(input, (key, value) => {
    if (unlogged.includes(key)) return undefined
    if (isStructure(value)) return { blocks: value.content.length }
    return typeof value === 'string' && value.length > 80 ? { characters: value.length } : value
  })
}

function isStructure(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc'
}

/** Sequence numbers of entries that were altered or follow a gap; empty when the chain is whole. */
export function brokenLinks(db: Database): readonly number[] {
  const broken: number[] = []
  let seq = 0
  let previous = ''
  for (const entry of db.prepare<[], Stored>(`SELECT ${columns} FROM audit ORDER BY seq`).iterate()) {
    const whole = entry.seq === seq + 1 && entry.previous === previous && entry.hash === hashOf(entry)
    if (!whole) broken.push(entry.seq)
    seq = entry.seq
    previous = entry.hash
  }
  return broken
}

export function countAudit(db: Database): number {
  return db.prepare<[], number>('SELECT count(*) FROM audit').pluck().get() ?? 0
}

function lastEntry(db: Database): Stored | undefined {
  return db.prepare<[], Stored>(`SELECT ${columns} FROM audit ORDER BY seq DESC LIMIT 1`).get()
}

function hashOf({ seq, at, actor, action, detail, previous }: Omit<Stored, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([seq, at, actor, action, detail, previous]))
    .digest('hex')
}

function targetOf(detail: string): string {
  const { id, item, meeting } = JSON.parse(detail) as { id?: number; item?: unknown; meeting?: number }
  return [id, typeof item === 'number' ? item : '', meeting].join('/')
}
