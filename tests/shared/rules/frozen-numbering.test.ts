import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReplacementNews, Sent, SentAttachment, SentItem } from '../../../shared/model/pack.ts'
import { comparisonOf } from '../../../shared/rules/comparison.ts'
import { numbersOf, pageNumbersOf } from '../../../shared/rules/frozen-numbering.ts'
import type { LabelStyle } from '../../../shared/rules/numbering.ts'
import { sentBy } from '../../../shared/rules/sent.ts'
import type { LocalDate } from '../../../shared/values.ts'

interface Paper {
  readonly id: number
  readonly pages: number
  /** Minutes that wait for their adjusting. */
  readonly file?: null
  readonly fromMinutes?: number
}
interface Point {
  readonly id: number
  readonly attachments: readonly Paper[]
}

let lastId = 0
const paper = (pages = 1): Paper => ({ id: ++lastId, pages })
const point = (...pages: number[]): Point => ({ id: ++lastId, attachments: pages.map(paper) })
const on = '2026-03-12' as LocalDate

/** What would be stored if all of the agenda were sent now. */
function edition(items: readonly Point[], sent: Sent | null, frontPages = 1, style: LabelStyle = 'lettered') {
  const numbers = numbersOf(items, sent, style)
  const papers = items.flatMap(({ attachments }) => attachments)
  const { attachments: pages } = pageNumbersOf(papers, frontPages, sent)
  return {
    items: items.map(({ id }, index) => {
      return { item: id, number: numbers.items[index], title: '' } as SentItem
    }),
    attachments: items
      .flatMap(({ id, attachments }, index) =>
        attachments.map((each, at) => ({
          attachment: each.id,
          item: id,
          label: numbers.labels[index]![at],
          title: '',
          sha256: '0'.repeat(64),
          pages: pages[papers.indexOf(each)],
          change: 'new',
        })),
      )
      .filter(({ label }) => label !== '') as SentAttachment[],
  }
}

function sentOnce(items: readonly Point[], frontPages = 1, style: LabelStyle = 'lettered'): Sent {
  return sentBy([edition(items, null, frontPages, style)], frontPages, [])
}

function pagesOf(items: readonly Point[], sent: Sent | null, frontPages = 1): readonly string[][] {
  const papers = items.flatMap(({ attachments }) => attachments)
  return pageNumbersOf(papers, frontPages, sent).attachments.map((pages) => pages.map(({ number }) => number))
}

describe('numbered on through the meeting', () => {
  const items = [point(), point(1, 1), point(), point(1)]
  const sent = sentOnce(items, 1, 'running')
  const labels = (changed: readonly Point[]) => numbersOf(changed, sent, 'running').labels
  const withLate = (at: number, ...papers: Paper[]) =>
    items.map((item, index) => {
      return index === at ? { ...item, attachments: [...item.attachments, ...papers] } : item
    })

  test('attachments are counted, whichever item they belong to', () => {
    expect(numbersOf(items, null, 'running').labels).toEqual([[], ['1', '2'], [], ['3']])
    expect(labels(items)).toEqual([[], ['1', '2'], [], ['3']])
  })

  test('a late paper is lettered after the one before it, and one of an item without any gets the next number', () => {
    expect(labels(withLate(1, paper(), paper()))[1]).toEqual(['1', '2', '2 a', '2 b'])
    expect(labels(withLate(0, paper(), paper()))).toEqual([['4', '5'], ['1', '2'], [], ['3']])
    const [first, second, ...rest] = items
    const papers = [paper(), ...second!.attachments.toReversed()]
    expect(labels([first!, { ...second!, attachments: papers }, ...rest])[1]).toEqual(['1 a', '2', '1'])
  })

  test('what is withdrawn leaves its number unused', () => {
    const fewer = items.map((item, index) => (index === 1 ? { ...item, attachments: [] } : item))
    expect(labels(fewer)).toEqual([[], [], [], ['3']])
    expect(labels([...fewer, point(1)]).at(-1)).toEqual(['4'])
  })
})

describe('before anything is sent', () => {
  test('items are counted, labels follow them, and pages follow the front', () => {
    const items = [point(), point(2), point(1, 1)]
    expect(numbersOf(items, null, 'lettered')).toEqual({
      items: ['1', '2', '3'],
      labels: [[], ['1'], ['2 a', '2 b']],
    })
    expect(pagesOf(items, null, 2)).toEqual([['3', '4'], ['5'], ['6']])
  })
})

