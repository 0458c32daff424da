import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { asStored } from '../../shared/rich-text/stored.ts'
import type { Instant } from '../../shared/values.ts'
import { addSignedReadyMinutes, aMeeting, anItem, testApp, testBoard, today } from '../helpers/board.ts'
import { minimalPdf } from '../helpers/make-pdf.ts'

const member = {
  name: 'Ida Ström',
  role: 'member',
  organisation: 'Granviks kommun',
  from: null,
  to: null,
} as const

test('what is not in the contract is not carried out', async () => {
  const app = await testBoard()
  for (const name of ['constructor', 'toString', '__proto__', 'board.drop', '']) {
    expect(await app.gate.call(name, {})).toMatchObject({ ok: false, failure: { code: 'UNKNOWN_CALL' } })
  }
})

test('without an open file every call says so', async () => {
  const app = testApp()
  await expect(app.call('meeting.list', {})).rejects.toThrow('NO_BOARD_OPEN')
  await expect(app.call('meeting.add', aMeeting)).rejects.toThrow('NO_BOARD_OPEN')
  await expect(app.call('board.verify', {})).rejects.toThrow('NO_BOARD_OPEN')
})

test.each([
  [{ ...aMeeting, date: '2026-02-30' }, 'NO_SUCH_DATE', 'date'],
  [{ ...aMeeting, start: '24:00' }, 'NO_SUCH_TIME', 'start'],
  [{ ...aMeeting, number: 0 }, 'BAD_INPUT', 'number'],
  [{ ...aMeeting, kind: 'party' }, 'BAD_INPUT', 'kind'],
  [{}, 'BAD_INPUT', 'number'],
  [null, 'BAD_INPUT', '–'],
])('bad input is refused with place and reason, and nothing is stored: %j', async (input, code, place) => {
  const app = await testBoard()
  const reply = await app.gate.call('meeting.add', input)
  expect(reply).toMatchObject({ ok: false, failure: { code, params: { place } } })
  expect(await app.call('meeting.list', {})).toEqual([])
})

test('a renderer can name no file that it was not given', async () => {
  const app = testApp()
  for (const file of ['/etc/passwd', 'file-1', '../x']) {
    await expect(app.call('board.open', { file })).rejects.toThrow('NOT_FOUND')
  }
})

test('a failed write leaves neither rows nor a log entry', async () => {
  const app = await testBoard()
  const before = (await app.call('board.verify', {})).auditEntries
  await expect(app.call('member.update', { id: 77, member })).rejects.toThrow('NOT_FOUND')
  await expect(app.call('item.add', { meeting: 5, item: anItem, after: null })).rejects.toThrow('NOT_FOUND')
  expect((await app.call('board.verify', {})).auditEntries).toBe(before)
})

test('members keep their mandates apart, and a removed one comes back as it was', async () => {
  const app = await testBoard()
  const { id } = await app.call('member.add', member)
  await app.call('member.add', { ...member, role: 'viceChair', from: '2026-05-01' })
  await expect(app.call('member.add', { ...member, from: '2026-05-01', to: '2026-04-01' })).rejects.toThrow(
    'BAD_INPUT',
  )
  expect(app.raw().prepare('SELECT count(*) FROM person').pluck().get()).toBe(1)
  await app.call('member.remove', { id })
  expect((await app.call('member.list', {})).map(({ role }) => role)).toEqual(['viceChair'])
  await app.call('member.restore', { id })
  expect((await app.call('member.list', {})).map(({ role }) => role)).toEqual(['viceChair', 'member'])
})

test('items keep their order through adding, moving, removing and restoring', async () => {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const add = async (title: string, after: number | null = null) =>
    (await app.call('item.add', { meeting, item: { ...anItem, title }, after })).id
  const titles = async () =>
    (await app.call('meeting.get', { meeting })).items.map(({ title }) => title).join(' ')
  const a = await add('A')
  await add('B')
  const c = await add('C')
  await add('D', a)
  expect(await titles()).toBe('A D B C')
  await app.call('item.move', { id: c, position: 0 })
  expect(await titles()).toBe('C A D B')
  await app.call('item.remove', { id: a })
  expect(await titles()).toBe('C D B')
  await app.call('item.restore', { id: a })
  expect(await titles()).toBe('C A D B')
  await app.call('item.move', { id: c, position: 99 })
  expect(await titles()).toBe('A D B C')
})

