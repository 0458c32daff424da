import { describe, expect, test } from 'vitest'
import type { CallName } from '../../../shared/contract.ts'
import { canonicalToSign } from '../../../shared/documents/canonical.ts'
import { plainParagraph } from '../../../shared/model/minutes.ts'
import type { LocalDate, MeetingId } from '../../../shared/values.ts'
import { addSignedReadyMinutes, aMeeting, type TestApp, testBoard, theChair } from '../../helpers/board.ts'

const day = (text: string) => text as LocalDate

async function ready() {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const { minutes } = await app.call('meeting.get', { meeting })
  const step = (name: 'ready' | 'reopened') =>
    app.call('minutes.step', { meeting, step: name, on: day('2026-02-20'), person: 'Åsa Öberg', note: '' })
  return { app, meeting, minutes: minutes!, step }
}
type Desk = Awaited<ReturnType<typeof ready>>

const content = async (app: TestApp, meeting: MeetingId) =>
  canonicalToSign(await app.call('meeting.get', { meeting }))

const head = { start: null, end: null, place: 'Annorstädes', recordedOn: null, caseNumber: '' }
const paragraph = { ...plainParagraph, title: 'Annat', text: 'Sagt', decision: '', reference: '' }
const signer = { role: 'adjuster', name: 'Bo Ström', title: '', signedOn: null } as const

/** Every call that could change what is to be signed. */
const changes: readonly (readonly [CallName, (desk: Desk) => unknown])[] = [
  ['minutes.update', ({ meeting }) => ({ meeting, minutes: head })],
  ['minutes.number', ({ meeting }) => ({ meeting, first: 7 })],
  ['attendance.add', ({ meeting }) => ({ meeting, attendance: { ...theChair, name: 'Bo Ström' } })],
  [
    'attendance.update',
    ({ minutes }) => ({ id: minutes.attendance[0]!.id, attendance: { ...theChair, role: 'ledamot' } }),
  ],
  ['attendance.remove', ({ minutes }) => ({ id: minutes.attendance[0]!.id })],
  ['paragraph.add', ({ meeting }) => ({ meeting, paragraph, after: null })],
  ['paragraph.update', ({ minutes }) => ({ id: minutes.paragraphs[0]!.id, paragraph })],
  ['paragraph.remove', ({ minutes }) => ({ id: minutes.paragraphs[0]!.id })],
  ['signatory.add', ({ meeting }) => ({ meeting, signatory: signer })],
  ['signatory.update', ({ minutes }) => ({ id: minutes.signatories[0]!.id, signatory: signer })],
  ['signatory.remove', ({ minutes }) => ({ id: minutes.signatories[0]!.id })],
  ['meeting.update', ({ meeting }) => ({ id: meeting, meeting: { ...aMeeting, date: '2026-02-13' } })],
  ['meeting.remove', ({ meeting }) => ({ id: meeting })],
]

describe('while minutes are ready', () => {
  test.each(changes)('%s is refused, and after they are opened again it is not', async (name, input) => {
    const desk = await ready()
    const { app, meeting, step } = desk
    await step('ready')
    const before = await content(app, meeting)
    expect(await app.gate.call(name, input(desk))).toMatchObject({
      ok: false,
      failure: { code: 'MINUTES_READY' },
    })
    expect(await content(app, meeting)).toBe(before)
    await step('reopened')
    expect(await app.gate.call(name, input(desk))).toMatchObject({ ok: true })
  })

  test('moving and restoring are refused too', async () => {
    const { app, meeting, step } = await ready()
    const { id } = await app.call('paragraph.add', { meeting, paragraph, after: null })
    const { id: gone } = await app.call('paragraph.add', { meeting, paragraph, after: null })
    await app.call('paragraph.remove', { id: gone })
    await step('ready')
    for (const [name, input] of [
      ['paragraph.move', { id, position: 0 }],
      ['paragraph.restore', { id: gone }],
    ] as const)
      await expect(app.call(name, input as never)).rejects.toMatchObject({ code: 'MINUTES_READY' })
  })

  test('nothing is undone or done again, and all of it can be once they are opened', async () => {
    const { app, meeting, minutes, step } = await ready()
    const { id } = minutes.paragraphs[0]!
    await app.call('paragraph.update', { id, paragraph: { ...paragraph, text: 'Första', decision: 'Ja.' } })
    await step('ready')
    const before = await content(app, meeting)
    for (let time = 0; time < 2; time++)
      await expect(app.call('history.undo', {})).rejects.toMatchObject({ code: 'MINUTES_READY' })
    expect(await content(app, meeting)).toBe(before)
    await step('reopened')
    expect(await app.call('history.undo', {})).toMatchObject({ call: 'paragraph.update' })
    await step('ready')
    await expect(app.call('history.redo', {})).rejects.toMatchObject({ code: 'MINUTES_READY' })
    await step('reopened')
    expect(await app.call('history.redo', {})).toMatchObject({ call: 'paragraph.update' })
    expect(await content(app, meeting)).toBe(before)
  })

  test('the days of signing can be set, and set back', async () => {
    const { app, meeting, minutes, step } = await ready()
    await step('ready')
    const before = await content(app, meeting)
    const { id, ...signatory } = minutes.signatories[0]!
    await app.call('signatory.update', { id, signatory: { ...signatory, signedOn: day('2026-02-27') } })
    await app.call('history.undo', {})
    await app.call('history.redo', {})
    const after = await app.call('meeting.get', { meeting })
    expect(after.minutes!.signatories[0]!.signedOn).toBe('2026-02-27')
    expect(canonicalToSign(after)).toBe(before)
  })

  test('what is agenda and not minutes can be changed', async () => {
    const { app, meeting, step } = await ready()
    await step('ready')
    await app.call('meeting.update', { id: meeting, meeting: { ...aMeeting, place: 'Annorstädes' } })
    const { items } = await app.call('meeting.get', { meeting })
    await app.call('item.remove', { id: items[0]!.id })
  })

  test('other minutes can be changed', async () => {
    const { app, step } = await ready()
    const other = await addSignedReadyMinutes(app, { number: 2, date: day('2026-03-12') })
    await step('ready')
    await app.call('minutes.update', { meeting: other, minutes: head })
    await app.call('paragraph.add', { meeting: other, paragraph, after: null })
  })
})