describe('after the first edition', () => {
  const items = [point(2), point(1, 1), point(), point(3)]
  const sent = sentOnce(items)
  const withLate = (index: number, ...late: Paper[]) =>
    items.map((item, at) => {
      return at === index ? { ...item, attachments: [...item.attachments, ...late] } : item
    })

  test('a late paper on an item with one is lettered from a', () => {
    expect(numbersOf(withLate(0, paper(), paper()), sent, 'lettered').labels[0]).toEqual(['1', '1 a', '1 b'])
  })

  test('a late paper on an item with several takes the next letter', () => {
    expect(numbersOf(withLate(1, paper()), sent, 'lettered').labels[1]).toEqual(['2 a', '2 b', '2 c'])
  })

  test('a late paper on an item without papers takes the next number', () => {
    expect(numbersOf(withLate(2, paper()), sent, 'lettered').labels).toEqual([
      ['1'],
      ['2 a', '2 b'],
      ['4'],
      ['3'],
    ])
    expect(numbersOf(withLate(2, paper(), paper()), sent, 'lettered').labels[2]).toEqual(['4 a', '4 b'])
  })

  test('pages of late papers go on after the last that was sent', () => {
    expect(pagesOf(withLate(0, paper(2)), sent)).toEqual([
      ['2', '3'],
      ['9', '10'],
      ['4'],
      ['5'],
      ['6', '7', '8'],
    ])
  })

  test('a late item between two is lettered after the one before it, and one at the end takes the next number', () => {
    const [first, second, ...others] = items as [Point, Point, Point, Point]
    const late = [first, point(), second, point(), point(), ...others, point()]
    expect(numbersOf(late, sent, 'lettered').items).toEqual(['1', '1 a', '2', '2 a', '2 b', '3', '4', '5'])
  })

  test('a late item before all others takes the next number: there is nothing to letter it after', () => {
    expect(numbersOf([point(), ...items], sent, 'lettered').items).toEqual(['5', '1', '2', '3', '4'])
  })

  test('moving items moves their numbers along', () => {
    expect(numbersOf(items.toReversed(), sent, 'lettered')).toEqual({
      items: ['4', '3', '2', '1'],
      labels: [['3'], [], ['2 a', '2 b'], ['1']],
    })
  })

  test('what is taken off the agenda leaves its number unused', () => {
    const fewer = withLate(3, paper()).filter((_, index) => index !== 1)
    expect(numbersOf(fewer, sent, 'lettered')).toMatchObject({
      items: ['1', '3', '4'],
      labels: [['1'], [], ['3', '3 a']],
    })
    expect(numbersOf([...fewer, point(1)], sent, 'lettered')).toMatchObject({ items: ['1', '3', '4', '5'] })
    expect(numbersOf([...fewer, point(1)], sent, 'lettered').labels.at(-1)).toEqual(['4'])
    expect(pagesOf(fewer, sent)).toEqual([['2', '3'], ['6', '7', '8'], ['9']])
  })

  test('an agenda that grew gets lettered pages, and one that shrank leaves a gap', () => {
    expect(pageNumbersOf([], 3, sent).front).toEqual(['1', '1 a', '1 b'])
    expect(pageNumbersOf([], 1, sentOnce(items, 2)).front).toEqual(['1'])
  })

  test('pages that were inserted are lettered, changed ones keep their number, removed ones leave a gap', () => {
    const comparison = comparisonOf(
      [
        { page: 1, change: 'inserted', was: null },
        { page: 2, change: 'same', was: 1 },
        { page: 3, change: 'changed', was: 2 },
        { page: 4, change: 'inserted', was: null },
        { page: 5, change: 'inserted', was: null },
      ],
      3,
    )
    const attachment = items[3]!.attachments[0]!.id as ReplacementNews['attachment']
    const waiting = [{ attachment, on, comparison, place: '', wording: '' }]
    const papers = items.flatMap(({ attachments }) => attachments)
    const numbered = pageNumbersOf(papers, 1, { ...sent, waiting })
    expect(numbered.attachments.at(-1)).toEqual([
      { number: '5 a', replacedOn: on },
      { number: '6', replacedOn: null },
      { number: '7', replacedOn: on },
      { number: '7 a', replacedOn: on },
      { number: '7 b', replacedOn: on },
    ])
    expect(numbered.last).toBe(8)
  })
})

