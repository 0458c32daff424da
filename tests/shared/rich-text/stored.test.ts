import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ItemInput, plainItem } from '../../../shared/model/meeting.ts'
import { ParagraphInput } from '../../../shared/model/minutes.ts'
import { RichText } from '../../../shared/model/rich-text.ts'
import type { LooseNode } from '../../../shared/rich-text/loose-node.ts'
import { asDocument, asStored, saysTheSame } from '../../../shared/rich-text/stored.ts'
import { anyDoc } from './any-doc.ts'
import { bullets, cell, doc, entry, hardBreak, head, numbers, paragraph, row, table, text } from './docs.ts'

test.each([
  ['nothing', doc(paragraph()), ''],
  ['paragraphs', doc('Ett.', paragraph(), 'Två.'), 'Ett.\n\nTvå.'],
  ['line breaks', doc(paragraph('Storgatan 1', hardBreak, 'Göteborg')), 'Storgatan 1\nGöteborg'],
  [
    'lists, also within each other',
    doc('Vi hörde:', bullets(entry('ekonomi', numbers(1, 'utfall', 'prognos')), 'personal')),
    'Vi hörde:\n\n- ekonomi\n  1. utfall\n  2. prognos\n- personal',
  ],
])('%s are stored as plain text alone', (_, given, plain) => {
  expect(asStored(given)).toEqual({ text: plain, doc: null })
})

test.each([
  ['a bold word', doc(paragraph('Årets ', text('viktigaste', 'bold'), ' fråga')), 'Årets viktigaste fråga'],
  ['a link', doc(paragraph(text('underlaget', 'https://example.se/a'))), 'underlaget'],
  ['a table', doc(table(head('Post', 'Belopp'), row('Hyra', '1 000'))), 'Post | Belopp\nHyra | 1 000'],
  ['two paragraphs of an entry', doc(bullets(entry('Ett.', 'Två.'))), '- Ett.\n  Två.'],
  ['a paragraph that looks like a list', doc('1. är inget nummer'), '1. är inget nummer'],
  ['lists that touch', doc(bullets(entry('a', bullets('b'), bullets('c')))), '- a\n  - b\n  - c'],
])('%s is kept as structure beside its plain text', (_, given, plain) => {
  const stored = asStored(given)
  expect(stored.text).toBe(plain)
  expect(RichText.parse(stored.doc)).toEqual(stored.doc)
  expect(asStored(asDocument(stored))).toEqual(stored)
})

describe('what an editor holds is cut down to what can be printed', () => {
  const stored = (given: LooseNode) => asStored(doc(given)).doc?.content[0]

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://a b'])(
    'no link to %s',
    (address) => {
      expect(asStored(doc(paragraph(text('här', address))))).toEqual({ text: 'här', doc: null })
    },
  )

  test('runs that look the same are one, without spaces at the ends', () => {
    expect(stored(paragraph(text(' a', 'bold'), text('b ', 'bold'), '  '))).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', text: 'ab', marks: [{ type: 'bold' }] }],
    })
  })

  test('a merged cell is parted, so that every row has its columns', () => {
    const wide = table(row(cell({ colspan: 2 }, 'a'), cell({ rowspan: 2 }, 'b')), row('c', 'd'), row('e'))
    expect(asStored(doc(wide)).text).toBe('a |  | b\nc | d |\ne |  |')
  })

  test('headings, quotations and unknown blocks leave their words', () => {
    const quoted = {
      type: 'blockquote',
      content: [{ type: 'heading', content: [text('Rubrik')] }, paragraph('Ord.')],
    }
    expect(asStored(doc(quoted, { type: 'horizontalRule' }))).toEqual({ text: 'Rubrik\n\nOrd.', doc: null })
  })

  test('lists deeper than can be printed end as lines of the deepest', () => {
    const deep = (level: number): LooseNode =>
      bullets(level === 0 ? 'sist' : entry(`nivå ${level}`, deep(level - 1)))
    const read = asStored(doc(deep(12)))
    expect(read.text.match(/nivå/g)).toHaveLength(12)
    expect(RichText.safeParse(read.doc).success).toBe(true)
  })

  test('a table too large to print becomes lines', () => {
    const wide = table(row(...Array.from({ length: 30 }, (_, index) => `k${index}`)))
    expect(asStored(doc(wide)).text).toMatch(/^k0 \| k1 .* k29$/)
  })
})

const words = fc.constantFrom(
  'ord',
  ' ',
  'a\nb',
  '- x',
  '1. y',
  'e',
  '\u0301',
  '\u0007',
  'två ord ',
  '\t',
  '|',
)
const said = (node: LooseNode): string => `${node.text ?? ''}\u0000${(node.content ?? []).map(said).join('')}`
const letters = (given: string) => given.normalize('NFD').match(/[a-z]/g)?.join('')

test('whatever an editor holds can be stored, is stored the same way again, and loses no word', () => {
  fc.assert(
    fc.property(anyDoc(words), (given) => {
      const stored = asStored(given)
      const kept = asDocument(stored)
      expect(RichText.parse(kept)).toEqual(kept)
      expect(asStored(kept)).toEqual(stored)
      expect(saysTheSame(stored)).toBe(true)
      expect(letters(stored.text)).toBe(letters(said(given)))
    }),
    { numRuns: 500 },
  )
})

test('a text with a structure that says something else is refused, with its place', () => {
  const { doc: bold } = asStored(doc(paragraph(text('Ny', 'bold'))))
  const item = {
    ...plainItem,
    title: 'T',
    kind: 'decision',
    text: 'Ny',
    proposal: '',
    presenter: '',
    textDoc: bold,
  }
  const minutes = { title: 'T', text: '', decision: 'Ny', reference: '', decisionDoc: bold }
  expect(ItemInput.parse(item).textDoc).toEqual(bold)
  expect(ParagraphInput.parse(minutes).decisionDoc).toEqual(bold)
  expect(ItemInput.safeParse({ ...item, text: 'Gammal' }).error?.issues).toMatchObject([
    { path: ['textDoc'] },
  ])
  expect(ItemInput.safeParse({ ...item, proposalDoc: bold }).error?.issues).toMatchObject([
    { path: ['proposalDoc'] },
  ])
  expect(ParagraphInput.safeParse({ ...minutes, decision: '' }).error?.issues).toMatchObject([
    { path: ['decisionDoc'] },
  ])
})

test('a structure that plain text could say is refused, so that a text is stored in one way', () => {
  const { text: plain } = asStored(doc('Ny'))
  const needless = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ny' }] }] }
  expect(saysTheSame({ text: plain, doc: RichText.parse(needless) })).toBe(false)
})
