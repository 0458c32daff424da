import { expect, test } from 'vitest'
import { shallow } from '../../renderer/components/rich-text/paste-depth.ts'

const nested = (depth: number, inner: string) => `${'<div>'.repeat(depth)}${inner}${'</div>'.repeat(depth)}`

test('what is pasted from ordinary pages is left as it is', () => {
  const html = nested(
    400,
    '<ul><li>Ett<ol start="2"><li><b>Två</b></ol></ul><a href="https://x.example/?a>b">C</a>',
  )
  expect(shallow(html)).toBe(html)
})

test('tags that lie deeper than a browser makes a page go, and the words between them stay', () => {
  expect(shallow(nested(100_000, 'djupt <b>ner</b>'))).toBe(nested(512, 'djupt ner'))
  const lists = shallow('<ul><li>x'.repeat(100_000))
  expect(lists.match(/<ul>/g)).toHaveLength(32)
  expect(lists.match(/<li>x/g)).toHaveLength(100_000)
})

test('tags that are closed without having been opened change nothing', () => {
  const html = `${'</div>'.repeat(2000)}<div>Ett</div><b>två</b>`
  expect(shallow(html)).toBe(html)
})