test('a number is given once a year, and is free again when its meeting is removed', async () => {
  const app = await testBoard()
  const { id } = await app.call('meeting.add', aMeeting)
  await expect(app.call('meeting.add', { ...aMeeting, date: '2026-05-05' })).rejects.toThrow(
    'MEETING_NUMBER_TAKEN',
  )
  await app.call('meeting.add', { ...aMeeting, date: '2027-02-12' })
  await app.call('meeting.remove', { id })
  await app.call('meeting.add', aMeeting)
  await expect(app.call('meeting.restore', { id })).rejects.toThrow('MEETING_NUMBER_TAKEN')
})

test('minutes begin from the agenda: decisions from proposals, people from the mandates of the day', async () => {
  const app = await testBoard()
  await app.call('member.add', { ...member, name: 'Åsa Öberg', role: 'chair' })
  await app.call('member.add', { ...member, name: 'Per Ek', role: 'secretary' })
  await app.call('member.add', { ...member, name: 'Förra Ledamoten', to: '2025-12-31' })
  await app.call('member.add', { ...member, name: 'Nya Ledamoten', from: '2026-04-01' })
  await app.call('member.add', { ...member, name: 'Rut Revisor', role: 'auditor' })
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  await app.call('item.add', { meeting, item: anItem, after: null })
  await app.call('minutes.start', { meeting })
  const { minutes, state } = await app.call('meeting.get', { meeting })
  expect(state).toBe('minuted')
  expect(minutes).toMatchObject({ start: '09:00', end: '11:00', place: 'Granvik' })
  expect(minutes!.attendance.map(({ name, role }) => `${name}, ${role}`)).toEqual([
    'Åsa Öberg, ordförande',
    'Per Ek, sekreterare',
  ])
  expect(minutes!.paragraphs.map(({ title, decision }) => [title, decision])).toEqual([
    ['Budget', 'Styrelsen fastställde budgeten.'],
  ])
  expect(minutes!.signatories.map(({ role, name }) => [role, name])).toEqual([
    ['secretary', 'Per Ek'],
    ['chair', 'Åsa Öberg'],
  ])
  await expect(app.call('minutes.start', { meeting })).rejects.toThrow('MINUTES_EXIST')
})

test('typing in one place is one entry of the log; another place, person or hour is another', async () => {
  let clock = today.getTime()
  const app = await testBoard({ now: () => new Date(clock) })
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const { id: one } = await app.call('item.add', { meeting, item: anItem, after: null })
  const { id: two } = await app.call('item.add', { meeting, item: anItem, after: null })
  const entries = () =>
    app.raw().prepare(`SELECT count(*) FROM audit WHERE action = 'item.update'`).pluck().get()
  const type = (id: number, text: string) => app.call('item.update', { id, item: { ...anItem, text } })
  await type(one, 'D')
  await type(one, 'De')
  await type(one, 'Det')
  expect(entries()).toBe(1)
  await type(two, 'Det')
  expect(entries()).toBe(2)
  await type(one, 'Detta')
  clock += 11 * 60_000
  await type(one, 'Detta är')
  expect(entries()).toBe(4)
  await app.call('app.settings', { userName: 'Vikarien' })
  await type(one, 'Detta är nytt')
  expect(entries()).toBe(5)
  expect((await app.call('board.verify', {})).ok).toBe(true)
})

test('the log tells of long texts by their length only', async () => {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  await app.call('item.add', { meeting, item: { ...anItem, text: 'hemligt '.repeat(50) }, after: null })
  const detail = app
    .raw()
    .prepare(`SELECT detail FROM audit WHERE action = 'item.add'`)
    .pluck()
    .get() as string
  expect(detail).not.toContain('hemligt')
  expect(detail).toContain('"characters":400')
})

