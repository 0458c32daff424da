/** The notice of a committee's minutes, recorded and printed through the real gate. */
import path from 'node:path'
import { expect, test } from 'vitest'
import { clockOf } from '../../../shared/rules/justering-clock.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { addSignedReadyMinutes, type TestApp, testBoard } from '../../helpers/board.ts'
import {
  addAdjustedMeeting,
  addCommitteeMeeting,
  meetingDay,
  testCommittee,
} from '../../helpers/committee.ts'
import { complaints, pdfToolsAvailable, textOf } from '../../helpers/pdf.ts'

const day = (date: string) => date as LocalDate
const place = 'Kommunkansliet, Storgatan 1'

async function exported(app: TestApp, name: 'export.notice' | 'export.proof', meeting: never) {
  const file = path.join(app.folder, `${name}.pdf`)
  await app.call(name, { meeting, to: app.gate.tokens.grant(file) })
  expect(complaints(file)).toBe('')
  return textOf(file).replace(/\s+/g, ' ')
}

test('from the meeting to the removal of the notice the clock follows what is recorded', async () => {
  const app = await testCommittee()
  const meeting = await addCommitteeMeeting(app, { signedOn: day('2026-03-20') })
  const steps = async () =>
    clockOf(await app.call('clock.get', { meeting }), day('2026-11-20')).map(({ step, standing }) => [
      step,
      standing.kind,
    ])
  expect(await steps()).toEqual([['adjust', 'overdue']])
  await app.call('minutes.signOff', { meeting })
  expect(await steps()).toEqual([
    ['adjust', 'done'],
    ['post', 'overdue'],
  ])
  await app.call('posting.post', { meeting, on: day('2026-03-23'), place })
  expect((await steps())[2]).toEqual(['takeDown', 'free'])
  await app.call('posting.takeDown', { meeting, on: day('2026-04-14') })
  expect((await steps())[2]).toEqual(['takeDown', 'done'])
  expect(await app.call('posting.place', {})).toBe(place)
  expect((await app.call('clock.list', {}))[0]).toMatchObject({ date: meetingDay, adjustedOn: '2026-03-20' })
})

test('who recorded what, and when, is kept; a correction stands beside what it corrects', async () => {
  const app = await testCommittee()
  await app.call('app.settings', { userName: 'Per Ek' })
  const meeting = await addAdjustedMeeting(app)
  const { id: record } = await app.call('posting.post', { meeting, on: day('2026-03-24'), place })
  await app.call('posting.correct', { meeting, record, on: day('2026-03-23'), place, reason: 'Fel dag' })
  const { records } = await app.call('clock.get', { meeting })
  expect(records).toMatchObject([
    { act: 'posted', on: '2026-03-24', by: 'Per Ek', recordedAt: '2026-11-20T12:00:00.000Z', corrects: null },
    { act: 'posted', on: '2026-03-23', by: 'Per Ek', corrects: record, reason: 'Fel dag' },
  ])
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
})

test('what can not be is refused, and nothing is stored', async () => {
  const app = await testCommittee()
  const unsigned = await addCommitteeMeeting(app, { number: 4, date: day('2026-05-07') })
  const meeting = await addAdjustedMeeting(app)
  const refused = async (call: Promise<unknown>) => {
    const failure = await call.catch(({ code }: { code: string }) => code)
    return failure
  }
  const post = (on: string, of = meeting) =>
    refused(app.call('posting.post', { meeting: of, on: day(on), place }))
  const down = (on: string) => refused(app.call('posting.takeDown', { meeting, on: day(on) }))
  expect(await post('2026-05-08', unsigned)).toBe('NOTICE_NOT_ADJUSTED')
  expect(await post('2026-03-19')).toBe('NOTICE_BEFORE_ADJUSTING')
  expect(await post('2026-11-21')).toBe('NOTICE_IN_FUTURE')
  expect(await post('2026-02-30')).toBe('NO_SUCH_DATE')
  expect(await down('2026-04-14')).toBe('NOTICE_NOT_POSTED')
  expect((await app.call('clock.get', { meeting })).records).toEqual([])
  await app.call('posting.post', { meeting, on: day('2026-03-23'), place })
  expect(await post('2026-03-23')).toBe('NOTICE_POSTED')
  expect(await down('2026-03-22')).toBe('TAKEN_DOWN_BEFORE_POSTED')
  expect((await app.call('clock.get', { meeting })).records).toHaveLength(1)
})

