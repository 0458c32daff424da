import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bothTexts, mergedText, type Part, threeWay } from '../../../shared/rules/three-way.ts'
import { wordDiff } from '../../../shared/text/word-diff.ts'

const told = (parts: readonly Part[]) =>
  parts.flatMap((part) => (part.kind === 'same' ? [] : [[part.kind, part.base, part.mine, part.theirs]]))

describe('two who write on the same text', () => {
  const base = 'Styrelsen beslutade att godkänna rapporten för oktober.'

  test('in different places are both heard', () => {
    const parts = threeWay(
      base,
      'Styrelsen beslutade att godkänna rapporten för november.',
      'Styrelsen beslutade enhälligt att godkänna rapporten för oktober.',
    )
    expect(mergedText(parts)).toBe('Styrelsen beslutade enhälligt att godkänna rapporten för november.')
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'theirs', 'same', 'mine', 'same'])
  })

  test('and change the same word differently are in conflict about that word alone', () => {
    const parts = threeWay(base, base.replace('oktober', 'november'), base.replace('oktober', 'december'))
    expect(told(parts)).toEqual([['conflict', 'oktober', 'november', 'december']])
    expect(mergedText(parts)).toBeNull()
  })

  test('and change it alike agree', () => {
    const both = base.replace('godkänna', 'fastställa')
    expect(told(threeWay(base, both, both))).toEqual([['both', 'godkänna', 'fastställa', 'fastställa']])
    expect(mergedText(threeWay(base, both, both))).toBe(both)
  })

  test('and write something new at the same place are in conflict', () => {
    const parts = threeWay('Mötet öppnas.', 'Mötet öppnas. Alla hälsas.', 'Mötet öppnas. Ingen saknas.')
    expect(parts.some(({ kind }) => kind === 'conflict')).toBe(true)
  })

  test('where one takes away what the other changes are in conflict', () => {
    const parts = threeWay(base, base.replace(' för oktober', ''), base.replace('oktober', 'november'))
    expect(mergedText(parts)).toBeNull()
  })

  test.each([
    ['', '', ''],
    ['', 'nytt', ''],
    ['', '', 'nytt'],
    ['gammalt', '', 'gammalt'],
    ['gammalt', 'gammalt', ''],
  ])('of %j make of %j and %j what one of them wrote', (before, mine, theirs) => {
    expect(mergedText(threeWay(before, mine, theirs))).toBe(mine === before ? theirs : mine)
  })
})

const words = fc.array(
  fc.constantFrom('att', 'och', 'styrelsen', 'beslutade', 'kajen', '.', ',', '\n', '2026'),
  {
    maxLength: 14,
  },
)
const text = words.map((list) => list.join(' '))
/** A text with words exchanged, added and taken away here and there, as one writes. */
const editOf = (base: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('add', 'remove', 'exchange'),
        fc.constantFrom('ny', 'annan', 'kajen'),
      ),
      {
        maxLength: 5,
      },
    )
    .map((edits) => {
      const result = [...base]
      for (const [place, act, word] of edits) {
        const at = result.length === 0 ? 0 : place % result.length
        result.splice(at, act === 'add' ? 0 : 1, ...(act === 'remove' ? [] : [word]))
      }
      return result.join(' ')
    })
const edited = words.chain((base) => fc.tuple(fc.constant(base.join(' ')), editOf(base), editOf(base)))

test('no word is lost: each of the three texts is in the parts, whatever was written', () => {
  fc.assert(
    fc.property(fc.oneof(edited, fc.tuple(text, text, text)), ([base, mine, theirs]) => {
      const parts = threeWay(base, mine, theirs)
      expect(parts.map((part) => part.base).join('')).toBe(base)
      expect(parts.map((part) => part.mine).join('')).toBe(mine)
      expect(parts.map((part) => part.theirs).join('')).toBe(theirs)
      for (const part of parts) {
        const differ = new Set([part.base, part.mine, part.theirs]).size
        const kinds = { 1: ['same'], 2: ['mine', 'theirs', 'both'], 3: ['conflict'] }[differ]
        expect(kinds).toContain(part.kind)
      }
    }),
    { numRuns: 3000 },
  )
})

test('every change that is no conflict stands in what is merged, and nothing else does', () => {
  fc.assert(
    fc.property(edited, ([base, mine, theirs]) => {
      const parts = threeWay(base, mine, theirs)
      const merged = mergedText(parts)
      const isConflict = parts.some(({ kind }) => kind === 'conflict')
      const all = parts.map((part) => (part.mine === part.base ? part.theirs : part.mine)).join('')
      expect(merged).toBe(isConflict ? null : all)
    }),
    { numRuns: 2000 },
  )
})

test('who changed nothing is no hindrance to the other, in either order', () => {
  fc.assert(
    fc.property(edited, ([base, mine]) => {
      expect(mergedText(threeWay(base, mine, base))).toBe(mine)
      expect(mergedText(threeWay(base, base, mine))).toBe(mine)
      expect(mergedText(threeWay(base, mine, mine))).toBe(mine)
    }),
  )
})

describe('what somebody who has to choose begins with', () => {
  test('has the words of both, and what each wrote besides', () => {
    const parts = threeWay(
      'Ordföranden hälsade alla välkomna.',
      'Ordföranden hälsade varmt alla välkomna och föredrog ärendet utförligt.',
      'Ordföranden hälsade hjärtligt alla välkomna.',
    )
    expect(mergedText(parts)).toBeNull()
    expect(bothTexts(parts)).toBe(
      'Ordföranden hälsade varmt / hjärtligt alla välkomna och föredrog ärendet utförligt.',
    )
  })

  test('has the one wording that is left where the other has taken the words away', () => {
    expect(bothTexts(threeWay('Taxan höjs i maj.', 'Taxan höjs.', 'Taxan höjs i juni.'))).toBe(
      'Taxan höjs i juni.',
    )
  })

  test('sets lines below each other', () => {
    const parts = threeWay('Att', 'Att\nfastställa\nbudgeten', 'Att\nbordlägga\närendet')
    expect(bothTexts(parts)).toBe('Att\nfastställa\nbudgeten\nbordlägga\närendet')
  })

  test('has every word that either of them wrote', () => {
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(text, text, text)), ([base, mine, theirs]) => {
        const parts = threeWay(base, mine, theirs)
        const both = bothTexts(parts)
        for (const side of [mine, theirs]) {
          for (const { kind, text } of wordDiff(base, side)) {
            if (kind === 'added') expect(both).toContain(text.trim())
          }
        }
        expect(mergedText(parts) ?? both).toBe(both)
      }),
      { numRuns: 2000 },
    )
  })
})
