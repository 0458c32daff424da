import { expect, test } from 'vitest'
import { testApp, testBoard } from '../../helpers/board.ts'

const text = ['Wójciks', 'Granviks', 'förslaget', 'Djupviken', 'protokolet']

test('names of the open file are right; without it they are unknown', async () => {
  const app = await testBoard()
  await app.call('member.add', {
    name: 'Stefan Wójcik',
    role: 'member',
    organisation: 'Djupviken AB',
    from: null,
    to: null,
  })
  expect(await app.call('spelling.check', { words: text })).toEqual(['protokolet'])
  await app.call('board.close', {})
  expect(await app.call('spelling.check', { words: text })).toContain('Wójciks')
})

test('a word that was learned is listed, right, and can be forgotten', async () => {
  const app = testApp()
  await app.call('spelling.learn', { word: 'fjärrkylenätsägare' })
  expect(await app.call('spelling.learned', {})).toEqual(['fjärrkylenätsägare'])
  expect(await app.call('spelling.check', { words: ['fjärrkylenätsägare'] })).toEqual([])
  await app.call('spelling.forget', { word: 'fjärrkylenätsägare' })
  expect(await app.call('spelling.learned', {})).toEqual([])
})