test('a company has neither notice nor limit', async () => {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  await app.call('minutes.signOff', { meeting })
  const to = app.gate.tokens.grant(path.join(app.folder, 'x.pdf'))
  await expect(app.call('posting.post', { meeting, on: day('2026-02-21'), place })).rejects.toMatchObject({
    code: 'NO_NOTICE',
  })
  await expect(app.call('export.notice', { meeting, to })).rejects.toMatchObject({ code: 'NO_NOTICE' })
})

test('the notice leaves its dates open until it is recorded as posted; then it says them', async () => {
  if (!pdfToolsAvailable()) return
  const app = await testCommittee()
  const meeting = await addAdjustedMeeting(app)
  const before = await exported(app, 'export.notice', meeting as never)
  expect(before).toContain('Nämndsammanträde 3, torsdag 12 mars 2026')
  expect(before).toMatch(/Protokollet justerat 20 mars 2026/)
  expect(before).toMatch(/Anslaget uppsatt \.{10,}/)
  expect(before).toMatch(/8.kap. 12.§/)
  await expect(
    app.call('export.proof', { meeting, to: app.gate.tokens.grant(path.join(app.folder, 'x.pdf')) }),
  ).rejects.toMatchObject({ code: 'NOTICE_NOT_POSTED' })
  await app.call('posting.post', { meeting, on: day('2026-03-23'), place })
  const after = await exported(app, 'export.notice', meeting as never)
  expect(after).toMatch(/Anslaget uppsatt 23 mars 2026/)
  expect(after).toMatch(/Sista dag att överklaga 13 april 2026/)
  expect(after).toMatch(/Anslaget tas ned tidigast 14 april 2026/)
  expect(after).toContain(`Protokollet förvaras ${place}`)
})

test('the proof tells when the notice came down, if that was too early, and what was corrected', async () => {
  if (!pdfToolsAvailable()) return
  const app = await testCommittee()
  await app.call('app.settings', { userName: 'Per Ek' })
  const meeting = await addAdjustedMeeting(app)
  await app.call('posting.post', { meeting, on: day('2026-03-23'), place })
  const { id: record } = await app.call('posting.takeDown', { meeting, on: day('2026-04-10') })
  const early = await exported(app, 'export.proof', meeting as never)
  expect(early).toMatch(/Anslaget nedtaget 10 april 2026/)
  expect(early).toContain('Anslaget togs ned innan överklagandetiden hade gått ut.')
  const reason = 'Dagen lästes fel.'
  await app.call('posting.correct', { meeting, record, on: day('2026-04-16'), place: '', reason })
  const corrected = await exported(app, 'export.proof', meeting as never)
  expect(corrected).toMatch(/Anslaget nedtaget 16 april 2026/)
  expect(corrected).not.toContain('innan överklagandetiden')
  expect(corrected).toContain(
    'Anslaget nedtaget: 10 april 2026, rättat till 16 april 2026 den 20 november 2026 av Per Ek. Dagen lästes fel.',
  )
})

test('a notice has a line to sign until she has written her name; the log knows who it was all the same', async () => {
  const app = await testCommittee()
  await app.call('app.settings', { userName: '' })
  const meeting = await addAdjustedMeeting(app)
  const { id: record } = await app.call('posting.post', { meeting, on: day('2026-03-24'), place })
  const reason = 'Dagen lästes fel.'
  await app.call('posting.correct', { meeting, record, on: day('2026-03-23'), place, reason })
  const { records } = await app.call('clock.get', { meeting })
  expect(records.map(({ by }) => by)).toEqual(['', ''])
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
  if (!pdfToolsAvailable()) return
  expect(await exported(app, 'export.notice', meeting as never)).toMatch(/Namnförtydligande/)
  expect(await exported(app, 'export.proof', meeting as never)).toContain(
    '24 mars 2026, rättat till 23 mars 2026 den 20 november 2026. Dagen lästes fel.',
  )
})

test('the latest decisions come with their meeting, the latest meeting first', async () => {
  const app = await testCommittee()
  await addCommitteeMeeting(app, { date: day('2026-01-15'), number: 1 })
  const meeting = await addAdjustedMeeting(app)
  expect(await app.call('decision.latest', {})).toMatchObject([
    { date: '2026-03-12', decision: 'Kulturnämnden fastställer budgeten.', adjusted: true, corrected: false },
    { date: '2026-01-15', paragraph: 1, adjusted: false, corrected: false },
  ])
  const correction = {
    paragraph: 1,
    on: day('2026-03-20'),
    reason: 'Skrivfel',
    text: '12 mkr',
    person: 'Eva Dahl',
  }
  await app.call('minutes.correct', { meeting, correction })
  expect(await app.call('decision.latest', {})).toMatchObject([
    { paragraph: 1, corrected: true },
    { paragraph: 1, corrected: false },
  ])
})
