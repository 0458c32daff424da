import { expect, test } from 'vitest'
import type { ParagraphId } from '../../../shared/values.ts'
import { aMeeting, anItem, testBoard, theChair } from '../../helpers/board.ts'

const text = { title: 'Ny', text: '', decision: '', reference: '' }

async function minuted() {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  for (const title of ['Öppnande', 'Budget', 'Taxa', 'Avslutning'])
    await app.call('item.add', { meeting, item: { ...anItem, title }, after: null })
  await app.call('minutes.start', { meeting })
  const part = { ...theChair, presence: 'part' as const }
  await app.call('attendance.add', { meeting, attendance: { ...part, name: 'Vera Lind', fromParagraph: 3 } })
  const gone = { ...part, name: 'Per Ek', untilParagraph: 3 }
  const { id: removed } = await app.call('attendance.add', { meeting, attendance: gone })
  await app.call('attendance.remove', { id: removed })
  const read = async () => {
    const { minutes } = await app.call('meeting.get', { meeting })
    const vera = minutes!.attendance.find(({ name }) => name === 'Vera Lind')!
    const ids = minutes!.paragraphs.map(({ id }) => id)
    return { ids, from: vera.fromParagraph, until: vera.untilParagraph, gaps: vera.gaps, minutes: minutes! }
  }
  return { app, meeting, read, removed }
}

test.each<
  [
    string,
    (ids: readonly ParagraphId[]) => readonly ['add' | 'move' | 'moveMany' | 'remove' | 'removeMany', object],
    number,
  ]
>([
  ['added', ([first]) => ['add', { paragraph: text, after: first }], 4],
  ['moved before it', ([, , , last]) => ['move', { id: last, position: 0 }], 1],
  ['moved as a block', ([first, second]) => ['moveMany', { ids: [first, second], position: 2 }], 1],
  ['removed', ([first]) => ['remove', { id: first }], 2],
  ['removed with another', ([first, second]) => ['removeMany', { ids: [first, second] }], 1],
])('a stay follows a paragraph that is %s, and undo takes both back in one step', async (_, change, from) => {
  const { app, meeting, read } = await minuted()
  const before = await read()
  const stayed = before.ids.slice(2)
  const [act, input] = change(before.ids)
  await app.call(`paragraph.${act}`, (act === 'add' ? { meeting, ...input } : input) as never)
  const after = await read()
  expect(after.from ?? 1).toBe(from)
  for (const id of stayed) {
    const place = after.ids.indexOf(id) + 1
    expect(place).toBeGreaterThanOrEqual(from)
    expect(after.gaps.some(({ from, until }) => from <= place && place <= until)).toBe(false)
  }
  const { undo } = await app.call('history.state', {})
  expect(undo).toMatchObject({ call: `paragraph.${act}`, thing: 'paragraph' })
  await app.call('history.undo', {})
  expect(await read()).toEqual(before)
  await app.call('history.redo', {})
  expect(await read()).toEqual(after)
})

test('who was removed from the attendance follows too, and comes back right; a restored paragraph makes room for itself', async () => {
  const { app, meeting, read, removed } = await minuted()
  const { ids } = await read()
  await app.call('paragraph.add', { meeting, paragraph: text, after: ids[0]! })
  await app.call('attendance.restore', { id: removed })
  const { minutes } = await read()
  expect(minutes.attendance.find(({ id }) => id === removed)?.untilParagraph).toBe(4)
  await app.call('paragraph.remove', { id: ids[0]! })
  expect((await read()).from).toBe(3)
  await app.call('paragraph.restore', { id: ids[0]! })
  expect((await read()).from).toBe(4)
})

test('what is added at the end leaves every stay as it is', async () => {
  const { app, meeting, read } = await minuted()
  const before = await read()
  await app.call('paragraph.add', { meeting, paragraph: text, after: null })
  expect((await read()).minutes.attendance).toEqual(before.minutes.attendance)
})
