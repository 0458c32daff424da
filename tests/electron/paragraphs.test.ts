/** Outcomes of paragraphs through the gate: each choice is one step to undo, and no words are lost unseen. */
import { expect, test } from 'vitest'
import { plainItem } from '../../shared/model/meeting.ts'
import type { ParagraphId } from '../../shared/values.ts'
import { aMeeting, testBoard } from '../helpers/board.ts'

async function board() {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  for (const [title, proposal] of [
    ['Rapport', 'Styrelsen föreslås godkänna rapporten.'],
    ['Plan', 'Styrelsen föreslås anta planen.'],
    ['Övrigt', ''],
  ] as const) {
    const { items } = await app.call('meeting.get', { meeting })
    const item = { ...plainItem, title, proposal, kind: 'decision', text: '', presenter: '' } as const
    await app.call('item.add', { meeting, item, after: items.at(-1)?.id ?? null })
  }
  await app.call('minutes.start', { meeting })
  const paragraphs = async () => (await app.call('meeting.get', { meeting })).minutes?.paragraphs ?? []
  const decisions = async () => (await paragraphs()).map(({ decision }) => decision)
  const ids: readonly ParagraphId[] = (await paragraphs()).map(({ id }) => id)
  return { app, meeting, paragraphs, decisions, ids }
}

const begun = ['Styrelsen godkände rapporten.', 'Styrelsen antog planen.', '']

test('an outcome for several words each decision from its own proposal, and is undone in one step', async () => {
  const { app, ids, decisions, paragraphs } = await board()
  expect(await decisions()).toEqual(begun)
  expect(await app.call('paragraph.decide', { ids: [...ids], outcome: 'rejected' })).toEqual({ replaced: [] })
  expect(await decisions()).toEqual([
    'Styrelsen avslog förslaget att godkänna rapporten.',
    'Styrelsen avslog förslaget att anta planen.',
    'Styrelsen avslog förslaget.',
  ])
  expect((await paragraphs()).map(({ records }) => records.outcome)).toEqual(Array(3).fill('rejected'))
  expect(await app.call('history.undo', {})).toMatchObject({ act: 'changed', count: 3 })
  expect(await decisions()).toEqual(begun)
  expect((await paragraphs()).map(({ records }) => records.outcome)).toEqual([null, null, null])
})

test('own words that give way are told of, and come back', async () => {
  const { app, ids, decisions, paragraphs } = await board()
  const [first] = await paragraphs()
  const { id, itemId: _, ...paragraph } = first!
  const own = 'Styrelsen godkände rapporten med beröm.'
  await app.call('paragraph.update', { id, paragraph: { ...paragraph, decision: own } })
  expect(await app.call('paragraph.decide', { ids: ids.slice(0, 2), outcome: 'tabled' })).toEqual({
    replaced: [id],
  })
  expect(await decisions()).toEqual(['Styrelsen bordlade ärendet.', 'Styrelsen bordlade ärendet.', ''])
  await app.call('history.undo', {})
  expect(await decisions()).toEqual([own, begun[1], ''])
})

test('an outcome that is taken away leaves the decision as it stands', async () => {
  const { app, ids, decisions, paragraphs } = await board()
  await app.call('paragraph.decide', { ids: [ids[0]!], outcome: 'noted' })
  await app.call('paragraph.decide', { ids: [ids[0]!], outcome: null })
  expect((await decisions())[0]).toBe('Styrelsen antecknade rapporten.')
  expect((await paragraphs())[0]!.records.outcome).toBeNull()
})

test('all are decided or none', async () => {
  const { app, ids, decisions } = await board()
  const call = app.call('paragraph.decide', { ids: [ids[0]!, 9999 as ParagraphId], outcome: 'tabled' })
  await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await decisions()).toEqual(begun)
})

test('several are moved as a block and removed together', async () => {
  const { app, ids, decisions } = await board()
  await app.call('paragraph.moveMany', { ids: ids.slice(1), position: 0 })
  expect(await decisions()).toEqual([begun[1], '', begun[0]])
  await app.call('paragraph.removeMany', { ids: ids.slice(1) })
  expect(await decisions()).toEqual([begun[0]])
  await app.call('history.undo', {})
  await app.call('history.undo', {})
  expect(await decisions()).toEqual(begun)
})

test('minutes begin in the tense that the body has chosen, else in that of its kind', async () => {
  const app = await testBoard()
  const [body] = await app.call('body.list', {})
  const begin = async (number: number, kind: 'company' | 'committee', tense: 'past' | 'present' | null) => {
    const settings = { ...body!.settings, tense }
    await app.call('body.update', { id: body!.id, body: { name: 'Nämnden', kind, settings } })
    const { id: meeting } = await app.call('meeting.add', { ...aMeeting, number })
    const proposal = 'Nämnden föreslås anta planen.'
    const item = { ...plainItem, title: 'Plan', proposal, kind: 'decision', text: '', presenter: '' } as const
    await app.call('item.add', { meeting, item, after: null })
    await app.call('minutes.start', { meeting })
    return (await app.call('meeting.get', { meeting })).minutes?.paragraphs[0]?.decision
  }
  expect(await begin(1, 'committee', null)).toBe('Nämnden antar planen.')
  expect(await begin(2, 'committee', 'past')).toBe('Nämnden antog planen.')
  expect(await begin(3, 'company', null)).toBe('Nämnden antog planen.')
  expect(await begin(4, 'company', 'present')).toBe('Nämnden antar planen.')
})