type Step =
  | { readonly kind: 'addItem'; readonly at: number; readonly pages: number[] }
  | { readonly kind: 'addPaper'; readonly at: number; readonly pages: number }
  /** Minutes that wait for their adjusting; those of an item come. */
  | { readonly kind: 'addMinutes'; readonly at: number }
  | { readonly kind: 'adjustMinutes'; readonly at: number }
  | { readonly kind: 'removeItem'; readonly at: number }
  | { readonly kind: 'removePaper'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'send'; readonly style: LabelStyle }

const place = fc.nat(9)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('addItem' as const),
    at: place,
    pages: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('addPaper' as const), at: place, pages: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constantFrom('addMinutes' as const, 'adjustMinutes' as const), at: place }),
  fc.record({ kind: fc.constant('removeItem' as const), at: place }),
  fc.record({ kind: fc.constant('removePaper' as const), at: place }),
  fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
  fc.record({
    kind: fc.constant('send' as const),
    style: fc.constantFrom('lettered' as const, 'running' as const),
  }),
)

function changed(items: readonly Point[], step: Step): readonly Point[] {
  const at = 'at' in step ? step.at % Math.max(1, items.length) : 0
  const moving = items[at]
  switch (step.kind) {
    case 'addItem':
      return items.toSpliced(at, 0, point(...step.pages))
    case 'addPaper':
      return items.map((item, index) => {
        return index === at ? { ...item, attachments: [...item.attachments, paper(step.pages)] } : item
      })
    case 'addMinutes':
      return items.map((item, index) => {
        const minutes = { ...paper(0), file: null, fromMinutes: 7 }
        return index === at ? { ...item, attachments: [minutes, ...item.attachments] } : item
      })
    case 'adjustMinutes':
      return items.map((item, index) => {
        const there = ({ id, pages, file }: Paper) => ({ id, pages: file === null ? 2 : pages })
        return index === at ? { ...item, attachments: item.attachments.map(there) } : item
      })
    case 'removeItem':
      return items.toSpliced(at, 1)
    case 'removePaper':
      return items.map((item, index) => {
        return index === at ? { ...item, attachments: item.attachments.slice(1) } : item
      })
    case 'move':
      return moving ? items.toSpliced(at, 1).toSpliced(step.to % items.length, 0, moving) : items
    case 'send':
      return items
  }
}

test('whatever is done to the agenda, what was sent keeps its numbers and no number is given twice', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      let items: readonly Point[] = [point(1), point(2, 1), point()]
      const editions: ReturnType<typeof edition>[] = []
      const given = new Map<number, string>()
      const pagesGiven = new Map<number, string>()
      let style: LabelStyle = 'lettered'
      for (const one of steps) {
        // What a body has chosen may change between two sendings.
        if (one.kind === 'send') style = one.style
        items = changed(items, one)
        const sent = editions.length > 0 ? sentBy(editions, 1, []) : null
        const now = edition(items, sent, 1, style)
        for (const { item, number } of now.items) expect(given.get(item) ?? number).toBe(number)
        for (const { attachment, label, pages } of now.attachments) {
          expect(given.get(attachment) ?? label).toBe(label)
          const numbers = pages.map(({ number }) => number).join()
          expect(pagesGiven.get(attachment) ?? numbers).toBe(numbers)
        }
        if (one.kind !== 'send') continue
        editions.push(now)
        for (const { item, number } of now.items) given.set(item, number)
        for (const { attachment, label, pages } of now.attachments) {
          given.set(attachment, label)
          pagesGiven.set(attachment, pages.map(({ number }) => number).join())
        }
      }
      const everything = sentBy(editions, 1, [])
      const numbers = everything.items.map(({ number }) => number)
      const labels = everything.attachments.map(({ label }) => label)
      const pages = everything.attachments.flatMap((one) => one.pages.map(({ number }) => number))
      for (const list of [numbers, labels, pages]) expect(new Set(list).size).toBe(list.length)
    }),
    { numRuns: 300 },
  )
})
