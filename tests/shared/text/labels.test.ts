import { describe, expect, test } from 'vitest'
import { joinReferences, labelsIn, takeReference } from '../../../shared/text/labels.ts'

describe('labels of a reference', () => {
  test.each([
    ['Bilaga 1', ['1']],
    ['Bilaga 2 a, b s 5', ['2 a', '2 b']],
    ['Bilaga 2a och 2b', ['2 a', '2 b']],
    ['bilaga 2 a–d', ['2 a', '2 b', '2 c', '2 d']],
    ['Bilagor 1–3', ['1', '2', '3']],
    ['Bil. 4, sid 10–12', ['4']],
    ['Bilaga nr 7', ['7']],
    ['Bilaga: 8', ['8']],
    ['Bilaga 1, bilaga 2 b', ['1', '2 b']],
    ['Bilaga 14 s 5', ['14']],
    ['BILAGA 2B', ['2 b']],
  ])('%s', (reference, labels) => {
    expect(labelsIn(reference)).toEqual(labels)
    expect(takeReference(reference)).toMatchObject({ text: '', labels })
  })
})

describe('taking a reference off a line', () => {
  test.each([
    ['Styrelsen föreslås anta planen. Bilaga 1 s 2', 'Styrelsen föreslås anta planen.', 'Bilaga 1 s 2'],
    [
      'Styrelsen föreslås anta planen Bilaga 2 a, b s 5',
      'Styrelsen föreslås anta planen',
      'Bilaga 2 a, b s 5',
    ],
    ['Fastställande av rapport (bilaga 3 a, b)', 'Fastställande av rapport', 'Bilaga 3 a, b'],
    ['Budget, bilaga 4', 'Budget', 'Bilaga 4'],
    ['Budget – Bilaga 4', 'Budget', 'Bilaga 4'],
    ['*Styrelsen föreslås anta planen. Bilaga 4*', '*Styrelsen föreslås anta planen.*', 'Bilaga 4'],
  ])('%s', (line, text, reference) => {
    expect(takeReference(line)).toMatchObject({ text, reference })
  })

  test('inside a sentence it stays, and is told', () => {
    const line = 'Planen antas enligt bilaga 2.'
    expect(takeReference(line)).toEqual({ text: line, reference: 'Bilaga 2', labels: ['2'] })
  })

  test.each([
    'I enlighet med bilaga 4 till utlåtandet antas planen.',
    'Bilaga saknas',
    'Mobilaga 3',
    'bilaga 2018-11',
    'Bilaga 1234',
  ])('no reference in %j', (line) => {
    expect(takeReference(line)).toEqual({ text: line, reference: '', labels: [] })
  })
})

test('references are joined as one line prints them', () => {
  expect(joinReferences(['', 'bilaga 5', 'Bilaga 6', 'bilaga 5'])).toBe('Bilaga 5, 6')
  expect(joinReferences(['Bilaga 2 a, b', 'bilaga 3'])).toBe('Bilaga 2 a, b, Bilaga 3')
})
