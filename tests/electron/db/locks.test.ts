import { expect, test } from 'vitest'
import { addSignedReadyMinutes, aMeeting, anItem, type TestApp, testBoard } from '../../helpers/board.ts'

async function signedBoard(): Promise<TestApp> {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  await app.call('minutes.signOff', { meeting })
  return app
}

const refused = [
  `UPDATE paragraph SET decision = 'Styrelsen avslog budgeten.'`,
  `UPDATE paragraph SET removed_at = '2026-03-01'`,
  'UPDATE paragraph SET position = 7',
  'UPDATE paragraph SET id = id + 100',
  'DELETE FROM paragraph',
  `INSERT INTO paragraph (meeting_id, position, title, text, decision, reference) VALUES (1, 9, 'Ny', '', '', '')`,
  `INSERT OR REPLACE INTO paragraph (id, meeting_id, position, title, text, decision, reference) VALUES (1, 2, 1, '', '', '', '')`,
  `UPDATE OR REPLACE paragraph SET id = 1 WHERE id <> 1`,
  'UPDATE paragraph SET meeting_id = 2',
  `UPDATE attendance SET name = 'Någon annan'`,
  'DELETE FROM attendance',
  `UPDATE signatory SET signed_on = '2026-02-21'`,
  'DELETE FROM signatory',
  `UPDATE minutes SET place = 'Annanstans'`,
  'DELETE FROM minutes',
  `UPDATE meeting SET date = '2026-02-13' WHERE id = 1`,
  `UPDATE meeting SET removed_at = '2026-03-01' WHERE id = 1`,
  'DELETE FROM meeting WHERE id = 1',
  `INSERT OR REPLACE INTO meeting (id, body_id, number, kind, date, place) VALUES (1, 1, 9, 'ordinary', '2026-02-12', '')`,
  `INSERT OR REPLACE INTO meeting (body_id, number, kind, date, place) VALUES (1, 1, 'ordinary', '2026-06-12', '')`,
  `UPDATE OR REPLACE meeting SET number = 1 WHERE id = 2`,
  `UPDATE item SET title = 'Annat' WHERE meeting_id = 1`,
  'DELETE FROM item WHERE meeting_id = 1',
  `UPDATE sign_off SET content_sha256 = 'x'`,
  `UPDATE sign_off SET body_name = 'x'`,
  'DELETE FROM sign_off',
  `INSERT OR REPLACE INTO sign_off SELECT meeting_id, at, 'x', organisation_name, orgnr, body_name, body_kind, content_sha256, pdf_sha256, pdf_pages, tense FROM sign_off`,
  `UPDATE blob_piece SET data = x'00'`,
  'DELETE FROM blob_piece',
  `INSERT OR REPLACE INTO blob_piece (sha256, seq, data) SELECT sha256, 0, x'00' FROM blob`,
  `INSERT INTO blob_piece (sha256, seq, data) SELECT sha256, 99, x'00' FROM blob`,
  'UPDATE blob SET bytes = 1',
  'DELETE FROM blob',
  `UPDATE audit SET actor = 'x'`,
  'DELETE FROM audit',
  `INSERT INTO audit VALUES (1000, '', '', '', '', '', '')`,
  `INSERT OR REPLACE INTO audit VALUES (1, '', '', '', '', '', '')`,
]

test.each(refused)('with another program, signed minutes, blobs and log refuse: %s', async (sql) => {
  const app = await signedBoard()
  await app.call('meeting.add', { ...aMeeting, number: 2, date: '2026-03-12' })
  const raw = app.raw()
  raw.pragma('foreign_keys = OFF')
  raw.exec("INSERT INTO minutes (meeting_id, place) VALUES (2, '')")
  raw.exec(
    `INSERT INTO paragraph (meeting_id, position, title, text, decision, reference) VALUES (2, 0, 'Fri', '', '', '')`,
  )
  expect(() => raw.exec(sql)).toThrow(/SIGNED_OFF|BLOB_FIXED|AUDIT_FIXED|MEETING_NUMBER_TAKEN/)
})

test('the app itself says that the minutes are signed off, and the draft beside them stays open', async () => {
  const app = await signedBoard()
  const detail = await app.call('meeting.get', { meeting: 1 as never })
  const [paragraph] = detail.minutes!.paragraphs
  const change = { ...paragraph!, title: 'Annat' }
  await expect(app.call('paragraph.update', { id: paragraph!.id, paragraph: change })).rejects.toThrow(
    'SIGNED_OFF',
  )
  await expect(app.call('item.add', { meeting: 1, item: anItem, after: null })).rejects.toThrow('SIGNED_OFF')
  await expect(app.call('minutes.signOff', { meeting: 1 })).rejects.toThrow('SIGNED_OFF')
  const { id } = await app.call('meeting.add', { ...aMeeting, number: 2, date: '2026-03-12' })
  await app.call('item.add', { meeting: id, item: anItem, after: null })
})

test('a new name of the organisation does not reach into signed minutes', async () => {
  const app = await signedBoard()
  await app.call('board.update', { name: 'Nya Energi AB', orgnr: '556000-0001', bodyName: 'Styrelsen' })
  const { board } = await app.call('meeting.get', { meeting: 1 })
  expect(board.name).toBe('Granviks Energi AB')
  expect((await app.call('board.verify', {})).ok).toBe(true)
})

test('the number of signed minutes is taken, and the app says so', async () => {
  const app = await signedBoard()
  await expect(app.call('meeting.add', { ...aMeeting, date: '2026-09-01' })).rejects.toThrow(
    'MEETING_NUMBER_TAKEN',
  )
})
