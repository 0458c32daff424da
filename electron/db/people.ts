/** People and their mandates: somebody is there once, with a mandate for each role in each body. */
import { AppError } from '../../shared/errors.ts'
import type { Member, MemberInput, MemberRow, Person, PersonInput } from '../../shared/model/board.ts'
import { agree, isSameMandate } from '../../shared/rules/same-mandate.ts'
import type { BodyId, MemberId, PersonId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'

/** Members in the order of their roles' weight, then by name, of one body or of all; ended mandates are among them. */
export function listMembers(db: Database, body: BodyId | null = null): Member[] {
  return db
    .prepare<[{ body: number | null }], Omit<Member, 'votes'> & { readonly votes: number | null }>(
      `SELECT mandate.id, person.name, mandate.role, mandate.organisation, mandate.from_date AS "from",
         mandate.to_date AS "to", mandate.person_id AS person, email, phone, other.id AS substituteFor, mandate.votes
       FROM mandate JOIN person ON person.id = mandate.person_id
         LEFT JOIN mandate other ON other.id = mandate.substitute_for AND other.removed_at IS NULL
       WHERE mandate.removed_at IS NULL AND (@body IS NULL OR mandate.body_id = @body)
       ORDER BY CASE mandate.role WHEN 'chair' THEN 0 WHEN 'viceChair' THEN 1 WHEN 'member' THEN 2 WHEN 'deputy' THEN 3
         WHEN 'managingDirector' THEN 5 WHEN 'secretary' THEN 6 ELSE 7 END, person.name, mandate.id`,
    )
    .all({ body })
    .map((member) => ({ ...member, votes: member.votes === null ? null : member.votes === 1 }))
}

/** Everybody who has a mandate that is not removed, in a body that is not, by name. */
export function listPeople(db: Database): Person[] {
  type Row = Omit<Person, 'mandates'> & Person['mandates'][number] & { readonly mandate: MemberId }
  const rows = db
    .prepare<[], Row>(
      `SELECT person.id, person.name, email, phone, mandate.id AS mandate, body.id AS body, body.name AS bodyName, body.kind AS bodyKind,
         role, from_date AS "from", to_date AS "to"
       FROM person JOIN mandate ON mandate.person_id = person.id JOIN body ON body.id = mandate.body_id
       WHERE mandate.removed_at IS NULL AND body.removed_at IS NULL
       ORDER BY person.name, person.id, body.id, mandate.id`,
    )
    .all()
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((mandates) => {
    const [first] = mandates
    if (!first) return []
    const { id, name, email, phone } = first
    const held = mandates.map(({ mandate, body, bodyName, bodyKind, role, from, to }) => ({
      ...{ id: mandate, body, bodyName, bodyKind, role, from, to },
    }))
    return [{ id, name, email, phone, mandates: held }]
  })
}

/** @throws AppError NOT_FOUND */
export function updatePerson(db: Database, id: PersonId, { name, email, phone }: PersonInput): void {
  mustChange(
    db.prepare('UPDATE person SET name = ?, email = ?, phone = ? WHERE id = ?').run(name, email, phone, id),
  )
}

/** `person` as in `MandateOf`. @throws AppError NOT_FOUND */
export function addMember(
  db: Database,
  member: MemberInput,
  body: BodyId,
  person?: PersonId | null,
): MemberId {
  checkSubstitute(db, member, body)
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO mandate (body_id, person_id, role, organisation, from_date, to_date, substitute_for, votes)
       VALUES (@body, @person, @role, @organisation, @from, @to, @substituteFor, @votes)`,
    )
    .run({ ...mandateColumns(member), body, person: holder(db, member, person) })
  return Number(lastInsertRowid) as MemberId
}

/** `person` as in `MandateOf`. @throws AppError NOT_FOUND */
export function updateMember(
  db: Database,
  id: MemberId,
  member: MemberInput,
  person?: PersonId | null,
): void {
  const now = db
    .prepare<[number], { readonly body: BodyId; readonly person: PersonId; readonly name: string }>(
      `SELECT body_id AS body, person_id AS person, name FROM mandate JOIN person ON person.id = person_id
       WHERE mandate.id = ? AND removed_at IS NULL`,
    )
    .get(id)
  if (!now) throw new AppError('NOT_FOUND')
  checkSubstitute(db, member, now.body, id)
  const isSame = person === undefined && now.name === member.name
  db.prepare(
    `UPDATE mandate SET person_id = @person, role = @role, organisation = @organisation, from_date = @from,
       to_date = @to, substitute_for = @substituteFor, votes = @votes WHERE id = @id`,
  ).run({ ...mandateColumns(member), id, person: holder(db, member, isSame ? now.person : person) })
}

/** Adds the mandates that the body does not have yet. To be called in a transaction. */
export function importMembers(
  db: Database,
  rows: readonly MemberRow[],
  body: BodyId,
): { added: MemberId[]; known: number; unknown: string[] } {
  const added: (readonly [MemberId, MemberRow])[] = []
  const mandates: MandateFacts[] = listMembers(db, body)
  for (const row of rows) {
    if (mandates.some((member) => isSameMandate(member, row))) continue
    added.push([addMember(db, { ...row, substituteFor: null }, body), row])
    mandates.push(row)
  }
  const members = listMembers(db, body)
  const substitute = db.prepare('UPDATE mandate SET substitute_for = ? WHERE id = ?')
  const unknown = new Set<string>()
  for (const [id, { substituteFor }] of added) {
    const other = members.find((member) => member.id !== id && member.name === substituteFor)
    if (other) substitute.run(other.id, id)
    else if (substituteFor !== '') unknown.add(substituteFor)
  }
  return { added: added.map(([id]) => id), known: rows.length - added.length, unknown: [...unknown] }
}

type MandateFacts = Pick<MemberRow, 'name' | 'role' | 'organisation' | 'from' | 'to' | 'email'>

function mandateColumns({ role, organisation, from, to, substituteFor, votes }: MemberInput): object {
  return { role, organisation, from, to, substituteFor, votes: votes === null ? null : Number(votes) }
}

/** The person that a mandate is of, called and reached as it says. */
function holder(db: Database, member: MemberInput, person: PersonId | null | undefined): PersonId {
  const { name, email, phone } = member
  if (person) {
    updatePerson(db, person, member)
    return person
  }
  const found = person === null ? undefined : personNamed(db, name, email)
  if (!found) {
    const { lastInsertRowid } = db
      .prepare('INSERT INTO person (name, email, phone) VALUES (?, ?, ?)')
      .run(name, email, phone)
    return Number(lastInsertRowid) as PersonId
  }
  // What is known of them is not taken away by what does not say it.
  updatePerson(db, found.id, { name, email: email || found.email, phone: phone || found.phone })
  return found.id
}

function personNamed(db: Database, name: string, email: string): Omit<Person, 'mandates'> | undefined {
  const named = db
    .prepare<[string], Omit<Person, 'mandates'>>(
      'SELECT id, name, email, phone FROM person WHERE name = ? ORDER BY id',
    )
    .all(name)
  const sure = named.find((person) => email !== '' && person.email !== '' && agree(person.email, email))
  return sure ?? named.find((person) => agree(person.email, email))
}

/** Nobody stands in for themselves, or for a member of another body. */
function checkSubstitute(
  db: Database,
  { substituteFor }: Pick<MemberInput, 'substituteFor'>,
  body: BodyId,
  self?: MemberId,
): void {
  if (substituteFor === null) return
  const isThere = db
    .prepare('SELECT 1 FROM mandate WHERE id = ? AND body_id = ? AND removed_at IS NULL')
    .get(substituteFor, body)
  if (!isThere || substituteFor === self) throw new AppError('NOT_FOUND')
}
