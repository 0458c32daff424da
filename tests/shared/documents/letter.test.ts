import { expect, test } from 'vitest'
import { letterOf } from '../../../shared/documents/letter.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { longestMailto, mailtoAddress } from '../../../shared/text/mailto.ts'
import { meeting } from './meetings.ts'

const words = wordsOf('sv')
const facts = { kind: 'pack', fileName: 'Handlingar styrelsemöte 2.pdf', sender: 'Gunilla Lund' } as const

test('the letter says what comes, when and where the meeting is, and who sends it', () => {
  const letter = letterOf(meeting({ absence: 'Gunilla Lund, 0123-456 78' }), [], facts, words)
  expect(letter.subject).toBe('Handlingar till styrelsemöte 2 den 12 mars 2026')
  expect(letter.body).toBe(`Hej!

Här kommer handlingarna till styrelsemöte 2.
Tid: torsdag 12 mars 2026 klockan 8.30–10.00
Plats: Stora salen

Allt finns i den bifogade filen Handlingar styrelsemöte 2.pdf.

Anmäl förhinder så snart som möjligt till Gunilla Lund, 0123-456 78.

Vänliga hälsningar
Gunilla Lund
Exempelbostäder AB`)
})

test('a supplement asks nobody to tell about absence again', () => {
  const late = letterOf(meeting({ absence: 'Vd' }), [], { ...facts, kind: 'supplement' }, words)
  expect(late.subject).toBe('Komplettering till styrelsemöte 2 den 12 mars 2026')
  expect(late.body).not.toContain('förhinder')
})

test('the letter to a board of twenty is short enough for every mail program', () => {
  const to = Array.from({ length: 20 }, (_, index) => `fornamn.efternamn${index}@granvik.example`)
  const remote = 'https://moten.example/granvik/rum/1234567890'
  const letter = letterOf(meeting({ remote, absence: 'Gunilla Lund, 0123-456 78' }), [], facts, words)
  expect(mailtoAddress({ to, ...letter }).length).toBeLessThan(longestMailto)
})
