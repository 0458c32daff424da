/** Documents of an editor, in few words. */
import type { LooseNode } from '../../../shared/rich-text/loose-node.ts'

const nodes = (given: readonly (string | LooseNode)[]) =>
  given.map((each) => (typeof each === 'string' ? text(each) : each))

/** Marks by their names; an address is a link. */
export const text = (words: string, ...marks: readonly string[]): LooseNode => ({
  type: 'text',
  text: words,
  marks: marks.map((mark) => (mark.includes(':') ? { type: 'link', attrs: { href: mark } } : { type: mark })),
})
export const hardBreak: LooseNode = { type: 'hardBreak' }
export const paragraph = (...given: readonly (string | LooseNode)[]): LooseNode => ({
  type: 'paragraph',
  content: nodes(given),
})

const blocks = (given: readonly (string | LooseNode)[]) =>
  given.map((each) => (typeof each === 'string' ? paragraph(each) : each))

export const entry = (...given: readonly (string | LooseNode)[]): LooseNode => ({
  type: 'listItem',
  content: blocks(given),
})
const entries = (given: readonly (string | LooseNode)[]) =>
  given.map((each) => (typeof each === 'string' ? entry(each) : each))
export const bullets = (...given: readonly (string | LooseNode)[]): LooseNode => ({
  type: 'bulletList',
  content: entries(given),
})
export const numbers = (start: number, ...given: readonly (string | LooseNode)[]): LooseNode => ({
  type: 'orderedList',
  attrs: { start, type: null },
  content: entries(given),
})

export const cell = (attrs: object, ...given: readonly (string | LooseNode)[]): LooseNode => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
  content: blocks(given),
})
export const head = (...given: readonly string[]): LooseNode => ({
  type: 'tableRow',
  content: given.map((each) => ({ ...cell({}, each), type: 'tableHeader' })),
})
export const row = (...given: readonly (string | LooseNode)[]): LooseNode => ({
  type: 'tableRow',
  content: given.map((each) =>
    typeof each === 'string' || each.type !== 'tableCell' ? cell({}, each) : each,
  ),
})
export const table = (...content: readonly LooseNode[]): LooseNode => ({ type: 'table', content })
export const doc = (...given: readonly (string | LooseNode)[]): LooseNode => ({
  type: 'doc',
  content: blocks(given),
})
