import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encodePng } from '../../../electron/demo/png.ts'
import type { Input, Output } from '../../../shared/contract.ts'
import { usualBodySettings } from '../../../shared/model/board.ts'
import type { BodyId } from '../../../shared/values.ts'
import { aMeeting, anItem, type TestApp, testApp, testBoard } from '../../helpers/board.ts'

const committee = { name: 'Arbetsutskottet', kind: 'committee' } as const

async function withTwoBodies(): Promise<{ app: TestApp; first: BodyId; second: BodyId }> {
  const app = await testBoard()
  const { id: second } = await app.call('body.add', { ...committee, settings: { paragraphs: 'year' } })
  const [first] = await app.call('body.list', {})
  return { app, first: first!.id, second }
}

test('a new body has settings as usual but for those that are given', async () => {
  const { app, second } = await withTwoBodies()
  const settings = { ...usualBodySettings, paragraphs: 'year' }
  expect(await app.call('body.list', {})).toMatchObject([
    { name: 'Styrelsen', kind: 'company', settings: usualBodySettings, meetings: 0, members: 0 },
    { id: second, ...committee, settings },
  ])
  const board = { name: 'Granviks Energi AB', bodyName: committee.name, bodyId: second, settings }
  expect((await app.call('board.get', { body: second })).board).toMatchObject(board)
})

test('each body has its own meetings, numbers, members and template', async () => {
  const { app, first, second } = await withTwoBodies()
  const { id: meeting } = await app.call('meeting.add', { ...aMeeting, body: second })
  await app.call('meeting.add', { ...aMeeting, body: first })
  await app.call('member.add', {
    name: 'Anna Berg',
    role: 'chair',
    organisation: '',
    from: null,
    to: null,
    body: second,
  })
  await app.call('year.template.addStandard', { body: second })
  expect(await app.call('meeting.list', { body: second })).toMatchObject([
    { id: meeting, number: 1, body: second },
  ])
  expect(await app.call('meeting.list', {})).toMatchObject([{ number: 1, body: first }])
  expect(await app.call('member.list', {})).toEqual([])
  expect(await app.call('member.list', { body: second })).toHaveLength(1)
  expect(await app.call('year.template', {})).toEqual([])
  const template = await app.call('year.template', { body: second })
  expect(template.length).toBeGreaterThan(3)
  const [opening, next] = template
  await app.call('year.template.move', { id: opening!.id, position: 1 })
  expect((await app.call('year.template', { body: second }))[0]).toEqual(next)
  const [{ ids }] = [
    await app.call('year.series.add', {
      meetings: [{ ...aMeeting, date: '2026-03-12' }],
      template: true,
      body: second,
    }),
  ]
  const added = await app.call('meeting.get', { meeting: ids[0]! })
  expect(added).toMatchObject({
    number: 2,
    board: { bodyId: second, bodyName: committee.name, kind: 'committee' },
  })
  expect(added.items.length).toBeGreaterThan(0)
  expect(await app.call('clock.list', { body: second })).toHaveLength(2)
  expect((await app.call('clock.list', {})).map(({ body }) => body)).toEqual(['company'])
})

test('minutes begin with the members of the meeting’s own body', async () => {
  const { app, second } = await withTwoBodies()
  const member = { role: 'chair', organisation: '', from: null, to: null } as const
  await app.call('member.add', { ...member, name: 'Anna Berg', body: second })
  await app.call('member.add', { ...member, name: 'Bo Ek' })
  const { id: meeting } = await app.call('meeting.add', { ...aMeeting, body: second })
  await app.call('item.add', { meeting, item: { ...anItem, proposal: '' }, after: null })
  await app.call('minutes.start', { meeting })
  const { minutes } = await app.call('meeting.get', { meeting })
  expect(minutes!.attendance.map(({ name }) => name)).toEqual(['Anna Berg'])
})

test('a body with meetings, and the last one, can’t be removed', async () => {
  const { app, first, second } = await withTwoBodies()
  const { id } = await app.call('meeting.add', { ...aMeeting, body: second })
  await expect(app.call('body.remove', { id: second })).rejects.toThrow('BODY_HAS_MEETINGS')
  await app.call('meeting.remove', { id })
  await app.call('body.remove', { id: second })
  await expect(app.call('body.remove', { id: first })).rejects.toThrow('BODY_LAST')
  await expect(app.call('meeting.list', { body: second })).rejects.toThrow('NOT_FOUND')
  await app.call('meeting.restore', { id })
  expect(await app.call('meeting.list', { body: second })).toHaveLength(1)
})

test('a removed body comes back, unless another has its name', async () => {
  const { app, second } = await withTwoBodies()
  await app.call('body.remove', { id: second })
  const { id: other } = await app.call('body.add', committee)
  await expect(app.call('body.restore', { id: second })).rejects.toThrow('BODY_NAME_TAKEN')
  await app.call('body.remove', { id: other })
  await app.call('body.restore', { id: second })
  expect((await app.call('body.list', {})).map(({ id }) => id)).toContain(second)
})

test('two bodies can’t have the same name, not even in other letters', async () => {
  const { app, first } = await withTwoBodies()
  await expect(app.call('body.add', { ...committee, name: 'STYRELSEN' })).rejects.toThrow('BODY_NAME_TAKEN')
  const body = { ...committee, settings: usualBodySettings }
  await expect(app.call('body.update', { id: first, body })).rejects.toThrow('BODY_NAME_TAKEN')
  await app.call('body.update', { id: first, body: { ...body, name: 'styrelsen' } })
})

