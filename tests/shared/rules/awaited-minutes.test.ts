import { expect, test } from 'vitest'
import type { Sent } from '../../../shared/model/pack.ts'
import { numbersOf } from '../../../shared/rules/frozen-numbering.ts'

interface Paper {
  readonly id: number
  readonly file?: null
  readonly fromMinutes?: number
}

const minutes: Paper = { id: 1, file: null, fromMinutes: 7 }
const itemsWith = (...own: readonly Paper[]) => [
  { id: 11, attachments: own },
  { id: 12, attachments: [{ id: 2 }] },
  { id: 13, attachments: [{ id: 3 }, { id: 4 }] },
]
const labels = (own: readonly Paper[], sent: Sent | null = null) =>
  numbersOf(itemsWith(...own), sent, 'lettered').labels

test('minutes that are not adjusted yet have no label and take none from the others', () => {
  expect(labels([minutes])).toEqual([[''], ['1'], ['2 a', '2 b']])
  expect(labels([minutes, { id: 5 }])).toEqual([['', '1'], ['2'], ['3 a', '3 b']])
  expect(numbersOf(itemsWith(minutes), null, 'running').labels).toEqual([[''], ['1'], ['2', '3']])
})

test('minutes that come after the sending are labelled as a late paper', () => {
  const known = [
    { attachment: 2, item: 12, label: '1' },
    { attachment: 3, item: 13, label: '2 a' },
    { attachment: 4, item: 13, label: '2 b' },
  ].map((one) => ({ ...one, title: '', sha256: '', pages: [], change: 'new' }))
  const sent = {
    items: [],
    attachments: known,
    pageNumbers: [],
    frontPages: 1,
    waiting: [],
  } as unknown as Sent
  expect(labels([minutes], sent)).toEqual([[''], ['1'], ['2 a', '2 b']])
  expect(labels([{ id: 1 }], sent)).toEqual([['3'], ['1'], ['2 a', '2 b']])
})
