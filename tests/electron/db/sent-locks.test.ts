/** Version 2 of the file: its tables, and the triggers that keep what was sent. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { latestVersion, migrate, versionOf } from '../../../electron/db/migrate.ts'
import { ground } from '../../../electron/db/migrations/001-ground.ts'
import { temporaryFolder } from '../../helpers/board.ts'
import { boardWithPapers, type SentBoard } from '../../helpers/sent.ts'

async function sentBoard(): Promise<SentBoard> {
  const board = await boardWithPapers()
  await board.send('first.pdf')
  const [attachment] = board.attachments
  const file = await board.pdf('ny', 2, 'Rapport i ny lydelse')
  const { suggestion, ...comparison } = await board.app.call('replacement.compare', {
    attachment: attachment!,
    file,
  })
  const text = suggestion ?? { place: '', wording: '' }
  await board.app.call('replacement.make', { attachment: attachment!, file, comparison, text })
  await board.send('second.pdf')
  return board
}

const refused = [
  `UPDATE edition SET recipients = '["Någon annan"]'`,
  `UPDATE edition SET snapshot = '{}' WHERE number = 2`,
  'DELETE FROM edition WHERE number = 2',
  'INSERT OR REPLACE INTO edition SELECT * FROM edition WHERE number = 1',
  `INSERT OR REPLACE INTO edition SELECT 99, meeting_id, number, kind, sent_at, sent_on, 'x', recipients, note, file_name,
     snapshot, pdf_sha256, pdf_pages FROM edition WHERE number = 1`,
  `INSERT INTO edition SELECT 99, meeting_id, 7, kind, sent_at, sent_on, by_name, recipients, note, file_name,
     snapshot, pdf_sha256, pdf_pages FROM edition WHERE number = 1`,
  `UPDATE edition_attachment SET label = '9'`,
  `UPDATE edition_attachment SET pages = '[]'`,
  'DELETE FROM edition_attachment',
  'INSERT OR REPLACE INTO edition_attachment SELECT * FROM edition_attachment',
  `INSERT INTO edition_attachment SELECT 2, 9, 3, item_id, label, title, sha256, pages, change FROM edition_attachment LIMIT 1`,
  `UPDATE replacement SET wording = 'Något annat.'`,
  `UPDATE replacement SET removed_at = '2026-12-01'`,
  'UPDATE replacement SET edition_id = NULL',
  'UPDATE replacement SET edition_id = 1',
  'DELETE FROM replacement',
  'INSERT OR REPLACE INTO replacement SELECT * FROM replacement',
  'UPDATE attachment SET sha256 = (SELECT from_sha256 FROM replacement) WHERE id = 1',
  'UPDATE attachment SET sha256 = NULL, pages = NULL WHERE id = 2',
  'UPDATE attachment SET pages = 9 WHERE id = 2',
  'UPDATE attachment SET item_id = 4 WHERE id = 2',
  'UPDATE attachment SET id = 90 WHERE id = 2',
  'UPDATE item SET meeting_id = 9 WHERE id = 1',
  'UPDATE item SET meeting_id = 9 WHERE id = 3',
  'DELETE FROM attachment WHERE id = 2',
  `INSERT OR REPLACE INTO attachment (id, item_id, position, title) VALUES (2, 3, 0, 'Annat')`,
  'DELETE FROM blob WHERE sha256 = (SELECT pdf_sha256 FROM edition WHERE number = 1)',
  'DELETE FROM blob_piece WHERE sha256 = (SELECT pdf_sha256 FROM edition WHERE number = 1)',
  'DELETE FROM blob WHERE sha256 = (SELECT from_sha256 FROM replacement)',
  'DELETE FROM blob_piece WHERE sha256 = (SELECT from_sha256 FROM replacement)',
  `INSERT INTO blob_piece (sha256, seq, data) SELECT pdf_sha256, 99, x'00' FROM edition WHERE number = 1`,
]

test('with another program, what was sent refuses to be changed', async () => {
  const { app } = await sentBoard()
  const raw = app.raw()
  raw.pragma('foreign_keys = OFF')
  for (const sql of refused) expect(() => raw.exec(sql), sql).toThrow(/SENT_FIXED|BLOB_FIXED/)
})

test('the agenda of what was sent can still be worked on', async () => {
  const { app } = await sentBoard()
  const raw = app.raw()
  raw.exec(`UPDATE attachment SET title = 'Nytt namn', secrecy = 'x', position = 5 WHERE id = 2`)
  raw.exec(`UPDATE attachment SET removed_at = '2026-12-01' WHERE id = 3`)
  raw.exec(`UPDATE item SET title = 'Annan rubrik' WHERE id = 2`)
})

test('the file as an attachment came is kept', async () => {
  const board = await boardWithPapers()
  const raw = board.app.raw()
  raw.exec(`INSERT INTO blob VALUES ('${'a'.repeat(64)}', 1, '2026-11-20')`)
  raw.exec(`UPDATE attachment SET original_sha256 = '${'a'.repeat(64)}' WHERE id = 1`)
  raw.pragma('foreign_keys = OFF')
  expect(() => raw.exec(`DELETE FROM blob WHERE sha256 = '${'a'.repeat(64)}'`)).toThrow('BLOB_FIXED')
})

test('version 2: a file of version 1 keeps its agenda, with nothing secret and nothing sent', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'x.justera')
  const db = new SqliteDatabase(file)
  db.exec(ground.sql)
  db.pragma('user_version = 1')
  db.exec(`INSERT INTO organisation VALUES (1, 'Granviks Energi AB', '');
    INSERT INTO body VALUES (1, 'Styrelsen', 'company');
    INSERT INTO meeting (id, body_id, number, kind, date, place) VALUES (1, 1, 1, 'ordinary', '2026-02-12', '');
    INSERT INTO item (id, meeting_id, position, title, kind, text, proposal, presenter)
      VALUES (1, 1, 0, 'Budget', 'decision', 'Text', '', '');
    INSERT INTO attachment (id, item_id, position, title) VALUES (1, 1, 0, 'Underlag')`)
  migrate(db, file)
  expect(versionOf(db)).toBe(latestVersion)
  expect(db.prepare('SELECT title, text, secrecy FROM item').all()).toEqual([
    { title: 'Budget', text: 'Text', secrecy: '' },
  ])
  expect(db.prepare('SELECT title, secrecy, original_sha256, report FROM attachment').all()).toEqual([
    { title: 'Underlag', secrecy: '', original_sha256: null, report: null },
  ])
  for (const table of ['setting', 'edition', 'edition_attachment', 'replacement']) {
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
  }
  db.close()
  expect(readdirSync(folder)).toContain('x.justera.version-1.backup')
})