test('the window shows the body that it showed last, until that is gone', async () => {
  const { app, first, second } = await withTwoBodies()
  expect((await app.call('app.showBody', { body: second })).open!.board.bodyId).toBe(second)
  await app.call('board.close', {})
  const file = app.gate.tokens.grant(app.file)
  expect((await app.call('board.open', { file })).board.bodyId).toBe(second)
  await app.call('body.remove', { id: second })
  expect((await app.call('app.state', {})).open!.board.bodyId).toBe(first)
  await expect(app.call('app.showBody', { body: second })).rejects.toThrow('NOT_FOUND')
  await expect(testApp().call('app.showBody', { body: second })).rejects.toThrow('NO_BOARD_OPEN')
})

const agenda = (body: string) =>
  `Exempelbolaget AB\n${body}\n\nDagordning för möte den 12 mars 2026\n\n1. Budget\n`

test('an imported meeting goes to the body that its text names, or to the one that is chosen', async () => {
  const { app, first, second } = await withTwoBodies()
  const texts = (body: string): Input<'meeting.import'> => ({
    agenda: agenda(body),
    minutes: null,
    attachments: null,
  })
  await app.call('meeting.import', texts('Arbetsutskottet'))
  expect(await app.call('meeting.list', { body: second })).toHaveLength(1)
  await expect(app.call('meeting.import', texts('Någon annan'))).rejects.toThrow('BODY_UNCLEAR')
  await app.call('meeting.import', { ...texts('Någon annan'), body: first })
  expect(await app.call('meeting.list', { body: first })).toHaveLength(1)
})

const png = Buffer.from(encodePng({ width: 3, height: 2, pixels: new Uint8Array(18).fill(90) }))

test('a logo is measured, kept in the file and taken away again', async () => {
  const app = await testBoard()
  const file = path.join(app.folder, 'märke.png')
  writeFileSync(file, png)
  const logo = await app.call('organisation.logo.set', { file: app.gate.tokens.grant(file) })
  expect(logo).toMatchObject({ mediaType: 'image/png', width: 3, height: 2 })
  expect((await app.call('organisation.get', {})).look.logo).toEqual(logo)
  expect(await app.call('organisation.logo', {})).toBe(`data:image/png;base64,${png.toString('base64')}`)
  expect(() => app.raw().prepare('DELETE FROM blob_piece').run()).toThrow('BLOB_FIXED')
  await app.call('organisation.update', {
    name: 'Nya Energi AB',
    orgnr: '556000-0002',
    look: {
      ...{ accent: '#1f6f54', address: ['Storgatan 1', '123 45 Granvik'], phone: '010-12 34 56' },
      ...{ email: 'post@exempel.se', web: 'exempel.se', face: 'serif', binding: true },
    },
  })
  expect((await app.call('board.get', {})).board).toMatchObject({
    name: 'Nya Energi AB',
    look: { logo, face: 'serif' },
  })
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true })
  await app.call('organisation.logo.clear', {})
  expect(await app.call('organisation.logo', {})).toBeNull()
})

/** As far as it is read: a frame of 8 × 8 in four inks, a scan, the end. */
const cmyk = Buffer.from(
  'ffd8 ffc0 0014 08 0008 0008 04 01 11 00 02 11 00 03 11 00 04 11 00 ffda 0003 00 ffd9'.replaceAll(' ', ''),
  'hex',
)

test.each([
  ['text.png', Buffer.from('inte en bild'), 'ATTACHMENT_WRONG_KIND'],
  ['papper.pdf', Buffer.from('%PDF-1.7\n'), 'LOGO_NOT_IMAGE'],
  ['halv.png', png.subarray(0, 60), 'ATTACHMENT_UNREADABLE'],
  ['tom.png', Buffer.alloc(0), 'ATTACHMENT_EMPTY'],
  ['tryck.jpg', cmyk, 'LOGO_CMYK'],
  ['stor.png', Buffer.alloc(6 * 2 ** 20, png), 'LOGO_TOO_LARGE'],
])('%s is refused as a logo', async (name, bytes, code) => {
  const app = await testBoard()
  const file = path.join(app.folder, name)
  writeFileSync(file, bytes)
  await expect(app.call('organisation.logo.set', { file: app.gate.tokens.grant(file) })).rejects.toThrow(code)
  expect((await app.call('organisation.get', {})).look.logo).toBeNull()
})

test('the link that a body’s meetings begin with is a whole address', async () => {
  const app = await testBoard()
  const [{ id, name, kind, settings }] = (await app.call('body.list', {})) as [Output<'body.list'>[number]]
  const update = (remote: string) =>
    app.call('body.update', { id, body: { name, kind, settings: { ...settings, remote } } })
  await expect(update('mötesrummet')).rejects.toThrow('NO_SUCH_LINK')
  await expect(
    app.call('body.add', { name: 'Rådet', kind, settings: { remote: 'http://' } }),
  ).rejects.toThrow('NO_SUCH_LINK')
  await update('https://mote.exempel.se/styrelsen')
  expect((await app.call('board.get', {})).board.settings.remote).toBe('https://mote.exempel.se/styrelsen')
})
