import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paginate } from '../../../../electron/pdf/write/paginate.ts'
import type { Strip } from '../../../../electron/pdf/write/strip.ts'

const strip = (name: string, given: Partial<Strip> = {}): Strip & { name: string } => ({
  name,
  height: 10,
  space: 0,
  keep: false,
  pieces: [],
  ...given,
})
const paged = (strips: readonly Strip[], height = 30) =>
  paginate(strips, height).map((page) =>
    page.map((placed) => (placed.strip as { name?: string }).name).join(''),
  )

test('strips fill a page from the top, with the space they ask for', () => {
  const [page = []] = paginate([strip('a', { space: 7 }), strip('b', { space: 5 })], 30)
  expect(page.map(({ top, space }) => [top, space])).toEqual([
    [0, 0],
    [15, 5],
  ])
})

test('what is kept together goes to the next page together', () => {
  expect(paged([strip('a'), strip('b'), strip('c', { keep: true }), strip('d')])).toEqual(['ab', 'cd'])
})

test('what is kept together but more than a page is parted all the same', () => {
  const strips = ['a', 'b', 'c', 'd', 'e'].map((name) => strip(name, { keep: name !== 'e' }))
  expect(paged(strips)).toEqual(['abc', 'de'])
})

test('a drawing takes its title along, though they and the headings above are more than a page', () => {
  const pieces = [{ kind: 'drawing' }] as unknown as Strip['pieces']
  const headings = ['a', 'b', 'c', 'd'].map((name) => strip(name, { keep: true }))
  expect(paged([...headings, strip('D', { pieces })])).toEqual(['ab', 'cdD'])
  expect(paged([...headings, strip('D', { pieces, keep: true }), strip('n')])).toEqual(['abc', 'dDn'])
})

test("a table's head is repeated above what continues it", () => {
  const head = [strip('H')]
  const rows = ['a', 'b', 'c', 'd'].map((name) => strip(name, { head }))
  expect(paged([strip('H', { keep: true }), ...rows])).toEqual(['Hab', 'Hcd'])
})

test('nothing follows a cover on its page', () => {
  expect(paged([strip('a', { cover: true }), strip('b', { cover: true }), strip('c')])).toEqual(['ab', 'c'])
})

test('no strips are one empty page', () => {
  expect(paged([])).toEqual([''])
})

test('every strip is placed once, in order, inside the page', () => {
  const any = fc.record({
    height: fc.integer({ min: 0, max: 30 }),
    space: fc.integer({ min: 0, max: 20 }),
    keep: fc.boolean(),
    pieces: fc.constant([]),
  })
  fc.assert(
    fc.property(fc.array(any), (strips) => {
      const pages = paginate(strips, 30)
      expect(pages.flat().map((placed) => placed.strip)).toEqual(strips)
      expect(pages.flat().every(({ top, strip: { height } }) => top + height <= 30)).toBe(true)
    }),
  )
})
