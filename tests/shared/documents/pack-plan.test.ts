import { expect, test } from 'vitest'
import { itemReference, packPlan } from '../../../shared/documents/pack-plan.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { item, meeting } from './meetings.ts'

const sv = wordsOf('sv')
const alone = { frontPages: 1, cover: false }
const planned = meeting({
  items: [
    item({ title: 'Öppnande' }),
    item({ title: 'Protokoll' }, 3),
    item({ title: 'Bokslut' }, 3, 2),
    item({}, 7),
  ],
})

test('attachments follow the front pages in agenda order', () => {
  const plan = packPlan(planned, sv, alone)
  expect(plan.attachments.map(({ label, item: number, startPage }) => [label, number, startPage])).toEqual([
    ['1', 2, '2'],
    ['2 a', 3, '5'],
    ['2 b', 3, '8'],
    ['3', 4, '10'],
  ])
  expect(plan.totalPages).toBe(16)
})

test('the agenda refers to the page where the first attachment of an item begins', () => {
  expect(packPlan(planned, sv, alone).references).toEqual([
    { item: 2, text: 'Bilaga 1 s 2' },
    { item: 3, text: 'Bilaga 2 a, b s 5' },
    { item: 4, text: 'Bilaga 3 s 10' },
  ])
})

test('a cover and a longer agenda move every page', () => {
  const plan = packPlan(planned, sv, { frontPages: 3, cover: true })
  expect(plan.references.map(({ text }) => text)).toEqual([
    'Bilaga 1 s 4',
    'Bilaga 2 a, b s 7',
    'Bilaga 3 s 12',
  ])
  expect(plan.totalPages).toBe(18)
})

test('an awaited attachment keeps its label and takes no page', () => {
  const plan = packPlan(meeting({ items: [item({}, null), item({}, null, 4), item({}, 1)] }), sv, alone)
  expect(plan.references.map(({ text }) => text)).toEqual(['Bilaga 1', 'Bilaga 2 a, b s 2', 'Bilaga 3 s 6'])
  expect(itemReference(plan, 1, sv)).toEqual({ text: 'Bilaga 1' })
  expect(itemReference(plan, 2, sv)?.place).toBe('attachment-2-b')
  expect(plan.totalPages).toBe(6)
})

test('each attachment has a place of its own', () => {
  const { attachments } = packPlan(planned, sv, alone)
  expect(attachments.map(({ place }) => place)).toEqual([
    'attachment-1',
    'attachment-2-a',
    'attachment-2-b',
    'attachment-3',
  ])
})

test('bookmarks are the items, with their attachments below', () => {
  const [first, , third] = packPlan(planned, sv, alone).bookmarks
  expect(first).toEqual({ title: '1 Öppnande', place: 'item-1', children: [] })
  expect(third).toEqual({
    title: '3 Bokslut',
    place: 'item-3',
    children: [
      { title: 'Bilaga 2 a – Underlag 1', place: 'attachment-2-a', children: [] },
      { title: 'Bilaga 2 b – Underlag 2', place: 'attachment-2-b', children: [] },
    ],
  })
})

test('a meeting without attachments is a pack of its front pages', () => {
  expect(packPlan(meeting(), sv, alone)).toMatchObject({ totalPages: 1, references: [], attachments: [] })
})
