/** Several items at once: each call is all or nothing, and one step to undo. */
import { expect, test } from 'vitest'
import type { ItemId, MeetingId } from '../../../shared/values.ts'
import { aMeeting } from '../../helpers/board.ts'
import { boardWithPapers } from '../../helpers/sent.ts'

async function board() {
  const papers = await boardWithPapers()
  const { app } = papers
  const { id: other } = await app.call('meeting.add', { ...aMeeting, number: 2, date: '2026-03-12' })
  const detail = async (meeting: MeetingId) => (await app.call('meeting.get', { meeting })).items
  const titles = async (meeting: MeetingId) => (await detail(meeting)).map(({ title }) => title)
  return { ...papers, app, other, itemsOf: detail, titles, items: papers.items as ItemId[] }
}

test('items are moved as a block, and moved back in one step', async () => {
  const { app, meeting, items, titles } = await board()
  await app.call('item.moveMany', { ids: [items[0]!, items[2]!], position: 1 })
  expect(await titles(meeting)).toEqual(['Rapport', 'Öppnande', 'Bokslut', 'Övrigt'])
  expect(await app.call('history.undo', {})).toMatchObject({ act: 'moved', count: 2, title: 'Öppnande' })
  expect(await titles(meeting)).toEqual(['Öppnande', 'Rapport', 'Bokslut', 'Övrigt'])
})

test('items are removed together or not at all', async () => {
  const { app, meeting, items, titles } = await board()
  await expect(app.call('item.removeMany', { ids: [items[0]!, 9999 as ItemId] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await titles(meeting)).toHaveLength(4)
  await app.call('item.removeMany', { ids: [items[0]!, items[3]!] })
  expect(await titles(meeting)).toEqual(['Rapport', 'Bokslut'])
  await app.call('history.undo', {})
  expect(await titles(meeting)).toHaveLength(4)
})

test('kind and secrecy are given to all of them', async () => {
  const { app, meeting, items, itemsOf } = await board()
  const ids = items.slice(1, 3)
  await app.call('item.changeMany', { ids, kind: 'information', secrecy: 'OSL 19 kap. 1 §' })
  const changed = (await itemsOf(meeting)).filter(({ secrecy }) => secrecy === 'OSL 19 kap. 1 §')
  expect(changed.map(({ id, kind }) => [id, kind])).toEqual(ids.map((id) => [id, 'information']))
})

test('a copy has its texts, its secrecy and the same files, and the first is untouched', async () => {
  const { app, meeting, other, items, itemsOf } = await board()
  await app.call('item.secrecy', { id: items[2]!, ground: 'OSL 19 kap. 1 §' })
  await app.call('notes.set', { item: items[2]!, text: 'Fråga Per.' })
  const before = await itemsOf(meeting)
  const { ids } = await app.call('item.paste', {
    meeting: other,
    ids: [items[1]!, items[2]!],
    mode: 'copy',
    after: null,
  })
  const copies = await itemsOf(other)
  expect(copies.map(({ id }) => id)).toEqual(ids)
  expect(copies.map(({ title }) => title)).toEqual(['Rapport', 'Bokslut'])
  expect(copies[1]).toMatchObject({ secrecy: 'OSL 19 kap. 1 §', proposal: before[2]!.proposal })
  expect(copies[1]!.attachments.map(({ file }) => file?.sha256)).toEqual(
    before[2]!.attachments.map(({ file }) => file?.sha256),
  )
  expect(await app.call('notes.list', { meeting: other })).toEqual([])
  expect(await itemsOf(meeting)).toEqual(before)
  const blobs = app.raw().prepare('SELECT count(*) FROM blob').pluck()
  expect(blobs.get()).toBe(3)
  await app.call('history.undo', {})
  expect(await itemsOf(other)).toEqual([])
})

test('cut items are moved themselves, to where they are pasted', async () => {
  const { app, meeting, other, items, titles } = await board()
  const { ids } = await app.call('item.addMany', { meeting: other, titles: ['Ett', 'Två'], after: null })
  await app.call('item.paste', { meeting: other, ids: items.slice(0, 2), mode: 'move', after: ids[0]! })
  expect(await titles(other)).toEqual(['Ett', 'Öppnande', 'Rapport', 'Två'])
  expect(await titles(meeting)).toEqual(['Bokslut', 'Övrigt'])
  await app.call('history.undo', {})
  expect(await titles(meeting)).toEqual(['Öppnande', 'Rapport', 'Bokslut', 'Övrigt'])
  expect(await titles(other)).toEqual(['Ett', 'Två'])
})

test('within the same meeting they go after the row, wherever it was', async () => {
  const { app, meeting, items, titles } = await board()
  const paste = (ids: readonly ItemId[], after: ItemId | null) =>
    app.call('item.paste', { meeting, ids: [...ids], mode: 'move', after })
  await paste([items[0]!], items[2]!)
  expect(await titles(meeting)).toEqual(['Rapport', 'Bokslut', 'Öppnande', 'Övrigt'])
  await paste([items[0]!, items[3]!], items[0]!)
  expect(await titles(meeting)).toEqual(['Rapport', 'Bokslut', 'Öppnande', 'Övrigt'])
})

test('what was sent stays at its meeting, and nothing goes into signed minutes', async () => {
  const { app, meeting, other, items, titles, send } = await board()
  await send('handlingar.pdf')
  await expect(
    app.call('item.paste', { meeting: other, ids: [items[3]!, items[1]!], mode: 'move' }),
  ).rejects.toMatchObject({ code: 'ITEM_SENT' })
  expect(await titles(meeting)).toHaveLength(4)
  // A copy of what was sent is another matter.
  await app.call('item.paste', { meeting: other, ids: [items[1]!], mode: 'copy' })
  expect(await titles(other)).toEqual(['Rapport'])
})
