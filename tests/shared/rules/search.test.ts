import { describe, expect, test } from 'vitest'
import { rank } from '../../../shared/rules/search.ts'

const labels = [
  'Styrelsemöte 4 2026',
  'Styrelsemöte 14 2026',
  'Extra styrelsemöte 3 2026',
  'Exportera dagordning…',
  'Exportera protokoll…',
  'Årsplan',
  'Aronsson, André',
]
const found = (sought: string) =>
  labels
    .map((label) => ({ label, worth: rank(sought, label) }))
    .filter(({ worth }) => worth !== null)
    .sort((one, other) => (other.worth ?? 0) - (one.worth ?? 0))
    .map(({ label }) => label)

describe('what is sought by words', () => {
  test('is found in any order and any case', () => {
    expect(found('2026 MÖTE 4')[0]).toBe('Styrelsemöte 4 2026')
    expect(found('protokoll exp')).toEqual(['Exportera protokoll…'])
  })

  test('takes a whole word before a part of one', () => {
    expect(found('4')).toEqual(['Styrelsemöte 4 2026', 'Styrelsemöte 14 2026'])
  })

  test('knows å from a, and é as e', () => {
    expect(found('ar')).toEqual(
      ['Aronsson, André', 'Exportera dagordning…'].filter((label) => / ar|^ar/i.test(label)),
    )
    expect(found('år')).toEqual(['Årsplan'])
    expect(found('andre')).toEqual(['Aronsson, André'])
    expect(found('A\u030arsplan')).toEqual(['Årsplan'])
  })

  test('is found with letters left out, never with letters that are not there', () => {
    expect(found('dgord')).toEqual(['Exportera dagordning…'])
    expect(found('dagordningar')).toEqual([])
  })

  test('is everything when nothing is sought', () => {
    expect(found('')).toHaveLength(labels.length)
  })
})
