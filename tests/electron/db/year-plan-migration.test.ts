import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createSchema } from '../../../electron/db/migrate.ts'

const made = () => {
  const db = new SqliteDatabase(':memory:')
  createSchema(db)
  return db
}
const calendarId = (db: ReturnType<typeof made>) => db.prepare('SELECT id FROM calendar').pluck().get()

test('version 4: every file gets a name of its own in calendars', () => {
  expect(calendarId(made())).toMatch(/^[0-9a-f]{32}$/)
  expect(calendarId(made())).not.toBe(calendarId(made()))
})

test('version 4: a template has no other places and times than those that are known', () => {
  const db = made()
  db.exec(`INSERT INTO body (id, name, kind) VALUES (1, 'Styrelsen', 'company')`)
  const add = (place: string, due: string) => () =>
    db
      .prepare(
        `INSERT INTO template_item (body_id, position, place, due, months, title, kind, text, proposal, presenter)
         VALUES (1, 0, ?, ?, '[]', 'Budget', 'decision', '', '', '')`,
      )
      .run(place, due)
  expect(add('beginning', 'every')).not.toThrow()
  expect(add('middle', 'every')).toThrow('CHECK')
  expect(add('end', 'sometimes')).toThrow('CHECK')
})
