import { expect, test } from 'vitest'
import { labelsOf, referenceText } from '../../../shared/rules/numbering.ts'

const items = (...counts: number[]) => counts.map((count) => ({ attachments: Array.from({ length: count }) }))

test('items with attachments are numbered in agenda order, and lettered when an item has several', () => {
  expect(labelsOf(items(0, 1, 0, 2, 1), 'lettered')).toEqual([[], ['1'], [], ['2 a', '2 b'], ['3']])
})

test('numbered on, each attachment has a number, and a reference names them all', () => {
  expect(labelsOf(items(0, 2, 0, 1), 'running')).toEqual([[], ['1', '2'], [], ['3']])
  expect(referenceText(['3', '4'], 12)).toBe('Bilaga 3, 4 s 12')
  expect(referenceText(['3', '4', '4 a'], null)).toBe('Bilaga 3, 4, 4 a')
})

test('after z comes aa', () => {
  const [labels = []] = labelsOf(items(29), 'lettered')
  expect([labels[0], labels[25], labels[26], labels[28]]).toEqual(['1 a', '1 z', '1 aa', '1 ac'])
  const [many = []] = labelsOf(items(703), 'lettered')
  expect([many[701], many[702]]).toEqual(['1 zz', '1 aaa'])
})

test('moving an item renumbers every label after it', () => {
  const [first, second] = items(1, 2)
  expect(labelsOf([second!, first!], 'lettered')).toEqual([['1 a', '1 b'], ['2']])
})

test('a reference names the number once and every letter', () => {
  expect(referenceText(['2 a', '2 b'], 5)).toBe('Bilaga 2 a, b s 5')
  expect(referenceText(['1'], 2)).toBe('Bilaga 1 s 2')
})

test('a reference without a page names the attachments only', () => {
  expect(referenceText(['2 a', '2 b'], null)).toBe('Bilaga 2 a, b')
})

test('labels of different numbers are each written out', () => {
  expect(referenceText(['1', '12 a', '12 b'], null)).toBe('Bilaga 1, 12 a, 12 b')
})

test('no labels, no reference', () => {
  expect(referenceText([], 5)).toBe('')
})

test('a reference speaks another language when told its words', () => {
  expect(referenceText(['2 a', '2 b'], 5, { attachment: 'Appendix', page: 'p.' })).toBe(
    'Appendix 2 a, b p. 5',
  )
})
