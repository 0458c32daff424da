import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../shared/documents/block.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { columnsText, wrapped } from '../../../shared/documents/text-columns.ts'
import { wordsOf } from '../../../shared/documents/words.ts'

const textOf = (...blocks: readonly Block[]) =>
  plainText({ title: '', author: '', language: 'sv-SE', foot: 'Fot', blocks }, wordsOf('sv')).replace(
    /\n\n-+\nFot\n$/,
    '',
  )
const say = (text: string) => ({ kind: 'paragraph', runs: [{ text }] }) as const

test.each<[string, Block, string]>([
  ['a title', { kind: 'heading', level: 1, text: 'Årsplan' }, 'ÅRSPLAN\n======='],
  ['a heading', { kind: 'heading', level: 2, text: 'Möte 1' }, 'Möte 1\n------'],
  [
    'facts',
    {
      kind: 'facts',
      rows: [
        { label: 'Tid', value: '9.00' },
        { label: 'Datum', value: '1 maj' },
      ],
    },
    'Tid:   9.00\nDatum: 1 maj',
  ],
  [
    'a list of lists',
    {
      kind: 'list',
      items: [[say('ett'), { kind: 'list', start: 3, items: [[say('tre')], [say('fyra')]] }], [say('två')]],
    },
    '- ett\n  3. tre\n  4. fyra\n- två',
  ],
  [
    'a link',
    { kind: 'paragraph', runs: [{ text: 'här', link: { url: 'https://x.se' } }] },
    'här (https://x.se)',
  ],
  [
    'a link that says its address',
    { kind: 'paragraph', runs: [{ text: 'a@x.se', link: { url: 'mailto:a@x.se' } }] },
    'a@x.se',
  ],
  [
    'a signature',
    {
      kind: 'signatures',
      dateLabel: 'Datum',
      groups: [{ label: 'Justeras', signers: [{ name: 'Bo Ek', title: 'ordförande', date: '1 maj' }] }],
    },
    `Justeras\n\n${'.'.repeat(40)}\nBo Ek, ordförande\nDatum: 1 maj`,
  ],
  ['a letterhead', { kind: 'letterhead', name: 'Granvik', number: '1-2', logo: {} as never }, 'Granvik 1-2'],
])('%s', (_name, block, text) => {
  expect(textOf(block)).toBe(text)
})

test('a decision stands in, its attachment flush right', () => {
  const decision: Block = {
    kind: 'apart',
    label: 'Beslut',
    showLabel: true,
    tone: 'decision',
    blocks: [say('Ja.')],
    reference: { text: 'Bilaga 1' },
  }
  const text = textOf({ kind: 'numbered', number: '§ 1', title: 'Budget', place: 'p', blocks: [decision] })
  expect(text.split('\n')).toEqual([
    '',
    '§ 1 Budget',
    '',
    '  Beslut:',
    '',
    '    Ja.',
    '',
    'Bilaga 1'.padStart(76),
  ])
})

test('a case number stands with the number above the title', () => {
  const text = textOf({
    kind: 'numbered',
    number: '§ 1',
    caseNumber: '7/26',
    title: 'Budget',
    place: 'p',
    blocks: [],
  })
  expect(text.trim()).toBe('§ 1, 7/26\nBudget')
})

test('columns stand under each other, figures to the right', () => {
  const rows = [
    ['Namn', 'Summa'],
    ['Anna', '5'],
    ['Bo', '12'],
  ]
  expect(columnsText(rows, [{ align: 'start' }, { align: 'end' }], { width: 40, ruled: true })).toEqual([
    'Namn  Summa',
    '----  -----',
    'Anna      5',
    'Bo       12',
  ])
})

const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1, maxLength: 30 })

test('lines keep to their width and lose no word', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 80 }), (all, width) => {
      const lines = wrapped(all.join(' '), width)
      expect(lines.join(' ')).toBe(all.join(' '))
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
    }),
  )
})

test('a table keeps to its width and loses no word', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }), (rows) => {
      const cells = rows.map((row) => row.map((cell) => cell.join(' ')))
      const lines = columnsText(cells, [{ align: 'start' }, { align: 'start' }], { width: 60, ruled: false })
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(60)
      const sorted = (text: string) => text.split(/\s+/).filter(Boolean).sort()
      expect(sorted(lines.join(' '))).toEqual(sorted(cells.flat().join(' ')))
    }),
  )
})
