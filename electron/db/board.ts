/** Organisation, body, people and mandates. */
import type { Board, Member, MemberInput } from '../../shared/model/board.ts'
import type { MemberId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'

/** The one body of this version's files. */
export const bodyId = 1

export function insertBoard(db: Database, board: Board): void {
  db.prepare('INSERT INTO organisation (id, name, orgnr) VALUES (1, ?, ?)').run(board.name, board.orgnr)
  db.prepare('INSERT INTO body (id, name, kind) VALUES (?, ?, ?)').run(bodyId, board.bodyName, board.kind)
}

export function getBoard(db: Database): Board {
  return db
    .prepare<[number], Board>(
      `SELECT organisation.name, orgnr, kind, body.name AS bodyName FROM organisation, body WHERE body.id = ?`,
    )
    .get(bodyId) as Board
}

export function updateBoard(db: Database, board: Pick<Board, 'name' | 'orgnr' | 'bodyName'>): void {
  db.prepare('UPDATE organisation SET name = ?, orgnr = ?').run(board.name, board.orgnr)
  db.prepare('UPDATE body SET name = ? WHERE id = ?').run(board.bodyName, bodyId)
}

/** Members in the order of their roles' weight, then by name; those whose mandate has ended are among them. */
export function listMembers(db: Database): Member[] {
  return db
    .prepare<[], Member>(
      `SELECT mandate.id, person.name, role, organisation, from_date AS "from", to_date AS "to"
       FROM mandate JOIN person ON person.id = person_id WHERE removed_at IS NULL
       ORDER BY CASE role WHEN 'chair' THEN 0 WHEN 'viceChair' THEN 1 WHEN 'member' THEN 2 WHEN 'deputy' THEN 3
         WHEN 'managingDirector' THEN 5 WHEN 'secretary' THEN 6 ELSE 7 END, person.name, mandate.id`,
    )
    .all()
}

/** A person of the same name is the same person: one row in `person`, a mandate for each role. */
export function addMember(db: Database, member: MemberInput): MemberId {
  const { lastInsertRowid } = db
    .prepare(
      'INSERT INTO mandate (body_id, person_id, role, organisation, from_date, to_date) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(bodyId, personNamed(db, member.name), member.role, member.organisation, member.from, member.to)
  return Number(lastInsertRowid) as MemberId
}

export function updateMember(db: Database, id: MemberId, member: MemberInput): void {
  mustChange(
    db
      .prepare(
        'UPDATE mandate SET person_id = ?, role = ?, organisation = ?, from_date = ?, to_date = ? WHERE id = ? AND removed_at IS NULL',
      )
      .run(personNamed(db, member.name), member.role, member.organisation, member.from, member.to, id),
  )
}

function personNamed(db: Database, name: string): number | bigint {
  const found = db.prepare<[string], number>('SELECT id FROM person WHERE name = ?').pluck().get(name)
  return found ?? db.prepare('INSERT INTO person (name) VALUES (?)').run(name).lastInsertRowid
}
