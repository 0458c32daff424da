import { expect, test } from 'vitest'
import { asSpelled, spelledWords } from '../../../shared/text/spelled-words.ts'

const wordsOf = (text: string) => spelledWords(text).map(({ word }) => word)

test.each<[string, string[]]>([
  ['Styrelsen godkände rapporten.', ['Styrelsen', 'godkände', 'rapporten']],
  ['för-, grund- och särskola', ['för', 'grund', 'och', 'särskola']],
  ['EU:s regler och tre-årsplanen', ['EU:s', 'regler', 'och', 'tre-årsplanen']],
  ['se www.exempel.se/sidan eller skriv till anna@exempel.se', ['se', 'eller', 'skriv', 'till']],
  ['dnr KS2026/17, § 45, 4500 kr', ['dnr', 'kr']],
  ['bilaga 2 a till SKR', ['bilaga', 'till']],
  ['Łukaszewicz och d’Hondt', ['Łukaszewicz', 'och', 'd’Hondt']],
  ['', []],
])('the words to spell of "%s"', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

test('each word tells where it stands', () => {
  const text = 'Ja, på sidan 5 står det så.'
  for (const { word, start } of spelledWords(text)) expect(text.slice(start, start + word.length)).toBe(word)
})

test('decomposed letters and soft hyphens make no other word', () => {
  expect(asSpelled('ordfo\u0308rande')).toBe('ordförande')
  expect(asSpelled('styrelse\u00admöte')).toBe('styrelsemöte')
})
