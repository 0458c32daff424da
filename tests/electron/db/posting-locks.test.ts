import { expect, test } from 'vitest'
import { addSignedReadyMinutes, testBoard } from '../../helpers/board.ts'
import { addAdjustedMeeting, addCommitteeMeeting, testCommittee } from '../../helpers/committee.ts'

const posted = (meeting: number, values: string) =>
  `INSERT INTO posting (meeting_id, act, on_date, place, corrects, reason, recorded_at, by_name)
   VALUES (${meeting}, ${values}, '2026-03-23T10:00:00.000Z', 'Ek')`

test.each([
  `UPDATE posting SET on_date = '2026-03-21'`,
  `UPDATE OR REPLACE posting SET id = 7`,
  'DELETE FROM posting',
  `INSERT OR REPLACE INTO posting VALUES (1, 1, 'posted', '2026-03-21', '', NULL, '', '', '')`,
  `INSERT OR REPLACE INTO posting VALUES (9, 1, 'posted', '2026-03-21', '', 1, 'fel', '', '')`,
  posted(1, `'takenDown', '2026-04-20', '', 2, 'fel'`),
])('with another program, a record of a notice refuses: %s', async (sql) => {
  const app = await testCommittee()
  const meeting = await addAdjustedMeeting(app)
  const on = '2026-03-23'
  const { id: record } = await app.call('posting.post', { meeting, on, place: 'Kansliet' })
  await app.call('posting.correct', {
    meeting,
    record,
    on: '2026-03-22',
    place: 'Kansliet',
    reason: 'Fel dag',
  })
  const raw = app.raw()
  raw.pragma('foreign_keys = OFF')
  expect(() => raw.exec(sql)).toThrow(/POSTING_FIXED/)
})

test('with another program, nothing is noticed that is not signed by a committee', async () => {
  const committee = await testCommittee()
  const unsigned = await addCommitteeMeeting(committee)
  const values = `'posted', '2026-03-23', '', NULL, ''`
  const raw = committee.raw()
  raw.pragma('foreign_keys = OFF')
  expect(() => raw.exec(posted(unsigned, values))).toThrow(/NOTICE_NOT_ADJUSTED/)
  const company = await testBoard()
  const signed = await addSignedReadyMinutes(company)
  await company.call('minutes.signOff', { meeting: signed })
  expect(() => company.raw().exec(posted(signed, values))).toThrow(/NOTICE_NOT_ADJUSTED/)
})

test('a record needs a day or something that it takes back, and a correction a reason', async () => {
  const app = await testCommittee()
  const meeting = await addAdjustedMeeting(app)
  const raw = app.raw()
  for (const values of [
    `'posted', NULL, '', NULL, ''`,
    `'posted', '2026-03-23', '', NULL, 'varför'`,
    `'seen', '2026-03-23', '', NULL, ''`,
  ])
    expect(() => raw.exec(posted(meeting, values))).toThrow(/CHECK/)
})

test('a record of a day that does not exist is found', async () => {
  const app = await testCommittee()
  const meeting = await addAdjustedMeeting(app)
  app.raw().exec(posted(meeting, `'posted', '2026-02-30', '', NULL, ''`))
  expect(await app.call('board.verify', {})).toMatchObject({
    ok: false,
    findings: [{ check: 'integrity', detail: 'notices: 0.on' }],
  })
})
