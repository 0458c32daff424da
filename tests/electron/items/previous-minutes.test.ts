import { describe, expect, test } from 'vitest'
import { plainItem } from '../../../shared/model/meeting.ts'
import type { ItemId, LocalDate, MeetingId } from '../../../shared/values.ts'
import { addSignedReadyMinutes, aMeeting, anItem, type TestApp, testBoard } from '../../helpers/board.ts'
import { textOf } from '../../helpers/pdf.ts'
import { boardWithPapers } from '../../helpers/sent.ts'

const later = { ...aMeeting, number: 2, date: '2026-03-12' as const }
const last = { ...aMeeting, number: 3, date: '2026-04-16' as const }
const approval = { ...anItem, title: 'Godkännande av föregående protokoll', presenter: '' }

async function held(): Promise<{ app: TestApp; meeting: MeetingId; next: MeetingId }> {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const { id: next } = await app.call('meeting.add', later)
  return { app, meeting, next }
}
const add = async (app: TestApp, meeting: MeetingId, item = approval): Promise<ItemId> =>
  (await app.call('item.add', { meeting, item, after: null })).id
const papers = async (app: TestApp, meeting: MeetingId) =>
  (await app.call('meeting.get', { meeting })).items.flatMap(({ attachments }) => attachments)

describe('the item that takes up the previous minutes', () => {
  test('has them as an awaited attachment until they are adjusted, and then as they were signed', async () => {
    const { app, meeting, next } = await held()
    await add(app, next)
    expect(await papers(app, next)).toMatchObject([
      { title: 'Protokoll från styrelsemöte 1 den 12 februari 2026', file: null, fromMinutes: meeting },
    ])
    const { pdfSha256 } = await app.call('minutes.signOff', { meeting })
    const [paper] = await papers(app, next)
    expect(paper!.file).toMatchObject({
      sha256: pdfSha256,
      fileName: 'Protokoll 2026-02-12.pdf',
      mediaType: 'application/pdf',
    })
    expect(paper!.file!.pages).toBeGreaterThan(0)
    expect((await app.call('board.verify', {})).ok).toBe(true)
  })

  test('has minutes that are adjusted already at once, the same bytes as are given out', async () => {
    const { app, meeting, next } = await held()
    const { pdfSha256 } = await app.call('minutes.signOff', { meeting })
    await add(app, next)
    expect((await papers(app, next))[0]!.file!.sha256).toBe(pdfSha256)
    const db = app.raw()
    expect(db.prepare('SELECT count(*) FROM blob').pluck().get()).toBe(1)
  })

  test('gets them when its title comes to say so, once', async () => {
    const { app, next } = await held()
    const id = await add(app, next, { ...anItem, title: 'Föregå' })
    expect(await papers(app, next)).toEqual([])
    for (const title of ['Föregående protokoll', 'Föregående protokoll.'])
      await app.call('item.update', { id, item: { ...anItem, title } })
    expect(await papers(app, next)).toHaveLength(1)
  })

  test('that were removed stay away', async () => {
    const { app, next } = await held()
    const id = await add(app, next)
    await app.call('attachment.remove', { id: (await papers(app, next))[0]!.id })
    await app.call('item.update', { id, item: { ...approval, text: 'Bifogas inte.' } })
    expect(await papers(app, next)).toEqual([])
  })

  test('has those that were adjusted while it, they or its meeting were away', async () => {
    const { app, meeting, next } = await held()
    await add(app, next)
    const second = await add(app, next)
    const [early, late] = await papers(app, next)
    await app.call('attachment.remove', { id: early!.id })
    await app.call('item.remove', { id: second })
    const { id: april } = await app.call('meeting.add', last)
    await add(app, april)
    await app.call('meeting.remove', { id: april })
    const { pdfSha256 } = await app.call('minutes.signOff', { meeting })
    await app.call('attachment.restore', { id: early!.id })
    await app.call('item.restore', { id: second })
    await app.call('meeting.restore', { id: april })
    expect(await papers(app, next)).toMatchObject([
      { id: early!.id, file: { sha256: pdfSha256 } },
      { id: late!.id, file: { sha256: pdfSha256 } },
    ])
    expect(await papers(app, april)).toMatchObject([{ file: { sha256: pdfSha256 } }])
  })

  test('comes from the template with them', async () => {
    const { app } = await held()
    await app.call('year.template.add', {
      ...plainItem,
      title: 'Föregående protokoll',
      kind: 'formality',
      text: '',
      proposal: '',
      presenter: '',
      place: 'beginning',
      due: 'every',
      months: [],
    })
    const { id } = await app.call('meeting.add', { ...last, template: true })
    expect(await papers(app, id)).toHaveLength(1)
  })

  test('of a year that was planned ahead gets them when the meeting before it is held', async () => {
    const { app, meeting, next } = await held()
    const { id: april } = await app.call('meeting.add', last)
    await add(app, april)
    expect((await papers(app, april))[0]!.fromMinutes).toBe(meeting)
    await add(app, next, { ...anItem, title: 'Rapport' })
    await app.call('minutes.start', { meeting: next })
    expect(await papers(app, april)).toMatchObject([
      { fromMinutes: next, title: 'Protokoll från styrelsemöte 2 den 12 mars 2026', file: null },
    ])
  })

  test('can be given another meeting’s, and keeps what was chosen', async () => {
    const { app, meeting, next } = await held()
    await app.call('minutes.signOff', { meeting })
    await app.call('minutes.start', { meeting: next })
    const { id: april } = await app.call('meeting.add', last)
    const item = await add(app, april)
    expect((await papers(app, april))[0]).toMatchObject({ fromMinutes: next, file: null })
    await app.call('item.minutesOf', { item, meeting })
    const [paper, ...others] = await papers(app, april)
    expect(others).toEqual([])
    expect(paper!.fromMinutes).toBe(meeting)
    expect(paper!.file).not.toBeNull()
    await expect(app.call('item.minutesOf', { item, meeting: april })).rejects.toThrow('NO_MINUTES')
  })

  test('has nothing where a paper hangs on it already, or no meeting before it was held', async () => {
    const { app, meeting, items, attach } = await boardWithPapers()
    await app.call('item.update', { id: items[0]!, item: approval })
    expect(await app.call('meeting.get', { meeting })).toMatchObject({
      items: [{ attachments: [] }, {}, {}, {}],
    })
    await app.call('minutes.start', { meeting })
    const { id: next } = await app.call('meeting.add', later)
    const id = await add(app, next, { ...anItem, title: 'Rapport' })
    await attach(id, 'Utskrift', 1)
    await app.call('item.update', { id, item: approval })
    expect((await papers(app, next)).map(({ fromMinutes }) => fromMinutes)).toEqual([null])
  })

  test('of a meeting that has been sent is left alone', async () => {
    const board = await boardWithPapers()
    const { app, items } = board
    const { id: earlier } = await app.call('meeting.add', { ...aMeeting, number: 9, date: '2026-01-15' })
    await app.call('minutes.start', { meeting: earlier })
    await board.send('sent.pdf')
    await app.call('item.update', { id: items[0]!, item: approval })
    expect((await board.detail()).items[0]!.attachments).toEqual([])
  })

  test('of a meeting that has been sent is not filled behind her back, but when she asks for it', async () => {
    const { app, meeting, items, send, out } = await boardWithPapers()
    const signed = await addSignedReadyMinutes(app, { number: 9, date: '2026-01-15' as LocalDate })
    await send('sent.pdf')
    await app.call('item.minutesOf', { item: items[0]!, meeting: signed })
    const paper = async () => (await app.call('meeting.get', { meeting })).items[0]!.attachments[0]!
    const { pdfSha256 } = await app.call('minutes.signOff', { meeting: signed })
    expect((await paper()).file).toBeNull()
    await app.call('item.minutesOf', { item: items[0]!, meeting: signed })
    expect((await paper()).file!.sha256).toBe(pdfSha256)
    const { to } = out('komplettering.pdf')
    await app.call('edition.send', { meeting, to, recipients: ['Anna Ek'], note: '' })
    await expect(app.call('item.minutesOf', { item: items[0]!, meeting: signed })).rejects.toThrow(
      'ATTACHMENT_SENT',
    )
    expect((await app.call('board.verify', {})).ok).toBe(true)
  })

  test('keeps no pack from being made or sent while they wait, and sends them late once they are adjusted', async () => {
    const board = await boardWithPapers()
    const { app, items, meeting, detail } = board
    const earlier = await addSignedReadyMinutes(app, { number: 9, date: '2026-01-15' as LocalDate })
    await app.call('item.minutesOf', { item: items[0]!, meeting: earlier })
    const { file } = await board.pack('handlingar.pdf')
    expect(textOf(file)).toMatch(
      /Protokollet från styrelsemöte 9\s+den 15 januari 2026\s+är inte justerat än/,
    )
    expect(textOf(file)).toMatch(/Bilaga 1 s 2[\s\S]+Bilaga 2 a, b s 4/)
    await board.send('utskick.pdf')
    expect((await detail()).sent!.attachments.map(({ label }) => label)).toEqual(['1', '2 a', '2 b'])
    await expect(board.send('inget.pdf')).rejects.toThrow('NOTHING_TO_SEND')
    await app.call('minutes.signOff', { meeting: earlier })
    await app.call('item.minutesOf', { item: items[0]!, meeting: earlier })
    await board.send('komplettering.pdf')
    const { attachments } = (await app.call('edition.list', { meeting }))[1]!
    expect(attachments).toMatchObject([{ label: '3', item: items[0], change: 'new' }])
    expect(attachments[0]!.pages[0]!.number).toBe('8')
    expect((await app.call('board.verify', {})).ok).toBe(true)
  })

  test('says on the agenda that they are awaited', async () => {
    const { app, next } = await held()
    await add(app, next)
    const file = `${app.folder}/dagordning.pdf`
    await app.call('export.agenda', { meeting: next, to: app.gate.tokens.grant(file) })
    expect(textOf(file)).toContain(
      'Protokollet från styrelsemöte 1 den 12 februari 2026 är inte justerat än.',
    )
  })

  test('follows into another body’s meeting only its own body’s', async () => {
    const { app, meeting, next } = await held()
    app.raw().exec("INSERT INTO body (id, name, kind) VALUES (7, 'Utskottet', 'company')")
    app.raw().prepare('UPDATE meeting SET body_id = 7 WHERE id = ?').run(meeting)
    await add(app, next)
    expect(await papers(app, next)).toEqual([])
  })
})
