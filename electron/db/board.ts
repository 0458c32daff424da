/** The organisation of a file and the board that it makes with one of its bodies. */
import { AppError } from '../../shared/errors.ts'
import type { Board, Organisation, OrganisationInput } from '../../shared/model/board.ts'
import type { BodyId } from '../../shared/values.ts'
import { bodyOf, settingsOf } from './bodies.ts'
import type { Database } from './open.ts'
import { getLook, setLook } from './settings.ts'

/** What a new file begins with: its organisation and its first body. */
export function insertBoard(db: Database, board: Pick<Board, 'name' | 'orgnr' | 'kind' | 'bodyName'>): void {
  db.prepare('INSERT INTO organisation (id, name, orgnr) VALUES (1, ?, ?)').run(board.name, board.orgnr)
  db.prepare('INSERT INTO body (name, kind) VALUES (?, ?)').run(board.bodyName, board.kind)
}

/** Of a body that may have been removed; without one, of the file's first. @throws AppError NOT_FOUND */
export function getBoard(db: Database, body: BodyId = bodyOf(db)): Board {
  const stored = db
    .prepare<[number], Omit<Board, 'settings' | 'look'> & { readonly settings: string }>(
      `SELECT organisation.name, orgnr, kind, body.name AS bodyName, body.id AS bodyId, settings
       FROM body LEFT JOIN organisation ON TRUE WHERE body.id = ?`,
    )
    .get(body)
  if (!stored) throw new AppError('NOT_FOUND')
  return { ...stored, settings: settingsOf(stored.settings), look: getLook(db) }
}

export function updateBoard(
  db: Database,
  board: Pick<Board, 'name' | 'orgnr' | 'bodyName'>,
  body: BodyId,
): void {
  db.prepare('UPDATE organisation SET name = ?, orgnr = ?').run(board.name, board.orgnr)
  db.prepare('UPDATE body SET name = ? WHERE id = ?').run(board.bodyName, body)
}

export function getOrganisation(db: Database): Organisation {
  const stored = db
    .prepare<[], Pick<Organisation, 'name' | 'orgnr'>>('SELECT name, orgnr FROM organisation')
    .get() as Pick<Organisation, 'name' | 'orgnr'>
  return { ...stored, look: getLook(db) }
}

/** Its logo stays. */
export function updateOrganisation(db: Database, { name, orgnr, look }: OrganisationInput): void {
  db.prepare('UPDATE organisation SET name = ?, orgnr = ?').run(name, orgnr)
  setLook(db, { ...getLook(db), ...look })
}
