import { expect, test } from 'vitest'
import { spaceAbove } from '../../../../electron/pdf/write/space-above.ts'
import { compact, normal } from '../../../../electron/pdf/write/style.ts'
import type { Block } from '../../../../shared/documents/block.ts'
import { numbered, words } from './models.ts'

const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: 'Rubrik' })
const note: Block = { kind: 'paragraph', tone: 'meta', runs: [{ text: 'Belopp i kronor.' }] }
const leading: Block = { kind: 'paragraph', tone: 'meta', leads: true, runs: [{ text: 'Dnr 0341/18' }] }
const facts: Block = { kind: 'facts', rows: [] }
const list: Block = { kind: 'list', items: [] }
const table: Block = { kind: 'table', columns: [], showHead: true, rows: [] }
const signatures: Block = { kind: 'signatures', groups: [], dateLabel: 'Datum' }

test.each([
  ['a chapter keeps clear of the text before it', heading(2), words('Text.'), 14],
  ['a chapter keeps clear of a table', heading(2), table, 14],
  ['a heading stands close under a higher one', heading(2), heading(1), 2],
  ['a chapter after a section does not', heading(2), heading(3), 14],
  ['text follows text', words('Text.'), words('Text.'), 6],
  ['text follows its heading', words('Text.'), heading(2), 6],
  ["text keeps clear of the document's title", words('Text.'), heading(1), 12],
  ['text keeps clear of a table', words('Text.'), table, 12],
  ['text keeps clear of facts', words('Text.'), facts, 12],
  ['text keeps clear of a note', words('Text.'), note, 12],
  ['text stands close under what leads to it', words('Text.'), leading, 6],
  ['a list keeps clear of a table', list, table, 12],
  ['a note belongs to the table above it', note, table, 6],
  ['a note stands apart from a list', note, list, 6],
  ['small lines stand close under a title', note, heading(1), 2],
  ['small lines stand close under each other', note, note, 2],
  ['a table keeps clear of text', table, words('Text.'), 16],
  ['a table belongs to its heading', table, heading(2), 8],
  ['items begin a section', numbered(1), facts, 25],
  ['items follow each other', numbered(2), numbered(1), 17],
  ['items end a section', words('Antecknat.'), numbered(1), 14],
  ['signatures have a space of their own', signatures, numbered(1), 24],
])('%s', (_, block, before, space) => {
  expect(spaceAbove(block, before, normal)).toBe(space)
})

test('a compact document is set closer', () => {
  expect(spaceAbove(numbered(2), numbered(1), compact)).toBe(11)
  expect(spaceAbove(words('Text.'), undefined, compact)).toBe(3)
})
