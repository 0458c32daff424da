import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiffSegment, textOfDiff, wordDiff } from '../../../shared/text/word-diff.ts'

/** As a person might note it: [-removed-], {+added+}. */
function noted(segments: readonly DiffSegment[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return segments.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('')
}

describe('what became of a text', () => {
  test.each([
    [
      'a word is exchanged',
      'Styrelsen godkände rapporten.',
      'Styrelsen antecknade rapporten.',
      'Styrelsen [-godkände-]{+antecknade+} rapporten.',
    ],
    [
      'a word is added',
      'Styrelsen godkände rapporten.',
      'Styrelsen godkände den nya rapporten.',
      'Styrelsen godkände {+den nya +}rapporten.',
    ],
    [
      'words with å, ä and ö are whole',
      'Öberg lämnar åttonde ärendet.',
      'Öberg lämnar nionde ärendet.',
      'Öberg lämnar [-åttonde-]{+nionde+} ärendet.',
    ],
    [
      'a letter with its sign apart is one with it',
      'A\u030Akes ord',
      'A\u030Akes val',
      'A\u030Akes [-ord-]{+val+}',
    ],
    ['punctuation stands apart', 'Ja', 'Ja.', 'Ja{+.+}'],
    ['a comma is no part of the word', 'Karin, Per', 'Karin och Per', 'Karin[-,-] {+och +}Per'],
    [
      'dates and times are words',
      'den 2018-09-20 kl. 8.30',
      'den 2018-09-21 kl. 9.30',
      'den [-2018-09-20-]{+2018-09-21+} kl. [-8.30-]{+9.30+}',
    ],
    [
      'several words on end are one exchange',
      'ett två tre fyra',
      'en tvåa trea fyra',
      '[-ett två tre-]{+en tvåa trea+} fyra',
    ],
    ['lines stay lines', 'ett\ntvå', 'ett\ntre', 'ett\n[-två-]{+tre+}'],
    ['nothing became something', '', 'Ny', '{+Ny+}'],
    ['something became nothing', 'Gammal', '', '[-Gammal-]'],
    ['the same stays', 'Lika', 'Lika', 'Lika'],
    ['nothing stays nothing', '', '', ''],
  ])('%s', (_, before, after, expected) => {
    expect(noted(wordDiff(before, after))).toBe(expected)
  })

  test('texts that have nothing in common are told as one exchange, however long', () => {
    const before = `Början ${Array.from({ length: 5000 }, (_, at) => `a${at}`).join(' ')} slut`
    const after = `Början ${Array.from({ length: 5000 }, (_, at) => `b${at}`).join(' ')} slut`
    const segments = wordDiff(before, after)
    expect(segments.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
    expect(textOfDiff(segments, 'after')).toBe(after)
  })
})

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Styrelsen',
      'godkände',
      'rapporten',
      'å',
      'ä',
      '.',
      ',',
      ' ',
      '  ',
      '\n',
      '§',
      '5:67',
      '\u030A',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 40 },
)
const text = words.map((parts) => parts.join(''))

test('whatever the texts: the segments say both, to the character', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const segments = wordDiff(before, after)
      expect(textOfDiff(segments, 'before')).toBe(before)
      expect(textOfDiff(segments, 'after')).toBe(after)
    }),
  )
})

test('whatever the texts: no segment is empty, none follows one of its kind, and removals come before additions', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const segments = wordDiff(before, after)
      for (const [index, { kind, text }] of segments.entries()) {
        expect(text).not.toBe('')
        const next = segments[index + 1]?.kind
        expect(next).not.toBe(kind)
        expect([kind, next]).not.toEqual(['added', 'removed'])
      }
    }),
  )
})

test('a text compared with itself has nothing but what stays', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(wordDiff(same, same)).toEqual(same === '' ? [] : [{ kind: 'same', text: same }])
    }),
  )
})

test('words put into a text are all that is told as added', () => {
  const word = fc.constantFrom('lodet', 'trumman', 'vinden')
  const base = fc.array(fc.constantFrom('Styrelsen', 'beslutade', 'att', 'fastställa', 'budgeten'), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(base, word, fc.nat(), (parts, added, place) => {
      const at = parts.length === 0 ? 0 : place % (parts.length + 1)
      const after = [...parts.slice(0, at), added, ...parts.slice(at)].join(' ')
      const segments = wordDiff(parts.join(' '), after)
      expect(segments.filter(({ kind }) => kind === 'removed')).toEqual([])
      expect(segments.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual([added])
    }),
  )
})
