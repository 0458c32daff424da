/** The bodies of a file. What belongs to one is found by its number; where none is named, the file's first is meant. */
import { AppError } from '../../shared/errors.ts'
import { type Body, type BodyInput, type BodySettings, usualBodySettings } from '../../shared/model/board.ts'
import type { BodyId, Instant, MeetingId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange, removeRow, restoreRow } from './rows.ts'

/** The body that is named, or the file's first. @throws AppError NOT_FOUND where it is not there or is removed */
export function bodyOf(db: Database, body?: BodyId): BodyId {
  const found = db
    .prepare<[{ body: number | null }], BodyId>(
      'SELECT id FROM body WHERE removed_at IS NULL AND (@body IS NULL OR id = @body) ORDER BY id LIMIT 1',
    )
    .pluck()
    .get({ body: body ?? null })
  if (found === undefined) throw new AppError('NOT_FOUND')
  return found
}

/** @throws AppError NOT_FOUND */
export function bodyOfMeeting(db: Database, meeting: MeetingId): BodyId {
  const found = db
    .prepare<[number], BodyId>('SELECT body_id FROM meeting WHERE id = ? AND removed_at IS NULL')
    .pluck()
    .get(meeting)
  if (found === undefined) throw new AppError('NOT_FOUND')
  return found
}

type BodyColumns = Omit<Body, 'settings'> & { readonly settings: string }

/** In the order in which they were added. */
export function listBodies(db: Database): Body[] {
  return db
    .prepare<[], BodyColumns>(
      `SELECT id, name, kind, settings,
         (SELECT count(*) FROM meeting m WHERE m.body_id = body.id AND m.removed_at IS NULL) AS meetings,
         (SELECT count(*) FROM mandate m WHERE m.body_id = body.id AND m.removed_at IS NULL) AS members
       FROM body WHERE removed_at IS NULL ORDER BY id`,
    )
    .all()
    .map((body) => ({ ...body, settings: settingsOf(body.settings) }))
}

/** What has not been chosen is as usual. */
export function settingsOf(stored: string): BodySettings {
  return { ...usualBodySettings, ...(JSON.parse(stored) as Partial<BodySettings>) }
}

/** @throws AppError BODY_NAME_TAKEN */
export function addBody(db: Database, { name, kind, settings }: BodyInput): BodyId {
  checkName(db, name, null)
  const { lastInsertRowid } = db
    .prepare('INSERT INTO body (name, kind, settings) VALUES (?, ?, ?)')
    .run(name, kind, JSON.stringify(settings))
  return Number(lastInsertRowid) as BodyId
}

/** @throws AppError BODY_NAME_TAKEN, NOT_FOUND */
export function updateBody(db: Database, id: BodyId, { name, kind, settings }: BodyInput): void {
  checkName(db, name, id)
  mustChange(
    db
      .prepare('UPDATE body SET name = ?, kind = ?, settings = ? WHERE id = ? AND removed_at IS NULL')
      .run(name, kind, JSON.stringify(settings), id),
  )
}

/** @throws AppError BODY_HAS_MEETINGS {name, count}, BODY_LAST {name}, NOT_FOUND */
export function removeBody(db: Database, id: BodyId, now: Instant): void {
  const bodies = listBodies(db)
  const body = bodies.find((one) => one.id === id)
  if (!body) throw new AppError('NOT_FOUND')
  if (body.meetings > 0) throw new AppError('BODY_HAS_MEETINGS', { name: body.name, count: body.meetings })
  if (bodies.length === 1) throw new AppError('BODY_LAST', { name: body.name })
  removeRow(db, 'body', id, now)
}

/** @throws AppError BODY_NAME_TAKEN, NOT_FOUND */
export function restoreBody(db: Database, id: BodyId): void {
  const name = db.prepare<[number], string>('SELECT name FROM body WHERE id = ?').pluck().get(id)
  if (name !== undefined) checkName(db, name, id)
  restoreRow(db, 'body', id)
}

/** A meeting that comes back brings its body with it. */
export function restoreBodyOf(db: Database, meeting: MeetingId): void {
  db.prepare(
    `UPDATE body SET removed_at = NULL
     WHERE removed_at IS NOT NULL AND id = (SELECT body_id FROM meeting WHERE id = ?)`,
  ).run(meeting)
}

/** Bodies are told apart by their names, on the command line and by the eye. */
function checkName(db: Database, name: string, except: BodyId | null): void {
  const same = listBodies(db).some((body) => body.id !== except && sameName(body.name, name))
  if (same) throw new AppError('BODY_NAME_TAKEN', { name })
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
