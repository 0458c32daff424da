/** Lines of an import that were not understood: they wait until a person has dealt with them. */
import { expect, test } from 'vitest'
import { testBoard } from '../helpers/board.ts'

test('a line that was not understood goes when it is done, and comes back when that is undone', async () => {
  const app = await testBoard()
  const text = ['Styrelsemöte 9', '18 februari 2027', 'obegriplig rad', '1. Mötets öppnande'].join('\n')
  const { agenda } = await app.call('meeting.import', { agenda: text, minutes: null, attachments: null })
  const meeting = agenda?.meeting ?? expect.fail('no agenda was imported')
  const waiting = async () => (await app.call('meeting.get', { meeting })).unread
  const [line] = await waiting()
  expect(line?.text).toBe('obegriplig rad')
  const id = line?.id ?? 0
  await app.call('unread.dismiss', { id })
  expect(await waiting()).toEqual([])
  await app.call('unread.restore', { id })
  expect(await waiting()).toEqual([line])
})
