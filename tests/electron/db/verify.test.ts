import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { addSignedReadyMinutes, aMeeting, anItem, type TestApp, testBoard } from '../../helpers/board.ts'

/** A PNG of one black pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

async function boardWithAll(): Promise<TestApp> {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const { id: item } = await app.call('item.add', { meeting, item: anItem, after: null })
  const file = path.join(app.folder, 'plan.png')
  writeFileSync(file, png)
  await app.call('attachment.attach', { item, files: [app.gate.tokens.grant(file)] })
  await app.call('minutes.signOff', { meeting })
  return app
}

async function findings(app: TestApp) {
  return (await app.call('board.verify', {})).findings
}

test('a file that nobody has touched passes every check', async () => {
  const app = await boardWithAll()
  const report = await app.call('board.verify', {})
  expect(report).toMatchObject({ ok: true, blobs: 2, signOffs: 1, findings: [] })
  expect(report.auditEntries).toBeGreaterThan(5)
})

test('a flipped byte in a stored blob is found', async () => {
  const app = await boardWithAll()
  const raw = app.raw()
  raw.exec('DROP TRIGGER blob_piece_update')
  const { data, rowid } = raw.prepare('SELECT rowid, data FROM blob_piece LIMIT 1').get() as {
    rowid: number
    data: Buffer
  }
  data[data.length >> 1]! ^= 1
  raw.prepare('UPDATE blob_piece SET data = ? WHERE rowid = ?').run(data, rowid)
  const checks = (await findings(app)).map(({ check }) => check)
  expect(checks).toContain('blob')
  expect(checks).toContain('locks')
})

test('one changed letter in signed content is found', async () => {
  const app = await boardWithAll()
  const raw = app.raw()
  raw.exec('DROP TRIGGER paragraph_signed_update')
  raw.exec(`UPDATE paragraph SET decision = replace(decision, 'budgeten', 'budgetem')`)
  expect(await findings(app)).toContainEqual({ check: 'signOff', detail: '2026-02-12 (1)' })
})

test('an entry of the log that was changed or taken out is found', async () => {
  const app = await boardWithAll()
  const raw = app.raw()
  raw.exec('DROP TRIGGER audit_update; DROP TRIGGER audit_delete')
  raw.exec(`UPDATE audit SET actor = 'någon annan' WHERE seq = 2`)
  expect(await findings(app)).toContainEqual({ check: 'audit', detail: 'entry 2' })
  raw.exec('DELETE FROM audit WHERE seq = 2')
  expect(await findings(app)).toContainEqual({ check: 'audit', detail: 'entry 3' })
})

/** As somebody would who knows the file: the locks are taken off for the deed and put back word for word. */
function pastTheLocks(raw: ReturnType<TestApp['raw']>, sql: string): void {
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
  [`DELETE FROM sign_off; UPDATE paragraph SET decision = 'Nej.'`, 'signOff'],
  [`UPDATE sign_off SET by_name = 'Någon'`, 'signOff'],
  ['UPDATE sign_off SET pdf_sha256 = (SELECT sha256 FROM attachment)', 'signOff'],
  [`DELETE FROM audit WHERE action = 'minutes.signOff'`, 'signOff'],
  ['DELETE FROM meeting', 'signOff'],
  ['DELETE FROM minutes', 'signOff'],
  ['UPDATE blob SET bytes = bytes + 1', 'blob'],
  ['CREATE TRIGGER own AFTER INSERT ON sign_off BEGIN UPDATE item SET text = NULL; END', 'locks'],
  ['CREATE VIEW own AS SELECT 1', 'locks'],
  ['ALTER TABLE paragraph ADD COLUMN own TEXT', 'locks'],
  ['ALTER TABLE signatory DROP COLUMN title', 'locks'],
  ['ALTER TABLE audit RENAME TO old; CREATE TABLE audit AS SELECT * FROM old; DROP TABLE old', 'locks'],
])('with the locks taken off and put back, this is found all the same: %s', async (sql, check) => {
  const app = await boardWithAll()
  pastTheLocks(app.raw(), sql)
  expect((await findings(app)).map((finding) => finding.check)).toContain(check)
})

test('statistics that another program has gathered are no fault', async () => {
  const app = await boardWithAll()
  app.raw().exec('ANALYZE; VACUUM')
  expect(await findings(app)).toEqual([])
})

test('a value that the program could not have written is found', async () => {
  const app = await boardWithAll()
  const { id } = await app.call('meeting.add', { ...aMeeting, number: 2, date: '2026-03-12' })
  const raw = app.raw()
  raw.exec(`UPDATE meeting SET date = '2026-03-32' WHERE id = ${id}; UPDATE body SET name = ''`)
  expect(await findings(app)).toEqual([
    { check: 'integrity', detail: 'board: bodyName' },
    { check: 'integrity', detail: `meeting ${id}: date` },
  ])
})

test('a row that refers to nothing is found', async () => {
  const app = await boardWithAll()
  const raw = app.raw()
  raw.pragma('foreign_keys = OFF')
  raw.exec(`INSERT INTO mandate (body_id, person_id, role, organisation) VALUES (1, 999, 'member', '')`)
  expect(await findings(app)).toContainEqual({ check: 'foreignKeys', detail: 'mandate 1' })
})