const hostile: readonly string[] = [
  `UPDATE paragraph SET text = 'x'`,
  `UPDATE paragraph SET meeting_id = 1 WHERE meeting_id = 2`,
  `UPDATE paragraph SET meeting_id = 2 WHERE meeting_id = 1`,
  `UPDATE OR REPLACE paragraph SET id = 1 WHERE meeting_id = 2`,
  'DELETE FROM paragraph WHERE meeting_id = 1',
  `INSERT OR REPLACE INTO paragraph (id, meeting_id, position, title, text, decision, reference) VALUES (1, 2, 0, '', '', '', '')`,
  `UPDATE attendance SET name = 'x' WHERE meeting_id = 1`,
  `UPDATE attendance SET more = '{"remote":true}' WHERE meeting_id = 1`,
  'DELETE FROM attendance WHERE meeting_id = 1',
  `UPDATE signatory SET name = 'x' WHERE meeting_id = 1`,
  `UPDATE signatory SET removed_at = 'now' WHERE meeting_id = 1`,
  'DELETE FROM signatory WHERE meeting_id = 1',
  `INSERT OR REPLACE INTO signatory (id, meeting_id, position, role, name, title) SELECT id, 2, 9, role, 'x', '' FROM signatory WHERE meeting_id = 1`,
  `UPDATE minutes SET place = 'x' WHERE meeting_id = 1`,
  'UPDATE minutes SET number = 5 WHERE meeting_id = 1',
  'UPDATE minutes SET series = 5 WHERE meeting_id = 1',
  'UPDATE minutes SET first_paragraph = 5 WHERE meeting_id = 1',
  `UPDATE minutes SET case_number = 'x' WHERE meeting_id = 1`,
  'DELETE FROM minutes WHERE meeting_id = 1',
  `INSERT OR REPLACE INTO minutes (meeting_id, place) VALUES (1, 'x')`,
  `UPDATE OR REPLACE minutes SET meeting_id = 1 WHERE meeting_id = 2`,
  `UPDATE meeting SET date = '2026-02-13' WHERE id = 1`,
  `UPDATE meeting SET removed_at = 'now' WHERE id = 1`,
  'DELETE FROM meeting WHERE id = 1',
  `INSERT OR REPLACE INTO meeting (id, body_id, number, kind, date, place) VALUES (1, 1, 9, 'extra', '2026-05-05', '')`,
  `INSERT OR REPLACE INTO meeting (body_id, number, kind, date, place) VALUES (1, 1, 'extra', '2026-05-05', '')`,
  `UPDATE minutes_step SET step = 'reopened'`,
  'DELETE FROM minutes_step',
  `INSERT OR REPLACE INTO minutes_step VALUES (1, 1, 'reopened', '2026-02-20', 'x', '', '', '')`,
]

test.each(hostile)('with another program, minutes that are ready refuse: %s', async (sql) => {
  const { app, meeting, step } = await ready()
  await addSignedReadyMinutes(app, { number: 2, date: day('2026-03-12') })
  await step('ready')
  const before = await content(app, meeting)
  const raw = app.raw()
  raw.pragma('foreign_keys = OFF')
  expect(() => raw.exec(sql)).toThrow(/MINUTES_READY|RECORD_FIXED|MEETING_NUMBER_TAKEN/)
  expect(await content(app, meeting)).toBe(before)
})
