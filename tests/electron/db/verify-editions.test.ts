/** What `verify` finds when somebody has changed what was sent, past the locks. */
import { expect, test } from 'vitest'
import { boardWithPapers, type SentBoard } from '../../helpers/sent.ts'

/** As somebody would who knows the file: the locks are taken off for the deed and put back word for word. */
function pastTheLocks({ app }: SentBoard, sql: string): void {
  const raw = app.raw()
  raw.pragma('foreign_keys = OFF')
  const locks = raw.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`).all() as {
    name: string
    sql: string
  }[]
  for (const { name } of locks) raw.exec(`DROP TRIGGER ${name}`)
  raw.exec(sql)
  for (const lock of locks) raw.exec(lock.sql)
}

test.each([
  [`UPDATE edition SET sent_at = '2026-11-01T12:00:00.000Z'`, 'edition'],
  [`UPDATE edition SET by_name = 'Någon annan'`, 'edition'],
  [`UPDATE edition SET snapshot = replace(snapshot, 'Bokslut', 'Bokslag')`, 'edition'],
  ['UPDATE edition SET pdf_sha256 = (SELECT sha256 FROM attachment LIMIT 1)', 'edition'],
  [`UPDATE edition_attachment SET label = '9' WHERE label = '1'`, 'edition'],
  [`UPDATE edition_attachment SET pages = replace(pages, '"2"', '"3"')`, 'edition'],
  [`DELETE FROM edition_attachment WHERE label = '1'`, 'edition'],
  ['DELETE FROM edition', 'edition'],
  [`DELETE FROM audit WHERE action = 'edition.send'`, 'edition'],
  [`UPDATE blob_piece SET data = x'00' WHERE sha256 = (SELECT pdf_sha256 FROM edition)`, 'blob'],
])('with the locks taken off and put back, this is found all the same: %s', async (sql, check) => {
  const board = await boardWithPapers()
  await board.send('first.pdf')
  pastTheLocks(board, sql)
  const { findings } = await board.app.call('board.verify', {})
  expect(findings.map((finding) => finding.check)).toContain(check)
})

test('an edition whose PDF is damaged is not given out', async () => {
  const board = await boardWithPapers()
  const { edition } = await board.send('first.pdf')
  pastTheLocks(board, `UPDATE blob_piece SET data = x'00' WHERE sha256 = (SELECT pdf_sha256 FROM edition)`)
  const saved = board.out('saved.pdf')
  await expect(board.app.call('edition.save', { id: edition, to: saved.to })).rejects.toThrow('BLOB_DAMAGED')
})
