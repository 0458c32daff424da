/** Items on the system's clipboard. */
import { describe, expect, test } from 'vitest'
import { htmlClip, plainClip, titlesOf } from '../../renderer/features/agenda/clip-text.ts'

const items = [
  { number: '5', title: 'Budget', proposal: 'Styrelsen föreslås fastställa budgeten.' },
  { number: '14 a', title: 'Avtal <utkast> & bilaga', proposal: '' },
]

test('a mail gets a line for each item', () => {
  expect(plainClip(items)).toBe('5.\tBudget\n14 a.\tAvtal <utkast> & bilaga')
})

test('with structure it gets the proposals too, and text stays text', () => {
  expect(htmlClip(items)).toBe(
    '<p><b>5. Budget</b><br><i>Styrelsen föreslås fastställa budgeten.</i></p>' +
      '<p><b>14 a. Avtal &lt;utkast&gt; &amp; bilaga</b></p>',
  )
})

describe('lines become titles', () => {
  test('what was copied here comes back without its numbers', () => {
    expect(titlesOf(plainClip(items))).toEqual(['Budget', 'Avtal <utkast> & bilaga'])
  })

  test.each([
    ['1. Öppnande\r\n2. Val av justerare', ['Öppnande', 'Val av justerare']],
    ['• Öppnande\n- Rapport\n– Övrigt', ['Öppnande', 'Rapport', 'Övrigt']],
    ['§ 7 Budget\n8 a) Avtal\n9\tÖvrigt', ['Budget', 'Avtal', 'Övrigt']],
    [
      '3 nya ledamöter\n2026 års budget\n2026-03-01 stämma',
      ['3 nya ledamöter', '2026 års budget', '2026-03-01 stämma'],
    ],
    ['A. Öppnande', ['A. Öppnande']],
    ['\n   \n', []],
  ])('%j', (text, expected) => {
    expect(titlesOf(text)).toEqual(expected)
  })
})
