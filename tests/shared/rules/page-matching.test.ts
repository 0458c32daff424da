import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composed, isComparison } from '../../../shared/rules/comparison.ts'
import { matchPages, type PagePrint } from '../../../shared/rules/page-matching.ts'

/** A page of its own words; `ink` makes it look otherwise. */
function page(name: string, { changed = '', ink = 0 } = {}): PagePrint {
  const words = Array.from({ length: 30 }, (_, index) => `${name}${index}`).join(' ')
  return { text: `${words} ${changed}`.trim(), width: 4, grey: new Uint8Array(16).fill(255 - ink) }
}

/** A scanned page: no words, some ink. */
function scan(dark: number): PagePrint {
  return { text: '', width: 4, grey: Uint8Array.from({ length: 16 }, (_, at) => (at % 5 === dark ? 0 : 255)) }
}

const told = (before: PagePrint[], after: PagePrint[]) => {
  const { pages, removed } = matchPages(before, after)
  return { pages: pages.map(({ change, was }) => [change, was]), removed }
}

describe('two versions', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => page(name)) as [
    PagePrint,
    PagePrint,
    PagePrint,
    PagePrint,
  ]

  test('of the same pages are the same', () => {
    expect(told([a, b], [a, b])).toEqual({
      pages: [
        ['same', 1],
        ['same', 2],
      ],
      removed: [],
    })
  })

  test('tell a changed page by its words', () => {
    const changed = page('b', { changed: 'tillagt ord' })
    expect(told([a, b, c], [a, changed, c]).pages).toEqual([
      ['same', 1],
      ['changed', 2],
      ['same', 3],
    ])
  })

  test('tell a page that says the same and looks otherwise', () => {
    expect(told([a, b], [a, page('b', { ink: 60 })]).pages).toEqual([
      ['same', 1],
      ['changed', 2],
    ])
  })

  test('tell inserted and removed pages wherever they are', () => {
    expect(told([a, b, c], [d, a, b, c]).pages).toEqual([
      ['inserted', null],
      ['same', 1],
      ['same', 2],
      ['same', 3],
    ])
    expect(told([a, b, c], [a, d, c])).toEqual({
      pages: [
        ['same', 1],
        ['inserted', null],
        ['same', 3],
      ],
      removed: [2],
    })
    expect(told([a, b, c], [a, c])).toEqual({
      pages: [
        ['same', 1],
        ['same', 3],
      ],
      removed: [2],
    })
    expect(told([a], [a, b])).toEqual({
      pages: [
        ['same', 1],
        ['inserted', null],
      ],
      removed: [],
    })
  })

  test('tell scanned pages by their ink', () => {
    expect(told([scan(0), scan(1)], [scan(0), scan(3), scan(1)]).pages).toEqual([
      ['same', 1],
      ['inserted', null],
      ['same', 2],
    ])
  })

  test('with nothing in common are all new', () => {
    expect(told([a, b], [c, d])).toEqual({
      pages: [
        ['inserted', null],
        ['inserted', null],
      ],
      removed: [1, 2],
    })
  })
})

test('any edit of a document is a comparison that accounts for every page', () => {
  const names = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 10 })
  fc.assert(
    fc.property(names, names, (before, after) => {
      const old = before.map((name) => page(name))
      const now = after.map((name) => page(name))
      const comparison = matchPages(old, now)
      expect(isComparison(comparison, old.length, now.length)).toBe(true)
      for (const { page: number, was, change } of comparison.pages) {
        if (change !== 'inserted') expect(after[number - 1]).toBe(before[was! - 1])
      }
    }),
  )
})

describe('a page that has grown', () => {
  const written = (text: string): PagePrint => ({ text, width: 4, grey: new Uint8Array(16).fill(200) })
  const [goals, steps] = [written('Planens mål är varma lokaler.'), written('Planens steg.')]

  test('much is still that page, also where a new one follows', () => {
    const grown = written('Planens steg. Ett steg till har lagts in.')
    const added = written('Planens bilaga räknar upp alla kajer och deras djup.')
    expect(told([goals, steps], [goals, grown, added])).toEqual({
      pages: [
        ['same', 1],
        ['changed', 2],
        ['inserted', null],
      ],
      removed: [],
    })
  })

  test('is rather the page that it is most like', () => {
    const [old, now] = [written('Slut.'), written('Slut. Mötet avslutas klockan tolv av ordföranden.')]
    expect(told([old, goals], [now, old, goals]).pages).toEqual([
      ['inserted', null],
      ['same', 1],
      ['same', 2],
    ])
  })

  const texts = fc.array(
    fc.array(fc.constantFrom('plan', 'kaj', 'båt', 'och', 'ram', 'år'), { minLength: 1, maxLength: 12 }),
    { minLength: 1, maxLength: 8 },
  )
  const sentence = fc.array(fc.constantFrom('ny', 'mening', 'kaj', 'och'), { minLength: 1, maxLength: 40 })

  test('by a sentence is the one changed page, whichever it is', () => {
    fc.assert(
      fc.property(texts, fc.nat(), sentence, (pages, at, words) => {
        const index = at % pages.length
        const old = pages.map((page) => written(page.join(' ')))
        const now = pages.map((page, other) =>
          written([...page, ...(other === index ? words : [])].join(' ')),
        )
        expect(told(old, now)).toEqual({
          pages: pages.map((_, other) => [other === index ? 'changed' : 'same', other + 1]),
          removed: [],
        })
      }),
    )
  })
})

test('two comparisons in a row come to one from the first version to the last', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => page(name)) as [PagePrint, PagePrint, PagePrint]
  const changed = page('a', { changed: 'ord' })
  const first = matchPages([a, b], [changed, b, c])
  const second = matchPages([changed, b, c], [changed, c])
  expect(composed(first, second)).toEqual(matchPages([a, b], [changed, c]))
})

test('a comparison that leaves a page out, or takes one twice, is none', () => {
  const pages = [{ page: 1, change: 'same' as const, was: 1 }]
  expect(isComparison({ oldPages: 1, newPages: 1, pages, removed: [] }, 1, 1)).toBe(true)
  expect(isComparison({ oldPages: 2, newPages: 1, pages, removed: [] }, 2, 1)).toBe(false)
  expect(isComparison({ oldPages: 1, newPages: 2, pages, removed: [] }, 1, 2)).toBe(false)
  const twice = [...pages, { page: 2, change: 'changed' as const, was: 1 }]
  expect(isComparison({ oldPages: 1, newPages: 2, pages: twice, removed: [] }, 1, 2)).toBe(false)
})
