import path from 'node:path'
import { expect, test } from 'vitest'
import type { ItemId, MeetingId } from '../../../shared/values.ts'
import { date } from '../../helpers/account-data.ts'
import { aMeeting, anItem, type TestApp } from '../../helpers/board.ts'
import { exampleBoard } from '../../helpers/example-accounts.ts'

const period = date('2026-09-30')

async function attachedAndSent(): Promise<{ app: TestApp; desk: ReturnType<typeof deskOf> }> {
  const app = await exampleBoard('2026-09')
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const { id: item } = await app.call('item.add', { meeting, item: anItem, after: null })
  const desk = deskOf(app, { meeting, item })
  expect(await desk.attach('result', 'balance')).toEqual([
    { report: 'result', outcome: 'added', label: null },
    { report: 'balance', outcome: 'added', label: null },
  ])
  await desk.send('handlingar.pdf')
  return { app, desk }
}

interface Place {
  readonly meeting: MeetingId
  readonly item: ItemId
}

function deskOf(app: TestApp, { meeting, item }: Place) {
  const grant = (name: string) => app.gate.tokens.grant(path.join(app.folder, name))
  return {
    attach: (...reports: ('result' | 'balance' | 'followup')[]) =>
      app.call('accounts.attach', { item, period, reports }),
    send: (name: string) =>
      app.call('edition.send', { meeting, to: grant(name), recipients: ['Åsa Öberg'], note: '' }),
    export: (name: string) => app.call('export.pack', { meeting, to: grant(name) }),
    comment: (text: string) => app.call('accounts.comment.set', { period, row: '3010', text }),
    attachments: async () => (await app.call('meeting.get', { meeting })).items[0]?.attachments ?? [],
    replacements: () => app.call('replacement.list', { meeting }),
  }
}

test('a sent report whose figures have changed gets a replacement sheet, and the sent one stays', async () => {
  const { desk } = await attachedAndSent()
  expect(await desk.attach('result')).toMatchObject([{ outcome: 'unchanged' }])
  await desk.comment('Nya avgifter sedan juli.')
  expect(await desk.attach('result', 'balance')).toMatchObject([
    { report: 'result', outcome: 'replaced', label: expect.stringMatching(/a$/) },
    { report: 'balance', outcome: 'unchanged' },
  ])
  expect(await desk.attachments()).toHaveLength(2)
  const [waiting] = await desk.replacements()
  expect(waiting).toMatchObject({ edition: null, place: expect.stringMatching(/./) })
  expect(waiting?.fromSha256).not.toBe(waiting?.toSha256)
  // What the figures were again needs no sheet.
  await desk.comment('')
  expect(await desk.attach('result')).toMatchObject([{ outcome: 'unchanged' }])
  expect(await desk.replacements()).toEqual([])
})

test('a report that comes after the papers are sent is a late paper, made anew until it goes out too', async () => {
  const { app, desk } = await attachedAndSent()
  expect(await desk.attach('followup')).toMatchObject([{ outcome: 'late' }])
  const hashes = async () => (await desk.attachments()).map(({ file }) => file?.sha256)
  const before = await hashes()
  await app.call('accounts.forecast.set', { period, account: '3010', ore: -90_000_000_00 })
  await desk.export('utkast.pdf')
  const after = await hashes()
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
  expect(after[2]).not.toBe(before[2])
  expect(after).toHaveLength(3)
})

test('reports that are made anew before a pack are logged as that, not as the pack', async () => {
  const app = await exampleBoard('2026-09')
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const { id: item } = await app.call('item.add', { meeting, item: anItem, after: null })
  const desk = deskOf(app, { meeting, item })
  await desk.attach('result')
  await desk.comment('Nya avgifter sedan juli.')
  await desk.export('utkast.pdf')
  const actions = app.raw().prepare('SELECT action FROM audit ORDER BY seq DESC LIMIT 2').pluck().all()
  expect(actions).toEqual(['accounts.refresh', 'accounts.comment.set'])
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true })
})
