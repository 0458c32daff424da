/**
 * Undoing and doing again. Each write is a step that keeps the rows it changed as they were and as they became; the
 * steps lie in the file only while it is open.
 */

import { AppError, type ErrorCode } from '../../shared/errors.ts'
import type { HistoryState, HistoryStep, HistorySubject } from '../../shared/model/history.ts'
import type { MeetingId } from '../../shared/values.ts'
import { appendAudit, appendTyping, changeLogged, type Entry, isSameTyping } from './audit.ts'
import { finalTables, keyOf, prepareRecording, record } from './history-recording.ts'
import { type Change, type Columns, subjectOf } from './history-subject.ts'
import { keepingSeries } from './minutes-numbers.ts'
import type { Database } from './open.ts'
import { asWriter, prepareVersions } from './paragraph-versions.ts'
import { keepingReady } from './ready-minutes.ts'

/** More than this nobody takes back. */
export const mostSteps = 500

interface Step {
  readonly id: number
  readonly at: Entry['at']
  readonly actor: string
  readonly call: string
  readonly detail: string
  readonly joins: string | null
  readonly subject: string
}

/** How a write is told and joined with the one before: alone, with typing in the same place, or with its job's others. */
export type Joining = 'alone' | 'typing' | 'job'

/** Makes a connection record what it writes. */
export function joinHistory(db: Database): void {
  // Nothing that was undone or written over is left to be found in the file.
  db.pragma('secure_delete = ON')
  prepareRecording(db)
  prepareVersions(db)
}

/** Forgets all steps. */
export function clearHistory(db: Database): void {
  if (db.prepare('SELECT 1 FROM undo_step').get()) db.prepare('DELETE FROM undo_step').run()
}

/** Runs `change` as one step, in one transaction with the entry of the audit log that tells of it. */
export function changeRecorded<T>(db: Database, change: () => T, entry: Entry, joining: Joining): T {
  const append = joining === 'typing' ? appendTyping : appendAudit
  const writer = { at: entry.at, actor: entry.actor, call: entry.action, typing: joining === 'typing' }
  const written = () => asWriter(db, writer, () => recorded(db, change, entry, joining))
  return changeLogged(db, written, entry, append)
}

export function historyState(db: Database): HistoryState {
  const undo = latestStep(db)
  const redo = undoneStep(db)
  return { undo: undo ? told(undo) : null, redo: redo ? told(redo) : null }
}

type Turn = 'undo' | 'redo'
type Turned = HistoryStep | null

/**
 * Takes the latest step back or does the one that was undone last again, and logs what it was. Null where there is
 * none, or another than `expected`. One that can't be turned is forgotten, and with it those that it stands on; but what
 * waits for minutes to be opened again can be turned then.
 * @throws AppError SIGNED_OFF, MINUTES_READY, MEETING_NUMBER_TAKEN, NUMBER_NEEDED, UNDO_REFUSED
 */
export function turnLogged(
  db: Database,
  turn: Turn,
  expected: number | undefined,
  entry: Omit<Entry, 'detail'>,
): Turned {
  try {
    return db
      .transaction(() => {
        const step = turn === 'undo' ? latestStep(db) : undoneStep(db)
        if (!step || (expected !== undefined && step.id !== expected)) return null
        const writer = { at: entry.at, actor: entry.actor, call: entry.action, typing: false }
        keepingReady(db, () =>
          keepingSeries(db, () => asWriter(db, writer, () => turnStep(db, step.id, turn))),
        )
        appendAudit(db, { ...entry, detail: logDetail(step) })
        return told(step)
      })
      .immediate()
  } catch (error) {
    if (!isRefusal(error) || error.message === 'MINUTES_READY') throw error
    db.transaction(() => forgetRefused(db, turn)).immediate()
    throw /^(SIGNED_OFF|NUMBER_NEEDED|MEETING_NUMBER_TAKEN|.*meeting_number)/.test(error.message)
      ? error
      : new AppError('UNDO_REFUSED')
  }
}

const refusals: readonly ErrorCode[] = ['UNDO_REFUSED', 'NUMBER_NEEDED']

function isRefusal(error: unknown): error is Error {
  const { code } = error as { code?: string }
  return code?.startsWith('SQLITE_CONSTRAINT') || (error instanceof AppError && refusals.includes(error.code))
}

function turnStep(db: Database, step: number, turn: Turn): void {
  const changes = changesOf(db, step)
  if (turn === 'undo') for (const change of changes.toReversed()) put(db, change, change.after, change.before)
  else for (const change of changes) put(db, change, change.before, change.after)
  db.prepare('UPDATE undo_step SET undone = ? WHERE id = ?').run(turn === 'undo' ? 1 : 0, step)
}

/** Makes a row that is as `from` says be as `to` says. */
function put(db: Database, { table, key }: Change, from: Columns | null, to: Columns | null): void {
  const where = `"${keyOf(db, table)}" = ?`
  const names = Object.keys(to ?? {}).map((name) => `"${name}"`)
  const values = Object.values(to ?? {})
  const run = (sql: string, bound: readonly unknown[]) => db.prepare(sql).run(bound).changes
  const changed =
    to === null
      ? run(`DELETE FROM ${table} WHERE ${where}`, [key])
      : from === null
        ? run(`INSERT INTO ${table} (${names}) VALUES (${names.map(() => '?')})`, values)
        : run(`UPDATE ${table} SET ${names.map((name) => `${name} = ?`)} WHERE ${where}`, [...values, key])
  if (changed !== 1) throw new AppError('UNDO_REFUSED')
}