test('the log does not tell the pieces of a long text with structure', async () => {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const { text, doc: textDoc } = asStored({
    type: 'doc',
    content: Array.from({ length: 9 }, (_, n) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: `hemligt ${n}`, marks: [{ type: 'bold' }] }],
    })),
  })
  await app.call('item.add', { meeting, item: { ...anItem, text, textDoc }, after: null })
  const logged = app.raw().prepare('SELECT detail FROM audit').pluck().all().join()
  expect(logged).not.toContain('hemligt')
  expect(logged).toContain('"textDoc":{"blocks":9}')
})

test('texts are stored as NFC, without control characters, with their lines', async () => {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const item = { ...anItem, title: 'A\u030angstro\u0308m\u0007', text: 'rad 1\r\nrad 2\u0000' }
  await app.call('item.add', { meeting, item, after: null })
  const [stored] = (await app.call('meeting.get', { meeting })).items
  expect(stored).toMatchObject({ title: 'Ångström', text: 'rad 1\nrad 2' })
})

test('sign-off waits for every signature and a date that can be true', async () => {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const { minutes } = await app.call('meeting.get', { meeting })
  const [secretary, chair] = minutes!.signatories
  const set = (signedOn: string | null) =>
    app.call('signatory.update', { id: chair!.id, signatory: { ...chair!, signedOn } })
  await set(null)
  await expect(app.call('minutes.signOff', { meeting })).rejects.toThrow('SIGN_DATE_MISSING')
  await set('2026-02-11')
  await expect(app.call('minutes.signOff', { meeting })).rejects.toThrow('SIGN_DATE_BEFORE_MEETING')
  await set('2026-12-24')
  await expect(app.call('minutes.signOff', { meeting })).rejects.toThrow('SIGN_DATE_IN_FUTURE')
  await set('2026-02-20')
  await app.call('signatory.remove', { id: secretary!.id })
  await expect(app.call('minutes.signOff', { meeting })).rejects.toThrow('NO_SECRETARY')
  await app.call('signatory.restore', { id: secretary!.id })
  const { contentSha256 } = await app.call('minutes.signOff', { meeting })
  const signed = await app.call('meeting.get', { meeting })
  expect(signed.state).toBe('adjusted')
  expect(signed.minutes!.signOff).toMatchObject({ contentSha256, at: today.toISOString() as Instant })
})

test('a job that is cancelled says so and leaves neither file nor rows', async () => {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const { id: item } = await app.call('item.add', { meeting, item: anItem, after: null })
  const source = path.join(app.folder, 'underlag.pdf')
  writeFileSync(source, await minimalPdf(2, 'Sida'))
  const cancelled = async (start: Promise<unknown>) => {
    app.gate.cancel('job')
    await expect(start).rejects.toThrow('CANCELLED')
  }
  const files = [app.gate.tokens.grant(source)]
  await cancelled(app.call('attachment.attach', { item, files }, 'job'))
  expect((await app.call('meeting.get', { meeting })).items[0]?.attachments).toEqual([])
  await app.call('attachment.attach', { item, files }, 'job')
  const to = app.gate.tokens.grant(path.join(app.folder, 'pack.pdf'))
  await cancelled(app.call('export.pack', { meeting, to, cover: true }, 'job'))
  await app.call('board.close', {})
  expect(readdirSync(app.folder).sort()).toEqual(['Styrelse.justera', 'underlag.pdf'])
})

test('while a job works in the file it is neither closed nor left for another', async () => {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const signing = app.call('minutes.signOff', { meeting })
  await expect(app.call('board.close', {})).rejects.toThrow('FILE_BUSY')
  await signing
  await app.call('board.close', {})
})

test('jobs of one name are all cancelled by it', async () => {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const to = app.gate.tokens.grant(`${app.folder}/dagordning.pdf`)
  const both = [1, 2].map(() => app.call('export.agenda', { meeting, to }, 'one'))
  app.gate.cancel('one')
  const outcomes = await Promise.allSettled(both)
  expect(outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason?.code)).toEqual([
    'CANCELLED',
    'CANCELLED',
  ])
})
