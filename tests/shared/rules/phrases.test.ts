import { expect, test } from 'vitest'
import { expansionAt, type PhraseKey } from '../../../shared/rules/phrases.ts'

const phrases = [
  { shortcut: 'oj', text: 'Paragrafen förklaras omedelbart justerad.' },
  { shortcut: ';vd', text: 'Vd redogjorde för läget.' },
  { shortcut: '/av', text: 'Ordföranden avslutade mötet.' },
  { shortcut: 'voj', text: 'längre' },
]

test.each<[string, PhraseKey, string | null]>([
  ['oj', 'Tab', 'oj'],
  ['Beslut. oj', 'Tab', 'oj'],
  ['(oj', 'Tab', 'oj'],
  ['\noj', 'Tab', 'oj'],
  ['voj', 'Tab', 'voj'],
  ['hoj', 'Tab', null],
  ['4oj', 'Tab', null],
  ['oj ', 'Tab', null],
  ['OJ', 'Tab', null],
  ['', 'Tab', null],
  ['oj', 'Space', null],
  [';vd', 'Tab', ';vd'],
  [';vd', 'Space', ';vd'],
  ['Rapport. /av', 'Space', '/av'],
  ['jan/av', 'Space', null],
])('%j with %s is %j', (before, key, shortcut) => {
  const phrase = phrases.find((each) => each.shortcut === shortcut)
  expect(expansionAt(before, key, phrases)).toEqual(
    phrase ? { length: phrase.shortcut.length, text: phrase.text } : null,
  )
})

test('a phrase without a shortcut never expands', () => {
  expect(expansionAt('', 'Tab', [{ shortcut: '', text: 'Något' }])).toBeNull()
})