function recorded<T>(db: Database, change: () => T, entry: Entry, joining: Joining): T {
  const last = latestStep(db)
  const joins = joining === 'job' ? `${entry.action} ${entry.at}` : null
  const joined =
    last &&
    (joining === 'typing' ? isSameTyping(asEntry(last), entry) : joins !== null && last.joins === joins) &&
    !undoneStep(db)
      ? last
      : null
  const step = joined?.id ?? addStep(db, entry, joins)
  const result = record(db, step, change)
  if (joined && joining === 'typing') mergeTyping(db, step)
  settle(db, step, entry)
  return result
}

function addStep(db: Database, { at, actor, action, detail }: Entry, joins: string | null): number {
  // Never one that was there before while the file is open: the log only grows.
  const id = db
    .prepare<[], number>(
      `SELECT max((SELECT coalesce(max(id), 0) FROM undo_step), (SELECT coalesce(max(seq), 0) FROM audit)) + 1`,
    )
    .pluck()
    .get()
  if (id === undefined) throw new Error('no number for a step')
  db.prepare(
    `INSERT INTO undo_step (id, at, actor, call, detail, joins, subject, undone) VALUES (?, ?, ?, ?, ?, ?, '', 0)`,
  ).run(id, at, actor, action, detail, joins)
  return id
}

/** What follows from a write: a new end of the history, or an end put to it. */
function settle(db: Database, step: number, entry: Entry): void {
  const changes = changesOf(db, step)
  const final = changes.filter(({ table }) => table in finalTables)
  if (final.length > 0) {
    const meetings = new Set(final.map(({ meeting }) => meeting))
    forgetUndone(db)
    const isOf = (meeting: unknown) => meeting !== null && meetings.has(meeting as MeetingId)
    // What was moved into the meeting was recorded under the one that it came from.
    const isGone = (one: Change) =>
      one.step === step || isOf(one.meeting) || isOf(one.after?.meeting_id ?? null)
    forget(db, isGone)
  } else if (changes.length === 0) {
    db.prepare('DELETE FROM undo_step WHERE id = ?').run(step)
  } else {
    forgetUndone(db)
    const subject = subjectOf(db, changes, JSON.parse(entry.detail) as object)
    db.prepare('UPDATE undo_step SET subject = ? WHERE id = ?').run(JSON.stringify(subject), step)
    db.prepare(
      'DELETE FROM undo_step WHERE id <= (SELECT id FROM undo_step ORDER BY id DESC LIMIT 1 OFFSET ?)',
    ).run(mostSteps)
  }
}

/** Typing changes the same columns again and again: of each row the first state before and the last after are enough. */
function mergeTyping(db: Database, step: number): void {
  const rows = new Map<string, Change>()
  for (const change of changesOf(db, step)) {
    const name = rowName(change)
    const first = rows.get(name)
    if (!first?.after || !change.before || !change.after) {
      rows.set(name, change)
      continue
    }
    const merged = {
      ...first,
      before: first.before && { ...change.before, ...first.before },
      after: { ...first.after, ...change.after },
    }
    rows.set(name, merged)
    db.prepare('DELETE FROM undo_change WHERE seq = ?').run(change.seq)
    db.prepare('UPDATE undo_change SET before = ?, after = ? WHERE seq = ?').run(
      merged.before && JSON.stringify(merged.before),
      JSON.stringify(merged.after),
      first.seq,
    )
  }
}

/** The one that was to be turned goes, and what could only be turned after it. */
function forgetRefused(db: Database, turn: Turn): void {
  const last = latestStep(db)
  if (turn === 'redo') forgetUndone(db)
  else if (last) forget(db, ({ step }) => step === last.id)
}

function forgetUndone(db: Database): void {
  db.prepare('DELETE FROM undo_step WHERE undone = 1').run()
}

/** Forgets the steps with a change that `isGone`, and older ones that changed the rows of those. */
function forget(db: Database, isGone: (change: Change) => boolean): void {
  const rows = new Set<string>()
  const steps = db
    .prepare<[], number>('SELECT id FROM undo_step WHERE undone = 0 ORDER BY id DESC')
    .pluck()
    .all()
  for (const step of steps) {
    const changes = changesOf(db, step)
    if (!changes.some((change) => isGone(change) || rows.has(rowName(change)))) continue
    for (const change of changes) rows.add(rowName(change))
    db.prepare('DELETE FROM undo_step WHERE id = ?').run(step)
  }
}

function rowName({ table, key }: Change): string {
  return `${table} ${key}`
}

const stepColumns = 'id, at, actor, call, detail, joins, subject'

function latestStep(db: Database): Step | undefined {
  return db
    .prepare<[], Step>(`SELECT ${stepColumns} FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1`)
    .get()
}

function undoneStep(db: Database): Step | undefined {
  return db
    .prepare<[], Step>(`SELECT ${stepColumns} FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1`)
    .get()
}

function changesOf(db: Database, step: number): readonly Change[] {
  return db
    .prepare<[number], Omit<Change, 'before' | 'after'> & { before: string | null; after: string | null }>(
      `SELECT seq, step, in_table AS "table", key, meeting_id AS meeting, before, after
       FROM undo_change WHERE step = ? ORDER BY seq`,
    )
    .all(step)
    .map((change) => ({ ...change, before: columns(change.before), after: columns(change.after) }))
}

function columns(json: string | null): Columns | null {
  return json === null ? null : (JSON.parse(json) as Columns)
}

function asEntry({ at, actor, call, detail }: Step): Entry {
  return { at, actor, action: call, detail }
}

function told({ id, call, subject }: Step): HistoryStep {
  return { ...(JSON.parse(subject) as HistorySubject), step: id, call }
}

/** Tells the log what was turned: the call, its place, and when it was done. */
function logDetail({ call, at, detail }: Step): string {
  const { id, ids, meeting } = JSON.parse(detail) as Record<string, unknown>
  return JSON.stringify({ call, at, id, ids, meeting })
}
